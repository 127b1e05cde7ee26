import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asMail, readPhrases } from '../../infra/cli/corpus/phrases.ts';
import { readNotice } from '../../shared/notice/read-notice.ts';

const folder = join(import.meta.dirname, 'phrases');
const book = await readPhrases(folder);
const receivedAt = new Date('2026-03-02T10:00:00Z');

/** In every language at least so many are read right in kind and, where they say it, in right. */
const least = 0.95;

it('is in every language that is read', () => {
  expect(book.map(({ language }) => language)).toEqual([
    'de',
    'en',
    'es',
    'fr',
    'it',
    'ja',
    'nl',
    'pl',
    'pt',
    'sv',
    'tr',
    'zh-Hans',
    'zh-Hant',
  ]);
});

it.each(book)(
  '$language is read as it says, but for the phrases named in misread/',
  async ({ language, phrases }) => {
    const misread = phrases.flatMap((phrase) => {
      const { kind, right } = readNotice(asMail(phrase), { receivedAt });
      const { says, text } = phrase;
      const missed = says.kind !== kind || (says.right !== undefined && says.right !== right);
      return missed
        ? [`${says.kind} ${says.right ?? ''}, read as ${kind} ${right}: ${text.replace(/\s+/g, ' ')}`]
        : [];
    });
    expect(1 - misread.length / phrases.length).toBeGreaterThanOrEqual(least);
    // an improvement, and a new miss, are both to be written down: `vitest run test/mail/phrases --update`
    await expect(`${misread.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'misread', `${language}.txt`));
  },
);
