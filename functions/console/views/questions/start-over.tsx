import type { Question } from '../../../../shared/case/case.ts';
import type { Ui } from '../../language/ui.ts';
import type { CaseData } from '../../routes/case-data.ts';
import { caseHref } from '../href.ts';
import { Form, Submit } from '../parts.tsx';

/** Has the same kind of answer written anew from the case's present facts; opening it is the first step, the button the second. */
export const StartOver = ({
  ui,
  data: { now, drafts },
  question,
}: {
  ui: Ui;
  data: CaseData;
  question: Question;
}) => {
  const draft = drafts.at(-1)?.draft;
  if (!draft) return null;
  return (
    <details class="other-answer">
      <summary>{ui.t('start-over')}</summary>
      <p class="quiet">{ui.t('start-over.what', { draft: draft.draft })}</p>
      <Form ui={ui} action={`${caseHref(now.id)}/answer`}>
        <input type="hidden" name="questionId" value={question.id} />
        <input type="hidden" name="question" value="approve" />
        <input type="hidden" name="sha256" value={draft.sha256} />
        <input type="hidden" name="prefer" value={draft.strategy} />
        <Submit name="answer" value="redraft" icon="undo">
          {ui.t('start-over.do')}
        </Submit>
      </Form>
    </details>
  );
};
