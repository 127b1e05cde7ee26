import { confidenceIn } from '../../../shared/notice/classify/confidence.ts';
import { bothAreRight, fitConfidence, told } from './confidence.ts';
import type { LeftOut } from './judge.ts';

const questions = ['kind', 'right', 'effect', 'decision'] as const;

const line = (name: string, count: string, cells: readonly string[]): string =>
  `${name.padEnd(26)} ${count.padStart(6)}${cells.map((cell) => cell.padStart(10)).join('')}`;

const percent = (right: number, all: number): string => (all === 0 ? '–' : ((100 * right) / all).toFixed(1));

/** What stands over the lines of `judgedLine`. */
export const judgedHead = line('left out', 'read', questions);

/** How well something left out is read: of each question the per cent right, where its label says. */
export const judgedLine = (name: string, results: readonly LeftOut[]): string =>
  line(
    name,
    String(results.length),
    questions.map((question) => {
      const asked = results.filter(({ says }) => says[question] !== undefined);
      const right = asked.filter(({ says, read }) => read[question] === says[question]);
      return percent(right.length, asked.length);
    }),
  );

/**
 * How many are told as 0.9 and more, and how many per cent of them are right in kind and right, by coefficients that were
 * fitted without their author.
 */
export const calibrationLines = (results: readonly LeftOut[]): string[] => {
  const sure = new Set(
    [...Map.groupBy(results, ({ source }) => source)].flatMap(([left, own]) => {
      const by = fitConfidence(results.filter(({ source }) => source !== left));
      return own.filter(({ ahead }) => confidenceIn(ahead, by) >= told);
    }),
  );
  const lineOf = (name: string, read: readonly LeftOut[]): string => {
    const among = read.filter((one) => sure.has(one));
    const right = among.filter(bothAreRight);
    return line(name, String(read.length), [String(among.length), percent(right.length, among.length)]);
  };
  return [
    line('confidence', 'read', [`from ${told}`, 'right']),
    lineOf(
      'mails',
      results.filter(({ source }) => source === 'mails'),
    ),
    lineOf(
      'texts',
      results.filter(({ source }) => source !== 'mails'),
    ),
    lineOf('all', results),
  ];
};
