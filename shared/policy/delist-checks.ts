import type { NoticeFacts } from '../case/case-facts.ts';
import { type Check, type MailQuestion, type MailThresholds, mailChecks } from '../case/mail-checks.ts';
import type { Today } from '../case/records/daily.ts';
import type { Offer } from '../marketplaces/port.ts';
import type { Store } from '../store/store.ts';

/** Everything the decision rests on; the caller looks it up, so that the decision itself can be replayed. */
export interface DelistQuestion extends MailQuestion {
  notice: Pick<NoticeFacts, 'kind' | 'right' | 'effect' | 'platform' | 'confidence' | 'listings'>;
  /** the store's own offers behind the listings that the notice names */
  offers: Offer[];
  /** how many others their case lets go off sale already */
  inCase?: number;
  /** SKUs that never go off sale without a person, on whichever marketplace */
  protectedSkus: ReadonlySet<string>;
  /** how many offers the store's catalogue holds */
  catalogueSize: number;
  /** how many other listings this store's cases took off sale today */
  delistedToday: Today;
}

/** What the sender and the reading must reach, and who asks for it: the store, or one line of its policy. */
export interface Thresholds extends MailThresholds {
  /** the line that lets a listing go of which the platform removed only a part, where one names that effect */
  effectNamedBy?: string;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const listings = (count: number): string => `${count} ${count === 1 ? 'listing' : 'listings'}`;

/** Listings that would go off sale without a person, and how many others did on the same day. */
export interface Day {
  store: Store;
  count: number;
  catalogueSize: number;
  delistedToday: number;
}

/** The breakers that count a whole day, and the switch that stops everything: these may fall while a question waits. */
export const dayBreakers = ({ store: { policy }, count, catalogueSize, delistedToday }: Day): Check[] => {
  const today = delistedToday + count;
  const share = catalogueSize > 0 ? today / catalogueSize : 1;
  return [
    {
      holds: !policy.stopped,
      text: policy.stopped
        ? 'The store has stopped all delisting: its kill switch is on'
        : 'The store’s kill switch is off',
    },
    {
      holds: today <= policy.perDay,
      text: `With this case ${listings(today)} would go off sale today; at most ${policy.perDay} a day`,
    },
    {
      holds: catalogueSize > 0 && share <= policy.shareOfCatalogue,
      text:
        catalogueSize > 0
          ? `With today's that is ${percent(share)} of the catalogue's ${catalogueSize}; at most ${percent(policy.shareOfCatalogue)}`
          : 'The size of the catalogue is unknown, so the share of it is too',
    },
  ];
};

const breakers = (question: DelistQuestion): Check[] => {
  const { store, offers, inCase = 0, protectedSkus, catalogueSize, delistedToday } = question;
  const { policy } = store;
  const guarded = offers.filter(({ sku }) => protectedSkus.has(sku)).map(({ sku }) => sku);
  return [
    {
      holds: inCase + offers.length <= policy.perCase,
      text: `This case would take ${listings(inCase + offers.length)} off sale; at most ${policy.perCase} by one case`,
    },
    ...dayBreakers({ store, count: offers.length, catalogueSize, delistedToday: delistedToday(offers) }),
    {
      holds: guarded.length === 0,
      text:
        guarded.length > 0
          ? `Protected SKUs are among them: ${guarded.join(', ')}`
          : 'No SKU among them is protected',
    },
  ];
};

/**
 * What guards against a mail that is not what it seems, and against too much at once. Where one of these does not hold,
 * only a person's answer takes anything off sale: nobody's silence does.
 */
export const guards = (question: DelistQuestion, asked: Thresholds): Check[] => [
  ...mailChecks(question, asked),
  ...breakers(question),
];
