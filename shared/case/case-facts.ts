/** What events tell of a case, in parts: a mail and what was read from it, what was decided, what people added. */
import * as z from 'zod/mini';
import { Carriage, Carrier, Mailbox } from '../mail/mail.ts';
import { Offer } from '../marketplaces/port.ts';
import { Notice, NoticeDeadline } from '../notice/notice.ts';
import { DelistMode } from '../store/store.ts';

/** A deadline of a case: one that a mail states, or a usual term of the platform or the law, which no mail says. */
export const CaseDeadline = z.extend(NoticeDeadline, { assumed: z.optional(z.literal(true)) });
export type CaseDeadline = z.infer<typeof CaseDeadline>;

/** What a case keeps of a notice; spans and reasons stay beside the text, in the finding's object. */
export const NoticeFacts = z.extend(
  z.omit(Notice, { spans: true, reasons: true, kindConfidence: true, runnerUp: true, wouldChange: true }),
  { deadlines: z.array(CaseDeadline) },
);
export type NoticeFacts = z.infer<typeof NoticeFacts>;

/** The mail behind an event, or what a marketplace said by itself: where it and what was read from it are kept. */
export const Source = z.object({
  /** key in the mail store; absent where no mail came and a marketplace's own word opened the case */
  mail: z.optional(z.string()),
  /** key in the evidence store of the `Finding` read from it */
  finding: z.string(),
  from: z.array(Mailbox),
  subject: z.string(),
  how: Carriage,
  /** who handed it on, with the beginning of what he wrote; absent where nobody did, and in what was recorded before it was kept */
  carrier: z.optional(Carrier),
  receivedAt: z.iso.datetime(),
  /** the hash of its words; absent where no mail came, and in what was recorded before it was kept */
  words: z.optional(z.string()),
  /** by what the very mail is known when it comes again: its message id, and the signature that proves its sender */
  messageId: z.optional(z.string()),
  signature: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;

/** What the policy decided about delisting, with everything it decided on. */
export const DelistDecision = z.object({
  mode: DelistMode,
  reasons: z.array(z.string()).check(z.minLength(1)),
  /** the store's own offers behind the listings that the notice names */
  offers: z.array(Offer),
  /** where a person is asked: those of them that are sure and wait for no answer */
  certain: z.optional(z.array(z.pick(Offer, { marketplace: true, sku: true })).check(z.minLength(1))),
  /** nobody's answer may be what the store decided beforehand; absent where a guard did not hold, or was not looked at */
  silenceCounts: z.optional(z.boolean()),
});
export type DelistDecision = z.infer<typeof DelistDecision>;

/** The offers that a decision lets go off sale without a person. */
export const letGoBy = ({ mode, offers, certain = [] }: DelistDecision): Offer[] =>
  mode === 'auto'
    ? offers
    : offers.filter(({ marketplace, sku }) =>
        certain.some((one) => one.marketplace === marketplace && one.sku === sku),
      );

/** A file that a person added to a case. */
export const EvidenceFile = z.object({
  key: z.string(),
  name: z.string(),
  contentType: z.string(),
  sha256: z.string(),
  size: z.int(),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

/** A mail's reading as a person left it. */
export const Correction = z.object({
  ...z.pick(NoticeFacts, { kind: true, right: true, platform: true, listings: true }).shape,
  /** the store's own offers behind those listings; a person is asked about each */
  offers: z.array(Offer),
});
export type Correction = z.infer<typeof Correction>;

/** Keys of the same letter in languages that people read here, where it goes out in another. */
export const Glosses = z.partialRecord(z.enum(['en', 'zh']), z.string());
export type Glosses = z.infer<typeof Glosses>;
