import type { Child } from 'hono/jsx';
import type { Ui } from '../language/ui.ts';
import { type Act, may, roleFor } from '../session/role.ts';
import { Icon, type IconName } from './icon.tsx';

/** A number or name to be copied exactly. */
export const Id = ({ ui, text }: { ui: Ui; text: string }) => (
  <span class="id">
    <code>{text}</code>
    <button type="button" class="copy" data-copy={text} aria-label={ui.t('copy', { text })} hidden>
      <Icon name="copy" />
    </button>
  </span>
);

/** Copies a letter, where scripts run. */
export const CopyText = ({ ui, text }: { ui: Ui; text: string }) => (
  <button type="button" class="small" data-copy={text} hidden>
    <Icon name="copy" /> {ui.t('submit.copy')}
  </button>
);

/** A link to something that is saved and not shown. */
export const Download = ({
  href,
  class: look,
  children,
}: {
  href: string;
  class?: string;
  children?: Child;
}) => (
  <a href={href} class={look}>
    <Icon name="download" /> {children}
  </a>
);

/** A form that only this session can send. */
export const Form = ({
  ui,
  action,
  files,
  id,
  children,
}: {
  ui: Ui;
  action: string;
  files?: boolean;
  id?: string;
  children?: Child;
}) => (
  <form method="post" action={action} id={id} enctype={files ? 'multipart/form-data' : undefined}>
    <input type="hidden" name="_token" value={ui.formToken} />
    {children}
  </form>
);

/** The button that sends a form; drawing and words say what it does. */
export const Submit = ({
  icon,
  children,
  ...button
}: {
  icon: IconName;
  name?: string;
  value?: string;
  class?: string | undefined;
  disabled?: boolean | undefined;
  formaction?: string;
  title?: string;
  children?: Child;
}) => (
  <button type="submit" {...button}>
    <Icon name={icon} /> {children}
  </button>
);

/** Shows `children` to those who may; tells the others which role it takes. */
export const Allowed = ({ ui, act, children }: { ui: Ui; act: Act; children?: Child }) => (
  <>
    {ui.person && may(ui.person.role, act) ? (
      children
    ) : (
      <p class="quiet">{ui.t('role.needed', { role: ui.t(`role.${roleFor(act)}`) })}</p>
    )}
  </>
);

/** Why something a person sent was not taken; stands beside the form it was sent from. */
export const Refusal = ({ ui, message }: { ui: Ui; message: string | undefined }) =>
  message === undefined ? null : (
    <div class="refusal" role="alert" tabindex={-1}>
      <Icon name="alert" />
      <p>
        <strong>{ui.t('refused')}</strong> {message}
      </p>
    </div>
  );

export const Panel = ({
  id,
  title,
  children,
  extra,
}: {
  id: string;
  title: string;
  children?: Child;
  extra?: Child;
}) => (
  <section class="panel" id={id} aria-labelledby={`${id}-title`} data-fragment={id}>
    <header>
      <h2 id={`${id}-title`}>{title}</h2>
      {extra}
    </header>
    {children}
  </section>
);

/** What is to be heeded before anything is decided. */
export const Caution = ({ icon = 'alert', children }: { icon?: IconName; children?: Child }) => (
  <p class="reason">
    <Icon name={icon} /> {children}
  </p>
);

/** An empty list says what would fill it. */
export const Empty = ({ title, children }: { title: string; children?: Child }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
  </div>
);
