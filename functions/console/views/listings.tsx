import type { Case, CaseListing } from '../../../shared/case/case.ts';
import { offerName } from '../../../shared/case/replay/cleared.ts';
import { mayGoOff, standsAgainst } from '../../../shared/case/replay/on-sale.ts';
import type { Store } from '../../../shared/store/store.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import type { CaseData } from '../routes/case-data.ts';
import { listingUrl } from './addresses.ts';
import { Badge, type Tone } from './badge.tsx';
import { firstOf } from './first-of.ts';
import { caseHref } from './href.ts';
import { Icon, type IconName } from './icon.tsx';
import { stateKey } from './listing-state.ts';
import { Allowed, Form, Id, Panel, Refusal, Submit } from './parts.tsx';
import type { Refused, Values } from './refused.ts';
import { SameRisk } from './same-risk.tsx';

const look: Record<CaseListing['state'], [Tone, IconName]> = {
  named: ['plain', 'tag'],
  delisting: ['busy', 'off'],
  off: ['warn', 'off'],
  'off-already': ['plain', 'off'],
  relisting: ['busy', 'undo'],
  back: ['good', 'check'],
  left: ['plain', 'flag'],
  'on-again': ['bad', 'alert'],
};

const StateBadge = ({
  ui,
  now,
  listing,
  held,
}: {
  ui: Ui;
  now: Case;
  listing: CaseListing;
  held: boolean;
}) => {
  const [tone, icon] = look[listing.state];
  return <Badge tone={tone} icon={icon} text={ui.t(stateKey(now, listing, held))} />;
};

/** The cases that keep a listing off sale beside this one. */
const HeldBy = ({ ui, cases }: { ui: Ui; cases: readonly string[] }) =>
  cases.map((id) => (
    <p class="quiet">
      <a href={caseHref(id)}>{ui.t('listing.held', { case: id })}</a>
    </p>
  ));

interface Shown {
  ui: Ui;
  now: Case;
  store: Store | undefined;
}

const isStopped = (store: Store | undefined): boolean => store?.policy.stopped ?? false;

const Where = ({ ui, now, store, listing }: Shown & { listing: CaseListing }) => {
  const url = listingUrl(now, store, listing);
  return (
    <p class="quiet">
      {ui.t(`platform.${listing.marketplace}`)} · SKU <Id ui={ui} text={listing.sku} /> ·{' '}
      <Id ui={ui} text={listing.listingId} />
      {url && (
        <>
          {' '}
          <a href={url} rel="noreferrer noopener" target="_blank">
            {ui.t('listing.open')}
          </a>
        </>
      )}
    </p>
  );
};

/** The order or complaint by the numbers it goes by, and who is behind it. */
const nameOf = ({ notice: { dockets, complaintIds, complainants }, basis }: Case): string => {
  const ids = [...dockets, ...complaintIds].slice(0, 3);
  const who = complainants.find(({ name }) => name !== undefined)?.name;
  const known = [...ids, ...(who === undefined ? [] : [who])];
  return known.length > 0 ? known.join(', ') : `“${basis.source.subject}”`;
};

/** Puts a listing back on sale; where an order or an open complaint stands against it, only once a reason is given. */
const Undo = ({
  ui,
  now,
  listing,
  store,
  why,
}: Shown & { listing: CaseListing; why: string | undefined }) => {
  if (listing.undo) return <p class="quiet">{ui.t('undo.asked')}</p>;
  const stands = standsAgainst(now);
  const words = ui.t(listing.state === 'on-again' ? 'listing.leave-on' : 'undo');
  const form = (
    <Form ui={ui} action={`${caseHref(now.id)}/undo`}>
      <input type="hidden" name="marketplace" value={listing.marketplace} />
      <input type="hidden" name="sku" value={listing.sku} />
      {stands && (
        <label>
          {ui.t('undo.why')}
          <input name="why" value={why} required maxlength={1000} autocomplete="off" />
        </label>
      )}
      <Submit
        class={stands ? 'small danger' : 'small'}
        title={ui.t('undo.what')}
        disabled={isStopped(store)}
        icon="undo"
      >
        {stands ? ui.t('undo.anyway', { undo: words }) : words}
      </Submit>
    </Form>
  );
  return (
    <Allowed ui={ui} act="undo">
      {stands ? (
        <details class="confirm" open={why !== undefined}>
          <summary>{words}…</summary>
          <p class="reason">
            <Icon name={stands === 'order' ? 'gavel' : 'alert'} />{' '}
            {ui.t(`undo.against.${stands}`, { name: nameOf(now) })}
          </p>
          {form}
        </details>
      ) : (
        form
      )}
    </Allowed>
  );
};

/** For a listing that came back on sale before the dispute is over. */
const wentBack = ({ state }: CaseListing) => state === 'back' || state === 'on-again';

const DelistButton = ({ ui, now, listing, store }: Shown & { listing: CaseListing }) => (
  <Allowed ui={ui} act="delist">
    <Form ui={ui} action={`${caseHref(now.id)}/delist`}>
      <input type="hidden" name="offer" value={`${listing.marketplace}/${listing.sku}`} />
      <Submit class="small danger" disabled={isStopped(store)} icon="off">
        {ui.t(wentBack(listing) ? 'listing.off-again' : 'listing.off-now')}
      </Submit>
    </Form>
  </Allowed>
);

const canUndo = (now: Case, { state }: CaseListing) =>
  !now.closed && (state === 'off' || state === 'delisting' || state === 'on-again');

const Listing = ({
  ui,
  now,
  listing,
  store,
  held,
  why,
}: Shown & {
  listing: CaseListing;
  held: readonly string[];
  /** the reason with which somebody asked to put it back, where that was refused */
  why: string | undefined;
}) => (
  <li>
    <div>
      <strong>{listing.title}</strong>
      <Where ui={ui} now={now} store={store} listing={listing} />
      {listing.detail && <p class="quiet">{inWords(ui, listing.detail)}</p>}
      <HeldBy ui={ui} cases={held} />
    </div>
    <div class="listing-state">
      <StateBadge ui={ui} now={now} listing={listing} held={held.length > 0} />
      {mayGoOff(now, listing) && <DelistButton ui={ui} now={now} listing={listing} store={store} />}
      {canUndo(now, listing) && <Undo ui={ui} now={now} listing={listing} store={store} why={why} />}
    </div>
  </li>
);

/** None is ours: the mail names none, or the catalogue lacks what it names. */
const NoListing = ({ ui, now: { notice, storeId } }: { ui: Ui; now: Case }) => (
  <p class="quiet">
    {notice.listings.length === 0
      ? ui.t('listings.none')
      : ui.t('listings.unknown', {
          numbers: firstOf(
            ui,
            notice.listings.map(({ id }) => id),
          ),
          command: `npm run store -- catalogue ${storeId} --load`,
        })}
  </p>
);

const isMeant = ({ marketplace, sku }: CaseListing, values: Values | undefined): boolean =>
  values?.marketplace === marketplace && values.sku === sku;

export const ListingsPanel = ({
  ui,
  now,
  store,
  heldBy,
  refused,
}: Shown & Pick<CaseData, 'heldBy'> & { refused: Refused | undefined }) => (
  <Panel id="listings" title={ui.t('panel.listings')}>
    <Refusal ui={ui} message={refused?.message} />
    {now.listings.length === 0 ? (
      <NoListing ui={ui} now={now} />
    ) : (
      <ul class="listings">
        {now.listings.map((listing) => (
          <Listing
            ui={ui}
            now={now}
            listing={listing}
            store={store}
            held={heldBy.get(offerName(listing)) ?? []}
            why={isMeant(listing, refused?.values) ? refused?.values.why : undefined}
          />
        ))}
      </ul>
    )}
    <SameRisk ui={ui} now={now} stopped={isStopped(store)} />
  </Panel>
);
