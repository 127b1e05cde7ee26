import type { Case } from '../../../../shared/case/case.ts';
import { isOutdated } from '../../../../shared/case/on-sale.ts';
import type { Ui } from '../../language/ui.ts';
import type { ReadDraft } from '../../routes/case-data.ts';
import { Icon } from '../icon.tsx';
import type { Values } from '../refused.ts';
import { Note } from './fields.tsx';
import { ToHandOver, Wanted } from './wanted.tsx';

/** Has it been submitted in the portal, and under which reference? */
export const SubmitFields = ({
  ui,
  now,
  read: { draft, text },
  values,
}: {
  ui: Ui;
  now: Case;
  read: ReadDraft;
  values: Values;
}) => (
  <>
    {isOutdated(now, draft) ? (
      <p class="reason">
        <Icon name="alert" /> {ui.t('submit.outdated')}
      </p>
    ) : (
      <p>{ui.t('submit.how')}</p>
    )}
    <div class="letter-box">
      <pre class="letter" id="letter" tabindex={0}>
        {text ?? ''}
      </pre>
      <button type="button" class="small" data-copy={text ?? ''} hidden>
        <Icon name="copy" /> {ui.t('submit.copy')}
      </button>
    </div>
    <Wanted ui={ui} now={now} draft={draft} />
    <ToHandOver now={now} />
    <label>
      {ui.t('submit.reference')}
      <input
        name="reference"
        maxlength={200}
        value={values.reference}
        autocomplete="off"
        spellcheck={false}
      />
    </label>
    <Note ui={ui} value={values.note} />
    <div class="actions">
      <button type="submit" name="answer" value="submitted" class="primary">
        <Icon name="send" /> {ui.t('answer.submit.submitted.do')}
      </button>
      <button type="submit" name="answer" value="give-up">
        <Icon name="cross" /> {ui.t('answer.submit.give-up.do')}
      </button>
    </div>
  </>
);
