import * as z from 'zod/mini';
import { Anomaly } from '../mail/mail.ts';
import { Platform } from '../mail/vocabulary.ts';
import {
  ComplainantRole,
  Decision,
  Effect,
  ListingIdType,
  NoticeKind,
  Right,
  RightNumberType,
} from './vocabulary.ts';

/** A listing that a notice names, by the number the platform gives it. */
export const ListingRef = z.object({
  platform: Platform,
  id: z.string(),
  idType: ListingIdType,
  /** it stands only in running text or in repeated words, where others stand in places made for them */
  inPassing: z.optional(z.literal(true)),
});
export type ListingRef = z.infer<typeof ListingRef>;

/** Where in the original's text a field's value was read: `text.slice(start, end)` is what stood there. */
export const Span = z.object({
  /** e.g. `listings[0].id`, `complaintIds[0]`, `deadlines[1].due` */
  field: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});
export type Span = z.infer<typeof Span>;

/** One rule that fired: towards which result, how strongly, and on which words. */
export const Reason = z.object({
  rule: z.string(),
  /** `kind:complaint`, `right:trademark`, `platform:amazon`, … */
  towards: z.string(),
  weight: z.number(),
  text: z.string(),
  start: z.optional(z.int()),
  end: z.optional(z.int()),
});
export type Reason = z.infer<typeof Reason>;

export const Complainant = z.object({
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  role: ComplainantRole,
});
export type Complainant = z.infer<typeof Complainant>;

/** What has to happen by when; `due` is an instant, the end of the day in the sender's zone for a bare date. */
export const NoticeDeadline = z.object({ what: z.string(), due: z.iso.datetime(), text: z.string() });
export type NoticeDeadline = z.infer<typeof NoticeDeadline>;

/** What the day is called on which a restraining order ends; here, as what reads it loads the dates of twelve languages. */
export const orderEnds = 'end of a temporary restraining order';

/**
 * What one original says, as far as it really says it: a field that is not in the mail is absent or empty,
 * never guessed. Its field names are the public contract of `npm run read`.
 */
export const Notice = z.object({
  kind: NoticeKind,
  right: Right,
  effect: Effect,
  decision: z.optional(Decision),
  platform: Platform,
  /** ISO 639-1; `zh-Hans` and `zh-Hant` for Chinese; `und` when undetermined */
  language: z.string(),
  /** how likely kind and right are both correct, 0 to 1 */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** how likely the kind alone is; mails that earlier versions read have none */
  kindConfidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  listings: z.array(ListingRef),
  rights: z.array(z.object({ type: RightNumberType, number: z.string() })),
  complaintIds: z.array(z.string()),
  dockets: z.array(z.string()),
  complainants: z.array(Complainant),
  deadlines: z.array(NoticeDeadline),
  /** the day on which a court's order says that it was entered */
  entered: z.optional(z.iso.date()),
  /** file types the platform accepts with an answer, as the mail states them; empty when it says nothing */
  acceptedFiles: z.array(z.string()),
  spans: z.array(Span),
  reasons: z.array(Reason),
  /** the next likely kind, and how far behind it was */
  runnerUp: z.optional(z.object({ kind: NoticeKind, confidence: z.number() })),
  /** what would have led to another decision, in plain words */
  wouldChange: z.array(z.string()),
  anomalies: z.array(Anomaly),
});
export type Notice = z.infer<typeof Notice>;
