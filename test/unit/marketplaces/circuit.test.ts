import { expect, test } from 'vitest';
import { createCircuit } from '../../../shared/marketplaces/circuit.ts';
import { retryAfterMs } from '../../../shared/marketplaces/http.ts';

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

test('a pause that was asked for is kept, whatever succeeds meanwhile, and the longest counts', () => {
  let now = 0;
  const circuit = createCircuit({ now: () => new Date(now) }, { failures: 3, openMs: 1_000 });
  circuit.record(false, 7_000);
  circuit.record(false, 2_000);
  circuit.record(true);
  expect(circuit.restForMs()).toBe(7_000);
  expect(circuit.openForMs()).toBe(0);
  now = 7_000;
  expect(circuit.restForMs()).toBe(0);
});

test('a clock that is set back keeps nobody from calling, nor shortens a pause that was just asked for', () => {
  let now = 86_400_000;
  const circuit = createCircuit({ now: () => new Date(now) }, { failures: 3, openMs: 1_000 });
  circuit.record(true);
  now -= 50;
  expect(circuit.restForMs()).toBe(0);
  circuit.record(false, 7_000);
  for (const _ of [1, 2]) circuit.record(false);
  now -= 50;
  expect([circuit.restForMs(), circuit.openForMs()]).toEqual([7_050, 1_050]);
  now -= 3_600_000;
  expect([circuit.restForMs(), circuit.openForMs()]).toEqual([0, 0]);
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
