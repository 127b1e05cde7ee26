import { type Case, type CaseListing, isAmong } from '../../../shared/case/case.ts';
import { awaitAccount, isAside } from '../../../shared/case/place.ts';

/**
 * Under which name the words for a listing's state stand. One that we have not touched may have been taken off sale by
 * the platform, which removed none that its mail only mentions, or by another case that holds it, or wait for its account.
 */
export const stateKey = (now: Case, listing: CaseListing, isHeld = false) => {
  if (isAmong(awaitAccount(now), listing)) return 'listing.awaits';
  if (listing.state !== 'named') return `listing.${listing.state}` as const;
  if (isHeld) return 'listing.named.held';
  if (isAside(listing)) return 'listing.named.passing';
  return now.notice.effect === 'listing-removed' ? 'listing.named.removed' : 'listing.named';
};
