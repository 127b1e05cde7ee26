import type { Ui } from '../language/ui.ts';

/** The button that tells of the shortcuts; shown only where scripts run, because they need one. */
export const KeysButton = ({ ui }: { ui: Ui }) => (
  <button type="button" class="link" id="show-keys" aria-haspopup="dialog" title={ui.t('keys')} hidden>
    <kbd>?</kbd>
    <span class="sr">{ui.t('keys')}</span>
  </button>
);

/** Which keys do what, and the switch that turns them off for whoever speaks to a browser (WCAG 2.1.4). */
export const KeysDialog = ({ ui }: { ui: Ui }) => (
  <dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">{ui.t('keys')}</h2>
    <dl class="keys">
      <dt>
        <kbd>j</kbd>
      </dt>
      <dd>{ui.t('keys.next')}</dd>
      <dt>
        <kbd>k</kbd>
      </dt>
      <dd>{ui.t('keys.before')}</dd>
      <dt>
        <kbd>Enter</kbd>
      </dt>
      <dd>{ui.t('keys.open')}</dd>
      <dt>
        <kbd>?</kbd>
      </dt>
      <dd>{ui.t('keys.help')}</dd>
    </dl>
    <label class="check">
      <input type="checkbox" id="use-keys" />
      <span>{ui.t('keys.use')}</span>
    </label>
    <form method="dialog">
      <button type="submit">{ui.t('keys.close')}</button>
    </form>
  </dialog>
);
