/** After a complaint: which other offers of the store could be meant next. A person picks what to do with them. */
import type { Notice } from '../notice/notice.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import { offerOf } from './port.ts';

/** What of an item can be shared with another. */
export type Comparable = Pick<
  CatalogueItem,
  'marketplace' | 'sku' | 'listingId' | 'title' | 'brand' | 'supplier' | 'pictureHash'
>;

export interface SameRisk {
  item: Comparable;
  /** in plain words, the strongest first */
  reasons: string[];
  /** of all reasons */
  weight: number;
}

/** What the notice says that other offers can share; of `complainants` a brand is often the name. */
export type RiskFacts = Pick<Notice, 'right' | 'rights' | 'complainants'>;

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Of no use to tell products apart. */
const common = new Set(
  'a an and the for with of in on to by from new set pack pcs piece pieces size small medium large black white'.split(
    ' ',
  ),
);

const tokens = (title: string): Set<string> => new Set(words(title).filter((word) => !common.has(word)));

/** How alike two titles are as sets of words, whatever their order: Dice's coefficient, 0 to 1. */
const likeness = (a: Set<string>, b: Set<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);

const bitsOf = (digit: string): number => Number.parseInt(digit, 16).toString(2).replaceAll('0', '').length;

/** Bits in which two picture hashes of the same length differ; infinite for different lengths. */
export const hashDistance = (a: string, b: string): number =>
  a.length !== b.length
    ? Number.POSITIVE_INFINITY
    : [...a].reduce(
        (sum, digit, i) =>
          sum + bitsOf((Number.parseInt(digit, 16) ^ Number.parseInt(b[i] ?? '0', 16)).toString(16)),
        0,
      );

/** Company forms and words of every second shop's name. */
const company = new Set(
  'inc llc ltd gmbh co kg ag corp corporation company limited sa srl group international brands'.split(' '),
);

/** The words that a brand is recognised by; a word of one or two letters proves nothing. */
const brandWords = (name: string): string[] =>
  words(name).filter((word) => word.length > 2 && !company.has(word));

const nameOf = (brands: string[][], title: Set<string>): string | undefined =>
  brands.find((brand) => brand.length > 0 && brand.every((word) => title.has(word)))?.join(' ');

const generic = new Set(['generic', 'unbranded', 'no brand', 'nobrand', 'n/a', 'none', '']);

const ownBrand = ({ brand = '' }: Comparable): string => {
  const name = brand.trim().toLowerCase();
  return generic.has(name) ? '' : name;
};

/** A title this alike is likely the same product; 10 of 64 bits is a re-encoded or slightly cropped picture. */
const alike = 0.6;
const samePicture = 0.16;

/**
 * Rights in what a thing looks like or does: another brand's copy of it can infringe them too, and its brand says nothing
 * of the next product, unless it is the complainant's own.
 */
const ofTheProduct = new Set<Notice['right']>(['design-patent', 'utility-patent', 'copyright']);

/**
 * Makes what says whether an offer shares a complaint's risk with the flagged ones, and why; undefined where it shares
 * none, or is flagged itself. Pure; a million offers take some seconds.
 */
export const riskShared = (flagged: Comparable[], notice: RiskFacts) => {
  const keyOf = ({ marketplace, sku, listingId }: Comparable) => `${marketplace} ${listingId} ${sku}`;
  const excluded = new Set(flagged.map(keyOf));
  const complainants = notice.complainants
    .filter(({ role }) => role === 'principal')
    .flatMap(({ name }) => (name ? [brandWords(name)] : []));
  const isComplainants = (brand: string) => {
    const mine = brandWords(brand);
    return mine.length > 0 && complainants.some((theirs) => mine.every((word) => theirs.includes(word)));
  };
  const brands = new Set(
    flagged
      .map(ownBrand)
      .filter((brand) => brand !== '' && (!ofTheProduct.has(notice.right) || isComplainants(brand))),
  );
  const named = [...complainants, ...[...brands].map(brandWords)];
  const suppliers = new Set(flagged.flatMap(({ supplier }) => supplier?.trim().toLowerCase() || []));
  const titles = flagged.map((item) => ({ title: offerOf(item).title, words: tokens(item.title) }));
  const titleWeight = ofTheProduct.has(notice.right) ? 3 : 2;

  const reasonsFor = (item: Comparable): { weight: number; text: string }[] => {
    const mine = tokens(item.title);
    const brand = ownBrand(item);
    const word = nameOf(named, mine);
    const likest = titles
      .map((other) => ({ title: other.title, likeness: likeness(mine, other.words) }))
      .reduce((best, next) => (next.likeness > best.likeness ? next : best), { title: '', likeness: 0 });
    const { pictureHash } = item;
    const picture =
      pictureHash !== undefined &&
      flagged.some(
        (f) =>
          f.pictureHash !== undefined &&
          hashDistance(f.pictureHash, pictureHash) <= samePicture * 4 * pictureHash.length,
      );
    return [
      ...(flagged.some((f) => f.listingId === item.listingId && f.marketplace === item.marketplace)
        ? [{ weight: 5, text: 'another SKU of the same listing' }]
        : []),
      ...(brands.has(brand) ? [{ weight: 4, text: `the same brand: ${item.brand}` }] : []),
      ...(picture ? [{ weight: 4, text: 'the same picture' }] : []),
      ...(word !== undefined ? [{ weight: 3, text: `its title names “${word}”` }] : []),
      ...(likest.likeness >= alike
        ? [{ weight: titleWeight, text: `its title is much like “${likest.title}”` }]
        : []),
      ...(suppliers.has(item.supplier?.trim().toLowerCase() ?? '-')
        ? [{ weight: 1, text: `the same supplier: ${item.supplier}` }]
        : []),
    ];
  };

  return (item: Comparable): SameRisk | undefined => {
    if (excluded.has(keyOf(item))) return undefined;
    const reasons = reasonsFor(item).sort((a, b) => b.weight - a.weight);
    if (reasons.length === 0) return undefined;
    return {
      item,
      reasons: reasons.map(({ text }) => text),
      weight: reasons.reduce((sum, { weight }) => sum + weight, 0),
    };
  };
};

/** At most so many, those with the most weighty reasons first. */
export const likeliest = <Risk extends Pick<SameRisk, 'weight'>>(found: Risk[], most: number): Risk[] =>
  found.toSorted((a, b) => b.weight - a.weight).slice(0, most);
