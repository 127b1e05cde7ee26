import * as z from 'zod/mini';
import { Platform, Trust } from '../../mail/vocabulary.ts';
import { Offer } from '../../marketplaces/port.ts';
import type { NoticeDeadline } from '../../notice/notice.ts';
import { NoticeKind, Right } from '../../notice/vocabulary.ts';
import { type Case, type CaseListing, isAmong } from '../case.ts';
import { letGoBy } from '../case-facts.ts';
import { awaitAccount, currentDraft, openQuestion, statusOf } from '../place.ts';
import { Asked, askedOf } from '../replay/asked.ts';
import { unmetDeadlines, withDeadlines } from '../replay/deadlines.ts';
import { unconfirmedDeadlines } from '../replay/to-read.ts';
import { CaseOutcome, CaseStatus, QuestionKind } from '../vocabulary.ts';
import { searchWords } from './search-words.ts';

/** The list a case is shown in: work for a person, waiting for others, running by itself, over. */
export const Queue = z.enum(['needs-you', 'waiting', 'handled', 'closed']);
export type Queue = z.infer<typeof Queue>;

/** The lists that hold every case that is not over. */
export const openQueues: readonly Queue[] = ['needs-you', 'waiting', 'handled'];

/** What a list shows of a case, and what a watcher needs of it, without reading its events. */
export const Summary = z.object({
  id: z.string(),
  seq: z.int(),
  storeId: z.string(),
  run: z.int(),
  queue: Queue,
  status: CaseStatus,
  outcome: z.optional(CaseOutcome),
  /** why it is set aside: its record cannot be read, or what is lost of it cannot be looked for */
  aside: z.optional(z.string()),
  /** since when it is closed, while what it held may not be let go of yet, nor the team told, nor all of it sealed */
  closing: z.optional(z.iso.datetime()),
  platform: Platform,
  kind: NoticeKind,
  right: Right,
  trust: Trust,
  /** the mail's subject */
  subject: z.string(),
  /** who complains, by the name of the owner where there is one; absent in what was summarized before it stood there */
  complainant: z.optional(z.string()),
  /** the first listing's title, and how many there are */
  listing: z.optional(z.string()),
  listings: z.int(),
  /** the store's own offers that the case is about */
  offers: z._default(z.array(z.pick(Offer, { marketplace: true, sku: true })), []),
  /** listings went off sale by the store's policy alone; nobody was asked before */
  unasked: z._default(z.boolean(), false),
  /** the answer that it waits for others about lies in the outbox and was not sent */
  unsent: z.optional(z.boolean()),
  /** listings that were to go off sale are not, for want of a connected account */
  awaits: z.optional(z.boolean()),
  /** whose work it is */
  assignee: z.optional(z.string()),
  /** what it is searched for by beside all this; empty in what was summarized before there was a search for it */
  words: z._default(z.string(), ''),
  /** what a person is asked, if anything; `outcome` waits for a mail as well */
  question: z.optional(
    z.object({
      id: z.string(),
      kind: QuestionKind,
      /** absent in what was summarized before it stood there */
      asked: z.optional(Asked),
      due: z.optional(z.iso.datetime()),
    }),
  ),
  /** in what was summarized before deadlines stood apart: what lapsed next, our own questions too */
  due: z.optional(z.iso.datetime()),
  /** the next deadline of the platform, the law or a court */
  deadline: z.optional(z.object({ what: z.string(), due: z.iso.datetime() })),
  /** a sooner one, or the only one, that nothing proves: a mail states it of which nobody has said that it is true */
  unconfirmed: z.optional(z.object({ what: z.string(), due: z.iso.datetime() })),
  openedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Summary = z.infer<typeof Summary>;

const queueOf = (now: Case, status: CaseStatus): Queue => {
  if (status === 'closed') return 'closed';
  const isAdrift = now.listings.some(({ state, undo }) => state === 'on-again' && !undo);
  if (status === 'stuck' || now.claims.length > 0 || isAdrift || awaitAccount(now).length > 0)
    return 'needs-you';
  const question = openQuestion(now);
  if (!question) return 'handled';
  return askedOf(now, question) === 'outcome' ? 'waiting' : 'needs-you';
};

const tookOff: readonly CaseListing['state'][] = ['off', 'relisting', 'back', 'on-again'];

const wentUnasked = ({ decision, listings, questions }: Case): boolean => {
  const letGo = letGoBy(decision);
  return (
    listings.some(
      (one) => tookOff.includes(one.state) && (decision.mode === 'auto' || isAmong(letGo, one)),
    ) && questions.every(({ kind, rest }) => rest || (kind !== 'review' && kind !== 'delist'))
  );
};

const earliest = ([next]: readonly NoticeDeadline[]): Summary['deadline'] =>
  next && { what: next.what, due: next.due };

/** Nothing proves who sent the mail that a case is about, and nobody has answered anything about it. */
const isUnproven = ({ basis, questions }: Case): boolean =>
  basis.trust === 'unverified' && questions.every(({ answer, expired }) => answer === undefined || expired);

/**
 * The earliest deadlines of the present round that no answer has met: what anybody may write, to make haste of it, takes
 * no place of what is proven, and stands beside it only where it is sooner.
 */
const nextDeadlines = (now: Case): Pick<Summary, 'deadline' | 'unconfirmed'> => {
  if (now.closed) return {};
  const [unmet, claimed] = [unmetDeadlines(now), unconfirmedDeadlines(now)];
  const deadline = earliest(isUnproven(now) ? [] : unmet);
  const unconfirmed = earliest(withDeadlines(isUnproven(now) ? unmet : [], claimed));
  const isSooner = unconfirmed && (!deadline || Date.parse(unconfirmed.due) < Date.parse(deadline.due));
  return { ...(deadline && { deadline }), ...(isSooner && { unconfirmed }) };
};

/** A summary's deadline; one from before it stood apart has it where what lapses next is no question of ours. */
export const deadlineOf = ({ deadline, due, question }: Summary): Summary['deadline'] =>
  deadline ?? (due === undefined || due === question?.due ? undefined : { what: '', due });

/**
 * What the open lists are in the order of, the earliest first: the platform's or the law's deadline, without one our own
 * question's, and what nothing proves last. What is stuck, or needs a person by no date at all, is due since it last changed; the latest change leads
 * what is closed.
 */
export const orderOf = (row: Summary): string => {
  const { queue, status, question, updatedAt } = row;
  if (queue === 'closed' || status === 'stuck') return updatedAt;
  return (
    deadlineOf(row)?.due ??
    question?.due ??
    row.unconfirmed?.due ??
    (queue === 'needs-you' ? updatedAt : '9999')
  );
};

/** Letters of a name that a list shows. */
const longestName = 80;

const complainantOf = ({ complainants }: Case['notice']): string | undefined => {
  const owner = complainants.find(({ role, name }) => role === 'principal' && name !== undefined);
  const { name, email } = owner ?? complainants[0] ?? {};
  return (name ?? email)?.slice(0, longestName);
};

/** The summary of a case. */
export const summarize = (now: Case): Summary => {
  const status = statusOf(now);
  const question = openQuestion(now);
  const [first] = now.listings;
  const complainant = complainantOf(now.notice);
  return {
    id: now.id,
    seq: now.seq,
    storeId: now.storeId,
    run: now.run,
    queue: queueOf(now, status),
    status,
    ...(now.closed && { outcome: now.closed.outcome }),
    ...(now.closing && { closing: now.closing }),
    platform: now.notice.platform,
    kind: now.notice.kind,
    right: now.notice.right,
    trust: now.verdict.trust,
    subject: now.sources[0]?.subject ?? '',
    ...(complainant !== undefined && { complainant }),
    ...(first && { listing: first.title }),
    listings: now.listings.length,
    offers: now.listings.map(({ marketplace, sku }) => ({ marketplace, sku })),
    unasked: wentUnasked(now),
    ...(!now.closed && currentDraft(now)?.kept && { unsent: true }),
    ...(awaitAccount(now).length > 0 && { awaits: true }),
    ...(now.assignee !== undefined && { assignee: now.assignee }),
    words: searchWords(now),
    ...(question && {
      question: {
        id: question.id,
        kind: question.kind,
        asked: askedOf(now, question),
        ...(question.due !== undefined && { due: question.due }),
      },
    }),
    ...nextDeadlines(now),
    openedAt: now.openedAt,
    updatedAt: now.updatedAt,
  };
};
