import type { TrustVerdict } from '../mail/mail.ts';
import type { Marketplace, Offer } from '../marketplaces/port.ts';
import type { NoticeDeadline } from '../notice/notice.ts';
import type { SecondReading } from '../notice/second-reading/second-reading.ts';
import type { DelistDecision, EvidenceFile, Glosses, NoticeFacts, Source } from './case-facts.ts';
import type { CaseOutcome, NamedBy, QuestionKind, RoundOutcome } from './vocabulary.ts';

/** What names an offer of a store. */
export type OfferKey = Pick<Offer, 'marketplace' | 'sku'>;

/** What names a listing of a marketplace. */
type ListingKey = Pick<Offer, 'marketplace' | 'listingId'>;

/** How far a mail is proven: who sent it, from which mailbox, and to whom. */
export type Proof = Pick<TrustVerdict, 'trust' | 'otherMailbox' | 'writtenTo'>;

/** One listing of a case: from being named to being back on sale. */
export interface CaseListing {
  marketplace: Marketplace;
  sku: string;
  listingId: string;
  title: string;
  /**
   * `named` nothing done yet · `delisting`/`relisting` a call may be under way · `off` we took it off sale ·
   * `off-already` it was off before we came · `back` we put it back · `left` we may not or need not act ·
   * `on-again` somebody else put it back on sale while the case keeps it off: a person decides
   */
  state: 'named' | 'delisting' | 'off' | 'off-already' | 'relisting' | 'back' | 'left' | 'on-again';
  detail: string;
  /** a policy or a person lets this listing go off sale */
  may: boolean;
  /** a person went on without taking it off sale: that is not tried again until somebody, or a better proven mail, calls for it */
  passedOver?: true;
  /** a person was asked about it and left it on sale */
  leftByHand?: true;
  /** it is wanted back before the case is over */
  undo: boolean;
  /** a person took it off sale too, though no mail had named it: it carries the same risk */
  besides?: boolean;
  /** its mail names it only in passing, beside others that it lists and that went off sale without a question */
  inPassing?: true;
  /** an outcome cleared it, while others of the case are still in dispute */
  cleared?: boolean;
  /** key of the snapshot that relisting restores; present once delisting began */
  snapshot?: string;
  /** keys of earlier ones: it came back in between, and went off sale anew */
  restored?: string[];
  /** the marketplace itself said that it is off sale */
  confirmed?: boolean;
  /** the marketplace itself said of it what the mail says */
  said?: boolean;
  /** when it was last found on sale again */
  driftAt?: string;
}

export interface Question {
  id: string;
  kind: QuestionKind;
  /** the last draft there was when it was asked; `approve` and `submit` are about it */
  draft: number;
  askedAt: string;
  due?: string;
  /** what is certain went off sale without it: it asks about what the mail names in passing */
  rest?: true;
  answer?: string;
  /** the case that the mail in question answers, where a person said so */
  belongsTo?: string;
  expired: boolean;
  /** after it expired: whoever owes us an outcome was followed up with */
  followedUp: boolean;
  /** how often the team was reminded of it */
  reminders: number;
  /** … and when last */
  remindedAt?: string;
}

export interface Draft {
  draft: number;
  /** the draft that somebody changed into this one */
  changes?: number | undefined;
  /** how many outcomes there had been when it was written */
  round: number;
  /** which of the listings it names were on sale when it was written */
  standing: string;
  strategy: string;
  channel: 'mail' | 'portal';
  to: string[];
  text: string;
  sha256: string;
  glosses: Glosses;
  sworn: boolean;
  missing: string[];
  by: string;
  /** closed vocabulary of the design: never one shown as another */
  state: 'drafted' | 'approved' | 'submitted';
  approvedBy?: string;
  signatory?: string;
  /** of the case's files, those that go with it */
  files?: EvidenceFile[];
  proof?: string;
  /** what it speaks of, or whom it goes to, is not what the case is about by now: another one is wanted */
  outgrown?: boolean;
  /** its mail lies in the outbox and was not sent */
  kept?: boolean;
  /** the whole mail as it left */
  sent?: Pick<EvidenceFile, 'key' | 'sha256' | 'size'>;
  submittedAt?: string;
}

/** An outcome that a mail reports but does not prove; a person confirms it. */
export interface Claim {
  outcome: RoundOutcome;
  why: string;
  source: Source;
  cleared?: OfferKey[];
  deadlines?: NoticeDeadline[];
  /** the team knows of it, or could not be told */
  told?: boolean;
}

/** A step that failed for good: the case is stuck until a person takes it up, or until what kept it passes. */
export interface Failure {
  step: string;
  error: string;
  cause: string;
  /** when it last failed */
  at: string;
  /** when it first did, and in which run: it may have been tried again by itself since, in vain */
  since: string;
  run: number;
  /** how often it was */
  retries: number;
  /** how often the team was reminded of it */
  reminders: number;
  /** … and when last */
  remindedAt?: string;
}

/** An account that a person has to connect before listings there can go off sale; the case goes on meanwhile. */
export interface AwaitedAccount extends Pick<Failure, 'at' | 'retries'> {
  marketplace: Marketplace;
  /** why, and how it is connected */
  why: string;
  /** it seems connected by now, and the listings are tried again */
  isBack: boolean;
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
  review?: string | undefined;
  /** cases that its mail may answer, surest first */
  candidates?: { caseId: string; by: NamedBy }[];
  /** what a model proposed to the person who is asked; shown, and never decided on */
  secondReading?: SecondReading;
  /** cases that other originals of the same mail opened, and those over the same complaint that were over by then */
  linked: string[];
  sources: Source[];
  /**
   * The mail that its facts come from, or what a marketplace said where none has come, and how far that is proven: the
   * verdict may rise by a marketplace's own word, which proves no address that a mail names.
   */
  basis: Proof & { source: Source };
  tries: number;
  run: number;
  listings: CaseListing[];
  questions: Question[];
  drafts: Draft[];
  /** `cleared` names the listings of one that left others in dispute; `deadlines` are those that it set */
  outcomes: {
    outcome: RoundOutcome;
    at: string;
    by: string;
    cleared?: OfferKey[];
    /** the team is told what of these is on sale again: no person had a hand in it */
    tell?: boolean;
    deadlines?: NoticeDeadline[];
    /** the mail that says so, where one does */
    source?: Source;
  }[];
  /** what mails report and do not prove, the oldest first, until a person says of each whether it is true */
  claims: Claim[];
  /** of how many of the outcomes that cleared a part the team knows, or could not be told */
  partsTold: number;
  /** keys in the evidence store of what marketplaces said by themselves */
  signals: string[];
  /** the team knows what came in and what was done about it, or could not be told */
  teamTold: boolean;
  /** what later mails of the same complaint said besides, in the words of the record, and the deadlines among it */
  more: { why: string; at: string; deadlines: NoticeFacts['deadlines']; source: Source }[];
  /** of how many of them the team knows, or could not be told; absent while it has not heard of the case */
  moreTold?: number | undefined;
  /** mails of the same complaint on which nothing rests: what they say, and the deadlines in them that nobody knew */
  toRead: { why: string; at: string; deadlines: NoticeFacts['deadlines']; source: Source }[];
  /** of how many of them the team knows, or could not be told, and since when */
  readTold?: { count: number; at: string } | undefined;
  /** message ids of the mails that left about it */
  told: string[];
  /** what people added to the evidence */
  files: (EvidenceFile & { note: string; at: string; by: string })[];
  /** the evidence is sealed with what a read shows of the listings afterwards */
  gathered: boolean;
  /** the last seal */
  evidence?: { manifest: string; sha256: string; items: number };
  sameRisk?: (Offer & { reasons: string[] })[] | undefined;
  /** while only a part of the catalogue was looked at for them */
  sameRiskLeft?: { looked: number; of: number } | undefined;
  /** steps that a person went on without; which listings were not taken off sale stands with those */
  skipped: string[];
  /** accounts that its listings waited for, or still do */
  awaited: AwaitedAccount[];
  /** whose work it is */
  assignee?: string | undefined;
  /** set while a person must take the case up, or what keeps it must pass */
  failure?: Failure | undefined;
  /** the step that is being tried again, since when, and what kept it first */
  trying?: (Pick<Failure, 'cause' | 'since'> & { step: 'delist' | 'relist' }) | undefined;
  /** the failure whose step is tried again by itself, until the case is known to have got past it */
  retried?: Failure | undefined;
  /** the team knows of the failure, or could not be told */
  helpCalled: boolean;
  closed?: { outcome: CaseOutcome; why: string } | undefined;
  /** who closed it last */
  closedBy?: string;
  /** when it was closed last */
  closedAt?: string;
  /** since when it is closed, while what it held may not be let go of yet, nor the team told, nor all of it sealed */
  closing?: string | undefined;
  /** it is being erased, and will be gone */
  erasing?: true;
}

/** The answer of a question that an outcome made pointless. */
export const OVERTAKEN = 'overtaken';

export const isSameOffer = (a: OfferKey, b: OfferKey): boolean =>
  a.marketplace === b.marketplace && a.sku === b.sku;

/** Whether two offers stand on one listing, as a marketplace knows it: one product may have several SKUs. */
export const isSameListing = (a: ListingKey, b: ListingKey): boolean =>
  a.marketplace === b.marketplace && a.listingId === b.listingId;

export const isAmong = (offers: readonly OfferKey[], one: OfferKey): boolean =>
  offers.some((offer) => isSameOffer(offer, one));

/** Of these offers, those that the case is not about so far. */
export const notYetNamed = <One extends OfferKey>(
  { listings }: Pick<Case, 'listings'>,
  offers: readonly One[],
): One[] => offers.filter((offer) => !isAmong(listings, offer));
