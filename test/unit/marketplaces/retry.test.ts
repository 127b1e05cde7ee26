import { expect, test } from 'vitest';
import { createCircuit } from '../../../shared/marketplaces/circuit.ts';
import { MarketplaceUnavailable } from '../../../shared/marketplaces/errors.ts';
import { retryAfterMs } from '../../../shared/marketplaces/http.ts';
import type { ActionResult } from '../../../shared/marketplaces/port.ts';
import { pauseMs, type RetryMeans, retryPlan, withRetry } from '../../../shared/marketplaces/retry.ts';

const accepted: ActionResult = { result: 'accepted', evidence: {} };
const busy = (afterMs = 0): ActionResult => ({ result: 'retryable', afterMs, issues: [] });
const refused: ActionResult = { result: 'rejected', why: 'invalid', issues: [], evidence: {} };

/** Answers one after the other; keeps the pauses that were made. */
const script = (...answers: (ActionResult | Error)[]) => {
  const pauses: number[] = [];
  let made = 0;
  const means: RetryMeans = { sleep: async (ms) => pauses.push(ms), random: () => 1 };
  const attempt = async () => {
    const answer = answers[made++];
    if (answer instanceof Error) throw answer;
    return answer ?? accepted;
  };
  return { pauses, means, attempt, made: () => made };
};

test('what may pass is tried again after growing pauses, what is refused is not', async () => {
  const passing = script(busy(), new MarketplaceUnavailable('away', 0), busy(), accepted);
  expect(await withRetry(passing.attempt, passing.means)).toEqual(accepted);
  expect(passing.pauses).toEqual([500, 1_000, 2_000]);
  const permanent = script(refused);
  expect(await withRetry(permanent.attempt, permanent.means)).toEqual(refused);
  expect(permanent.made()).toBe(1);
  const expired = script({ result: 'authorisation-expired', issues: [] });
  await withRetry(expired.attempt, expired.means);
  expect(expired.made()).toBe(1);
});

test('attempts end, and a pause that the marketplace asks for is kept or left for later', async () => {
  const never = script(...Array.from({ length: 9 }, () => busy()));
  expect(await withRetry(never.attempt, never.means)).toMatchObject({ result: 'retryable' });
  expect(never.made()).toBe(retryPlan.attempts);
  const asked = script(busy(7_000), accepted);
  await withRetry(asked.attempt, asked.means);
  expect(asked.pauses).toEqual([7_000]);
  const later = script(busy(120_000), accepted);
  expect(await withRetry(later.attempt, later.means)).toMatchObject({ afterMs: 120_000 });
  expect(later.made()).toBe(1);
});

test('pauses are spread between nothing and their bound', () => {
  expect(pauseMs(3, 0, () => 0, retryPlan)).toBe(0);
  expect(pauseMs(3, 0, () => 0.5, retryPlan)).toBe(1_000);
  expect(pauseMs(30, 0, () => 1, retryPlan)).toBe(retryPlan.longestMs);
});

test('a circuit opens after failures in a row, lets one call through, and closes on success', () => {
  let now = 0;
  const circuit = createCircuit({ now: () => new Date(now) }, { failures: 3, openMs: 1_000 });
  for (const succeeded of [false, false, true, false, false]) circuit.record(succeeded);
  expect(circuit.openForMs()).toBe(0);
  circuit.record(false);
  expect(circuit.openForMs()).toBe(1_000);
  now = 1_000;
  expect(circuit.openForMs()).toBe(0);
  expect(circuit.openForMs()).toBe(1_000);
  circuit.record(false);
  expect(circuit.openForMs()).toBe(1_000);
  now = 2_000;
  expect(circuit.openForMs()).toBe(0);
  circuit.record(true);
  expect(circuit.openForMs()).toBe(0);
});

test('Retry-After is read as seconds or as a date, and bounded', () => {
  const now = new Date('2026-11-20T10:00:00Z');
  const ms = (value: string) => retryAfterMs(new Headers({ 'retry-after': value }), now);
  expect(ms('3')).toBe(3_000);
  expect(ms('Fri, 20 Nov 2026 10:00:30 GMT')).toBe(30_000);
  expect(ms('Fri, 20 Nov 2026 09:00:00 GMT')).toBe(0);
  expect(ms('999999')).toBe(900_000);
  expect(ms('soon')).toBeUndefined();
  expect(retryAfterMs(new Headers(), now)).toBeUndefined();
});
