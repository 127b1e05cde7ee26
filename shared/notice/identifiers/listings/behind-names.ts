import type { Platform } from '../../../mail/vocabulary.ts';
import { matchesIn } from '../../../platform/matches-in.ts';
import { linesBelow, type Source, valuesAfter } from '../found.ts';
import { isOfSomethingElse } from './bare.ts';
import { type FoundListing, listingOf } from './found-listing.ts';
import { numbers } from './numbers.ts';

/** Between a word for a listing and its number may stand its name, or what was done: `Product "Tea towel" (ID 1729…)`. */
const rightBehind =
  /(?:\s?["“„«「][^"”“»」\n]{1,80}["”“»」]|[ \t]\p{L}{3,14}(?=[ \t]?[:：]))?(?:,(?=\s))?(?:[\s:#№("„«（「]{1,3}|[ \t]{4,20})(?:(?:with|mit|avec|con|com|med|met|z|o|for|für|pour|per|para|för|voor|dla)\s)?(?:(?:the|der|dem|il|el|la|o|a|het)\s|l['’])?(?:(?:(?:nummer|numerze|numer|number|numéro|número|numero|nr|no|ids?|n|réf|ref|rif)(?!\p{L})|编号|編號|番号)[.:º°：]{0,2}\s?)?/iuy;

/** A number stands for itself; a shop's is not its listing's. */
const numbersNothing =
  /^\d+$|(?:shop|store|boutique|tienda|negozio|winkel|sklep\p{L}*|loja|butik|mağaza\p{L}*|店铺|店鋪|ショップ)$/iu;

/** A number of the platform's length right behind or in the list below a word for a listing: `ofertę nr 15789012345`. */
export const namedListings = ({ text, things = [] }: Source, platform: Platform): FoundListing[] => {
  const shape = numbers[platform];
  if (!shape) return [];
  return things.flatMap((thing) => {
    if (numbersNothing.test(text.slice(thing.start, thing.end))) return [];
    rightBehind.lastIndex = thing.end;
    shape.digits.lastIndex = rightBehind.test(text) ? rightBehind.lastIndex : thing.end;
    const start = shape.digits.lastIndex;
    const value = start > thing.end ? shape.digits.exec(text)?.[0] : undefined;
    const found =
      value === undefined
        ? linesBelow(text, thing, shape.digits)
        : valuesAfter(text, { ...thing, end: start }, shape.digits);
    return found.map(listingOf({ platform, type: shape.type }));
  });
};

/** So many names of marketplaces are looked behind. */
const mostNamed = 100;
/** Marketplaces whose name is one word, behind which a number is their listing's. */
const ofOneWord: readonly Platform[] = [
  'ebay',
  'aliexpress',
  'alibaba',
  'walmart',
  'etsy',
  'temu',
  'allegro',
];
/** Such a name, where its listing's number follows: `votre annonce Etsy 1711846630`, `eBay (1867…)`. */
const byName = new RegExp(
  String.raw`(${ofOneWord.join('|')})(?:[ -](?:item|artikel|art)?-?(?:nummer|nr|no|id)?[.:]?)?[ \t]{1,8}[(#]?(?=\d{3})`,
  'gi',
);

/** Numbers of a marketplace's length right behind its name. */
export const behindPlatforms = ({ text, mayMatch }: Source, platform: Platform): FoundListing[] => {
  const shape = numbers[platform];
  if (!shape || !mayMatch(byName)) return [];
  return matchesIn(text, byName, mostNamed).flatMap((match) => {
    if (match[1]?.toLowerCase() !== platform) return [];
    const end = match.index + match[0].length;
    if (isOfSomethingElse(text, end)) return [];
    return valuesAfter(text, { start: match.index, end, means: 0 }, shape.digits, { sameLine: true }).map(
      listingOf({ platform, type: shape.type }),
    );
  });
};

/** Marketplaces that have no platform of their own here, and what stands between their name and a listing's number. */
const byOtherName =
  /\b(?:bol(?:\.com)?|Cdiscount|Coupang|eMAG|Flipkart|Fnac|Fruugo|Galaxus|Hepsiburada|Joom|Kaufland|Lazada|ManoMano|Newegg|OnBuy|Otto|Ozon|Rakuten|Redbubble|Shein|Shopee|Takealot|Trendyol|Wayfair|Wildberries|Zalando)(?!\p{L})(?:\s(?:item|product|listing|offer|work|article|artikel(?:nummer)?|sku|id|no\.|nr\.)){0,2}\s?[:#(]?\s?(?=[\p{L}\d-]{0,12}\d{3})/giu;

/** Numbers right behind the name of such a marketplace. */
export const behindOtherNames = ({ text, mayMatch }: Source): FoundListing[] => {
  const { digits, type } = numbers.other ?? {};
  if (!digits || !type || !mayMatch(byOtherName)) return [];
  return matchesIn(text, byOtherName, mostNamed).flatMap(({ 0: name, index }) => {
    const start = index + name.length;
    digits.lastIndex = start;
    const value = digits.exec(text)?.[0];
    if (value === undefined) return [];
    return [listingOf({ platform: 'other', type })({ value, start })];
  });
};
