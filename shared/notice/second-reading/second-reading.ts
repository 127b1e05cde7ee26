import * as z from 'zod/mini';
import { Platform } from '../../mail/vocabulary.ts';
import { Complainant, ListingRef, Span } from '../notice.ts';
import { Decision, Effect, NoticeKind, Right } from '../vocabulary.ts';

/** What a model proposes to a person: only values whose words stand in the mail. Nothing is decided on it. */
export const Proposal = z.object({
  kind: z.optional(NoticeKind),
  right: z.optional(Right),
  effect: z.optional(Effect),
  decision: z.optional(Decision),
  platform: z.optional(Platform),
  listings: z.array(ListingRef),
  complaintIds: z.array(z.string()),
  complainants: z.array(Complainant),
  /** where each value stands, in the finding's text */
  spans: z.array(Span),
});
export type Proposal = z.infer<typeof Proposal>;

/** A value of the answer that was not taken, and why; never the value itself, which nothing vouches for. */
export const Dropped = z.object({ field: z.string(), why: z.string() });
export type Dropped = z.infer<typeof Dropped>;

/** What became of asking a model to read a mail that our own reader was not sure of. */
export const SecondReading = z.object({
  by: z.literal('model'),
  /** how the model's provider calls it */
  model: z.string(),
  /** `unusable` it answered, and nothing of its answer could be shown in the mail */
  result: z.enum(['proposed', 'unusable', 'refused', 'too-slow']),
  proposal: z.optional(Proposal),
  dropped: z.array(Dropped),
  /** in tokens; absent when it is not known */
  cost: z.optional(z.object({ inputTokens: z.int(), outputTokens: z.int() })),
});
export type SecondReading = z.infer<typeof SecondReading>;
