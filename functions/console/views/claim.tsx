import type { Case } from '../../../shared/case/case.ts';
import type { Ui } from '../language/ui.ts';
import { Icon } from './icon.tsx';
import { Allowed, Form } from './parts.tsx';

/** What a mail says without proving it; a person who has checked confirms it, at whatever place the case is. */
export const ClaimCard = ({ ui, now }: { ui: Ui; now: Case }) =>
  now.claim && !now.closed ? (
    <section class="panel reason" id="claim" data-fragment="claim">
      <p>
        <Icon name="eye" /> {ui.t('claim', { outcome: ui.t(`round.${now.claim.outcome}`) })} {now.claim.why}
      </p>
      <Allowed ui={ui} act="outcome">
        <Form ui={ui} action={`/cases/${encodeURIComponent(now.id)}/claim`}>
          <button type="submit" name="claim" value="confirm">
            <Icon name="check" /> {ui.t('claim.confirm')}
          </button>
          <button type="submit" name="claim" value="dismiss">
            <Icon name="cross" /> {ui.t('claim.dismiss')}
          </button>
        </Form>
      </Allowed>
    </section>
  ) : null;
