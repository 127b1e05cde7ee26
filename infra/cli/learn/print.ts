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

/** How many are told as 0.9 and more, and how many of them are right, by coefficients that were fitted without their author. */
export const calibrationLines = (results: readonly LeftOut[]): string[] => {
  const bySource = Map.groupBy(results, ({ source }) => source);
  const sure = [...bySource].flatMap(([left, own]) => {
    const by = fitConfidence(results.filter(({ source }) => source !== left));
    return own.filter(({ ahead }) => confidenceIn(ahead, by) >= told);
  });
  return [true, false].map((mails) => {
    const isOne = ({ source }: LeftOut): boolean => (source === 'mails') === mails;
    const [all, surely] = [results.filter(isOne), sure.filter(isOne)];
    const right = surely.filter(bothAreRight);
    return `of ${all.length} ${mails ? 'mails' : 'texts'}, ${surely.length} are told as ${told} and more; of these ${percent(right.length, surely.length)} per cent are right in kind and right`;
  });
};
