import type { TrustVerdict } from '../mail/mail.ts';
import { reaches, type Trust } from '../mail/vocabulary.ts';
import { noticeNames } from '../notice/names.ts';
import { surePercent } from '../notice/sure-percent.ts';
import { ownAddresses } from '../store/own-addresses.ts';
import type { Store } from '../store/store.ts';

/** What is known of a mail on which something is to happen by itself. */
export interface MailQuestion {
  store: Store;
  verdict: TrustVerdict;
  receivedAt: Date;
  /** what the original's Date header or quoted header block claims */
  claimedDate?: Date | undefined;
  /** the earlier mail that carried the same signature */
  replayOf?: string | undefined;
  now: Date;
}

/** One condition of acting without a person, and what was found when it was looked at. */
export interface Check {
  holds: boolean;
  text: string;
}

/** What the sender and the reading must reach, and who asks for it. */
export interface MailThresholds {
  trust: Trust;
  confidence: number;
  trustAskedBy: string;
  confidenceAskedBy: string;
}

/** Clocks and zones differ, and a quoted header block names no zone; more than this ahead is not a real date. */
const aheadDays = 1;
const dayMs = 86_400_000;
const days = (ms: number): string => `${Math.round(ms / (dayMs / 10)) / 10} days`;

/** A notice has one addressee; no list of them need be read whole. */
const shown = 3;

/**
 * Sellers share listing numbers, so that a genuine complaint against another seller names listings of ours too. Whoever
 * has it can bring it to this inbox, or to a mailbox that passes all on by itself: what its sender wrote counts first.
 */
const addressee = ({ store, verdict }: MailQuestion): Check => {
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

const age = (what: string, made: Date, { store, receivedAt }: MailQuestion): Check => {
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

const freshness = (question: MailQuestion): Check[] => {
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

/**
 * A platform signs what buyers and members write to each other as it signs its notices: only the mailbox tells them apart.
 * The one that a mail came from, where nobody knows it to send notices, so that it may pass on the words of others.
 */
export const unknownMailbox = (
  store: Pick<Store, 'policy'> | undefined,
  { otherMailbox }: Pick<TrustVerdict, 'otherMailbox'>,
): string | undefined =>
  otherMailbox === undefined || store?.policy.noticeMailboxes.includes(otherMailbox)
    ? undefined
    : otherMailbox;

/** Mail of one that nobody knows to send notices is as genuine, and a person says what it is. */
const fromNoticeMailbox = ({ store, verdict }: MailQuestion): Check[] => {
  const { trust, otherMailbox } = verdict;
  if (otherMailbox === undefined || trust === 'corroborated') return [];
  const holds = unknownMailbox(store, verdict) === undefined;
  return [
    {
      holds,
      text: holds
        ? `The store's policy names ${otherMailbox} among the mailboxes that send notices`
        : `${otherMailbox} is not known to send the platform's notices, and may pass on what somebody else wrote; where it does send them, name it under noticeMailboxes in the store's policy`,
    },
  ];
};

const trustName = (trust: Trust): string => noticeNames[`trust.${trust}`][0];

/** Whether who sent it is as well proven as is asked. */
const provenSender = ({ verdict }: MailQuestion, asked: MailThresholds): Check => ({
  holds: reaches(verdict.trust, asked.trust),
  text: `Its sender is marked “${trustName(verdict.trust)}”; ${asked.trustAskedBy} asks for “${trustName(asked.trust)}” or better`,
});

/** Whether the reading is as sure as is asked. */
export const certainty = ({ confidence }: { confidence: number }, asked: MailThresholds): Check => ({
  holds: confidence >= asked.confidence,
  text: `The reading is ${surePercent(confidence)} % sure; ${asked.confidenceAskedBy} asks for ${Math.round(asked.confidence * 1_000) / 10} % or more`,
});

/** Whether no earlier mail carried its signature. */
export const seenFirst = ({ replayOf }: MailQuestion): Check => ({
  holds: replayOf === undefined,
  text:
    replayOf === undefined
      ? 'The mail has not been seen before'
      : `The mail is a replay: it was seen before in ${replayOf}`,
});

/** Who sent it, and to whom. */
export const meantForUs = (question: MailQuestion, asked: MailThresholds): Check[] => [
  provenSender(question, asked),
  ...fromNoticeMailbox(question),
  addressee(question),
];

/** What guards against a mail that is not what it seems: who sent it, to whom, when, and that it comes once. */
export const mailChecks = (question: MailQuestion, asked: MailThresholds): Check[] => [
  ...meantForUs(question, asked),
  ...freshness(question),
  seenFirst(question),
];
