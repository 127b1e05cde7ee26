import { expect, test } from 'vitest';
import { unsigned } from '../../../shared/platform/aws/node-crc32.ts';

test('the sum that Node counts is the one that stands in zip files, also piece by piece', () => {
  const [first, second] = [Buffer.from('1234'), Buffer.from('56789')];
  const whole = Buffer.concat([first, second]);
  expect(unsigned(whole)).toBe(0xcbf43926);
  expect(unsigned(second, unsigned(first))).toBe(0xcbf43926);
});
