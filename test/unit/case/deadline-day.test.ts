/** A deadline is told as its own day, wherever on earth that day ends. */
import { expect, test } from 'vitest';
import { dayOf } from '../../../shared/case/replay/deadlines.ts';

test.each([
  ['in Los Angeles', '2026-12-06T07:59:59.000Z', '2026-12-05'],
  ['in Honolulu', '2026-12-06T09:59:59.000Z', '2026-12-05'],
  ['in London', '2026-12-05T23:59:59.000Z', '2026-12-05'],
  ['in Shanghai', '2026-12-05T15:59:59.000Z', '2026-12-05'],
  ['in Sydney', '2026-12-05T12:59:59.000Z', '2026-12-05'],
  ['at an hour', '2026-12-01T16:00:00.000Z', '2026-12-01 16:00 UTC'],
])('the end of a day %s', (_, due, day) => {
  expect(dayOf({ due })).toBe(day);
});
