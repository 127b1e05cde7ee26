import type { Ui } from '../language/ui.ts';
import { MessagePage } from './message-page.tsx';
import { Form } from './parts.tsx';

/** What a person typed and not merely picked: words, or another script than that of numbers and hashes. */
const isTyped = (value: string): boolean => /[^\x21-\x7e]/.test(value.trim());

/**
 * What was sent when the session it was typed in had ended, to be sent again: nothing anybody typed is lost. Pressing
 * the button is what sends it, in the session of whoever is signed in by then.
 */
export const ResendPage = ({
  ui,
  fields,
  files,
}: {
  ui: Ui;
  fields: readonly (readonly [string, string])[];
  /** a file was to go with it: no page can hold one */
  files: boolean;
}) => (
  <MessagePage ui={ui} title={ui.t('resend')}>
    <p>{ui.person ? ui.t('resend.again', { email: ui.person.email }) : ui.t('resend.ended')}</p>
    {!ui.person && (
      <p>
        <a class="button" href="/sign-in" target="_blank" rel="noopener">
          {ui.t('resend.sign-in')}
        </a>
      </p>
    )}
    {files && <p>{ui.t('resend.files')}</p>}
    <Form ui={ui} action={ui.here}>
      {fields.map(([name, value]) => (
        <>
          <input type="hidden" name={name} value={value} />
          {isTyped(value) && (
            <div class="letter" tabindex={0}>
              {value}
            </div>
          )}
        </>
      ))}
      <button type="submit" class="primary">
        {ui.t('resend.do')}
      </button>
    </Form>
  </MessagePage>
);
