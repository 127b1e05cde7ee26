import { NoticeKind } from '../../../shared/notice/vocabulary.ts';
import type { Rate, Score } from './score.ts';

const percent = (part: number, whole = 1): string =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;

const confusionTable = ({ confusion }: Score): string[] => {
  const kinds = NoticeKind.options;
  const count = (wanted: string, got: string) =>
    confusion.find((cell) => cell.wanted === wanted && cell.got === got)?.mails.length ?? 0;
  return [
    `labelled \\ read     ${kinds.map((kind) => kind.slice(0, 9).padStart(10)).join('')}`,
    ...kinds.map(
      (wanted) =>
        `${wanted.padEnd(19)} ${kinds.map((got) => String(count(wanted, got) || '·').padStart(10)).join('')}`,
    ),
  ];
};

const columns = ['kind', 'right', 'effect', 'platform', 'language', 'trust', 'whole'] as const;

const rateTable = (title: string, rates: Record<string, Rate>): string[] => [
  `${title.padEnd(16)} mails ${columns.map((column) => column.padStart(9)).join('')}`,
  ...Object.entries(rates).map(
    ([name, rate]) =>
      `${name.padEnd(16)} ${String(rate.mails).padStart(5)} ${columns.map((column) => percent(rate[column]).padStart(9)).join('')}`,
  ),
];

const foundTable = (
  title: string,
  scores: readonly [string, { wanted: number; found: number; right: number }][],
): string[] => [
  `${title.padEnd(16)} wanted  found  precision  recall`,
  ...scores.map(
    ([name, { wanted, found, right }]) =>
      `${name.padEnd(16)} ${String(wanted).padStart(6)} ${String(found).padStart(6)}  ${percent(right, found).padStart(9)} ${percent(right, wanted).padStart(7)}`,
  ),
];

const decisionTable = ({ decisions }: Score): string[] => [
  'decisions         mails   right',
  ...decisions.map(
    ({ decision, mails, right }) =>
      `${decision.padEnd(16)} ${String(mails).padStart(6)}  ${percent(right, mails).padStart(6)}`,
  ),
];

const calibrationTable = ({ calibration }: Score): string[] => [
  'confidence from  mails  kind and right',
  ...calibration.map(
    ({ from, mails, right }) =>
      `${from.toFixed(2).padEnd(16)} ${String(mails).padStart(5)}  ${percent(right, mails).padStart(14)}`,
  ),
];

/** A score as tables for a terminal; the mails that were taken for another kind are named where `naming`. */
export const printed = (title: string, score: Score, naming: boolean): string => {
  const wrong = score.confusion.filter(({ wanted, got }) => wanted !== got);
  return [
    `== ${title}: ${score.all.mails} mails`,
    ...rateTable('', { all: score.all }),
    '',
    ...confusionTable(score),
    '',
    ...rateTable('language', score.byLanguage),
    '',
    ...rateTable('from', score.byPlatform),
    '',
    ...decisionTable(score),
    '',
    ...foundTable('identifiers', Object.entries(score.identifiers)),
    '',
    ...foundTable('complainants', Object.entries(score.complainants)),
    '',
    ...foundTable('deadlines', Object.entries(score.deadlines)),
    '',
    ...calibrationTable(score),
    '',
    `ordinary mail taken for something else: ${score.falseAlarms.length}`,
    ...(naming
      ? wrong.map(({ wanted, got, mails }) => `  ${wanted} read as ${got}: ${mails.join(', ')}`)
      : []),
    '',
    `slowest: ${score.slowest.map(({ name, milliseconds }) => `${name} ${milliseconds} ms`).join(', ')}`,
    '',
  ].join('\n');
};
