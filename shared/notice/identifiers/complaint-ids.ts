import type { Hit } from '../hit.ts';
import {
  distinct,
  type Found,
  isMasked,
  labelOf,
  linesBelow,
  overlaps,
  type Source,
  valuesAfter,
} from './found.ts';
import type { Label } from './labels.ts';

const value = /((?=[A-Z_-]{0,12}\d)[A-Z0-9][A-Z0-9_-]{3,38}[A-Z0-9])(?![A-Za-z0-9@*]|[._-][A-Za-z0-9])/iy;
/** A number that can be no year, count or price. */
const long = /(?=(?:[A-Z-]{0,8}\d){6})[A-Z]{0,6}-?\d[\d-]{4,24}(?<=\d)(?![A-Za-z0-9@*%]|[,._-][A-Za-z0-9])/y;
const rightBehind =
  /[ \t:：#№(（]{0,3}(?:(?:with |mit (?:der )?|avec l['’]|con )?(?:n|no|nr|nº|n°|ids?|number|ref|nummer|numéro|número|numero|编号|番号|号)[.:º°]{0,3})?[ \t#:：]{0,3}/iy;

/** A number that a complaint goes by; `case-id` where the platform calls it that, which says less about the mail. */
export type ComplaintId = Found<'complaint-id' | 'case-id'>;

const plausible = (id: string): boolean =>
  (id.match(/\d/g)?.length ?? 0) >= 4 &&
  !/^\d{1,4}-\d{1,2}-\d{1,4}$/.test(id) &&
  !/^\d{3}-\d{7}-\d{7}$/.test(id) &&
  !/^B0[0-9A-Z]{8}$/.test(id);

/** The number of a complaint that is only called one: `denuncia N.º 55120893`, or a list below `Open complaints`. */
const numbered = (text: string, label: Hit) => {
  rightBehind.lastIndex = label.end;
  if (!rightBehind.test(text)) return [];
  long.lastIndex = rightBehind.lastIndex;
  const start = long.lastIndex;
  const id = long.exec(text)?.[0];
  if (id !== undefined) return [{ value: id, start, end: start + id.length }];
  return /^[ \t]*[:：]?[ \t]*\n/.test(text.slice(label.end, label.end + 10))
    ? linesBelow(text, label, long)
    : [];
};

/** Amazon and eBay number their support cases; a court and a lawyer mean a court's. */
const otherCases = new Set<Source['platform']>(['amazon', 'ebay', 'law-firm', 'court']);

/** Complaint numbers: only where the words right before say so, because support cases and orders look the same. */
export const readComplaintIds = (
  { text, labels, platform }: Source,
  dockets: readonly Found[] = [],
): ComplaintId[] => {
  const behind = (
    name: Label,
    type: ComplaintId['type'],
    values: (label: Hit) => { value: string; start: number; end: number }[],
  ): ComplaintId[] =>
    labels
      .filter((label) => labelOf(label) === name)
      .flatMap(values)
      .filter(
        (found) =>
          plausible(found.value) &&
          !isMasked(text, found.start, found.end) &&
          !dockets.some((docket) => overlaps(docket, found)),
      )
      .map((found) => ({ ...found, type }));
  const called = [
    ...behind('complaint-id', 'complaint-id', (label) => valuesAfter(text, label, value, { sameLine: true })),
    ...behind('complaint', 'complaint-id', (label) => numbered(text, label)),
  ];
  if (called.length > 0 || otherCases.has(platform)) return distinct(called);
  return distinct(
    behind('case-id', 'case-id', (label) => valuesAfter(text, label, value, { sameLine: true })),
  );
};
