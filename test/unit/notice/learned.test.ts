import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, fitWeights } from '../../../infra/cli/learn/fit.ts';
import { eachFeature } from '../../../shared/notice/learned/features.ts';
import { learnedTable } from '../../../shared/notice/learned/table.ts';
import { believe, knownIn } from '../../../shared/notice/learned/witness.ts';
import { lookAt } from '../../../shared/notice/look-at.ts';
import { anyText } from '../any-text.ts';
import { noticeOf } from './notice-of.ts';

const from = [{ name: 'Seller Support', address: 'notice@amazon.com' }];

const featuresOf = (
  subject: string,
  text: string,
): [feature: number, sentence: number, ofWords: boolean][] => {
  const { facts, passages, ...said } = lookAt({ from, subject, text });
  const found: [number, number, boolean][] = [];
  eachFeature({ ...said, passages, facts }, (...one) => found.push(one));
  return found;
};

const piece = fc.oneof(
  anyText(40),
  fc.constantFrom(
    'Your appeal was accepted. ',
    '您的申诉已被驳回。',
    '\n\n> ',
    'B0CQ7XK4TD ',
    'complaint 12345678901',
    '申立て',
  ),
);

describe('features', () => {
  it('are numbers of 24 bits in sentences that there are, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), fc.array(piece, { maxLength: 40 }), (subject, pieces) => {
        const text = pieces.join('');
        const { sentences } = lookAt({ from, subject, text }).passages;
        for (const [feature, sentence] of featuresOf(subject, text)) {
          expect(feature).toBe(feature & 0xffffff);
          expect(sentence).toBeGreaterThanOrEqual(-1);
          expect(sentence).toBeLessThan(sentences.length);
        }
      }),
    );
  });

  it('are the same for the same text, however it is written', () => {
    const numbers = (text: string) => featuresOf('', text).map(([feature]) => feature);
    expect(numbers('We have REJECTED your appéal.')).toEqual(numbers('We have rejected your appeal.'));
    expect(numbers('該商品已被刪除。')).toEqual(numbers('该商品已被删除。'));
    expect(numbers('Order 17 of 2,000')).toEqual(numbers('Order 83 of 9,111'));
  });

  it('are so many and no more in a mail without end', () => {
    const line = 'We removed your listing, and a rights owner reported it\n';
    expect(featuresOf('', line.repeat(4_000)).length).toBeLessThan(20_000);
    expect(featuresOf('', 'word '.repeat(100_000)).length).toBeLessThan(20_000);
  });
});

describe('what was learned', () => {
  it('keeps every feature once, with a weight for each kind', () => {
    const { places, kind } = learnedTable;
    expect(places).toBeGreaterThan(1_000);
    expect(kind.weights.length).toBe(places * kind.classes.length);
  });

  it('adds up to one over all kinds', () => {
    const { facts, ...said } = lookAt({ from, subject: 'Your appeal', text: 'We reviewed your appeal.' });
    const beliefs = believe(learnedTable.kind, knownIn({ ...said, facts }, learnedTable));
    expect(beliefs.reduce((sum, { log }) => sum + Math.exp(log), 0)).toBeCloseTo(1);
  });

  it('says which sentence weighed most, where it stands', () => {
    const text =
      'Hello,\n\nThe office is closed on Monday. Your listing B0CQ7XK4TD is back on sale after your appeal.\n\nBye';
    const { kind, reasons } = noticeOf(text, { subject: 'B0CQ7XK4TD' });
    expect(kind).toBe('decision');
    const learned = reasons.filter(({ rule, towards }) => rule === 'learned' && towards === 'kind:decision');
    expect(learned.map((reason) => reason.text)).toEqual([
      'Your listing B0CQ7XK4TD is back on sale after your appeal',
    ]);
    for (const { rule, text: words, start, end } of reasons)
      if (rule === 'learned' && start !== undefined) expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    [
      'decision',
      'We went through the papers you sent. They were not enough, so the item stays off the site.',
    ],
    ['retraction', 'The company behind the report has changed its mind and no longer objects to your item.'],
    [
      'complaint',
      'A brand says that your item B0CQ7XK4TD bears its mark without leave, so we took it off the site.',
    ],
    [
      'unrelated',
      'Join our free webinar: what to do when a rights owner reports your listing for counterfeit goods.',
    ],
  ])('knows a %s by words that no rule was written for', (kind, text) => {
    const { facts, ...said } = lookAt({ from, subject: '', text });
    const [likeliest] = believe(learnedTable.kind, knownIn({ ...said, facts }, learnedTable)).toSorted(
      (a, b) => b.log - a.log,
    );
    expect(likeliest?.option).toBe(kind);
  });
});

describe('fitting', () => {
  const examples: Example[] = Array.from({ length: 60 }, (_, number) => ({
    words: [number % 3, 3 + (number % 7)],
    ideas: [],
    option: number % 3,
    weight: 1,
  }));

  it('finds what tells the classes apart, and nothing where there is nothing', () => {
    const { weights } = fitWeights(examples, 10, 3);
    for (const place of [0, 1, 2])
      for (const option of [0, 1, 2]) {
        const weight = weights[place * 3 + option] ?? 0;
        if (option === place) expect(weight).toBeGreaterThan(0.1);
        else expect(weight).toBeLessThan(0);
      }
    for (let place = 3; place < 10; place++) expect(Math.abs(weights[place * 3] ?? 1)).toBeLessThan(0.1);
  });

  it('comes to the same twice', () => {
    expect(fitWeights(examples, 10, 3)).toEqual(fitWeights(examples, 10, 3));
  });
});
