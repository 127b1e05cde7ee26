import { expect, test } from 'vitest';
import { firstOf } from '../../../functions/console/views/first-of.ts';
import { aUi } from './a-ui.ts';

const names = Array.from({ length: 12 }, (_, index) => `B${index}`);

test('names what there are up to ten, and counts the others', () => {
  expect(firstOf(aUi('en'), names.slice(0, 2))).toBe('B0, B1');
  expect(firstOf(aUi('en'), names)).toBe('B0, B1, B2, B3, B4, B5, B6, B7, B8, B9 and 2 more');
  expect(firstOf(aUi('zh'), names)).toMatch(/B9 及另外 2 个$/);
});
