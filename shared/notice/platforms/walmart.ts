import { type PlatformWords, wording } from './wording.ts';

/** Walmart has four claims (copyright, trademark, patent, counterfeit); in a trademark claim the item stays up. */
export const walmart: PlatformWords = {
  platform: 'walmart',
  names: /wal-?mart/i,
  wordings: [
    wording(
      'walmart-claim',
      /(?:copyright|trademark|patent|counterfeit|intellectual property|ip) claim(?:s)?/i,
      'kind:complaint 2',
    ),
    wording(
      'walmart-still-up',
      /(?:have|has) not been removed at this time/i,
      'effect:listing-warned 5 kind:complaint 1',
    ),
    wording('walmart-brand-portal', /brand portal/i, 'kind:complaint 0.5'),
  ],
};
