import type { Ui } from '../language/ui.ts';

/** The way to the cases, from a page that leads nowhere else. */
export const ToCases = ({ ui }: { ui: Ui }) => (
  <p>
    <a class="button" href="/">
      {ui.t('to-cases')}
    </a>
  </p>
);

/** For somebody who needs no sign-in any more: who they are, and the way to the cases. Nothing for anybody else. */
export const SignedIn = ({ ui, ui: { person } }: { ui: Ui }) =>
  person ? (
    <>
      <p>{ui.t('sign-in.already', { email: person.email, role: ui.t(`role.${person.role}`) })}</p>
      <ToCases ui={ui} />
    </>
  ) : null;
