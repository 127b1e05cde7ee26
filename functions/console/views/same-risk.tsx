import { type Case, notYetNamed } from '../../../shared/case/case.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { caseHref } from './href.ts';
import { Allowed, Form, Submit } from './parts.tsx';

interface Shown {
  ui: Ui;
  now: Case;
  /** nothing of the store goes off sale */
  stopped: boolean;
}

const SameRiskPicks = ({ ui, now, offers, stopped }: Shown & { offers: NonNullable<Case['sameRisk']> }) => (
  <>
    <p class="quiet">{ui.t('same-risk.why')}</p>
    <Allowed ui={ui} act="delist">
      <Form ui={ui} action={`${caseHref(now.id)}/delist`}>
        <ul class="picks">
          {offers.map((offer) => (
            <li>
              <label>
                <input type="checkbox" name="offer" value={`${offer.marketplace}/${offer.sku}`} />
                <span>
                  <strong>{offer.title}</strong>
                  <span class="quiet">
                    {' '}
                    {ui.t(`platform.${offer.marketplace}`)} · <code>{offer.sku}</code> ·{' '}
                    {offer.reasons.map((reason) => inWords(ui, reason)).join('; ')}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <Submit class="danger" disabled={stopped} icon="off">
          {ui.t('same-risk.delist')}
        </Submit>
      </Form>
    </Allowed>
  </>
);

/** Listings of the store that carry the same risk; a person picks which of them go off sale too. */
export const SameRisk = ({ ui, now, stopped }: Shown) => {
  const offers = notYetNamed(now, now.sameRisk ?? []);
  const { sameRiskLeft: left } = now;
  if ((offers.length === 0 && !left) || now.closed) return null;
  const number = new Intl.NumberFormat(ui.lang);
  return (
    <>
      <h3>{ui.t('same-risk')}</h3>
      {left && (
        <p class="quiet">
          {ui.t('same-risk.left', { looked: number.format(left.looked), of: number.format(left.of) })}
        </p>
      )}
      {offers.length > 0 && <SameRiskPicks ui={ui} now={now} offers={offers} stopped={stopped} />}
    </>
  );
};
