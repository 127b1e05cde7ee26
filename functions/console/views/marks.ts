import type { Finding } from '../../../shared/notice/examined.ts';
import type { Mark } from './marked-text.ts';

/** More would be a page of marks; the mail that has them is a bomb. */
const most = 400;

/** The marks of a finding's text: first the extracted fields, then the words that rules fired on. */
export const marksOf = ({ notice }: Finding, prefix: string): Mark[] => [
  ...notice.spans
    .slice(0, most)
    .map(({ field, start, end }, index) => ({ id: `${prefix}f${index}`, label: field, start, end })),
  ...notice.reasons
    .slice(0, most)
    .flatMap(({ rule, start, end }, index) =>
      start === undefined || end === undefined ? [] : [{ id: `${prefix}r${index}`, label: rule, start, end }],
    ),
];
