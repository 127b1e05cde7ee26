import type { Question } from '../../shared/case/case.ts';
import { type CaseRecord, recordOf } from '../../shared/case/case-store.ts';
import { openQuestion } from '../../shared/case/place.ts';
import { wake } from '../../shared/case/runs.ts';
import type { Post, Table, Workflow } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';
import { onExpiry } from '../../shared/policy/deadlines.ts';
import { remindersDue } from '../../shared/policy/reminders.ts';
import { tellTeam } from '../../shared/response/tell-team.ts';
import type { Store } from '../../shared/store/store.ts';

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
  if (ended) await wake(cases, workflow, record.now(), id);
  return ended;
};

/** One reminder for all that fell due since the last one: whoever was away does not catch up on each. */
const remind = async (
  services: Services,
  record: CaseRecord,
  question: Question,
  store: Store,
): Promise<boolean> => {
  const dueBy = (at: Date) => remindersDue(question, at).count;
  const last = new Date(question.remindedAt ?? question.askedAt);
  if (dueBy(services.clock.now()) <= dueBy(last)) return false;
  await tellTeam(services, record, store, 'reminder');
  await record.record({ type: 'reminded', id: question.id, to: store.team });
  return true;
};

/** Does what the time calls for in one case; `true` when that was anything. */
export const watchCase = async (services: Services, caseId: string, store: Store): Promise<boolean> => {
  const record = await recordOf(services.cases, services.clock, caseId);
  const question = openQuestion(record.now());
  if (!question) return false;
  const expiry = onExpiry(question.kind, store);
  if (expiry.does === 'remind' || !isOver(question, services.clock.now()))
    return question.kind === 'outcome' ? false : remind(services, record, question, store);
  if (!(await expire(services, record, question, expiry.instead))) return false;
  if (expiry.does === 'follow-up') {
    await record.record({ type: 'followed-up', id: question.id });
    await tellTeam(services, record, store, 'follow-up');
  }
  return true;
};
