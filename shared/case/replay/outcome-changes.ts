import { type Case, isAmong } from '../case.ts';
import type { EventOf } from '../events.ts';
import { finalOutcome } from '../place.ts';
import { clears } from '../vocabulary.ts';
import { partOf } from './cleared.ts';
import { withDeadlines } from './deadlines.ts';

/** A mail tells of all claims that it lists; what was recorded before it said which told of them one after another. */
const withTold = (claims: Case['claims'], listed: readonly string[] | undefined): Case['claims'] => {
  const first = claims.findIndex(({ told }) => !told);
  return claims.map((one, index) =>
    (listed ? listed.includes(one.source.finding) : index === first) ? { ...one, told: true } : one,
  );
};

/** What the team knows, or could not be told, after a mail about the case. */
export const teamKnows = (
  { claims, more }: Case,
  {
    whom,
    about = 'opened',
    claims: listed,
    parts,
    read,
    more: moreTold = more.length,
    again,
  }: Omit<EventOf<'not-notified'>, 'type' | 'to' | 'why'>,
  at: string,
): Partial<Case> => {
  if (whom !== 'team') return {};
  return {
    // what a mail said more while this one was being sent is told by the next
    ...(about === 'opened' && moreTold >= more.length && { teamTold: true }),
    ...(about === 'opened' && !again && { moreTold }),
    ...(about === 'stuck' && { helpCalled: true }),
    ...(about === 'outcome' && { claims: withTold(claims, listed) }),
    ...(parts !== undefined && { partsTold: parts }),
    ...(read !== undefined && { readTold: { count: read, at } }),
  };
};

const settledBy =
  ({ outcome, claim }: Pick<EventOf<'outcome'>, 'outcome' | 'claim'>) =>
  (one: Case['claims'][number]): boolean =>
    claim === undefined ? one.outcome === outcome : one.source.finding === claim;

/** The claims that a person has yet to answer after this one is settled. */
export const unsettled = (
  { claims }: Case,
  event: EventOf<'outcome' | 'claim-dismissed'>,
): Case['claims'] => {
  const isSettled = settledBy(event);
  return claims.filter((one) => !isSettled(one));
};

/**
 * An outcome with the deadlines it sets, and the listings that it clears before the dispute over the others is over: those
 * go back on sale.
 */
export const withOutcome = (
  now: Case,
  { outcome, source, cleared: named, tell, deadlines: stated, claim }: EventOf<'outcome'>,
  at: string,
  by: string,
): Pick<Case, 'listings' | 'notice' | 'outcomes'> => {
  // who confirms a claim, or reports what it says, means its mail
  const claims = now.claims.filter(settledBy({ outcome, claim }));
  const claimed = claims.flatMap(({ deadlines = [] }) => deadlines);
  const saidBy = source ?? claims.at(-1)?.source;
  const deadlines = stated ?? (claimed.length > 0 ? claimed : undefined);
  const cleared = named && clears(outcome) ? partOf(now, named) : undefined;
  return {
    outcomes: [
      ...now.outcomes,
      {
        outcome,
        at,
        by,
        ...(cleared && { cleared, ...(tell && { tell }) }),
        ...(deadlines && { deadlines }),
        ...(saidBy && { source: saidBy }),
      },
    ],
    notice: { ...now.notice, deadlines: withDeadlines(now.notice.deadlines, deadlines ?? []) },
    listings: now.listings.map((listing) =>
      !listing.cleared && isAmong(cleared ?? [], listing)
        ? { ...listing, cleared: true, undo: listing.state !== 'back' }
        : listing,
    ),
  };
};

/** Answers that leave nothing more to do in a case. */
const endings: ReadonlySet<string | undefined> = new Set(['dismiss', 'belongs', 'give-up']);

/** What ended the case counts no more, and is asked anew where it was asked; its listings stay as they are. */
export const reopened = (now: Case): Pick<Case, 'closed' | 'outcomes' | 'questions'> => ({
  closed: undefined,
  outcomes: finalOutcome(now) === undefined ? now.outcomes : now.outcomes.slice(0, -1),
  questions: now.questions.filter(({ answer }) => !endings.has(answer)),
});
