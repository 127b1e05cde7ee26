import type { Platform } from '../../../mail/vocabulary.ts';
import { matchesIn } from '../../../platform/matches-in.ts';
import { labelOf, type Source } from '../found.ts';
import type { Label } from '../labels.ts';
import { type FoundListing, listingOf } from './found-listing.ts';
import { numbers } from './numbers.ts';
import { numbersAnother } from './numbers-another.ts';

/** How each marketplace's listing numbers begin and how long they are: enough where nothing else claims the number. */
const lengths: Partial<Record<Platform, RegExp>> = {
  // a register's country stands before a mark's: `DE 302016034567`
  ebay: /(?<![\w.,:/#+-]|\b(?:DE|EU|EM|WO|US|UK|GB|CN|JP|FR|IT|ES) ?)[1-4]\d{11}(?!\d|[,-]\d)/g,
  etsy: /(?<![\w.,:/#+-])1\d{9}(?![\w%]|[.,:/-]\d)/g,
  // of 1688, and of Alibaba.com
  alibaba: /(?<![\w.,:/#+-])(?:[5-9]\d{11}|160\d{10})(?![A-Za-z\d%]|[.,:/-]\d)/g,
  'tiktok-shop': /(?<![\w.,:/#+-])17[2-4]\d{10}(?![\w%]|[.,:/-]\d)/g,
  allegro: /(?<![\w.,:/#+-])1\d{10}(?![\w%]|[.,:/-]\d)/g,
  // in Chinese, between what it is of and what was done: `您刊登的 22613340871926 已下架`; behind a name in quotation marks
  other:
    /(?<=[\u4e00-\u9fff]\s?)(?!20\d\d(?:0\d|1[0-2])[0-3])\d{12,15}(?=\s?[\u4e00-\u9fff])|(?<=[」』”]\s?[(（](?:ID[:：]?\s?)?)\d{10,15}(?=[)）])/g,
};

/** Labels that claim the number behind them for something else than a listing. */
const claiming = new Set<Label>([
  'complaint-id',
  'complaint',
  'case-id',
  'other-id',
  'sku',
  'trademark-registration',
  'trademark-serial',
  'trademark',
  'patent',
  'design',
  'copyright',
  'docket',
  'shop-number',
]);
const ofListings = new Set<Label>(['item', 'product', 'listing']);
/** How far, in characters, a label claims. */
const reach = 40;
const sentenceEnd = /[\n。，；;!?！？]|\.\s/;
/** “Our complaint about 1684203377”, “a notice about a mug (1684203377)”: the number is not the complaint's. */
const about =
  /(?:^|\s)(?:about|against|on|of|zu|über|gegen|concernant|contre|sur|sobre|contra|su|contro|over|tegen|om|mot|dla)\s(?:[\p{L} ]{2,24}[(（])?$/u;
const ofSomethingElse =
  /(?:ref\.?|case|ticket|order|transaction|campaign|installation|confirmation code|conto corrente|[挂掛][号號]|[计計][划劃]|tel\.?|call(?: us)?|phone|fax|iban|order(?:s|nummer)?|订单|訂單|注文|電話|电话|手机|手機|单号|單號|帐号|账号|帳號|統一編號|店铺 ?id|会员 ?id)(?:(?!\.\s)\W){0,6}$/i;
/** `no. 116027738841`: what it numbers stands further before it. */
const numbered = /(?:id|nr|no|number|nummer|numéro|número|numero|numer|n[.°º]|编号|編號|番号)\W{0,6}$/i;

/** “Votre boutique Temu (n° 634418210774129)”, “您在Temu的店铺（店铺ID：…）”: the shop's own number. */
const ofShop =
  /(?:(?<!\p{L})(?:shop|store|boutique|negozio|tienda|loja|winkel|sklep\p{L}*|butik|mağaza\p{L}*)|店[铺鋪]|[卖賣][场場]|ショップ)(?:\s\p{L}{1,3})?(?:\s\p{Lu}\p{L}{2,12})?\s?[(（](?:(?:shop|store|winkel|butiks?|mağaza|店[铺鋪])?[- ]?(?:ID|No|Nr|N|n)[.°º]?\s?[:：]?\s?)?$/iu;

/** True where the word right before a number says that it is of an order, a telephone, a case or a shop. */
export const isOfSomethingElse = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - reach), start);
  return ofSomethingElse.test(before) || ofShop.test(before);
};

/** The dot of `Nr.` is behind its label, and ends no sentence. */
const shortened = /(?:^|[\s.-])(?:nr|nos?|n|núm|num|reg|rej)$/iu;

/** True where no label before a number, in its sentence, says that it is of something else. */
const isFree = ({ text, labels, things = [] }: Source, start: number): boolean => {
  if (isOfSomethingElse(text, start)) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const within = numbered.test(before) ? 2 * reach : reach;
  const nearest = labels
    .filter(({ start: from, end }) => {
      if (end > start || start - end > within) return false;
      const between = text.slice(end, start);
      return !sentenceEnd.test(shortened.test(text.slice(from, end)) ? between.replace(/^\./, '') : between);
    })
    .at(-1);
  const name = nearest && labelOf(nearest);
  if (!nearest || !name) return true;
  if (ofListings.has(name) || things.some(({ end }) => end <= start && end > nearest.end)) return true;
  return !claiming.has(name) || ((name === 'complaint' || name === 'trademark') && about.test(before));
};

/** So many bare numbers are looked at. */
const most = 300;

/** Numbers of a marketplace's length that nothing claims for something else. */
export const bareListings = (source: Source, platform: Platform): FoundListing[] => {
  const shape = lengths[platform];
  const type = numbers[platform]?.type;
  if (!shape || !type) return [];
  return matchesIn(source.text, shape, most).flatMap(({ 0: value, index: start }) =>
    isFree(source, start) && !numbersAnother(source, { start, end: start + value.length })
      ? [listingOf({ platform, type })({ value, start })]
      : [],
  );
};

/** A code or a long number by itself. */
const code =
  /(?<![\w@.,:/+€$£#-])(?:(?=[A-Z\d-]{7,18}(?![\w-]))[A-Z]{1,4}-?\d{4,14}(?:-[A-Z\d]{1,5})?|[A-Z]{2,4}-\d{2,4}-\d{3,6}|[a-z]\d{8,12}|\d{8}|\d{13,16})(?![\w@%/]|[.,:/-]\d|-\w)/g;
/** A date, a mark's number, a patent's: `20260304`, `DE302021118845`, `EP3141592`. */
const ofNoListing =
  /^(?:(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d(?:\d{6})?$|(?:US|EP|GB|CN|WO|ZL|DE|FR|JP|KR|TW|EU|UK|ES|IT|BR|NL|PL|SE|TR|MX|IE|AT|BE)\d)/;

/** What numbers of one kind share: `HP-88102` and `HP-88107`, `7391220448812` and `7391220448829`. */
const kinOf = (value: string): string =>
  /^\d+$/.test(value)
    ? `${value.slice(0, 4)} ${value.length}`
    : value.replace(/(?<=^[A-Za-z]{1,4}-?\d{2})[\d-]+/, '·');

/** What else is numbered in rows: papers, parts, seals, bills, accounts. */
const ofPapers =
  /(?<!\p{L})(?:exhibits?|bates|annex\p{L}*|anlagen?|beweis\p{L}*|pièces?|documents?|documenti|documentos|dokument\p{L}*|producties|bilag\p{L}*|załącznik\p{L}*|photos?|fotos?|images?|invoices?|factures?|fatture|facturas|faturas|rechnungen|faktury|fakturor|accounts?|holograms?|seals?|lots?|batch\p{L}*|(?:article|artikel|artykuł\p{L}*)?[- ]?(?:codes?|kod\p{L}*))[^.;\n]{0,32}$|(?:证据|證據|附件|防[伪偽]|发票|發票|批次)[^。；\n]{0,16}$/iu;

/** The codes of one kind that are two or more, none of which anything claims: a complaint has one number, listings have many. */
export const bareCodes = (source: Source): FoundListing[][] => {
  const found = matchesIn(source.text, code, most).flatMap(({ 0: value, index: start }) =>
    ofNoListing.test(value)
      ? []
      : [
          {
            value,
            start,
            free:
              isFree(source, start) && !ofPapers.test(source.text.slice(Math.max(0, start - reach), start)),
          },
        ],
  );
  return [...Map.groupBy(found, ({ value }) => kinOf(value)).values()]
    .filter((kin) => new Set(kin.map(({ value }) => value)).size > 1 && kin.every(({ free }) => free))
    .map((kin) => kin.map(listingOf({ platform: 'other', type: 'listing-id' })));
};
