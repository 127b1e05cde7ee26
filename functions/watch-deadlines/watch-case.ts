import type { Case, Failure, Question } from '../../shared/case/case.ts';
import { openQuestion } from '../../shared/case/place.ts';
import { type CaseRecord, recordIfSound } from '../../shared/case/records/case-record.ts';
import { wake } from '../../shared/case/records/runs.ts';
import { isPartUntold } from '../../shared/case/replay/cleared.ts';
import { STUCK } from '../../shared/case/replay/failure.ts';
import { actsOnListings } from '../../shared/case/replay/on-sale.ts';
import { isReadDue } from '../../shared/case/replay/to-read.ts';
import type { TeamMailKind } from '../../shared/case/vocabulary.ts';
import type { Post, Table, Workflow } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';
import { questionDue } from '../../shared/policy/deadlines.ts';
import { onExpiry } from '../../shared/policy/expiry.ts';
import { remindersDue } from '../../shared/policy/reminders.ts';
import { tellTeam } from '../../shared/response/tell-team.ts';
import type { Store } from '../../shared/store/store.ts';
import { fitsToday } from './fits-today.ts';

type Services = Surroundings & { cases: Table; post: Post; workflow: Workflow };

const isOver = ({ due }: Question, now: Date): boolean =>
  due !== undefined && Date.parse(due) <= now.getTime();

/** Ends a question that nobody answered, with what holds instead, and lets the workflow go on. */
const expire = async (
  { cases, workflow }: Services,
  record: CaseRecord,
  { id, kind }: Question,
  instead: string,
): Promise<boolean> => {
  let ended = false;
  await record.record((now) => {
    ended = openQuestion(now)?.id === id;
    return ended ? { type: 'question-expired', id, question: kind, instead } : undefined;
  });
  if (ended) await wake({ cases, workflow }, record.now(), id);
  return ended;
};

/** The store as it is told what is overdue: the seller hears of it as well as the team. */
const escalated = (store: Store): Store => ({
  ...store,
  team: [...new Set([...store.team, store.seller.email])],
});

/** One reminder for all that fell due since the last one: whoever was away does not catch up on each. */
const remind = async (
  services: Services,
  record: CaseRecord,
  of: Pick<Question, 'id' | 'askedAt' | 'due' | 'remindedAt'>,
  store: Store,
): Promise<boolean> => {
  const due = remindersDue(of, services.clock.now());
  const last = new Date(of.remindedAt ?? of.askedAt);
  if (due.count <= remindersDue(of, last).count) return false;
  const told = due.escalate ? escalated(store) : store;
  await tellTeam(services, record, told, of.id === STUCK ? 'stuck' : 'reminder');
  await record.record({ type: 'reminded', id: of.id, to: told.team });
  return true;
};

/** Tells the team that nobody answered in time, and records it last: whoever dies before that is made up for. */
const followUp = async (
  services: Services,
  record: CaseRecord,
  { id }: Question,
  store: Store,
): Promise<true> => {
  await tellTeam(services, record, store, 'follow-up');
  await record.record({ type: 'followed-up', id });
  return true;
};

/** Whether a failure is old enough for whoever handed it over to have told the team, had it not died. */
const callAfterMs = 5 * 60_000;

/** A failure as a question to the team: whether to take a listing off sale or put it back, or what is to be answered. */
const askedBy = (now: Case, { step, since, remindedAt }: Failure, store: Store) => ({
  id: STUCK,
  askedAt: since,
  due: questionDue(actsOnListings(step) ? 'delist' : 'approve', store, now, new Date(since)).toISOString(),
  ...(remindedAt !== undefined && { remindedAt }),
});

/**
 * Reminds of a case that is stuck, as of a question; tells the team of it where whoever handed it over died before that.
 * `true` when it did either.
 */
export const callHelp = async (services: Services, caseId: string, store: Store): Promise<boolean> => {
  const record = await recordIfSound(services.cases, services.clock, caseId);
  if (!record) return false;
  const now = record.now();
  const { failure, closed, helpCalled } = now;
  if (!failure || closed) return false;
  if (helpCalled) return remind(services, record, askedBy(now, failure, store), store);
  if (services.clock.now().getTime() - Date.parse(failure.at) < callAfterMs) return false;
  await tellTeam(services, record, store, 'stuck');
  return true;
};

/** What mails reported of a case that the team has yet to be told of; one thing at a time. */
const newsOf = (now: Case, at: Date): TeamMailKind | undefined => {
  if (now.claims.some(({ told }) => !told)) return 'outcome';
  if (isPartUntold(now)) return 'cleared';
  return isReadDue(now, at) ? 'to-read' : undefined;
};

/** Does what the time calls for in one case, also what is told of one that is stuck; `true` when that was anything. */
export const watchCase = async (services: Services, caseId: string, store: Store): Promise<boolean> => {
  const record = await recordIfSound(services.cases, services.clock, caseId);
  if (!record) return false;
  const now = record.now();
  if (now.closed) return false;
  const news = newsOf(now, services.clock.now());
  if (news) {
    await tellTeam(services, record, store, news);
    return true;
  }
  const question = openQuestion(now);
  if (!question) return false;
  const owed = now.questions.findLast(
    ({ expired, kind }) => expired && onExpiry(kind, store, now).does === 'follow-up',
  );
  if (owed && !owed.followedUp) return followUp(services, record, owed, store);
  const expiry = onExpiry(question.kind, store, now);
  const lapses = expiry.does !== 'remind' && isOver(question, services.clock.now());
  if (!lapses || (expiry.instead === 'delist' && !(await fitsToday(services, store, now, question))))
    return question.kind === 'outcome' ? false : remind(services, record, question, store);
  if (!(await expire(services, record, question, expiry.instead))) return false;
  return expiry.does === 'follow-up' ? followUp(services, record, question, store) : true;
};
