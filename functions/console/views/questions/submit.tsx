import type { Case } from '../../../../shared/case/case.ts';
import { isOutdated } from '../../../../shared/case/replay/on-sale.ts';
import type { Ui } from '../../language/ui.ts';
import type { ReadDraft } from '../../routes/case-data.ts';
import { Caution, CopyText, Submit } from '../parts.tsx';
import type { Values } from '../refused.ts';
import { Note } from './fields.tsx';
import { ToHandOver, Wanted } from './wanted.tsx';

/** Has it been submitted, in the portal or by a mail that was cut off, and what shows that? */
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
      <Caution>{ui.t('submit.outdated')}</Caution>
    ) : draft.channel === 'mail' ? (
      <Caution>{ui.t('submit.mail')}</Caution>
    ) : (
      <p>{ui.t('submit.how')}</p>
    )}
    <div class="letter-box">
      <pre class="letter" id="letter" tabindex={0}>
        {text ?? ''}
      </pre>
      <CopyText ui={ui} text={text ?? ''} />
    </div>
    <Wanted ui={ui} now={now} draft={draft} />
    <ToHandOver ui={ui} now={now} draft={draft} />
    <label>
      {ui.t(draft.channel === 'mail' ? 'submit.mail.reference' : 'submit.reference')}
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
      <Submit
        name="answer"
        value="submitted"
        class="primary"
        icon={draft.channel === 'mail' ? 'check' : 'send'}
      >
        {ui.t(draft.channel === 'mail' ? 'answer.submit.submitted.mail.do' : 'answer.submit.submitted.do')}
      </Submit>
      {draft.channel === 'mail' ? (
        <Submit name="answer" value="send" icon="send">
          {ui.t('answer.submit.send.do')}
        </Submit>
      ) : (
        <Submit name="answer" value="give-up" icon="cross">
          {ui.t('answer.submit.give-up.do')}
        </Submit>
      )}
    </div>
  </>
);
