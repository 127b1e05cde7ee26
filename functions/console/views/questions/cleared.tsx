import type { Case, OfferKey } from '../../../../shared/case/case.ts';
import { isAmong } from '../../../../shared/case/case.ts';
import { inDispute, offerName } from '../../../../shared/case/replay/cleared.ts';
import type { Ui } from '../../language/ui.ts';
import { stateKey } from '../listing-state.ts';

/** Which of the listings in dispute an outcome clears, and so puts back on sale; `ticked` ones are proposed, or all. */
export const ClearedFields = ({
  ui,
  now,
  ticked,
}: {
  ui: Ui;
  now: Case;
  ticked?: readonly OfferKey[] | undefined;
}) => {
  const open = inDispute(now);
  if (open.length === 0) return null;
  return (
    <fieldset>
      <legend>{ui.t('cleared.which')}</legend>
      <ul class="picks">
        {open.map((listing) => (
          <li>
            <label class="check">
              <input
                type="checkbox"
                name="cleared"
                value={offerName(listing)}
                checked={ticked === undefined || isAmong(ticked, listing)}
              />{' '}
              <span>
                <strong>{listing.title}</strong>{' '}
                <span class="quiet">
                  {ui.t(`platform.${listing.marketplace}`)} · <code>{listing.sku}</code> ·{' '}
                  <code>{listing.listingId}</code> · {ui.t(stateKey(now, listing))}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="quiet">{ui.t('cleared.rest')}</p>
    </fieldset>
  );
};
