import { openQuestion, placeOf, placeOfQuestion, questionId } from '../case/place.ts';
import type { CaseRecord } from '../case/records/case-record.ts';
import { keepToken } from '../case/records/waits.ts';
import type { QuestionKind } from '../case/vocabulary.ts';
import type { Post, Table } from '../platform/ports.ts';
import type { Surroundings } from '../platform/step.ts';
import { questionDue } from '../policy/deadlines.ts';
import type { Store } from '../store/store.ts';
import { tellTeam } from './tell-team.ts';

/**
 * Asks the question at which the case stands, tells the team (except of an outcome, which nobody need do anything
 * about) and keeps the token under which the workflow waits. Asked again by a later execution, the question stays the
 * one it was and only the token is replaced.
 */
export const askQuestion = async (
  services: Surroundings & { cases: Table; post: Post },
  record: CaseRecord,
  store: Store,
  kind: QuestionKind,
  taskToken: string,
): Promise<void> => {
  const { cases, clock } = services;
  const id = questionId(record.now(), kind);
  await keepToken(cases, record.now().id, id, taskToken);
  // who answered a question that stood there before the token did has woken nobody
  if (record.now().questions.some((one) => one.id === id)) await record.reread();
  const due = questionDue(kind, store, record.now(), clock.now());
  const now = await record.record((latest) =>
    placeOf(latest) === placeOfQuestion[kind] && !latest.questions.some((one) => one.id === id)
      ? { type: 'question-asked', id, question: kind, ...(due && { due: due.toISOString() }) }
      : undefined,
  );
  if (openQuestion(now)?.id === id && kind !== 'outcome') await tellTeam(services, record, store, 'question');
};
