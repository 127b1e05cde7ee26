import * as z from 'zod/mini';

/** Where a complaint comes from: a marketplace, or one who writes without one. */
export const Platform = z.enum([
  'amazon',
  'ebay',
  'aliexpress',
  'alibaba',
  'walmart',
  'etsy',
  'shopify',
  'tiktok-shop',
  'temu',
  'mercado-libre',
  'allegro',
  'law-firm',
  'court',
  'other',
]);
export type Platform = z.infer<typeof Platform>;

/** Whether a lawyer or a court writes, who numbers files and cases of its own. */
export const isOfLaw = (platform: Platform): platform is 'law-firm' | 'court' =>
  platform === 'law-firm' || platform === 'court';

/** Whether it is a marketplace that is known by name; else somebody who writes without one, or nobody that is known. */
export const isMarketplace = (platform: Platform): boolean => !isOfLaw(platform) && platform !== 'other';

/** Who really sent a mail, weakest first. */
export const Trust = z.enum([
  /** nothing checks out */
  'unverified',
  /** an enrolled person forwarded it; the original only claims its sender */
  'forwarded',
  /** the original's own DKIM signature is valid and aligned with a domain the platform really uses */
  'authenticated',
  /** the marketplace's own API says the same about this listing */
  'corroborated',
]);
export type Trust = z.infer<typeof Trust>;

/** True when `trust` reaches at least `needed`. */
export const reaches = (trust: Trust, needed: Trust): boolean =>
  Trust.options.indexOf(trust) >= Trust.options.indexOf(needed);
