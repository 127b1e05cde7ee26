import type { Ui } from '../language/ui.ts';
import { may } from '../session/role.ts';
import { caseHref } from './href.ts';
import { Icon } from './icon.tsx';
import { Form, Refusal } from './parts.tsx';
import type { Refused } from './refused.ts';

const isMe = ({ person }: Ui, assignee: string | undefined): boolean =>
  assignee !== undefined && assignee === person?.email.toLowerCase();

/** Whose work a case is, to whoever looks. */
export const assigneeWords = (ui: Ui, assignee: string | undefined): string => {
  if (assignee === undefined) return ui.t('assign.nobody');
  return isMe(ui, assignee) ? ui.t('assign.me') : ui.t('assign.other', { who: assignee });
};

/** A button of its own form: whoever types an address beside it and presses Enter means that. */
const Say = ({ ui, action, who, text }: { ui: Ui; action: string; who: 'me' | 'nobody'; text: string }) => (
  <Form ui={ui} action={action}>
    <button type="submit" name="who" value={who} class="small">
      {text}
    </button>
  </Form>
);

/** To whom work is handed over; those who are known to have to do with it are offered. */
const HandOver = ({
  ui,
  action,
  people,
  value,
}: {
  ui: Ui;
  action: string;
  people: Iterable<string>;
  value?: string | undefined;
}) => (
  <Form ui={ui} action={action}>
    <label>
      {ui.t('assign.to')}
      <input type="email" name="to" list="people" required autocomplete="off" value={value} />
    </label>
    <datalist id="people">
      {[...people].map((one) => (
        <option value={one} />
      ))}
    </datalist>
    <button type="submit" class="small">
      {ui.t('assign.hand.do')}
    </button>
  </Form>
);

/** Whose work a case is, and how it becomes somebody else's. It keeps nobody from anything. */
export const Assignee = ({
  ui,
  id,
  assignee,
  people,
  refused,
}: {
  ui: Ui;
  id: string;
  assignee: string | undefined;
  /** who had to do with the case */
  people: Iterable<string>;
  refused: Refused | undefined;
}) => {
  const action = `${caseHref(id)}/assign`;
  return (
    <div data-fragment="assignee">
      <Refusal ui={ui} message={refused?.message} />
      <div class="actions">
        <span>
          <Icon name="user" /> {assigneeWords(ui, assignee)}
        </span>
        {ui.person && may(ui.person.role, 'assign') && (
          <>
            {isMe(ui, assignee) ? (
              <Say ui={ui} action={action} who="nobody" text={ui.t('assign.leave')} />
            ) : (
              <Say ui={ui} action={action} who="me" text={ui.t('assign.take')} />
            )}
            <details open={refused !== undefined}>
              <summary>{ui.t('assign.hand')}</summary>
              <HandOver ui={ui} action={action} people={people} value={refused?.values.to} />
            </details>
          </>
        )}
      </div>
    </div>
  );
};

/** Whose work all the cases of a page are: to share out a morning's, or to take over those of somebody who is away. */
export const AssignPage = ({
  ui,
  action,
  count,
  people,
}: {
  ui: Ui;
  action: string;
  count: number;
  /** whose work any case is */
  people: readonly string[];
}) =>
  ui.person && may(ui.person.role, 'assign') ? (
    <details class="confirm">
      <summary>{ui.t('assign.page', { count })}</summary>
      <div class="actions">
        <Say ui={ui} action={action} who="me" text={ui.t('assign.page.take')} />
        <Say ui={ui} action={action} who="nobody" text={ui.t('assign.page.none')} />
      </div>
      <HandOver ui={ui} action={action} people={people} />
    </details>
  ) : null;
