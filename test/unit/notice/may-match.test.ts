import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../shared/notice/durations/languages.ts';
import { shapes } from '../../../shared/notice/identifiers/rights/shapes.ts';
import { literalsOf } from '../../../shared/notice/literals.ts';
import { mayMatchIn } from '../../../shared/notice/may-match.ts';
import { wordsOf } from '../../../shared/notice/platforms/recognise.ts';

const codes = ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh', 'nl', 'pl', 'pt', 'sv', 'tr', 'und'];

/** The patterns that are tried only where their literals stand. */
const tables: RegExp[] = [
  ...shapes.flatMap(({ pattern, behind }) => (behind ? [pattern, behind] : [pattern])),
  ...(['amazon', 'ebay', 'aliexpress', 'temu', 'law-firm', 'court', 'other'] as const).flatMap((platform) =>
    wordsOf(platform).wordings.map(({ pattern }) => pattern),
  ),
  ...codes.flatMap((code) =>
    languagesOf(code).flatMap(({ words }) => [
      words.unit,
      words.untilSomewhere,
      ...words.does.map(([, pattern]) => pattern),
    ]),
  ),
];

const matches = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

describe('the literals that a pattern needs', () => {
  it.each([
    [/colou?r (?:of|for) it/, [['color of it', 'colour of it', 'color for it', 'colour for it']]],
    [/report(?:ed|s)? by \p{Lu}\w+ Ltd/u, [['report by ', 'reported by ', 'reports by '], [' Ltd']]],
    [/(?:Amazon|eBay)\d+/i, [['amazon', 'ebay']]],
    [/(?<=case )\d+(?!th)(?= days)/, [['case '], [' days']]],
    [/(?:foo)?bar*baz/, [['ba'], ['baz']]],
    [/权利人|由/, [['权利人', '由']]],
    [/(?:sent|\d) to/, [[' to']]],
    [/a{2}\d|[bB]x/, []],
    [/(?:)\d+|never/, []],
    [/\bX ?\d{7}|!/, []],
  ])('%s', (pattern, literals) => {
    const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => list.toSorted());
    expect(sorted(literalsOf(pattern))).toEqual(sorted(literals));
  });
});

describe('a pattern that matches in a text', () => {
  it.each([
    'report(?:ed|s)? by [A-Z][a-z]{1,5} (?:Ltd|Inc)',
    '(?:no|nr|número)\\.? ?\\d{4,6}',
    '(?:[Ww]ir|[Ii]ch) vertreten? (?:die |den )?Firma',
    '(?:侵权|版权)投诉.{0,3}编号',
    '(?:a|bc){1,3}d?e+f',
    'x[yz]{2}|(?:uv)+w|şikayet',
  ])('may match in it: %s', (source) => {
    const pattern = new RegExp(source, 'u');
    const anyCase = new RegExp(source, 'iu');
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(pattern), fc.string(), (before, match, after) => {
        expect(mayMatchIn(`${before}${match}${after}`)(pattern)).toBe(true);
        // a long s and the sign for Kelvin are an s and a k where case does not count
        for (const other of [match.toUpperCase(), match.replaceAll('s', 'ſ').replaceAll('k', '\u212a')])
          if (anyCase.test(other)) expect(mayMatchIn(other)(anyCase)).toBe(true);
      }),
    );
  });

  it('may match, of all the tables, in every mail of the corpus, whole or in part', () => {
    const corpus = join(import.meta.dirname, '../../mail');
    const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.eml') && !name.startsWith('held-out'))
      .map((name) => readFileSync(join(corpus, name), 'utf8'))
      .flatMap((text) => [text, ...text.split('\n\n')]);
    let tried = 0;
    let spared = 0;
    const lost = texts.flatMap((text) => {
      const mayMatch = mayMatchIn(text);
      return tables.flatMap((pattern) => {
        tried++;
        if (mayMatch(pattern)) return [];
        spared++;
        return matches(pattern, text) ? [`${pattern}`] : [];
      });
    });
    expect([...new Set(lost)]).toEqual([]);
    expect(spared / tried).toBeGreaterThan(0.7);
  });
});
