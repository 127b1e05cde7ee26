/** Of which listings a mail says that it is over. */
import { expect, test } from 'vitest';
import { spokenOf } from '../../../shared/case/matching/spoken-of.ts';
import { findingOf } from '../console/sample-cases.ts';

const listings = ['B0CTESTA01', 'B0CTESTA02'].map((id) => ({
  platform: 'amazon' as const,
  id,
  idType: 'asin' as const,
}));

test('a listing is looked for where it stands, whatever letters come before it', () => {
  const text = `${'Straße '.repeat(25)}\nB0CTESTA01: vorbei.\nb0ctesta02: bleibt.\n`;
  expect(spokenOf(findingOf(text, { listings }), 'retracted')).toEqual([listings[0]]);
});
