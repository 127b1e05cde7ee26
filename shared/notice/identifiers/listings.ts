import type { Platform } from '../../mail/vocabulary.ts';
import type { ListingIdType } from '../vocabulary.ts';
import { bareCodes, bareListings, isOfSomethingElse } from './bare-listings.ts';
import { columnBelow } from './columns.ts';
import { distinct, type Found, isMasked, labelOf, linesBelow, type Source, valuesAfter } from './found.ts';
import { mercadoLibre, shapes, shapesOfOthers } from './listing-shapes.ts';

export interface FoundListing extends Found<ListingIdType> {
  platform: Platform;
}

/** ISBN-10: the digits weighted 10 to 1 add up to a multiple of 11. */
const isIsbn10 = (value: string): boolean => {
  let sum = 0;
  for (let at = 0; at < 10; at++) sum += (10 - at) * (value[at] === 'X' ? 10 : Number(value[at]));
  return sum % 11 === 0;
};

const asin = /\bB0[0-9A-Z]{8}\b/g;
const isbn = /\b\d{9}[\dX]\b/y;
const fnsku = /\bX0[0-9A-Z]{8}\b/g;
const sku = /([A-Za-z0-9][A-Za-z0-9._/-]{1,38}[A-Za-z0-9])(?![A-Za-z0-9])/y;

/** Numbers inside links, by how each platform writes its listing pages. */
const links: { platform: Platform; type: ListingIdType; pattern: RegExp }[] = [
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

/** Walmart lists items as `number - brand - description`. */
const walmartLine = /^[ \t*•]{0,4}(\d{6,12}) [-–] (?=\S[^\n]{0,200} [-–] )/gm;

/** How long each platform's listing numbers are, and what its labels may be. */
const numbers: Partial<Record<Platform, { type: ListingIdType; digits: RegExp; labels: readonly string[] }>> =
  {
    ebay: {
      type: 'item-number',
      // people group them: `195 884 217 730`, `285.114.882.077`, `3551 0884 7729`
      digits:
        /(?:\d{11,13}|[1-4]\d{2}(?:(?:[ \u00a0\u2009]\d{3}){3}|(?:\.\d{3}){3})|[1-4]\d{3}(?:[ \u00a0\u2009]\d{4}){2})(?!\.?\d)/y,
      labels: ['item', 'listing', 'product'],
    },
    aliexpress: { type: 'product-id', digits: /\d{8,17}(?!\d)/y, labels: ['product', 'item', 'listing'] },
    alibaba: { type: 'product-id', digits: /\d{8,16}(?!\d)/y, labels: ['product', 'item', 'listing'] },
    walmart: {
      type: 'item-number',
      // those of Canada are longer
      digits: /(?:\d{6,12}|6000\d{9})(?!\d)/y,
      labels: ['item', 'product', 'listing'],
    },
    etsy: { type: 'listing-id', digits: /\d{8,12}(?!\d)/y, labels: ['listing', 'item', 'product'] },
    shopify: { type: 'product-id', digits: /\d{10,15}(?!\d)/y, labels: ['product', 'listing', 'item'] },
    'tiktok-shop': {
      type: 'product-id',
      digits: /(?:\d{15,20}|17\d{11})(?!\d)/y,
      labels: ['product', 'listing', 'item'],
    },
    temu: { type: 'product-id', digits: /\d{9,18}(?!\d)/y, labels: ['product', 'listing', 'item'] },
    'mercado-libre': {
      type: 'listing-id',
      digits: new RegExp(`${mercadoLibre}[ -]?\\d{7,12}(?!\\d)`, 'y'),
      labels: ['listing', 'product', 'item'],
    },
    allegro: {
      type: 'listing-id',
      digits: /(?:1\d(?:[ \u00a0\u2009]\d{3}){3}|\d{8,12})(?!\d)/y,
      labels: ['listing', 'item', 'product'],
    },
    // a marketplace that nobody here has seen
    other: {
      type: 'listing-id',
      digits:
        /(?:[A-Z]{1,4}-\d{4,18}|[a-z]{1,4}-\d{5,9}|[A-Z]\d-\d{4,8}|[A-Z]{1,4}-\d{3}-\d{3,6}|\d{4}-[A-Z]{2}-\d{2}|\d{6,18}|(?:m|[a-z]{2}(?=\d{10}))\d{8,14}|(?=(?:[A-Z]*\d){3})(?=\d{0,3}[A-Z])[A-Z\d]{8,17}|(?=(?:[a-z]*\d){3})(?=\d{0,3}[a-z])[a-z\d]{8,14}|(?!(?:19|20)\d{2}-(?:0\d|1[0-2])(?!\d))\d{2,4}(?:-\d{2,3})?-\d{3,6})(?:-[A-Z\d]{1,5})?(?![\w@]|[-/]\w)/y,
      labels: ['listing', 'item', 'product'],
    },
  };

/** `SKU-77-204` is all of it the number. */
const ownName = /^[A-Z]{2,4}-[A-Z\d]$/;

/** A seller's own SKU has no shape: it must hold a digit, and not be a word or a date. */
const plausibleSku = (value: string): boolean =>
  /\d/.test(value) && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(value) && !/^(?:https?|www)/i.test(value);

/** Numbers of listings in a text whose labels say so, for a platform that is known. */
const labelled = (
  { text, labels }: Source,
  platform: Platform,
  names = numbers[platform]?.labels ?? [],
): FoundListing[] => {
  const shape = numbers[platform];
  if (!shape) return [];
  return labels.flatMap((label) => {
    const name = labelOf(label);
    if (name === undefined || !names.includes(name)) return [];
    const behind = valuesAfter(text, label, shape.digits);
    const below = behind.length > 0 ? behind : linesBelow(text, label, shape.digits);
    return (below.length > 0 ? below : columnBelow(text, label, shape.digits)).map((found) => ({
      ...found,
      type: shape.type,
      platform,
    }));
  });
};

/** Between a word for a listing and its number may stand its name, or what was done: `Product "Tea towel" (ID 1729…)`. */
const rightBehind =
  /(?:\s?["“„«「][^"”“»」\n]{1,80}["”“»」]|[ \t]\p{L}{3,14}(?=[ \t]?[:：]))?(?:,(?=\s))?(?:[\s:#№("„«（「]{1,3}|[ \t]{4,20})(?:(?:with|mit|avec|con|com|med|met|z|o|for|für|pour|per|para|för|voor|dla)\s)?(?:(?:the|der|dem|il|el|la|o|a|het)\s|l['’])?(?:(?:(?:nummer|numerze|numer|number|numéro|número|numero|nr|no|ids?|n|réf|ref|rif)(?!\p{L})|编号|編號|番号)[.:º°：]{0,2}\s?)?/iuy;

/** A number stands for itself; a shop's is not its listing's. */
const numbersNothing =
  /^\d+$|(?:shop|store|boutique|tienda|negozio|winkel|sklep\p{L}*|loja|butik|mağaza\p{L}*|店铺|店鋪|ショップ)$/iu;

/** A number of the platform's length right behind or in the list below a word for a listing: `ofertę nr 15789012345`. */
const named = ({ text, things = [] }: Source, platform: Platform): FoundListing[] => {
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
    return found.map((one) => ({ ...one, type: shape.type, platform }));
  });
};

/** So many names of marketplaces are looked behind. */
const mostNamed = 100;
/** What a marketplace's name is, where its listing's number follows: `votre annonce Etsy 1711846630`, `eBay (1867…)`. */
const byName =
  /(ebay|aliexpress|alibaba|walmart|etsy|temu|allegro)(?:[ -](?:item|artikel|art)?-?(?:nummer|nr|no|id)?[.:]?)?[ \t]{1,8}[(#]?(?=\d{3})/gi;

/** Numbers of a marketplace's length right behind its name. */
const behindName = ({ text, mayMatch }: Source, platform: Platform): FoundListing[] => {
  const shape = numbers[platform];
  if (!shape || !mayMatch(byName)) return [];
  return [...text.matchAll(byName).take(mostNamed)].flatMap((match) => {
    if (match[1]?.toLowerCase() !== platform) return [];
    const end = match.index + match[0].length;
    return valuesAfter(text, { start: match.index, end, means: 0 }, shape.digits, { sameLine: true }).map(
      (found) => ({ ...found, type: shape.type, platform }),
    );
  });
};

/** Marketplaces that have no platform of their own here, and what stands between their name and a listing's number. */
const byOtherName =
  /\b(?:bol(?:\.com)?|Cdiscount|Coupang|eMAG|Flipkart|Fnac|Fruugo|Galaxus|Hepsiburada|Joom|Kaufland|Lazada|ManoMano|Newegg|OnBuy|Otto|Ozon|Rakuten|Redbubble|Shein|Shopee|Takealot|Trendyol|Wayfair|Wildberries|Zalando)(?!\p{L})(?:\s(?:item|product|listing|offer|work|article|artikel(?:nummer)?|sku|id|no\.|nr\.)){0,2}\s?[:#(]?\s?(?=[\p{L}\d-]{0,12}\d{3})/giu;

/** Numbers right behind the name of such a marketplace. */
const behindOtherName = ({ text, mayMatch }: Source): FoundListing[] => {
  const { digits, type } = numbers.other ?? {};
  if (!digits || !type || !mayMatch(byOtherName)) return [];
  return [...text.matchAll(byOtherName).take(mostNamed)].flatMap(({ 0: name, index }) => {
    const start = index + name.length;
    digits.lastIndex = start;
    const value = digits.exec(text)?.[0];
    return value === undefined ? [] : [{ type, platform: 'other', value, start, end: start + value.length }];
  });
};

const numberOf = /\s(?:(?:ilan|ürün|liste)\s)?(kodlu|numaralı|no['’.]lu|nolu)\s(?=([^\n.]{0,60}))/y;
/** What else Turkish numbers so: a mark, a case, an order, and further behind a complaint. */
const numbersOther =
  /^(?:tescil|marka|patent|tasarım|dosya|vaka|sipariş|fatura|kargo|gönderi|talep|karar|kayıt|telefon|hat|madde|kanun|yönetmelik|şik[aâ]y|bildirim|ihbar|başvuru)/iu;
const numbersComplaint = /^(?:\p{L}+ ){0,3}(?:şik[aâ]y|bildirim|ihbar|başvuru)/iu;

/** Turkish puts the number first: `90417753 ilan numaralı ürün`, `HBCV00005T81QK kodlu kol saati`. */
const numberFirst = ({ text, language }: Source, platform: Platform): FoundListing[] => {
  const shape = numbers[platform];
  if (!shape || language !== 'tr') return [];
  return [...text.matchAll(/(?<![\w@./-])[A-Z]{0,4}-?\d[\dA-Z-]{4,19}(?=\s)/g)].flatMap(
    ({ 0: word, index: start }) => {
      shape.digits.lastIndex = start;
      const value = shape.digits.exec(text)?.[0];
      numberOf.lastIndex = start + word.length;
      const [, how, behind] = numberOf.exec(text) ?? [];
      if (value !== word || behind === undefined || numbersOther.test(behind)) return [];
      if (how !== 'kodlu' && numbersComplaint.test(behind)) return [];
      return [{ type: shape.type, platform, value, start, end: start + value.length }];
    },
  );
};

/** Who is no marketplace writes of so many: the numbers of more would be mistaken for each other's. */
const mostSpokenOf = 3;
/** Which marketplaces a text speaks of by name or link, apart from the one that sent it. */
const spokenOf = (text: string): Platform[] => {
  const found: Platform[] = [];
  if (/ebay/i.test(text)) found.push('ebay');
  if (/aliexpress|速卖通|速賣通/i.test(text)) found.push('aliexpress');
  if (/alibaba|1688|阿里巴巴/i.test(text)) found.push('alibaba');
  if (/walmart/i.test(text)) found.push('walmart');
  if (/etsy/i.test(text)) found.push('etsy');
  if (/tiktok/i.test(text)) found.push('tiktok-shop');
  if (/temu\b/i.test(text)) found.push('temu');
  if (/allegro/i.test(text)) found.push('allegro');
  return found;
};

/** Where a title's number stands: in brackets, behind a closing quotation mark, before it on a line, on a line `ID: …`. */
const besideTitle =
  /(?:[(（[【](?:(?:ID|[Nn]r\.|[Nn]\.?[ºo°])\s?[:：]?\s?)?|["”“»」],?\s|^[ \t]{0,8}(?:[-–•*·]|\(?\d{1,2}[.)])?[ \t]{0,8}(?:ID\s?[:：]\s?)?|[-–—:：]\s)(?!20\d\d(?:0\d|1[0-2])[0-3]\d{7}(?!\d))(\d{8,19})(?=[)）\]】,;.]|\s|$)(?![.,]\d)/gmu;
/** So many numbers beside titles are looked at. */
const mostTitled = 300;
const notOfListings = new Set<string>(['item', 'product', 'listing', 'sku', 'asin', 'name']);

const numberLines = /(?:^|\n)([^\n]*)\n(?:[ \t]*\d+[ \t]*\n)*[ \t]*$/;
/** True in a list of bare numbers that stands below a line on complaints: `Two complaints are open` and their numbers. */
const isBelowComplaint = ({ text, labels }: Source, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 400), start);
  const heading = numberLines.exec(before);
  if (!heading) return false;
  const from = start - before.length + heading.index;
  const names = labels.filter(
    (label) => label.start >= from && label.end <= from + 1 + (heading[1]?.length ?? 0),
  );
  return names.some((label) => labelOf(label) === 'complaint');
};

/** In a mail of a known platform that names no listing otherwise, the numbers of its length beside titles. */
const titled = (source: Source, platform: Platform): FoundListing[] => {
  const { text, labels } = source;
  const shape = numbers[platform];
  if (!shape || platform === 'other') return [];
  return [...text.matchAll(besideTitle).take(mostTitled)].flatMap((match) => {
    const value = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    shape.digits.lastIndex = start;
    if (shape.digits.exec(text)?.[0] !== value || isOfSomethingElse(text, start)) return [];
    if (isBelowComplaint(source, start)) return [];
    // a complaint, an order, a mark, a telephone number
    const claimed = labels.some((label) => {
      const name = labelOf(label);
      return (
        name !== undefined &&
        !notOfListings.has(name) &&
        label.end <= start &&
        start - label.end <= 30 &&
        !text.slice(label.end, start).includes('\n\n')
      );
    });
    if (claimed) return [];
    // and those that it begins a list of
    return valuesAfter(text, { start, end: start, means: 0 }, shape.digits, { sameLine: true }).map(
      (found) => ({
        ...found,
        type: shape.type,
        platform,
      }),
    );
  });
};

const grouped = new Set<Platform>(['mercado-libre', 'ebay', 'allegro']);
/** As the platform's own pages write it: `MLA-1234567890` is `MLA1234567890`, `195 884 217 730` is `195884217730`. */
const written = (value: string, platform: Platform): string =>
  grouped.has(platform) ? value.replace(/[\s.-]/g, '') : value;

/** Every listing that a text names, in its order; masked numbers are left out. */
export const readListings = (source: Source): FoundListing[] => {
  const { text, labels, platform, bySender, mayMatch } = source;
  const found: FoundListing[] = [];
  const add = (listing: FoundListing) => {
    if (!isMasked(text, listing.start, listing.end)) found.push(listing);
  };

  for (const { 0: value, index } of text.matchAll(asin))
    add({ type: 'asin', value, start: index, end: index + 10, platform: 'amazon' });
  if (text.includes('X0'))
    for (const { 0: value, index } of text.matchAll(fnsku))
      if (/\d/.test(value.slice(2)))
        add({ type: 'fnsku', value, start: index, end: index + 10, platform: 'amazon' });
  if (text.includes('/'))
    for (const { platform: on, type, pattern } of links) {
      if (!mayMatch(pattern)) continue;
      for (const match of text.matchAll(pattern)) {
        const raw = match[1] ?? '';
        const start = match.index + match[0].lastIndexOf(raw);
        const value = type === 'asin' ? raw.toUpperCase() : raw.replace('-', '');
        if (type === 'asin' && /^\d/.test(value) && !isIsbn10(value)) continue;
        add({ type, value, start, end: start + raw.length, platform: on });
      }
    }
  const known = numbers[platform] && platform !== 'other' ? [platform] : [];
  const spoken =
    bySender && known.length > 0 ? known : [...new Set([...known, ...spokenOf(text)])].slice(0, mostSpokenOf);
  const own: Platform[] = spoken.length === 0 && platform === 'other' ? ['other'] : spoken;
  // who is no marketplace may write of any
  const ofAny = own.includes('other') || !numbers[platform];
  for (const { platform: on, type, pattern } of ofAny ? [...shapes, ...shapesOfOthers] : shapes)
    if (mayMatch(pattern))
      for (const { 0: raw, index } of text.matchAll(pattern))
        add({ type, value: written(raw, on), start: index, end: index + raw.length, platform: on });

  if (ofAny) for (const listing of behindOtherName(source)) add(listing);

  for (const label of labels) {
    const name = labelOf(label);
    if (name === 'asin')
      for (const value of valuesAfter(text, label, isbn))
        if (isIsbn10(value.value)) add({ ...value, type: 'asin', platform: 'amazon' });
    if (name === 'sku')
      for (const value of ownName.test(text.slice(label.start, label.end + 2))
        ? []
        : valuesAfter(text, label, sku).slice(0, 1))
        if (plausibleSku(value.value) && !/^B0[0-9A-Z]{8}$/.test(value.value))
          add({ ...value, type: 'sku', platform });
  }
  if (platform === 'walmart')
    for (const match of text.matchAll(walmartLine)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].indexOf(value);
      add({ type: 'item-number', value, start, end: start + value.length, platform });
    }
  for (const on of own)
    for (const listing of [
      ...labelled(source, on),
      ...named(source, on),
      ...behindName(source, on),
      ...numberFirst(source, on),
    ])
      if (!found.some((f) => f.start === listing.start))
        add({ ...listing, value: written(listing.value, on) });
  for (const on of own) {
    const shape = numbers[on];
    const claimed = new Set(found.map(({ start }) => start));
    if (shape)
      for (const { value, start } of bareListings(source, on))
        if (!claimed.has(start))
          add({ type: shape.type, platform: on, value, start, end: start + value.length });
  }
  // an EAN stands for a listing where nothing else does
  if (found.length === 0 && own.includes('other'))
    for (const listing of labelled(source, 'other', ['shop-number'])) add(listing);
  if (own.includes('other'))
    for (const kin of bareCodes(source))
      if (found.length === 0 || kin.some(({ value }) => found.some((known) => known.value === value)))
        for (const { value, start } of kin)
          add({ type: 'listing-id', platform: 'other', value, start, end: start + value.length });
  if (found.length === 0) for (const on of own) for (const listing of titled(source, on)) add(listing);
  return distinct(found);
};
