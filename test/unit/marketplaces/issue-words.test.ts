import { expect, test } from 'vitest';
import { issueWords } from '../../../shared/marketplaces/issue-words.ts';

test('what a marketplace says is kept as far as an event of a case has room, without the secrets that it repeats', () => {
  expect(issueWords([])).toBe('');
  expect(
    issueWords([
      { code: '8541', message: 'The SKU is invalid.' },
      { code: '403', message: 'refused' },
    ]),
  ).toBe('8541: The SKU is invalid.; 403: refused');
  expect(issueWords([{ code: '500', message: '<html>'.repeat(1_000_000) }])).toHaveLength(2_000);
  const token = 'v^1.1#i^1#f^0#p^3#I^3#r^1#t^Ul4xMF8yOjUyQzE4MDRBQUNBQkVERTQ=';
  expect(issueWords([{ code: '931', message: `Auth token ${token} is invalid.` }])).toBe(
    '931: Auth token [redacted] is invalid.',
  );
});
