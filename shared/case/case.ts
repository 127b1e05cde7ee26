import type { TrustVerdict } from '../mail/mail.ts';
import type { Marketplace, Offer } from '../marketplaces/port.ts';
import type { CaseEvent, DelistDecision, EvidenceFile, NoticeFacts, Recorded, Source } from './events.ts';
import type { CaseOutcome, QuestionKind, RoundOutcome } from './vocabulary.ts';

/** One listing of a case: from being named to being back on sale. */
export interface CaseListing {
  marketplace: Marketplace;
  sku: string;
  listingId: string;
  title: string;
  /**
   * `named` nothing done yet · `delisting`/`relisting` a call may be under way · `off` we took it off sale ·
   * `off-already` it was off before we came · `back` we put it back · `left` we may not or need not act
   */
  state: 'named' | 'delisting' | 'off' | 'off-already' | 'relisting' | 'back' | 'left';
  detail: string;
  /** a policy or a person lets this listing go off sale */
  may: boolean;
  /** a person wants it back before the case is over */
  undo: boolean;
  /** key of the snapshot that relisting restores; present once delisting began */
  snapshot?: string;
}

export interface Question {
  id: string;
  kind: QuestionKind;
  askedAt: string;
  due?: string;
  answer?: string;
  expired: boolean;
  /** how often the team was reminded of it */
  reminders: number;
}

export interface Draft {
  draft: number;
  /** how many outcomes there had been when it was written */
  round: number;
  strategy: string;
  channel: 'mail' | 'portal';
  to: string[];
  text: string;
  sha256: string;
  sworn: boolean;
  missing: string[];
  by: string;
  /** closed vocabulary of the design: never one shown as another */
  state: 'drafted' | 'approved' | 'submitted';
  approvedBy?: string;
  signatory?: string;
  proof?: string;
  submittedAt?: string;
}

/** A case as its events tell it. */
export interface Case {
  id: string;
  seq: number;
  storeId: string;
  openedAt: string;
  updatedAt: string;
  notice: NoticeFacts;
  verdict: TrustVerdict;
  decision: DelistDecision;
  review?: string;
  linked: string[];
  sources: Source[];
  tries: number;
  run: number;
  listings: CaseListing[];
  questions: Question[];
  drafts: Draft[];
  outcomes: { outcome: RoundOutcome; at: string; by: string }[];
  /** an outcome that a mail reports but does not prove; a person confirms it */
  claim?: { outcome: RoundOutcome; why: string; source: Source } | undefined;
  teamTold: boolean;
  /** what people added to the evidence */
  files: (EvidenceFile & { note: string; at: string; by: string })[];
  evidence?: { manifest: string; sha256: string; items: number };
  sameRisk?: (Offer & { reasons: string[] })[];
  skipped: string[];
  /** set while a person must take the case up */
  failure?: { step: string; error: string; cause: string } | undefined;
  closed?: { outcome: CaseOutcome; why: string };
}

/** The answer of a question that an outcome made pointless. */
export const OVERTAKEN = 'overtaken';

export const isSameOffer = (
  a: { marketplace: Marketplace; sku: string },
  b: { marketplace: Marketplace; sku: string },
): boolean => a.marketplace === b.marketplace && a.sku === b.sku;

const named = (offer: Offer, may: boolean): CaseListing => ({
  ...offer,
  state: 'named',
  detail: '',
  may,
  undo: false,
});

/** The case that an opening begins. Throws when the event is another one. */
export const openCase = (id: string, { seq, at, event }: Recorded): Case => {
  if (event.type !== 'opened') throw new Error(`Case ${id} begins with ${event.type}, not with its opening.`);
  return {
    id,
    seq,
    storeId: event.storeId,
    openedAt: at,
    updatedAt: at,
    notice: event.notice,
    verdict: event.verdict,
    decision: event.decision,
    ...(event.review !== undefined && { review: event.review }),
    linked: event.linked,
    sources: [event.source],
    tries: event.tries,
    run: 1,
    listings: event.decision.offers.map((offer) => named(offer, event.decision.mode === 'auto')),
    questions: [],
    drafts: [],
    outcomes: [],
    teamTold: false,
    files: [],
    skipped: [],
  };
};

const settledState = {
  delist: {
    done: 'off',
    already: 'off-already',
    refused: 'left',
    enforced: 'off-already',
    gone: 'off-already',
    conflict: 'left',
    pending: 'delisting',
  },
  relist: {
    done: 'back',
    already: 'back',
    refused: 'off',
    enforced: 'off',
    gone: 'off',
    conflict: 'off',
    pending: 'relisting',
  },
} as const;

const withListing = (
  now: Case,
  offer: { marketplace: Marketplace; sku: string },
  change: Partial<CaseListing>,
): Pick<Case, 'listings'> => ({
  listings: now.listings.map((listing) =>
    isSameOffer(listing, offer) ? { ...listing, ...change } : listing,
  ),
});

const withDraft = (now: Case, draft: number, change: Partial<Draft>): Pick<Case, 'drafts'> => ({
  drafts: now.drafts.map((one) => (one.draft === draft ? { ...one, ...change } : one)),
});

const settleQuestion = (
  now: Case,
  id: string,
  change: { answer: string; expired: boolean },
): Pick<Case, 'questions'> => ({
  questions: now.questions.map((question) => (question.id === id ? { ...question, ...change } : question)),
});

/** `delist` as an answer lets every named listing go. */
const letGo = (now: Case, kind: QuestionKind, answer: string): Partial<Case> =>
  kind === 'delist' && answer === 'delist'
    ? { listings: now.listings.map((listing) => ({ ...listing, may: true })) }
    : {};

const answered = (
  now: Case,
  { id, question, answer, approval, submission }: Extract<CaseEvent, { type: 'question-answered' }>,
  at: string,
  by: string,
): Partial<Case> => ({
  ...settleQuestion(now, id, { answer, expired: false }),
  ...letGo(now, question, answer),
  ...(approval &&
    withDraft(now, approval.draft, {
      state: 'approved',
      approvedBy: by,
      ...(approval.signatory !== undefined && { signatory: approval.signatory }),
    })),
  ...(submission &&
    withDraft(now, submission.draft, { state: 'submitted', proof: submission.reference, submittedAt: at })),
});

/** A mail whose sender is better proven replaces the first one's verdict, and the decision that rested on it. */
const betterProven = (
  now: Case,
  { verdict, decision }: Extract<CaseEvent, { type: 'mail-joined' }>,
): Partial<Case> => {
  if (!decision) return {};
  if (decision.mode !== 'auto') return { verdict, decision };
  return { verdict, decision, listings: requested(now, decision.offers), questions: overtaken(now) };
};

/** The questions, with those still open made pointless. */
const overtaken = ({ questions }: Case): Question[] =>
  questions.map((one) => (one.answer === undefined ? { ...one, answer: OVERTAKEN } : one));

/** The case's listings with these ones added, or let go where they are named already. */
const requested = (now: Case, offers: Offer[]): CaseListing[] => [
  ...now.listings.map((listing) =>
    offers.some((offer) => isSameOffer(offer, listing)) ? { ...listing, may: true } : listing,
  ),
  ...offers
    .filter((offer) => !now.listings.some((listing) => isSameOffer(offer, listing)))
    .map((offer) => named(offer, true)),
];

/** What an event changes; the one exhaustive table of transitions. */
const changeBy = (now: Case, event: CaseEvent, at: string, by: string): Partial<Case> => {
  switch (event.type) {
    case 'opened':
      throw new Error(`Case ${now.id} was opened twice.`);
    case 'mail-joined':
      return { sources: [...now.sources, event.source], ...betterProven(now, event) };
    case 'run-started':
      return { run: event.run };
    case 'question-asked':
      return {
        questions: [
          ...now.questions,
          {
            id: event.id,
            kind: event.question,
            askedAt: at,
            expired: false,
            reminders: 0,
            ...(event.due !== undefined && { due: event.due }),
          },
        ],
      };
    case 'question-answered':
      return answered(now, event, at, by);
    case 'question-expired':
      return {
        ...settleQuestion(now, event.id, { answer: event.instead, expired: true }),
        ...letGo(now, event.question, event.instead),
      };
    case 'listing-action-started':
      return withListing(now, event, {
        state: event.action === 'delist' ? 'delisting' : 'relisting',
        snapshot: event.snapshot,
        listingId: event.listingId,
      });
    case 'listing-action-settled':
      return withListing(now, event, {
        state: settledState[event.action][event.result],
        detail: event.detail,
        ...(event.action === 'relist' && event.result !== 'pending' && { undo: false }),
        ...(event.listingId !== undefined && { listingId: event.listingId }),
      });
    case 'listing-held-by-another-case':
      return withListing(now, event, {
        state: 'left',
        detail: `stays off sale: case ${event.caseId} holds it too`,
      });
    case 'delist-requested':
      return { listings: requested(now, event.offers) };
    case 'undo-requested':
      return {
        listings: now.listings.map((listing) =>
          event.offers.some((offer) => isSameOffer(offer, listing)) ? { ...listing, undo: true } : listing,
        ),
      };
    case 'notified':
    case 'not-notified':
      return event.whom === 'team' ? { teamTold: true } : {};
    case 'evidence-gathered':
      return { evidence: { manifest: event.manifest, sha256: event.sha256, items: event.items } };
    case 'evidence-added':
      return { files: [...now.files, { ...event, at, by }] };
    case 'same-risk-found':
      return { sameRisk: event.offers };
    case 'drafted':
      return { drafts: [...now.drafts, { ...event, by, round: now.outcomes.length, state: 'drafted' }] };
    case 'submitted':
      return withDraft(now, event.draft, {
        state: 'submitted',
        proof: event.messageId,
        submittedAt: at,
      });
    case 'outcome-claimed':
      return {
        claim: { outcome: event.outcome, why: event.why, source: event.source },
        sources: [...now.sources, event.source],
      };
    case 'outcome':
      return {
        outcomes: [...now.outcomes, { outcome: event.outcome, at, by }],
        claim: undefined,
        questions: overtaken(now),
        ...(event.source && { sources: [...now.sources, event.source] }),
      };
    case 'failed':
      return { failure: { step: event.step, error: event.error, cause: event.cause } };
    case 'taken-up':
      return {
        failure: undefined,
        skipped: event.how === 'skip' ? [...now.skipped, event.step] : now.skipped,
      };
    case 'corrected':
      return {
        notice: {
          ...now.notice,
          kind: event.kind,
          right: event.right,
          platform: event.platform,
          listings: event.listings,
        },
      };
    case 'closed':
      return { closed: { outcome: event.outcome, why: event.why } };
    case 'reminded':
      return {
        questions: now.questions.map((one) =>
          one.id === event.id ? { ...one, reminders: one.reminders + 1 } : one,
        ),
      };
    case 'followed-up':
    case 'noted':
      return {};
  }
};

/** Replays events, oldest first, into the case they tell. Throws when they do not begin with its opening. */
export const replay = (id: string, events: Recorded[]): Case => {
  const [first, ...rest] = events;
  if (!first) throw new Error(`Case ${id} has no events.`);
  return rest.reduce(apply, openCase(id, first));
};

/** The case after one more event. */
export const apply = (now: Case, { seq, at, by, event }: Recorded): Case => ({
  ...now,
  ...changeBy(now, event, at, by),
  seq,
  updatedAt: at,
});
