import { TransientError } from '../platform/errors.ts';
import { AuthorisationExpired, firstPauseMs, MarketplaceRefused, MarketplaceUnavailable } from './errors.ts';
import type { ActionResult, Issue } from './port.ts';

/** Nothing had to be sent: the offer already was as asked, under this number where that is a new one. */
export const already = (listingId?: string): ActionResult => ({
  result: 'accepted',
  ...(listingId === undefined ? {} : { listingId }),
});

/** Nothing was sent: whoever wanted it took it back while the offer was being read. */
export const calledOff = already();

/** The code of a part of an offer that is off sale and was not put back, as another part of it was edited. */
export const STILL_OFF = 'STILL-OFF';

export const rejected = (
  why: Extract<ActionResult, { result: 'rejected' }>['why'],
  code: string,
  message: string,
): ActionResult => ({ result: 'rejected', why, issues: [{ code, message }] });

/** The marketplace itself holds the listing, for these reasons. */
export const held = (issues: Issue[]): ActionResult => ({ result: 'rejected', why: 'enforced', issues });

/** What a call can end with, as a result; unexpected errors go on. */
export const asResult = async (act: () => Promise<ActionResult>): Promise<ActionResult> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof TransientError) {
      const afterMs = error instanceof MarketplaceUnavailable ? error.afterMs : firstPauseMs;
      return { result: 'retryable', afterMs, issues: [{ code: 'UNAVAILABLE', message: error.message }] };
    }
    if (error instanceof AuthorisationExpired)
      return { result: 'authorisation-expired', issues: error.issues };
    if (error instanceof MarketplaceRefused) {
      const { why, issues, requestId } = error;
      return { result: 'rejected', why, issues, ...(requestId ? { requestId } : {}) };
    }
    throw error;
  }
};

const order = ['authorisation-expired', 'retryable', 'rejected', 'accepted'] as const;

/**
 * One offer's changes in several places as one result: the one that most needs somebody decides. A retry after a part was
 * accepted is harmless, as every change reads the state first.
 */
export const combined = (parts: readonly ActionResult[]): ActionResult =>
  parts.toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result))[0] ?? already();

/**
 * Makes a change that was refused come out right when it already is so: somebody did it at the same moment, or we did
 * and it was not shown yet. `isDone` looks again; a refusal with one of `stateCodes`, which say that the offer is not
 * in the state that a read showed, is to be tried again.
 */
export const unlessDone = async (
  change: () => Promise<ActionResult>,
  isDone: () => Promise<ActionResult | undefined>,
  stateCodes: ReadonlySet<string>,
): Promise<ActionResult> => {
  const result = await asResult(change);
  if (result.result !== 'rejected') return result;
  const done = await isDone();
  if (done) return done;
  const contradicts = result.issues.some(({ code }) => stateCodes.has(code));
  return contradicts ? { result: 'retryable', afterMs: 5_000, issues: result.issues } : result;
};
