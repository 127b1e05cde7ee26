import type { Question } from '../../../../shared/case/case.ts';
import { askedOf } from '../../../../shared/case/replay/asked.ts';
import type { Ui } from '../../language/ui.ts';
import type { CaseData } from '../../routes/case-data.ts';
import { type Act, may } from '../../session/role.ts';
import { DueBadge } from '../badge.tsx';
import { caseHref } from '../href.ts';
import { Icon } from '../icon.tsx';
import { Allowed, Form, Refusal } from '../parts.tsx';
import { Reasons } from '../reasons.tsx';
import type { Refused, Values } from '../refused.ts';
import { ApproveFields } from './approve.tsx';
import { DelistFields } from './delist.tsx';
import { OtherAnswer } from './other-answer.tsx';
import { OutcomeFields } from './outcome.tsx';
import { ReviewFields } from './review.tsx';
import { StartOver } from './start-over.tsx';
import { SubmitFields } from './submit.tsx';
import { Unproven } from './unproven.tsx';

/** The least that answering a question takes; approving takes more, which its own buttons ask for. */
const actOf: Record<Question['kind'], Act> = {
  review: 'review',
  delist: 'delist',
  approve: 'redraft',
  submit: 'submit',
  outcome: 'outcome',
  counsel: 'outcome',
};

/** Whether the card shows to whoever looks all that it asks about. */
export const mayAnswer = ({ person }: Ui, kind: Question['kind']): boolean =>
  person !== undefined && may(person.role, actOf[kind]);

const Fields = ({
  ui,
  data,
  question,
  values,
}: {
  ui: Ui;
  data: CaseData;
  question: Question;
  values: Values;
}) => {
  const { now, drafts, store } = data;
  const read = drafts.at(-1);
  switch (question.kind) {
    case 'review':
      return <ReviewFields ui={ui} now={now} candidates={data.candidates} values={values} />;
    case 'delist':
      return <DelistFields ui={ui} now={now} question={question} store={store} values={values} />;
    case 'approve':
      return read ? (
        <ApproveFields ui={ui} now={now} read={read} store={store} outbox={data.outbox} values={values} />
      ) : null;
    case 'submit':
      return read ? <SubmitFields ui={ui} now={now} read={read} values={values} /> : null;
    case 'outcome':
    case 'counsel':
      return (
        <OutcomeFields ui={ui} now={now} counsel={question.kind === 'counsel'} read={read} values={values} />
      );
  }
};

/** A disabled first button: the Enter key in a field then answers nothing, only a pressed button does. */
const NothingOnEnter = () => <button type="submit" disabled hidden />;

/** What a person is asked now, and everything it takes to answer. */
export const QuestionCard = ({
  ui,
  data,
  question,
  refused,
}: {
  ui: Ui;
  data: CaseData;
  question: Question;
  refused: Refused | undefined;
}) => {
  const values = refused?.values ?? {};
  const asked = askedOf(data.now, question);
  return (
    <section class="panel question" id="question" aria-labelledby="question-title" data-fragment="question">
      <header>
        <h2 id="question-title">
          <Icon name="hand" /> {ui.t(`question.${asked}`)}
        </h2>
        {question.due && (
          <DueBadge ui={ui} due={question.due} own={asked === 'outcome' ? 'due.waited' : 'due.asked'} />
        )}
      </header>
      <Refusal ui={ui} message={refused?.message} />
      <Unproven ui={ui} question={question} now={data.now} />
      {question.kind === 'delist' && <Reasons ui={ui} reasons={data.now.decision.reasons} />}
      {data.alike > 0 && (
        <p>
          <a href={`${caseHref(data.now.id)}/alike`}>{ui.t('alike.see', { count: data.alike })}</a>
        </p>
      )}
      <Allowed ui={ui} act={actOf[question.kind]}>
        <Form ui={ui} action={`${caseHref(data.now.id)}/answer`}>
          <NothingOnEnter />
          <input type="hidden" name="questionId" value={question.id} />
          <input type="hidden" name="question" value={question.kind} />
          <Fields ui={ui} data={data} question={question} values={values} />
        </Form>
        {question.kind === 'approve' && (
          <>
            <OtherAnswer ui={ui} data={data} question={question} values={values} />
            <StartOver ui={ui} data={data} question={question} />
          </>
        )}
      </Allowed>
    </section>
  );
};
