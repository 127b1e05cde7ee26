import type { Source } from '../found.ts';
import { isIsbn10 } from './amazon.ts';
import { type FoundListing, type ListingKind, listingsMatching } from './found-listing.ts';
import { mercadoLibre } from './shapes.ts';

/** How each platform writes its listing pages. */
const links: (ListingKind & { pattern: RegExp })[] = [
  {
    platform: 'amazon',
    type: 'asin',
    pattern: /\/(?:dp|gp\/product|gp\/aw\/d|product-reviews)\/([Bb]0[0-9A-Za-z]{8}|\d{9}[\dXx])\b/g,
  },
  { platform: 'ebay', type: 'item-number', pattern: /\/itm\/(?:[^\s/?]{1,120}\/)?(\d{10,13})\b/g },
  {
    platform: 'aliexpress',
    type: 'product-id',
    pattern:
      /aliexpress\.[a-z]{2,3}\/(?:item|i|store\/product)\/(?:[^\s/]{1,120}\/)?(?:\d{1,12}_)?(\d{8,17})\b/gi,
  },
  {
    platform: 'alibaba',
    type: 'product-id',
    pattern: /alibaba\.com\/product-detail\/[^\s/]{0,160}?_?(\d{8,16})\.html/gi,
  },
  { platform: 'alibaba', type: 'product-id', pattern: /1688\.com\/offer\/(\d{8,14})\b/gi },
  {
    platform: 'walmart',
    type: 'item-number',
    pattern: /walmart\.[a-z.]{2,6}\/(?:[a-z]{2}\/)?ip\/(?:[^\s/]{1,160}\/)?([0-9A-Z]{6,14})\b/gi,
  },
  { platform: 'etsy', type: 'listing-id', pattern: /etsy\.com\/(?:[a-z-]{2,6}\/)?listing\/(\d{8,12})\b/gi },
  {
    platform: 'temu',
    type: 'product-id',
    pattern: /temu\.com\/[^\s]{0,200}?(?:goods_id=|-g-)(\d{9,18})\b/gi,
  },
  {
    platform: 'tiktok-shop',
    type: 'product-id',
    pattern: /tiktok\.com\/(?:[^\s]{0,80}\/)?product\/(?:[^\s/]{1,120}\/)?(\d{15,20})\b/gi,
  },
  {
    platform: 'mercado-libre',
    type: 'listing-id',
    pattern: new RegExp(`/(${mercadoLibre}-?\\d{7,12})\\b`, 'g'),
  },
  {
    platform: 'allegro',
    type: 'listing-id',
    pattern:
      /allegro\.(?:pl|cz|sk|hu)\/(?:oferta|nabidka|produkt|ponuka|ajanlat)\/(?:[^\s/?]{1,160}-)?(\d{8,12})\b/gi,
  },
];

/** The listings that links lead to, whatever marketplace's. */
export const linkedListings = ({ text, mayMatch }: Source): FoundListing[] => {
  if (!text.includes('/')) return [];
  return links
    .filter(({ pattern }) => mayMatch(pattern))
    .flatMap(({ pattern, ...kind }) => listingsMatching(text, pattern, kind))
    .map((one) => ({
      ...one,
      value: one.type === 'asin' ? one.value.toUpperCase() : one.value,
    }))
    .filter(({ type, value }) => type !== 'asin' || !/^\d/.test(value) || isIsbn10(value));
};
