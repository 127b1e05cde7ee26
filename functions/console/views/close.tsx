import type { Case } from '../../../shared/case/case.ts';
import { CaseOutcome } from '../../../shared/case/vocabulary.ts';
import type { Ui } from '../language/ui.ts';
import { caseHref } from './href.ts';
import { Allowed, Form, Refusal, Submit } from './parts.tsx';
import { Select } from './questions/fields.tsx';
import type { Refused } from './refused.ts';

/** Takes back an ending that proved wrong. */
const ReopenCase = ({ ui, now, refused }: { ui: Ui; now: Case; refused: Refused | undefined }) => (
  <details class="panel" id="close" open={refused !== undefined}>
    <summary>{ui.t('reopen.title')}</summary>
    <Refusal ui={ui} message={refused?.message} />
    <p class="quiet">{ui.t('reopen.what')}</p>
    <Allowed ui={ui} act="close">
      <Form ui={ui} action={`${caseHref(now.id)}/reopen`}>
        <label>
          {ui.t('close.why')}
          <input name="why" maxlength={1000} required value={refused?.values.why} />
        </label>
        <Submit class="danger" icon="undo">
          {ui.t('reopen.do')}
        </Submit>
      </Form>
    </Allowed>
  </details>
);

/** Ends a case by hand: for what the workflow cannot know; or takes its end back. */
export const CloseCase = ({ ui, now, refused }: { ui: Ui; now: Case; refused: Refused | undefined }) =>
  now.closed ? (
    <ReopenCase ui={ui} now={now} refused={refused} />
  ) : (
    <details class="panel" id="close" open={refused !== undefined}>
      <summary>{ui.t('close.title')}</summary>
      <Refusal ui={ui} message={refused?.message} />
      <p class="quiet">{ui.t('close.what')}</p>
      <Allowed ui={ui} act="close">
        <Form ui={ui} action={`${caseHref(now.id)}/close`}>
          <div class="fields">
            <Select
              name="outcome"
              label={ui.t('close.outcome')}
              value="no-action"
              options={CaseOutcome.options}
              word={(one) => ui.t(`outcome.${one}`)}
            />
            <label>
              {ui.t('close.why')}
              <input name="why" maxlength={1000} required value={refused?.values.why} />
            </label>
          </div>
          <Submit class="danger" icon="cross">
            {ui.t('close.do')}
          </Submit>
        </Form>
      </Allowed>
    </details>
  );
