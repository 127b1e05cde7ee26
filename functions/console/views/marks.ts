import type { Finding } from '../../../shared/notice/examined.ts';
import type { Mark } from './marked-text.ts';

/** More would be a page of marks; the mail that has them is a bomb. */
const most = 400;

/** The marks of a finding's text: first the extracted fields, by the reader's words for them, then what rules fired on. */
export const marksOf = ({ notice }: Finding, prefix: string, wordOf: (field: string) => string): Mark[] => [
  ...notice.spans
    .slice(0, most)
    .map(({ field, start, end }, index) => ({ id: `${prefix}f${index}`, label: wordOf(field), start, end })),
  ...notice.reasons
    .slice(0, most)
    .flatMap(({ start, end }, index) =>
      start === undefined || end === undefined ? [] : [{ id: `${prefix}r${index}`, start, end }],
    ),
];
