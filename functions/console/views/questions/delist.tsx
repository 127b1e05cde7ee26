import type { Case, Question } from '../../../../shared/case/case.ts';
import { isOnlyNamed } from '../../../../shared/case/place.ts';
import { offAtOnce } from '../../../../shared/case/replay/asked.ts';
import { connectCommand } from '../../../../shared/marketplaces/connect-command.ts';
import type { Marketplace } from '../../../../shared/marketplaces/port.ts';
import { onExpiry } from '../../../../shared/policy/expiry.ts';
import type { Store } from '../../../../shared/store/store.ts';
import type { Ui } from '../../language/ui.ts';
import { firstOf } from '../first-of.ts';
import { Caution, Submit } from '../parts.tsx';
import type { Values } from '../refused.ts';
import { Note } from './fields.tsx';

/** What taking a store's listing off sale would do there; nothing, where its account is not connected. */
export const delistWords = (ui: Ui, marketplace: Marketplace, store: Store | undefined): string =>
  store?.marketplaces.includes(marketplace) === false
    ? ui.t('delist.what.unconnected', {
        platform: ui.t(`platform.${marketplace}`),
        command: connectCommand(store.id, marketplace),
      })
    : ui.t(`delist.what.${marketplace}`);

/** What would be done, listing by listing, before anything is. */
const DryRun = ({ ui, now, store }: { ui: Ui; now: Case; store: Store | undefined }) => (
  <table>
    <caption>{ui.t('delist.dry-run')}</caption>
    <thead>
      <tr>
        <th scope="col">{ui.t('span.listings')}</th>
        <th scope="col">{ui.t('delist.what')}</th>
      </tr>
    </thead>
    <tbody>
      {now.listings.filter(isOnlyNamed).map(({ title, marketplace, sku, listingId }) => (
        <tr>
          <td>
            {title}
            <br />
            <span class="quiet">
              {ui.t(`platform.${marketplace}`)} · <code>{sku}</code> · <code>{listingId}</code>
            </span>
          </td>
          <td>{delistWords(ui, marketplace, store)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const silence = (now: Case, store: Store): 'delist' | 'leave' | 'asked' => {
  const expiry = onExpiry('delist', store, now);
  return expiry.does === 'answer' ? expiry.instead : 'asked';
};

/** What went off sale without this question, and what sets apart those that it asks about. */
const Rest = ({ ui, now }: { ui: Ui; now: Case }) => {
  const off = offAtOnce(now);
  return (
    <p>
      {off.length > 0 && (
        <>
          <strong>
            {ui.t('delist.rest.off', {
              skus: firstOf(
                ui,
                off.map(({ sku }) => sku),
              ),
            })}
          </strong>{' '}
        </>
      )}
      {ui.t('delist.rest')}
    </p>
  );
};

/** May these listings go off sale? With what would be done, and what nobody answering would mean. */
export const DelistFields = ({
  ui,
  now,
  question,
  store,
  values,
}: {
  ui: Ui;
  now: Case;
  question: Question;
  store: Store | undefined;
  values: Values;
}) => (
  <>
    {question.rest && <Rest ui={ui} now={now} />}
    <DryRun ui={ui} now={now} store={store} />
    {now.notice.effect === 'listing-removed' && !question.rest && (
      <p class="quiet">{ui.t('delist.removed')}</p>
    )}
    <p class="quiet">{ui.t('delist.undo')}</p>
    {store && <p class="quiet">{ui.t(`delist.silence.${silence(now, store)}`)}</p>}
    {store?.policy.stopped && <Caution icon="off">{ui.t('delist.stopped')}</Caution>}
    <Note ui={ui} value={values.note} />
    <div class="actions">
      <Submit name="answer" value="delist" class="danger" disabled={store?.policy.stopped} icon="off">
        {ui.t('answer.delist.delist.do')}
      </Submit>
      <Submit name="answer" value="leave" icon="check">
        {ui.t('answer.delist.leave.do')}
      </Submit>
    </div>
  </>
);
