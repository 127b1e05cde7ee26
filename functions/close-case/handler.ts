import * as z from 'zod/mini';
import { leaveTo } from '../../shared/case/acting/leave-to.ts';
import type { Case } from '../../shared/case/case.ts';
import { CaseId } from '../../shared/case/case-id.ts';
import { TRIAGE } from '../../shared/case/events.ts';
import { finalOutcome, holdsOffSale, placeOf, refusals, Standing } from '../../shared/case/place.ts';
import { onCase } from '../../shared/case/records/case-record.ts';
import { dropUnlessHeld, letGo, otherHolders } from '../../shared/case/records/holds.ts';
import { isReadDue, isReadUntold } from '../../shared/case/replay/to-read.ts';
import { type CaseOutcome, type FinalOutcome, staysOff } from '../../shared/case/vocabulary.ts';
import { sealEvidence } from '../../shared/evidence/seal.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { step } from '../../shared/platform/step.ts';
import { tellTeam } from '../../shared/response/tell-team.ts';
import { getStore } from '../../shared/store/store-records.ts';

const holdsAtOnce = 8;

const outcomeOf: Record<FinalOutcome, CaseOutcome> = {
  accepted: 'won',
  'partly-accepted': 'won',
  retracted: 'retracted',
  settled: 'settled',
  lost: 'lost',
};

/** How a case that reached its end ended, and why. */
const ending = (now: Case): { outcome: CaseOutcome; why: string } => {
  const { belongsTo } = now.questions.findLast(({ kind }) => kind === 'review') ?? {};
  if (belongsTo !== undefined) return { outcome: 'duplicate', why: `its mail answers case ${belongsTo}` };
  if (now.questions.some(({ kind, answer }) => kind === 'review' && answer === 'dismiss'))
    return { outcome: 'no-action', why: 'a person looked at the mail and found nothing to do' };
  const final = finalOutcome(now);
  if (final) return { outcome: outcomeOf[final], why: `the last outcome was: ${final}` };
  const isGivenUp = now.questions.some(({ answer }) => answer === 'give-up');
  if (isGivenUp && refusals(now) > 0)
    return { outcome: 'lost', why: 'it was refused, and a person decided to try no more' };
  if (isGivenUp) return { outcome: 'accepted', why: 'a person decided not to fight it' };
  return { outcome: 'no-action', why: 'nothing was left to do' };
};

/** Whether no person had a hand in how it ended: a mail alone did, and nobody here has seen that it is over. */
const endedByItself = (now: Case): boolean =>
  now.closedBy === TRIAGE && finalOutcome(now) !== undefined && now.outcomes.at(-1)?.by === TRIAGE;

/**
 * The end of a case, also of one that a person closed: its listings are held no longer, unless it was right, and all that
 * it came to have is sealed. The team is told of an end that nobody here brought about. A case that is led elsewhere
 * meanwhile does not end: an execution finds its place.
 */
export const closeCase = step({
  name: 'close-case',
  uses: { cases: 'write', mail: 'read', evidence: 'write', post: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  run: ({ caseId }, services) =>
    onCase(services, caseId, async (record) => {
      const { cases, clock } = services;
      const place = placeOf(record.now());
      if (place !== 'close' && place !== 'closed') return { place };
      const { storeId, listings, closed } = record.now();
      const { outcome } = closed ?? ending(record.now());
      if (!staysOff(outcome)) {
        await eachBounded(listings, holdsAtOnce, async ({ marketplace, sku }) => {
          const offer = { storeId, marketplace, sku };
          await letGo(cases, offer, caseId);
          await dropUnlessHeld(cases, offer, caseId);
        });
        // one after another: mostly it is one case to which they are left, whose events are written in turn
        for (const { marketplace, sku, snapshot } of holdsOffSale(record.now())) {
          const offer = { storeId, marketplace, sku };
          const [other] = await otherHolders(cases, offer, caseId);
          if (other !== undefined)
            await leaveTo(cases, other, offer, { from: caseId, snapshot, at: clock.now() });
        }
      }
      const over = await record.record((now) =>
        placeOf(now) === 'close' ? { type: 'closed', ...ending(now) } : undefined,
      );
      // a listing was left to it in this very moment, which it has to put back first
      if (!over.closed) return { place: placeOf(over) };
      const store = await getStore(cases, storeId);
      if (endedByItself(record.now())) await tellTeam(services, record, store, 'closed');
      if (isReadDue(record.now(), clock.now())) await tellTeam(services, record, store, 'to-read');
      // until it may be told of the others too, the case is looked at again, and sealed with all of them
      if (!isReadUntold(record.now())) await sealEvidence(services, record);
      return { place: placeOf(record.now()) };
    }),
});
