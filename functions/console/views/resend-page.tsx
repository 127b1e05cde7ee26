import type { Ui } from '../language/ui.ts';
import { answerWords } from './event-words.ts';
import { MessagePage } from './message-page.tsx';
import { Form } from './parts.tsx';

/** What a person typed and not merely picked: words, or another script than that of numbers and hashes. */
const isTyped = (value: string): boolean => /[^\x21-\x7e]/.test(value.trim());

/** The case that it answers, and the answer that the pressed button stood for: whoever sends it again sees what it decides. */
const Decision = ({ ui, fields }: { ui: Ui; fields: readonly (readonly [string, string])[] }) => {
  const { question, answer } = Object.fromEntries<string | undefined>(fields);
  const [, id] = /^\/cases\/(\w+)\//.exec(ui.here) ?? [];
  return question === undefined || answer === undefined || id === undefined ? null : (
    <p>
      <strong>{answerWords(ui, { question, answer })}</strong> ·{' '}
      <a href={`/cases/${id}`} target="_blank" rel="noopener">
        {ui.t('alike.open', { case: id })}
      </a>
    </p>
  );
};

const SendAgain = ({ ui, fields }: { ui: Ui; fields: readonly (readonly [string, string])[] }) => (
  <>
    <Decision ui={ui} fields={fields} />
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
  </>
);

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
  /** absent where they are too long for a page */
  fields: readonly (readonly [string, string])[] | undefined;
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
    {fields ? <SendAgain ui={ui} fields={fields} /> : <p>{ui.t('resend.too-long')}</p>}
  </MessagePage>
);
