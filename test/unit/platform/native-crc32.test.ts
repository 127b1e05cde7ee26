import { expect, test } from 'vitest';
import { unsigned } from '../../../shared/platform/aws/native-crc32.ts';

test('sums as a ZIP file’s writer asks for it, chunk by chunk', () => {
  const [first, second] = [Buffer.from('12345'), Buffer.from('6789')];
  // the check value of CRC-32/ISO-HDLC
  expect(unsigned(second, unsigned(first))).toBe(0xcbf43926);
});
