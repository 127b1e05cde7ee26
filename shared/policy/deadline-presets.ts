import type { NoticeFacts } from '../case/case-facts.ts';
import { courtTerms, stockTerms } from '../case/replay/deadlines.ts';
import { isMarketplace, type Platform } from '../mail/vocabulary.ts';
import type { CatalogueItem } from '../marketplaces/catalogue-item.ts';
import type { Effect, NoticeKind } from '../notice/vocabulary.ts';
import type { Calendar } from './working-days.ts';

/** Who ships what a notice names, as far as the catalogue knows. */
export type Ships = 'marketplace' | 'merchant' | 'unknown';

/** Who ships these; the marketplace where it ships any, and the merchant where he is known to ship all. */
export const shipsOf = (items: readonly Pick<CatalogueItem, 'fulfilment'>[]): Ships => {
  if (items.some(({ fulfilment }) => fulfilment === 'marketplace')) return 'marketplace';
  const isKnown = items.length > 0 && items.every(({ fulfilment }) => fulfilment !== undefined);
  return isKnown ? 'merchant' : 'unknown';
};

/** A term that a platform or a court sets without every mail saying so. Counted from receipt. */
export interface DeadlinePreset {
  platforms?: readonly Platform[];
  kinds: readonly NoticeKind[];
  effects?: readonly Effect[];
  /** only of orders of the courts of the United States */
  federal?: true;
  /** only where the store's catalogue says so of what the notice names */
  ships?: Ships;
  what: string;
  /** the mail's own deadline takes this one's place */
  yieldsToMail: boolean;
  count: number;
  unit: 'days' | 'working days';
  calendar: Calendar;
  source: string;
  /** what to check before relying on it */
  verify: string;
  /** the same where it counts from the entry that a court's order states; absent where receipt counts nevertheless */
  verifyEntry?: string;
}

const verifyAgeing = 'the source is some years old: check the term on the complaint’s own page';

/** How long the stock in Amazon's warehouses is kept; whoever ships everything himself has none there. */
const stock = {
  yieldsToMail: false,
  count: 90,
  unit: 'days',
  calendar: 'US',
  source:
    'Amazon removal notices: stock must be removed or the matter solved within 90 days, else it is destroyed',
} as const;

/** Of a court's term the day is kept that is counted: an answer is early then, and an order may hold longer. */
const runsOn =
  'a last day on a weekend or holiday runs on to the next business day (Rule 6(a)(1)(C)); the earlier day stands here';

/** Seen 2025–26; edit here when a platform changes its terms. */
export const deadlinePresets: readonly DeadlinePreset[] = [
  {
    platforms: ['aliexpress', 'alibaba'],
    kinds: ['complaint'],
    what: 'counter-notification',
    yieldsToMail: true,
    count: 3,
    unit: 'working days',
    calendar: 'CN',
    source: 'Alibaba.com supplier help: counter-notify within 3 working days of the notice',
    verify: verifyAgeing,
  },
  {
    platforms: ['ebay'],
    kinds: ['complaint'],
    what: 'ask eBay if the rights owner is silent',
    yieldsToMail: false,
    count: 5,
    unit: 'working days',
    calendar: 'US',
    source: 'eBay VeRO help: contact eBay when the rights owner has not answered within 5 business days',
    verify: 'an older page says 7 days',
  },
  {
    platforms: ['amazon'],
    kinds: ['complaint'],
    effects: ['listing-removed'],
    ships: 'marketplace',
    what: stockTerms.atPlatform,
    verify: 'only stock in Amazon’s own warehouses; stranded stock in Germany: 30 days',
    ...stock,
  },
  {
    platforms: ['amazon'],
    kinds: ['complaint'],
    effects: ['listing-removed'],
    ships: 'unknown',
    what: stockTerms.perhaps,
    verify:
      'the catalogue does not say who ships; only stock in Amazon’s own warehouses, in Germany 30 days where it is stranded',
    ...stock,
  },
  {
    platforms: ['amazon'],
    kinds: ['evaluation'],
    what: 'choose whether to take part in the patent evaluation',
    yieldsToMail: true,
    count: 21,
    unit: 'days',
    calendar: 'US',
    source: 'Amazon Patent Evaluation Express: three weeks from the notice',
    verify: 'the date in the agreement that was sent with the notice counts',
  },
  {
    platforms: ['mercado-libre'],
    kinds: ['complaint'],
    what: 'answer',
    yieldsToMail: true,
    count: 4,
    unit: 'days',
    calendar: 'US',
    source: 'Mercado Libre Brand Protection help: four days, one answer',
    verify: 'the answer is given by the button in the original mail',
  },
  {
    platforms: ['tiktok-shop'],
    kinds: ['complaint', 'policy-notice'],
    what: 'first appeal',
    yieldsToMail: true,
    count: 30,
    unit: 'days',
    calendar: 'CN',
    source: 'TikTok Shop seller university: first appeal within 30 calendar days',
    verify: 'a second appeal has 15 days and is the last',
  },
  {
    platforms: ['temu'],
    kinds: ['complaint'],
    what: 'answer in the seller portal',
    yieldsToMail: true,
    count: 5,
    unit: 'days',
    calendar: 'CN',
    source: 'reported by sellers: about five days, two tries',
    verify: 'secondary source only: check the portal',
  },
  {
    kinds: ['court-order'],
    federal: true,
    what: courtTerms.orderEnds,
    yieldsToMail: false,
    count: 14,
    unit: 'days',
    calendar: 'US courts',
    source: `Fed. R. Civ. P. 65(b)(2): at most 14 days from entry, extendable once; ${runsOn}`,
    verify: 'counted here from receipt; the order was entered earlier: counsel reads the docket',
    verifyEntry: 'the court may have extended it: counsel reads the docket',
  },
  {
    kinds: ['court-order'],
    federal: true,
    what: courtTerms.answer,
    yieldsToMail: false,
    count: 21,
    unit: 'days',
    calendar: 'US courts',
    source: `Fed. R. Civ. P. 12(a)(1)(A)(i): 21 days after service; ${runsOn}`,
    verify: 'whether and when service took place is for counsel to say',
  },
];

/** What of a notice says which terms are usual for it. */
export type Termed = Pick<NoticeFacts, 'platform' | 'kind' | 'effect' | 'dockets' | 'language'>;

const federalDocket = /\d{2}[- ]?(?:cv|cr|mc|md|c)[- ]?\d/i;

/**
 * Whether an order is of a court of the United States, as its docket says. Without one, an order is that a marketplace
 * tells of, in whatever language, and one that is told in English.
 */
const isFederal = ({ platform, dockets, language }: Termed): boolean =>
  dockets.length > 0
    ? dockets.some((docket) => federalDocket.test(docket))
    : isMarketplace(platform) || language === 'en';

/** The presets that speak of such a notice. */
export const presetsFor = (notice: Termed, who: Ships): DeadlinePreset[] =>
  deadlinePresets.filter(
    ({ platforms, kinds, effects, ships, federal }) =>
      kinds.includes(notice.kind) &&
      (!platforms || platforms.includes(notice.platform)) &&
      (!effects || effects.includes(notice.effect)) &&
      (!federal || isFederal(notice)) &&
      (!ships || ships === who),
  );
