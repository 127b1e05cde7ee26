import * as z from 'zod/mini';
import { Platform, Trust } from '../mail/vocabulary.ts';
import { Marketplace } from '../marketplaces/port.ts';
import { Effect, Right } from '../notice/vocabulary.ts';

/** What may be done to a listing without asking. */
export const DelistMode = z.enum(['auto', 'ask', 'leave']);
export type DelistMode = z.infer<typeof DelistMode>;

/** One line of a store's delisting policy; the first line whose every named condition holds decides. */
export const PolicyRule = z.object({
  platforms: z.optional(z.array(Platform)),
  rights: z.optional(z.array(Right)),
  /** only a line that names `content-removed` takes off sale by itself a listing of which the platform removed but a part */
  effects: z.optional(z.array(Effect)),
  do: DelistMode,
  /** what a mail that this line matches must reach, in place of the store's own thresholds */
  minimumTrust: z.optional(Trust),
  minimumConfidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});

/** When listings go off sale by themselves, and what stops that. */
export const StorePolicy = z.object({
  rules: z._default(z.array(PolicyRule), []),
  /** used when no rule matches */
  otherwise: z._default(DelistMode, 'auto'),
  minimumTrust: z._default(Trust, 'authenticated'),
  minimumConfidence: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.9),
  /** mailboxes of platforms that the store found to send notices, beside those that are known to */
  noticeMailboxes: z._default(z.array(z.email().check(z.toLowerCase())), []),
  /** an older mail is a replay or a straggler: a person is asked */
  freshDays: z._default(z.number().check(z.positive()), 7),
  /** breakers: at most so many listings by one case, by all cases of a day, and this share of the catalogue */
  perCase: z._default(z.int().check(z.positive()), 10),
  perDay: z._default(z.int().check(z.positive()), 50),
  shareOfCatalogue: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.25),
  /** the kill switch: while true nothing is taken off sale or put back, whoever asks for it; what it kept goes on after */
  stopped: z._default(z.boolean(), false),
  /** how long a person has to say whether to delist; less where a deadline of the platform comes before */
  delistAnswerHours: z._default(z.number().check(z.positive()), 24),
  /**
   * what holds when nobody does; `delist` only where the rules, the kind of mail, what the platform did or the
   * confidence of the reading were all that asked, and for no more in a day than may go by itself: where the sender, the
   * age of the mail, a breaker or a protected SKU asked, they stay on sale and the seller is asked too
   */
  delistDefault: z._default(z.enum(['delist', 'leave']), 'leave'),
  /** how long the platform or rights owner has before we follow up */
  outcomeDays: z._default(z.number().check(z.positive()), 5),
  /** after how many refusals the store means to try no more: whoever approves another answer is told */
  tries: z._default(z.int().check(z.positive()), 2),
});
export type StorePolicy = z.infer<typeof StorePolicy>;

/** The languages mails to a team are written in. */
export const TeamLanguage = z.enum(['en', 'zh']);
export type TeamLanguage = z.infer<typeof TeamLanguage>;

/** A seller's store: where its complaints arrive, who cares for them, and what it has decided. */
export const Store = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens')),
  name: z.string().check(z.minLength(1)),
  /** the address complaints are forwarded to; it alone picks the store */
  inbox: z.email().check(z.toLowerCase()),
  /** who answers, as platforms know the seller */
  seller: z.object({
    name: z.string().check(z.minLength(1)),
    email: z.email(),
    address: z.optional(z.string()),
    phone: z.optional(z.string()),
  }),
  /** people whose forwards count as forwarded; what platforms wrote to them, the seller, the team or the inbox is the store's */
  forwarders: z._default(z.array(z.email().check(z.toLowerCase())), []),
  /** hosts of the seller's own mail provider whose ARC seals count */
  arcForwarders: z._default(
    z.array(
      z
        .string()
        .check(z.toLowerCase(), z.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain, such as google.com')),
    ),
    [],
  ),
  /** who is told */
  team: z.array(z.email()).check(z.minLength(1)),
  /** what it reads */
  language: z._default(TeamLanguage, 'en'),
  /** people who may sign a sworn statement */
  signatories: z._default(z.array(z.string()), []),
  marketplaces: z._default(z.array(Marketplace), []),
  /** where buyers see what it lists there, as its accounts said when they were connected */
  sites: z.optional(z.partialRecord(Marketplace, z.array(z.url()))),
  /**
   * TXT records, by name, that are believed for mail to this store before DNS is asked: a demonstration's own key, which
   * no DNS knows. No command sets it.
   */
  dnsRecords: z.optional(z.record(z.string(), z.string())),
  policy: z.prefault(StorePolicy, {}),
  /** since when it takes no complaints any more; what is on record of it stays */
  ended: z.optional(z.iso.datetime()),
  /** who turned its kill switch on in the console, and why; absent where it is off, or was turned on elsewhere */
  stop: z.optional(z.object({ by: z.string(), at: z.iso.datetime(), why: z.string() })),
});
export type Store = z.infer<typeof Store>;
