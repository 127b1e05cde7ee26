import * as z from 'zod';
import { Platform, Trust } from '../mail/vocabulary.ts';
import { Marketplace } from '../marketplaces/port.ts';
import { Right } from '../notice/vocabulary.ts';

/** What may be done to a listing without asking. */
export const DelistMode = z.enum(['auto', 'ask', 'leave']);
export type DelistMode = z.infer<typeof DelistMode>;

/** One line of a store's delisting policy; the first line whose every named condition holds decides. */
export const PolicyRule = z.object({
  platforms: z.array(Platform).optional(),
  rights: z.array(Right).optional(),
  do: DelistMode,
  /** what a mail that this line matches must reach, in place of the store's own thresholds */
  minimumTrust: Trust.optional(),
  minimumConfidence: z.number().min(0).max(1).optional(),
});

/** When listings go off sale by themselves, and what stops that. */
export const StorePolicy = z.object({
  rules: z.array(PolicyRule).default([]),
  /** used when no rule matches */
  otherwise: DelistMode.default('auto'),
  minimumTrust: Trust.default('authenticated'),
  minimumConfidence: z.number().min(0).max(1).default(0.9),
  /** an older mail is a replay or a straggler: a person is asked */
  freshDays: z.number().positive().default(7),
  /** breakers: at most so many listings by one case, by all cases of a day, and this share of the catalogue */
  perCase: z.int().positive().default(10),
  perDay: z.int().positive().default(50),
  shareOfCatalogue: z.number().min(0).max(1).default(0.25),
  /** true: nothing at all is delisted or relisted without a person */
  stopped: z.boolean().default(false),
  /** how long a person has to say whether to delist, and what holds when nobody does */
  delistAnswerHours: z.number().positive().default(24),
  delistDefault: z.enum(['delist', 'leave']).default('leave'),
  /** how long the platform or rights owner has before we follow up */
  outcomeDays: z.number().positive().default(5),
  /** how many answers are tried before the case counts as lost */
  tries: z.int().positive().default(2),
});
export type StorePolicy = z.infer<typeof StorePolicy>;

/** A seller's store: where its complaints arrive, who cares for them, and what it has decided. */
export const Store = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens'),
  name: z.string().min(1),
  /** the address complaints are forwarded to; it alone picks the store */
  inbox: z.email().toLowerCase(),
  /** who answers, as platforms know the seller */
  seller: z.object({
    name: z.string().min(1),
    email: z.email(),
    address: z.string().optional(),
    phone: z.string().optional(),
  }),
  /** people whose forwards count as forwarded */
  forwarders: z.array(z.email().toLowerCase()).default([]),
  /** hosts of the seller's own mail provider whose ARC seals count */
  arcForwarders: z.array(z.string()).default([]),
  /** who is told */
  team: z.array(z.email()).min(1),
  /** people who may sign a sworn statement */
  signatories: z.array(z.string()).default([]),
  marketplaces: z.array(Marketplace).default([]),
  policy: StorePolicy.prefault({}),
});
export type Store = z.infer<typeof Store>;
