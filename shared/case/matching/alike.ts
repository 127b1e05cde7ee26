import type { Case } from '../case.ts';
import { questionAtPlace } from '../place.ts';
import type { Summary } from '../records/summary.ts';
import { isOfSame, mayBeOfSame } from './complainants.ts';

/** Asks whether listings go off sale, and nothing else about it waits for a person. */
export const asksNothingElse = (now: Case): boolean =>
  questionAtPlace(now)?.kind === 'delist' &&
  !now.failure &&
  now.claims.length === 0 &&
  now.toRead.length === 0;

const isOfSameKind = (now: Case, other: Case): boolean =>
  now.notice.kind === other.notice.kind &&
  now.notice.right === other.notice.right &&
  now.notice.platform === other.notice.platform &&
  now.notice.effect === other.notice.effect &&
  now.verdict.trust === other.verdict.trust &&
  isOfSame(now.notice, other.notice);

/**
 * Whether two cases ask the same: if listings go off sale, because of the same right of one complainant, by the same kind of
 * mail with the same effect and proven as far. Which listings, and of which store, is their own.
 */
export const isAlike = (now: Case, other: Case): boolean =>
  asksNothingElse(now) && asksNothingElse(other) && (now.id === other.id || isOfSameKind(now, other));

/** Whether a row of a list may be of a case that asks the same; the case itself says more. */
export const mayBeAlike = ({ id, notice, verdict }: Case): ((row: Summary) => boolean) => {
  const isOfComplainant = mayBeOfSame(notice);
  return (row) =>
    row.id !== id &&
    row.question?.kind === 'delist' &&
    row.status !== 'stuck' &&
    row.kind === notice.kind &&
    row.right === notice.right &&
    row.platform === notice.platform &&
    row.trust === verdict.trust &&
    isOfComplainant(row);
};

/** Whether two cases that ask the same ask it over the very same right, as far as their notices number it. */
export const haveSameRight = (now: Case, other: Case): boolean => {
  const numbersOf = ({ notice }: Case) => new Set(notice.rights.map(({ number }) => number));
  return numbersOf(now).symmetricDifference(numbersOf(other)).size === 0;
};

/** Why a person is asked: the checks that do not hold, or whatever else is said where no check was made. */
const doubtsOf = ({ decision: { reasons } }: Case): string => {
  const failed = reasons.filter((reason) => reason.startsWith('✗'));
  return (failed.length > 0 ? failed : reasons).join('\n');
};

/** Whether two cases that ask the same ask it for the very same reasons. */
export const haveSameDoubts = (now: Case, other: Case): boolean => doubtsOf(now) === doubtsOf(other);
