import { describe, expect, it } from 'vitest';
import { bothAreRight, fitConfidence } from '../../../infra/cli/learn/confidence.ts';
import type { LeftOut } from '../../../infra/cli/learn/judge.ts';
import { fitLogistic } from '../../../infra/cli/learn/logistic.ts';
import { calibrationLines, judgedLine } from '../../../infra/cli/learn/print.ts';
import { confidenceIn, type ResultAhead } from '../../../shared/notice/classify/confidence.ts';

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** So many outcomes for one sign that their share of right ones is what the logistic curve says. */
const outcomesOn = (none: number, slope: number, each = 1_000) =>
  [-3, -2, -1, 0, 1, 2, 3].flatMap((sign) => {
    const right = Math.round(each * logistic(none + slope * sign));
    return Array.from({ length: each }, (_, nth) => ({ signs: [sign], right: nth < right }));
  });

describe('a logistic curve', () => {
  it('is found from what was right and wrong along it', () => {
    const [none, slope] = fitLogistic(outcomesOn(-0.5, 0.8));
    expect(none).toBeCloseTo(-0.5, 2);
    expect(slope).toBeCloseTo(0.8, 2);
  });

  it('keeps apart what two signs add', () => {
    const [, first, second] = fitLogistic(
      outcomesOn(0.2, 1.1).flatMap(({ signs, right }) => [
        { signs: [...signs, 1], right },
        { signs: [...signs, -1], right },
      ]),
    );
    expect(first).toBeCloseTo(1.1, 2);
    expect(second).toBeCloseTo(0, 2);
  });

  it('stays finite where nothing was wrong, and bolder the more there was', () => {
    const allRight = (length: number) =>
      fitLogistic(Array.from({ length }, () => ({ signs: [], right: true })));
    const [few = Number.NaN] = allRight(3);
    const [many = Number.NaN] = allRight(3_000);
    expect(few).toBeGreaterThan(0);
    expect(many).toBeGreaterThan(few);
    expect(many).toBeLessThan(20);
  });

  it('says nothing where there is nothing', () => {
    expect(fitLogistic([])).toEqual([0]);
  });
});

const result = (source: string, learned: number, right: boolean): LeftOut => ({
  source,
  says: { kind: 'complaint', right: 'trademark' },
  read: { kind: right ? 'complaint' : 'decision', right: 'trademark', effect: 'none' },
  ahead: {
    kind: { lead: 10, learned },
    right: { lead: 9, learned: 6, untold: Number.NEGATIVE_INFINITY },
  },
});

/** Texts that are read the worse the less what was learned is ahead; so many of the 200 that it is surest of are wrong. */
const textsOf = (source: string, wrongAtBest: number): LeftOut[] =>
  [6, 4, 2, 0, -2].flatMap((learned, step) =>
    Array.from({ length: 200 }, (_, nth) => result(source, learned, nth >= wrongAtBest + 20 * step)),
  );

const sureOf = (results: readonly LeftOut[]): LeftOut[] => {
  const by = fitConfidence(results);
  return results.filter(({ ahead }) => confidenceIn(ahead, by) >= 0.9);
};

describe('the coefficients of confidence', () => {
  it.each([0, 1, 2, 3, 4, 5])('tell as 0.9 and more what is right in 97 of 100, %i of 200 wrong', (wrong) => {
    const sure = sureOf(textsOf('somebody', wrong));
    expect(sure.length).toBe(200);
    expect(sure.filter(bothAreRight).length).toBe(200 - wrong);
  });

  it('tell nothing as so sure where the likeliest is wrong too often', () => {
    expect(sureOf(textsOf('somebody', 12))).toEqual([]);
  });

  it('learn of a right only where the kind is right', () => {
    const texts = textsOf('somebody', 5);
    const misread = texts.map((one): LeftOut => {
      const { kind } = one.read;
      return kind === 'complaint' ? one : { ...one, read: { kind, right: 'copyright', effect: 'none' } };
    });
    expect(fitConfidence(misread).right).toEqual(fitConfidence(texts).right);
  });

  it('learn nothing of a right where there may be none to tell', () => {
    const texts = textsOf('somebody', 5);
    const untold = texts.map((one): LeftOut => {
      const decision = { kind: 'decision', right: 'unspecified' } as const;
      const right = { lead: 9, learned: 6, untold: 2 };
      return {
        ...one,
        says: { ...decision, right: 'utility-patent' },
        read: { ...decision, effect: 'none' },
        ahead: { ...one.ahead, right },
      };
    });
    const [before, after] = [fitConfidence(texts), fitConfidence([...texts, ...untold])];
    expect(after.right).toEqual(before.right);
    expect(after.temper).toBeGreaterThan(0.5);
  });
});

describe('confidence', () => {
  const surest: ResultAhead = {
    kind: { lead: 60, learned: 20 },
    right: { lead: 30, learned: 20, untold: Number.NEGATIVE_INFINITY },
  };

  it('is never certain', () => {
    const certain = { none: 9, lead: 9, learned: 9 };
    const by = { kind: certain, right: certain, temper: 1 };
    expect(confidenceIn(surest, by)).toBe(0.99);
    expect(confidenceIn({ kind: surest.kind }, by)).toBe(0.99);
  });

  it('falls where what was learned speaks for another kind, or another right', () => {
    const { kind, right } = surest;
    if (!right) throw new Error('there is a right');
    const sure = confidenceIn(surest);
    expect(confidenceIn({ kind: { ...kind, learned: -2 }, right })).toBeLessThan(sure - 0.2);
    expect(confidenceIn({ kind, right: { ...right, learned: -2 } })).toBeLessThan(sure);
    expect(confidenceIn({ kind, right: { ...right, lead: -4, learned: -2 } })).toBeLessThan(sure - 0.2);
  });

  it('is not lost where there is no right to tell', () => {
    const nothing = { lead: 0, learned: -3 };
    const untold = (by: number) => confidenceIn({ kind: surest.kind, right: { ...nothing, untold: by } });
    expect(untold(Number.POSITIVE_INFINITY)).toBeGreaterThan(0.9);
    expect(untold(Number.NEGATIVE_INFINITY)).toBeLessThan(0.6);
  });
});

describe('what is printed of authors left out', () => {
  it('is how many are right of what their labels say', () => {
    const results = [result('a', 1, true), result('a', 1, false), result('a', 1, true)];
    const line = judgedLine('a', results).trim().split(/\s+/);
    expect(line).toEqual(['a', '3', '66.7', '100.0', '–', '–']);
  });

  it('counts as sure what others’ texts make sure', () => {
    const textsBy = (source: string, right: boolean) =>
      Array.from({ length: 200 }, () => result(source, 6, right));
    const lines = calibrationLines([...textsBy('a', false), ...textsBy('b', true), ...textsBy('c', true)]);
    expect(lines.map((line) => line.trim().split(/\s+/))).toEqual([
      ['confidence', 'read', 'from', '0.9', 'right'],
      ['mails', '0', '0', '–'],
      ['texts', '600', '200', '0.0'],
      ['all', '600', '200', '0.0'],
    ]);
  });
});
