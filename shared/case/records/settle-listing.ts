import { AuthorisationExpired } from '../../marketplaces/errors.ts';
import { issueWords } from '../../marketplaces/issue-words.ts';
import type { ActionResult, StoreOffer } from '../../marketplaces/port.ts';
import type { OfferKey } from '../case.ts';
import type { EventOf } from '../events.ts';
import type { CaseRecord } from './case-record.ts';

type Settled = EventOf<'listing-action-settled'>;
export type ListingResult = Exclude<Settled['result'], 'pending'>;

/** What a marketplace's refusal of an action leaves it as. */
export const refusedAs = {
  invalid: 'refused',
  enforced: 'enforced',
  gone: 'gone',
  conflict: 'conflict',
  forbidden: 'refused',
} as const satisfies Record<Extract<ActionResult, { result: 'rejected' }>['why'], ListingResult>;

/** An answer that ends an action, one way or the other. */
type Ending = Extract<ActionResult, { result: 'accepted' | 'rejected' }>;

/** What a marketplace's answer to an action ends it with, or what keeps it open. Throws `AuthorisationExpired`. */
export const endingOf = (
  offer: StoreOffer,
  answer: ActionResult,
): { ending: Ending; open?: never } | { ending?: never; open: string } => {
  switch (answer.result) {
    case 'retryable':
      return { open: issueWords(answer.issues) || 'the marketplace asks to wait' };
    case 'authorisation-expired':
      throw new AuthorisationExpired(offer, answer.issues);
    default:
      return { ending: answer };
  }
};

/** Records how an action on a listing ended: nothing of it is open any more. */
export const settleListing = async (
  record: CaseRecord,
  { marketplace, sku }: OfferKey,
  ended: Pick<Settled, 'action' | 'result' | 'detail' | 'requestId' | 'listingId'>,
): Promise<undefined> => {
  await record.record({ type: 'listing-action-settled', marketplace, sku, ...ended });
  return undefined;
};
