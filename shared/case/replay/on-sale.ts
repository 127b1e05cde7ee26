import type { Case, CaseListing, Draft } from '../case.ts';
import { finalOutcome, isAskedAbout, isOnlyNamed } from '../place.ts';

/** What an answer may say of a listing; while it is being acted on, or was left alone, it says nothing. */
const spokenOf: Partial<Record<CaseListing['state'], 'off' | 'off-already' | 'back'>> = {
  off: 'off',
  'off-already': 'off-already',
  back: 'back',
};

/** The case's own listings behind one that the notice names. */
export const behind = (
  { listings }: Pick<Case, 'listings'>,
  { id }: Case['notice']['listings'][number],
): CaseListing[] => listings.filter(({ listingId, sku }) => listingId === id || sku === id);

/** What an answer may say of each listing that the notice names: a draft written under another standing may not be true. */
export const saleStanding = (now: Pick<Case, 'notice' | 'listings'>): string =>
  now.notice.listings
    .map((named) => `${named.id} ${behind(now, named).map(({ state }) => spokenOf[state] ?? 'unsaid')}`)
    .join('; ');

const against: Partial<Record<Case['notice']['kind'], 'order' | 'complaint'>> = {
  'court-order': 'order',
  complaint: 'complaint',
  'demand-letter': 'complaint',
  evaluation: 'complaint',
};

/** Whether a mail of a kind asserts a right against the listings that it names. */
export const assertsRight = (kind: Case['notice']['kind']): boolean => against[kind] !== undefined;

/** What stands against selling a case's listings: a court's order, or a complaint that nobody withdrew or turned down. */
export const standsAgainst = (now: Case): 'order' | 'complaint' | undefined => {
  const outcome = finalOutcome(now);
  return outcome === undefined || outcome === 'lost' ? against[now.notice.kind] : undefined;
};

/**
 * Whether a person may have a listing taken off sale whom nobody is asking about it: it is on sale again, or was left there,
 * and the dispute goes on.
 */
export const mayGoOff = (now: Case, listing: CaseListing): boolean => {
  if (now.closed) return false;
  if (listing.state === 'on-again') return true;
  const isLeft = listing.state === 'left' || isOnlyNamed(listing) || listing.passedOver === true;
  const isOnSale = listing.state === 'back' || isLeft;
  return isOnSale && !isAskedAbout(now) && finalOutcome(now) === undefined;
};

/** Whether a step acts on listings, which a store's kill switch forbids. */
export const actsOnListings = (step: string): boolean => step === 'delist' || step === 'relist';

/** The listings that the notice names by now, and did not when a draft was written. */
export const namedSince = ({ notice }: Case, { standing }: Pick<Draft, 'standing'>): string[] => {
  const then = standing.split('; ');
  return notice.listings.map(({ id }) => id).filter((id) => !then.some((one) => one.startsWith(`${id} `)));
};

/** Whether listings went off sale or came back since a draft was written, so that it has to be written or read anew. */
export const isOutdated = (now: Case, { standing }: Pick<Draft, 'standing'>): boolean =>
  standing !== saleStanding(now);
