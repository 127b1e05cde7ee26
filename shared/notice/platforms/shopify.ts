import { counterNotice, type PlatformWords, wording } from './wording.ts';

/** Shopify hosts shops: it removes content on a notice and forwards counter notices. */
export const shopify: PlatformWords = {
  platform: 'shopify',
  names: /shopify/i,
  wordings: [
    counterNotice,
    wording(
      'shopify-dmca',
      /\bDMCA\b|takedown notice|notice of (?:alleged |claimed )?infringement/i,
      'kind:complaint 1.5',
    ),
    wording('shopify-repeat', /repeat infring/i, 'kind:complaint 0.5'),
  ],
};
