import type { Case, CaseListing } from '../../../shared/case/case.ts';

/**
 * Under which name the words for a listing's state stand. One that we have not touched may have been taken off sale by
 * the platform, or by another case that holds it.
 */
export const stateKey = ({ notice }: Case, state: CaseListing['state'], isHeld = false) => {
  if (state !== 'named') return `listing.${state}` as const;
  if (isHeld) return 'listing.named.held';
  return notice.effect === 'listing-removed' ? 'listing.named.removed' : 'listing.named';
};
