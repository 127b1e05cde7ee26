import type { Platform } from '../../../mail/vocabulary.ts';
import type { ListingIdType } from '../../vocabulary.ts';
import { mercadoLibre } from './shapes.ts';

/** How one platform numbers its listings. */
export interface ListingNumbers {
  type: ListingIdType;
  /** sticky: a number where a label or a name says that one stands */
  digits: RegExp;
}

/** Amazon's have a file of their own; a law firm and a court list nothing. */
type Numbering = Exclude<Platform, 'amazon' | 'law-firm' | 'court'>;

/** How long each platform's listing numbers are. */
const known: Record<Numbering, ListingNumbers> = {
  ebay: {
    type: 'item-number',
    // people group them: `195 884 217 730`, `285.114.882.077`, `3551 0884 7729`
    digits:
      /(?:\d{11,13}|[1-4]\d{2}(?:(?:[ \u00a0\u2009]\d{3}){3}|(?:\.\d{3}){3})|[1-4]\d{3}(?:[ \u00a0\u2009]\d{4}){2})(?!\.?\d)/y,
  },
  aliexpress: { type: 'product-id', digits: /\d{8,17}(?!\d)/y },
  alibaba: { type: 'product-id', digits: /\d{8,16}(?!\d)/y },
  walmart: {
    type: 'item-number',
    // those of Canada are longer
    digits: /(?:\d{6,12}|6000\d{9})(?!\d)/y,
  },
  etsy: { type: 'listing-id', digits: /\d{8,12}(?!\d)/y },
  shopify: { type: 'product-id', digits: /\d{10,15}(?!\d)/y },
  'tiktok-shop': {
    type: 'product-id',
    digits: /(?:\d{15,20}|17\d{11})(?!\d)/y,
  },
  temu: { type: 'product-id', digits: /\d{9,18}(?!\d)/y },
  'mercado-libre': {
    type: 'listing-id',
    digits: new RegExp(`${mercadoLibre}[ -]?\\d{7,12}(?!\\d)`, 'y'),
  },
  allegro: {
    type: 'listing-id',
    digits: /(?:1\d(?:[ \u00a0\u2009]\d{3}){3}|\d{8,12})(?!\d)/y,
  },
  // a marketplace that nobody here has seen
  other: {
    type: 'listing-id',
    digits:
      /(?:[A-Z]{1,4}-\d{4,18}|[a-z]{1,4}-\d{5,9}|[A-Z]\d-\d{4,8}|[A-Z]{1,4}-\d{3}-\d{3,6}|\d{4}-[A-Z]{2}-\d{2}|\d{6,18}|(?:m|[a-z]{2}(?=\d{10}))\d{8,14}|(?=(?:[A-Z]*\d){3})(?=\d{0,3}[A-Z])[A-Z\d]{8,17}|(?=(?:[a-z]*\d){3})(?=\d{0,3}[a-z])[a-z\d]{8,14}|(?!(?:19|20)\d{2}-(?:0\d|1[0-2])(?!\d))\d{2,4}(?:-\d{2,3})?-\d{3,6})(?:-[A-Z\d]{1,5})?(?![\w@]|[-/]\w)/y,
  },
};

export const numbers: Partial<Record<Platform, ListingNumbers>> = known;
