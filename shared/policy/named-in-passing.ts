import type { Check } from '../case/mail-checks.ts';
import type { DelistQuestion } from './delist-checks.ts';

/**
 * Whether every listing is one that the notice lists. What it only mentions beside these may be words of whoever complains,
 * which the platform passes on under its own signature.
 */
export const namedInPassing = ({ notice, offers }: DelistQuestion): Check[] => {
  const listed = new Set(notice.listings.filter(({ inPassing }) => !inPassing).map(({ id }) => id));
  const passing = notice.listings.filter(({ inPassing }) => inPassing).map(({ id }) => id);
  if (passing.length === 0 || offers.every(({ listingId, sku }) => listed.has(listingId) || listed.has(sku)))
    return [];
  return [
    {
      holds: false,
      text: `The notice names ${passing.join(', ')} only in passing, in running text or in words that it repeats of somebody, while it lists others: these may be words of whoever complains`,
    },
  ];
};
