import type { Finding } from '../../notice/examined.ts';
import type { Case } from '../case.ts';
import { plain } from '../match-keys.ts';

/** What a mail and a case may both name, and name differently: then the mail may speak of another case. */
export type Mismatch = 'number' | 'listing' | 'owner' | 'sender';

type Named = Pick<Case['notice'], 'complaintIds' | 'dockets' | 'listings' | 'complainants'>;

const numbersOf = ({ complaintIds, dockets }: Named): string[] => [...complaintIds, ...dockets];
const listingsOf = ({ listings }: Named): string[] => listings.map(({ id }) => id);
const namesOf = ({ complainants }: Named): string[] => complainants.flatMap(({ name }) => name ?? []);
const addressesOf = ({ complainants }: Named): string[] => complainants.flatMap(({ email }) => email ?? []);

type Alike = (one: string, other: string) => boolean;
const same: Alike = (one, other) => one === other;
/** “Bright Brands” is “Bright Brands Inc.” */
const sameName: Alike = (one, other) => one.startsWith(other) || other.startsWith(one);

/** Whether both name some and none of them is alike; who names none contradicts nobody. */
const apart = (some: readonly string[], others: readonly string[], alike: Alike = same): boolean => {
  const [ours, theirs] = [some, others].map((all) => all.map(plain).filter((one) => one !== ''));
  if (!ours?.length || !theirs?.length) return false;
  return !ours.some((one) => theirs.some((other) => alike(one, other)));
};

/** Whether an owner writes itself, or its lawyer does, and nobody who decides or passes on. */
export const isByOwner = ({ platform }: Pick<Finding['notice'], 'platform'>): boolean =>
  platform === 'other' || platform === 'law-firm';

/** Where a mail that reports an outcome and a case do not meet. */
export const mismatches = (now: Case, { notice, from }: Pick<Finding, 'notice' | 'from'>): Mismatch[] => {
  const own = [...listingsOf(now.notice), ...now.listings.map(({ listingId }) => listingId)];
  const senders = [...from.map(({ address }) => address), ...addressesOf(notice)];
  const otherOwner =
    apart(namesOf(notice), namesOf(now.notice), sameName) &&
    !addressesOf(notice).some((one) => addressesOf(now.notice).some((other) => plain(one) === plain(other)));
  return [
    ...(apart(numbersOf(notice), numbersOf(now.notice)) ? (['number'] as const) : []),
    ...(apart(listingsOf(notice), own) ? (['listing'] as const) : []),
    ...(otherOwner ? (['owner'] as const) : []),
    ...(isByOwner(notice) && apart(senders, addressesOf(now.notice)) ? (['sender'] as const) : []),
  ];
};
