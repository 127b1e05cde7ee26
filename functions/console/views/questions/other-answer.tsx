import type { Question } from '../../../../shared/case/case.ts';
import { otherAnswers } from '../../../../shared/response/other-answers.ts';
import type { Strategy } from '../../../../shared/response/vocabulary.ts';
import { strategyName } from '../../language/strategy-name.ts';
import type { Ui } from '../../language/ui.ts';
import type { CaseData } from '../../routes/case-data.ts';
import { caseHref } from '../href.ts';
import { Form, Submit } from '../parts.tsx';
import type { Values } from '../refused.ts';

const Kind = ({ ui, strategy, chosen }: { ui: Ui; strategy: Strategy; chosen: boolean }) => (
  <li>
    <label class="check">
      <input type="radio" name="prefer" value={strategy} checked={chosen} required />
      <span>
        <strong>{ui.t(`strategy.${strategy}`)}</strong>
        <span class="quiet means">{ui.t(`strategy.${strategy}.means`)}</span>
      </span>
    </label>
    {strategy === 'counter-notice' && (
      <label class="check sworn">
        <input type="checkbox" name="sworn" value="yes" />
        <span>{ui.t('prefer.sworn')}</span>
      </label>
    )}
  </li>
);

/** Another kind of answer than the one that is drafted, where this platform takes several for this right. */
export const OtherAnswer = ({
  ui,
  data: { now, store, drafts },
  question,
  values,
}: {
  ui: Ui;
  data: CaseData;
  question: Question;
  values: Values;
}) => {
  const draft = drafts.at(-1)?.draft;
  if (!draft || !store) return null;
  return (
    <details class="other-answer" open={values.prefer !== undefined}>
      <summary>{ui.t('prefer')}</summary>
      <p class="quiet">{ui.t('prefer.now', { strategy: strategyName(ui, draft.strategy) })}</p>
      <Form ui={ui} action={`${caseHref(now.id)}/answer`}>
        <input type="hidden" name="questionId" value={question.id} />
        <input type="hidden" name="question" value="approve" />
        <input type="hidden" name="sha256" value={draft.sha256} />
        <fieldset>
          <legend>{ui.t('prefer.which')}</legend>
          <ul class="picks">
            {otherAnswers(now, store).map((strategy) => (
              <Kind ui={ui} strategy={strategy} chosen={strategy === values.prefer} />
            ))}
          </ul>
        </fieldset>
        <Submit name="answer" value="redraft" icon="pen">
          {ui.t('prefer.do')}
        </Submit>
      </Form>
    </details>
  );
};
