import * as z from 'zod/mini';
import type { Case } from '../../shared/case/case.ts';
import { placeOf } from '../../shared/case/place.ts';
import { change, loadCase } from '../../shared/case/records/case-store.ts';
import { everyCase } from '../../shared/case/records/summary-store.ts';
import { Finding } from '../../shared/notice/examined.ts';
import { readAgain } from '../../shared/notice/second-reading/read-again.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { TransientError } from '../../shared/platform/errors.ts';
import { getJson } from '../../shared/platform/json-object.ts';
import type { Model, ObjectReader, Table } from '../../shared/platform/ports.ts';
import { type Surroundings, step } from '../../shared/platform/step.ts';
import { attemptsSoFar, recordAttempt } from './attempts.ts';

/** A person who has not looked by then has other work to do than waiting for a proposal. */
const freshMs = 3_600_000;
const mostPerRun = 12;
const atOnce = 4;

/** Whether a proposal would still help: a person is asked what this is, or whether it counts, and nobody proposed yet. */
const callsForOne = (now: Case, below: number): boolean =>
  now.secondReading === undefined &&
  now.notice.confidence < below &&
  (placeOf(now) === 'review' || placeOf(now) === 'ask-to-delist');

type Services = Surroundings & { cases: Table; evidence: ObjectReader; model: Model };

/** A mail to ask about, and how often that was done before. */
interface Question {
  now: Case;
  finding: Finding;
  soFar: number;
}

/** What a model would be asked about a case; undefined when that is not called for. */
const questionOf = async (
  { cases, evidence, model, clock }: Services,
  caseId: string,
): Promise<Question | undefined> => {
  const now = await loadCase(cases, caseId);
  const [source] = now.sources;
  if (!source || !callsForOne(now, model.below)) return undefined;
  const finding = await getJson(evidence, source.finding, Finding);
  const soFar = await attemptsSoFar(cases, caseId, clock.now());
  return finding.text.trim() === '' || soFar === undefined ? undefined : { now, finding, soFar };
};

/** Has a case's mail read again and records what came of it. */
const propose = async (
  { cases, model, clock }: Services,
  { now, finding, soFar }: Question,
): Promise<void> => {
  await recordAttempt(cases, now.id, soFar, clock.now());
  const reading = await readAgain(model, finding);
  await change(
    cases,
    now,
    (latest) => (latest.secondReading ? undefined : { type: 'second-reading', ...reading }),
    clock.now(),
  );
};

/**
 * Has a model read what our own reader was not sure of, for the person who is asked about it. A step of its own on the
 * timetable, and deployed only where a model is configured: so intake and the workflow need no grant for it, wait for
 * nothing, and lose nothing when it fails; without a model there is neither a function nor a permission. What is counted
 * is how often it was asked, whatever came of it; one that is away is not asked again in the same run.
 */
export const secondReading = step({
  name: 'second-reading',
  uses: { cases: 'write', evidence: 'read', model: 'read' },
  input: z.unknown(),
  output: z.object({ asked: z.int() }),
  size: { timeoutSeconds: 110 },
  run: async (_, services) => {
    const { cases, clock, log } = services;
    const since = clock.now().getTime() - freshMs;
    const waiting: string[] = [];
    for await (const { id, question, openedAt } of everyCase(cases, ['needs-you']))
      if ((question?.kind === 'review' || question?.kind === 'delist') && Date.parse(openedAt) > since)
        waiting.push(id);
    let asked = 0;
    let isAway = false;
    await eachBounded(waiting, atOnce, async (caseId) => {
      try {
        const question = await questionOf(services, caseId);
        if (!question || isAway || asked >= mostPerRun) return;
        asked += 1;
        await propose(services, question);
      } catch (error) {
        isAway ||= error instanceof TransientError;
        log.error('a case got no second reading; the others go on', { caseId, error });
      }
    });
    return { asked };
  },
});
