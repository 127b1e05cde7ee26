import * as z from 'zod/mini';

/** Where a case stands, derived from its events. */
export const CaseStatus = z.enum([
  'needs-review',
  'delisting',
  'preparing',
  'awaiting-approval',
  'awaiting-submission',
  'awaiting-outcome',
  'relisting',
  'closed',
  'stuck',
]);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** How a case ended. */
export const CaseOutcome = z.enum([
  'won',
  'retracted',
  'settled',
  'lost',
  /** we do not fight */
  'accepted',
  /** never sold */
  'not-ours',
  'no-action',
  'duplicate',
]);
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/** What the workflow may ask a person. */
export const QuestionKind = z.enum([
  /** what is this mail? */
  'review',
  /** may these listings go off sale? */
  'delist',
  /** may this answer go out? */
  'approve',
  /** has it been submitted in the portal, and under which reference? */
  'submit',
  /** what did the platform or the rights owner say? A matching mail answers this too. */
  'outcome',
  /** what did counsel or the court decide? */
  'counsel',
]);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** How the platform, the rights owner or a court ended one round; what a mail or a person may report. */
export const RoundOutcome = z.enum([
  'accepted',
  'partly-accepted',
  'rejected',
  'more-information',
  'retracted',
  'settled',
  'lost',
]);
export type RoundOutcome = z.infer<typeof RoundOutcome>;

/** Those that end a dispute, unless they clear only a part of what it is about. */
export const FinalOutcome = z.enum(['accepted', 'partly-accepted', 'retracted', 'settled', 'lost']);
export type FinalOutcome = z.infer<typeof FinalOutcome>;

/** Whether an outcome clears listings, so that they go back on sale. */
export const clears = (outcome: RoundOutcome): boolean =>
  outcome !== 'lost' && FinalOutcome.safeParse(outcome).success;

/** Endings in which the complaint was right: what it took off sale stays off, whatever becomes of other cases. */
export const staysOff = (outcome: CaseOutcome): boolean => outcome === 'lost' || outcome === 'accepted';

/** What of a mail names the case that it answers, surest first. */
export const NamedBy = z.enum([
  /** the number of the complaint, or of the court's file */
  'number',
  /** our own reference, as our letters print it */
  'reference',
  /** it answers a mail of ours */
  'thread',
  /** it names a complainant of the case */
  'complainant',
  /** it names a listing of the case */
  'listing',
]);
export type NamedBy = z.infer<typeof NamedBy>;

/** Why a store's team is written to. */
export const TeamMailKind = z.enum([
  'opened',
  'question',
  'reminder',
  'follow-up',
  'stuck',
  'outcome',
  'cleared',
  'to-read',
  'drift',
  'closed',
]);
export type TeamMailKind = z.infer<typeof TeamMailKind>;
