import * as z from 'zod/mini';
import type { Case } from '../../shared/case/case.ts';
import { change, everyCase, loadCase } from '../../shared/case/case-store.ts';
import { placeOf } from '../../shared/case/place.ts';
import { Finding } from '../../shared/notice/examined.ts';
import { readAgain } from '../../shared/notice/second-reading/read-again.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { getJson } from '../../shared/platform/json-object.ts';
import type { Model, ObjectReader, Table } from '../../shared/platform/ports.ts';
import { type Surroundings, step } from '../../shared/platform/step.ts';

/** A person who has not looked by then has other work to do than waiting for a proposal. */
const freshMs = 3_600_000;
const mostPerRun = 12;
const atOnce = 4;

/** Whether a proposal would still help: a person is asked what this is, or whether it counts, and nobody proposed yet. */
const callsForOne = (now: Case, below: number): boolean =>
  now.secondReading === undefined &&
  now.notice.confidence < below &&
  (placeOf(now) === 'review' || placeOf(now) === 'ask-to-delist');

/** Reads one case's mail again and records what came of it; `false` when that was not called for. */
const propose = async (
  { cases, evidence, model, clock }: Surroundings & { cases: Table; evidence: ObjectReader; model: Model },
  caseId: string,
): Promise<boolean> => {
  const now = await loadCase(cases, caseId);
  const [source] = now.sources;
  if (!source || !callsForOne(now, model.below)) return false;
  const finding = await getJson(evidence, source.finding, Finding);
  if (finding.text.trim() === '') return false;
  const reading = await readAgain(model, finding);
  await change(
    cases,
    now,
    (latest) => (latest.secondReading ? undefined : { type: 'second-reading', ...reading }),
    clock.now(),
  );
  return true;
};

/**
 * Has a model read what our own reader was not sure of, for the person who is asked about it. A step of its own on the
 * timetable, and deployed only where a model is configured: so intake and the workflow need no grant for it, wait for
 * nothing, and lose nothing when it fails; without a model there is neither a function nor a permission.
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
    await eachBounded(waiting, atOnce, async (caseId) => {
      if (asked >= mostPerRun) return;
      try {
        if (await propose(services, caseId)) asked++;
      } catch (error) {
        log.error('a case got no second reading; the others go on', { caseId, error });
      }
    });
    return { asked };
  },
});
