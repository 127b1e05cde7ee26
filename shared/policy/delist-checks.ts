import type { NoticeFacts } from '../case/events.ts';
import type { TrustVerdict } from '../mail/mail.ts';
import { reaches, type Trust } from '../mail/vocabulary.ts';
import type { Offer } from '../marketplaces/port.ts';
import { ownAddresses } from '../store/own-addresses.ts';
import type { Store } from '../store/store.ts';

/** Everything the decision rests on; the caller looks it up, so that the decision itself can be replayed. */
export interface DelistQuestion {
  store: Store;
  notice: Pick<NoticeFacts, 'kind' | 'right' | 'effect' | 'platform' | 'confidence' | 'listings'>;
  verdict: TrustVerdict;
  /** the store's own offers behind the listings that the notice names */
  offers: Offer[];
  /** how many others their case lets go off sale already */
  inCase?: number;
  /** SKUs that never go off sale without a person, on whichever marketplace */
  protectedSkus: ReadonlySet<string>;
  /** how many offers the store's catalogue holds */
  catalogueSize: number;
  /** how many listings this store's cases took off sale today */
  delistedToday: number;
  receivedAt: Date;
  /** what the original's Date header or quoted header block claims */
  claimedDate?: Date | undefined;
  /** the earlier case or mail that carried the same signature or message id */
  replayOf?: string | undefined;
  now: Date;
}

/** One condition of delisting without a person, and what was found when it was looked at. */
export interface Check {
  holds: boolean;
  text: string;
}

/** What the sender and the reading must reach, and who asks for it: the store, or one line of its policy. */
export interface Thresholds {
  trust: Trust;
  confidence: number;
  trustAskedBy: string;
  confidenceAskedBy: string;
  /** the line that lets a listing go of which the platform removed only a part, where one names that effect */
  effectNamedBy?: string;
}

/** Clocks and zones differ, and a quoted header block names no zone; more than this ahead is not a real date. */
const aheadDays = 1;
const dayMs = 86_400_000;
const days = (ms: number): string => `${Math.round(ms / (dayMs / 10)) / 10} days`;
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const listings = (count: number): string => `${count} ${count === 1 ? 'listing' : 'listings'}`;

/** A notice has one addressee; no list of them need be read whole. */
const shown = 3;

/**
 * Sellers share listing numbers, so that a genuine complaint against another seller names listings of ours too. Whoever
 * has it can bring it to this inbox, or to a mailbox that passes all on by itself: what its sender wrote counts first.
 */
const addressee = ({ store, verdict }: DelistQuestion): Check => {
  const { trust, forwarder, writtenTo = [] } = verdict;
  const ours = ownAddresses(store);
  const own = writtenTo.find((address) => ours.has(address));
  if (own !== undefined)
    return { holds: true, text: `Its sender wrote it to ${own}, an address of this store` };
  if (trust === 'corroborated')
    return {
      holds: true,
      text: 'The marketplace itself says the same to this store, whoever was written to',
    };
  if (writtenTo.length > 0)
    return {
      holds: false,
      text: `Its sender wrote it to ${writtenTo.slice(0, shown).join(', ')}, which this store has not enrolled; where that is the store's own, enrol it too: npm run store -- add ${store.id}${store.forwarders.map((one) => ` --forwarder ${one}`).join('')} --forwarder ADDRESS`,
    };
  return forwarder !== undefined && ours.has(forwarder)
    ? { holds: true, text: `${forwarder} is enrolled and passed it on to this store` }
    : {
        holds: false,
        text: 'Nothing proves that its sender wrote it to this store, and nobody who is enrolled passed it on',
      };
};

const age = (what: string, made: Date, { store, receivedAt }: DelistQuestion): Check => {
  const ms = receivedAt.getTime() - made.getTime();
  const limit = store.policy.freshDays;
  return ms < 0
    ? {
        holds: -ms <= aheadDays * dayMs,
        text: `${what} lies ${days(-ms)} after the mail was received; at most ${aheadDays} day is taken for a clock's error`,
      }
    : {
        holds: ms <= limit * dayMs,
        text: `${what} is ${days(ms)} before receipt; fresh means ${limit} days or less`,
      };
};

const freshness = (question: DelistQuestion): Check[] => {
  const { claimedDate, receivedAt, now, store, verdict } = question;
  const signedAt = verdict.signature?.at;
  const waited = now.getTime() - receivedAt.getTime();
  const dated = [
    ...(signedAt === undefined ? [] : [age('The signature', new Date(signedAt), question)]),
    ...(claimedDate ? [age('The date the mail claims', claimedDate, question)] : []),
  ];
  return [
    ...(dated.length > 0
      ? dated
      : [
          {
            holds: false,
            text: 'The mail carries neither a dated signature nor a date, so its age is unknown',
          },
        ]),
    {
      holds: waited <= store.policy.freshDays * dayMs,
      text: `The mail was received ${days(Math.max(0, waited))} ago; fresh means ${store.policy.freshDays} days or less`,
    },
  ];
};

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
    ...dayBreakers({ store, count: offers.length, catalogueSize, delistedToday }),
    {
      holds: guarded.length === 0,
      text:
        guarded.length > 0
          ? `Protected SKUs are among them: ${guarded.join(', ')}`
          : 'No SKU among them is protected',
    },
  ];
};

/** Whether the reading is as sure as is asked. */
export const certainty = ({ notice }: DelistQuestion, asked: Thresholds): Check => ({
  holds: notice.confidence >= asked.confidence,
  text: `The reading's confidence is ${notice.confidence.toFixed(2)}; ${asked.confidenceAskedBy} asks for ${asked.confidence.toFixed(2)} or more`,
});

/**
 * What guards against a mail that is not what it seems, and against too much at once. Where one of these does not hold,
 * only a person's answer takes anything off sale: nobody's silence does.
 */
export const guards = (question: DelistQuestion, asked: Thresholds): Check[] => {
  const { verdict, replayOf } = question;
  return [
    {
      holds: reaches(verdict.trust, asked.trust),
      text: `The sender is ${verdict.trust}; ${asked.trustAskedBy} asks for ${asked.trust} or better`,
    },
    addressee(question),
    ...freshness(question),
    {
      holds: replayOf === undefined,
      text:
        replayOf === undefined
          ? 'The mail has not been seen before'
          : `The mail is a replay: it was seen before in ${replayOf}`,
    },
    ...breakers(question),
  ];
};
