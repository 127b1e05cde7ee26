import * as z from 'zod/mini';
import { TrustVerdict } from '../mail/mail.ts';
import { Offer } from '../marketplaces/port.ts';
import { Notice } from '../notice/notice.ts';
import { SecondReading } from '../notice/second-reading/second-reading.ts';
import { Correction, DelistDecision, EvidenceFile, Glosses, NoticeFacts, Source } from './case-facts.ts';
import { CaseOutcome, NamedBy, QuestionKind, RoundOutcome, TeamMailKind } from './vocabulary.ts';

/** The manifest that seals what a case had by then: its key in the evidence store and its hash. */
const Seal = z.object({ manifest: z.string(), sha256: z.string(), items: z.int() });

const event = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

const offerKey = { marketplace: Offer.shape.marketplace, sku: Offer.shape.sku };

const telling = {
  whom: z.enum(['team', 'complainant']),
  to: z.array(z.string()),
  /** absent in what was recorded before it was told apart */
  about: z.optional(TeamMailKind),
  /** the claims that the mail lists, by their mails' `finding`; absent where it told of the first one alone */
  claims: z.optional(z.array(z.string())),
  /** how many outcomes that cleared a part of the case's listings the mail lists, for `cleared` */
  parts: z.optional(z.int()),
  /** how many mails there were by then that people are to read, for `to-read` */
  read: z.optional(z.int()),
  /** how many mails had said more by then, for `opened`; absent in what was recorded before it was counted */
  more: z.optional(z.int()),
};

/** Of the case's listings those that the outcome clears; absent where it speaks of all that are in dispute. */
const cleared = z.optional(z.array(z.object(offerKey)));

/** What the mail that reports an outcome states; absent where it states none, and in what was recorded before it was kept. */
const deadlines = z.optional(Notice.shape.deadlines);

/** Whose claim it settles, by its mail's `finding`; absent where it settles all that say the same. */
const claim = z.optional(z.string());

/** The mail stays here as a file, in this deployment's outbox, and was not sent. */
const kept = z.optional(z.boolean());

/** Everything that can happen to a case. Events are the truth; nothing in a case is stored that they do not say. */
export const CaseEvent = z.discriminatedUnion('type', [
  event('opened', {
    storeId: z.string(),
    source: Source,
    notice: NoticeFacts,
    verdict: TrustVerdict,
    decision: DelistDecision,
    /** why a person must look at the mail before anything else happens; absent when nothing is in doubt */
    review: z.optional(z.string()),
    /** cases that the mail may answer, of which a person says which */
    candidates: z.optional(z.array(z.object({ caseId: z.string(), by: NamedBy }))),
    /** cases opened by other originals of the same mail, and those over the same complaint that were over by then */
    linked: z.array(z.string()),
    /** after how many refusals the store means to try no more: whoever approves another answer is told */
    tries: z.int().check(z.positive()),
  }),
  event('mail-joined', {
    source: Source,
    notice: NoticeFacts,
    verdict: TrustVerdict,
    why: z.string(),
    /** made anew when this mail's sender is better proven than the first one's */
    decision: z.optional(DelistDecision),
    /** it is so, and the case's facts come from this mail from then on; absent in what was recorded before they did */
    proves: z.optional(z.boolean()),
    /** it says more than the case knew, which counts from now on; with what is decided about offers that the case had not */
    more: z.optional(
      z.object({
        decision: z.optional(DelistDecision),
        /** the draft that waits for approval does not speak of its listings, and is written anew */
        redraft: z.optional(z.boolean()),
      }),
    ),
    /** nothing rests on what it says besides, which people are told to read */
    toRead: z.optional(z.boolean()),
  }),
  /** what a model proposes to whoever is asked about the mail; no part of the case rests on it */
  event('second-reading', SecondReading.shape),
  event('run-started', { run: z.int(), why: z.string() }),

  event('question-asked', { id: z.string(), question: QuestionKind, due: z.optional(z.iso.datetime()) }),
  event('question-answered', {
    id: z.string(),
    question: QuestionKind,
    answer: z.string(),
    note: z.string(),
    /** of how many cases the person said so at once, this one among them; absent where it was of this one alone */
    together: z.optional(z.int()),
    /** with `redraft`: which kind of answer the person wants instead */
    prefer: z.optional(z.string()),
    /** with `belongs`: the case that the mail answers, which was told of it */
    belongsTo: z.optional(z.string()),
    /** with `proceed`: what the person corrected of the reading */
    correction: z.optional(Correction),
    /** an approval is bound to one draft, its text and the files that go with it; a sworn one names who signs */
    approval: z.optional(
      z.object({
        draft: z.int(),
        sha256: z.string(),
        signatory: z.optional(z.string()),
        files: z.optional(z.array(EvidenceFile)),
      }),
    ),
    /** what the portal gave as proof of a submission */
    submission: z.optional(z.object({ draft: z.int(), reference: z.string() })),
  }),
  event('question-expired', { id: z.string(), question: QuestionKind, instead: z.string() }),
  event('reminded', { id: z.string(), to: z.array(z.string()) }),

  event('listing-action-started', {
    ...offerKey,
    action: z.enum(['delist', 'relist']),
    listingId: z.string(),
    /** key in the evidence store of the snapshot taken before */
    snapshot: z.string(),
  }),
  event('listing-action-settled', {
    ...offerKey,
    action: z.enum(['delist', 'relist']),
    result: z.enum(['done', 'already', 'refused', 'enforced', 'gone', 'conflict', 'pending']),
    detail: z.string(),
    requestId: z.optional(z.string()),
    listingId: z.optional(z.string()),
  }),
  /** the marketplace itself says the same as the mail, so that its sender no longer matters */
  event('corroborated', {
    ...offerKey,
    listingId: z.string(),
    /** key in the evidence store of the `ListingSignal` */
    signal: z.string(),
    verdict: TrustVerdict,
    /** made anew where a person was being asked */
    decision: z.optional(DelistDecision),
  }),
  /** the marketplace says unasked that the listing is off sale, as we left it */
  event('delist-confirmed', { ...offerKey, how: z.string() }),
  /** on sale again, though the case keeps it off and nobody here put it back */
  event('drift-found', { ...offerKey, listingId: z.string() }),
  event('listing-held-by-another-case', { ...offerKey, caseId: z.string() }),
  /** another case took it off sale and is over: to put it back is for this one, which keeps it off too */
  event('listing-left-by-another-case', {
    ...offerKey,
    caseId: z.string(),
    /** the other case's snapshot, where it has one; absent in what was recorded before it was kept */
    snapshot: z.optional(z.string()),
  }),
  /** a person wants these off sale too, or back on sale before the case is over */
  event('delist-requested', { offers: z.array(Offer) }),
  event('undo-requested', {
    offers: z.array(z.object(offerKey)),
    /** the person's reason, where an order or an open complaint stands against them */
    why: z.optional(z.string()),
  }),

  event('notified', { ...telling, messageId: z.string(), kept }),
  event('not-notified', {
    ...telling,
    why: z.string(),
    /** the mail waits: it is tried again until it is sent or nobody needs it any more */
    again: z.optional(z.boolean()),
  }),
  /** the first seal that has the listings as a read shows them afterwards; others come before and after it */
  event('evidence-gathered', Seal.shape),
  event('evidence-sealed', Seal.shape),
  event('evidence-added', { ...EvidenceFile.shape, note: z.string() }),
  event('same-risk-found', {
    offers: z.array(z.extend(Offer, { reasons: z.array(z.string()) })),
    looked: z.int(),
    /** how many there are, while that was not all of them */
    of: z.optional(z.int()),
  }),

  event('drafted', {
    draft: z.int(),
    /** the draft that somebody changed into this one; absent where it was written anew */
    changes: z.optional(z.int()),
    strategy: z.string(),
    channel: z.enum(['mail', 'portal']),
    /** who is written to, for a draft that goes by mail */
    to: z.array(z.string()),
    /** key in the evidence store, and the hash that an approval is bound to */
    text: z.string(),
    sha256: z.string(),
    /** key of the same in Chinese, in what was recorded before there were others */
    gloss: z.optional(z.string()),
    glosses: z.optional(Glosses),
    /** a statement under penalty of perjury: needs a named signatory and a second person */
    sworn: z.boolean(),
    /** what the seller must still supply before it can be sent */
    missing: z.array(z.string()),
  }),
  /** sent by mail; a person's report of a submission in a portal is the answer to `submit` */
  event('submitted', {
    draft: z.int(),
    /** of one that was kept and that a person sent: what shows that it went, in the person's words */
    messageId: z.string(),
    kept,
    /** the whole mail as it left; absent in what was recorded before it was kept */
    sent: z.optional(z.pick(EvidenceFile, { key: true, sha256: true, size: true })),
  }),
  event('outcome-claimed', { source: Source, outcome: RoundOutcome, why: z.string(), cleared, deadlines }),
  /** a person found that a mail's claim is not true, or means another case */
  event('claim-dismissed', { outcome: RoundOutcome, claim }),
  event('outcome', {
    outcome: RoundOutcome,
    source: z.optional(Source),
    cleared,
    /** a mail alone clears a part: the team is told what of it is on sale again; absent in what was recorded before it was */
    tell: z.optional(z.boolean()),
    deadlines,
    claim,
  }),
  event('followed-up', { id: z.string(), messageId: z.optional(z.string()) }),

  /** the marketplace's answer keeps a listing waiting: from now on the step is tried again, for minutes */
  event('trying-again', { step: z.enum(['delist', 'relist']), cause: z.string() }),
  /** what is to go off sale there waits until a person has connected the account */
  event('account-awaited', { marketplace: Offer.shape.marketplace, why: z.string() }),
  /** it seems connected by now: what waits for it is tried again */
  event('account-back', { marketplace: Offer.shape.marketplace }),
  event('failed', { step: z.string(), error: z.string(), cause: z.string() }),
  event('taken-up', { how: z.enum(['retry', 'skip']), step: z.string() }),
  /** recorded before corrections came with the answer to the review */
  event('corrected', Correction.shape),
  event('noted', { text: z.string() }),
  /** whose work it is from now on: nobody's, where it names none. Everybody else may do as much as before */
  event('assigned', { assignee: z.optional(z.email().check(z.toLowerCase())) }),
  event('closed', { outcome: CaseOutcome, why: z.string() }),
  /** a person takes back how the case ended: the outcome that ended it, or the answer that gave it up */
  event('reopened', { why: z.string() }),
  /** what it was about is erased: once that is done this event is all that is left of the case */
  event('erased', { why: z.string(), storeId: z.string(), outcome: CaseOutcome }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** An event of one kind, or of some. */
export type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** An event in its place: which number, when, and who did it. */
export const Recorded = z.object({
  seq: z.int().check(z.positive()),
  at: z.iso.datetime(),
  /** a person's address, or `triage` for the product itself */
  by: z.string(),
  event: CaseEvent,
});
export type Recorded = z.infer<typeof Recorded>;

/** Who the product is in the record. */
export const TRIAGE = 'triage';
