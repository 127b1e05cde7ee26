import { distinct, type Found, isMasked, labelOf, type Source, valuesAfter } from './found.ts';

const value = /((?=[A-Z_-]{0,12}\d)[A-Z0-9][A-Z0-9_-]{3,38}[A-Z0-9])(?![A-Za-z0-9@*.])/iy;

const plausible = (id: string): boolean =>
  (id.match(/\d/g)?.length ?? 0) >= 4 &&
  !/^\d{1,4}-\d{1,2}-\d{1,4}$/.test(id) &&
  !/^\d{3}-\d{7}-\d{7}$/.test(id) &&
  !/^B0[0-9A-Z]{8}$/.test(id);

/** Complaint numbers: only behind a label that says so, because support cases and orders look the same. */
export const readComplaintIds = ({ text, labels }: Source): Found[] =>
  distinct(
    labels
      .filter((label) => labelOf(label) === 'complaint-id')
      .flatMap((label) => valuesAfter(text, label, value, { sameLine: true }))
      .filter(({ value: id, start, end }) => plausible(id) && !isMasked(text, start, end))
      .map((found) => ({ ...found, type: 'complaint-id' })),
  );
