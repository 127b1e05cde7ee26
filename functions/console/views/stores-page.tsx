import type { Lapse } from '../../../shared/marketplaces/lapses.ts';
import type { Store } from '../../../shared/store/store.ts';
import { StoreUnreadable } from '../../../shared/store/store-records.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { AddStore } from './add-store.tsx';
import { Badge } from './badge.tsx';
import { Find, glance } from './find.tsx';
import { storeHref } from './href.ts';
import { OpenCasesLinks, type OpenCounts } from './open-cases.tsx';
import { Page } from './page.tsx';
import { Caution, Empty } from './parts.tsx';

const StoreRow = ({
  ui,
  store,
  lapses,
  open,
}: {
  ui: Ui;
  store: Store;
  lapses: readonly Lapse[];
  open: OpenCounts;
}) => (
  <li>
    <div class="row-main">
      <a href={storeHref(store.id)}>{store.name}</a> <code>{store.id}</code>{' '}
      <span class="quiet">
        {store.marketplaces.map((one) => ui.t(`platform.${one}`)).join(' · ') ||
          ui.t('stores.no-marketplaces')}
      </span>
    </div>
    <div class="row-state">
      {store.ended !== undefined && <Badge tone="plain" icon="flag" text={ui.t('stores.ended')} />}
      {store.policy.stopped && <Badge tone="bad" icon="off" text={ui.t('switch.stopped')} />}
      {lapses.map(({ marketplace }) => (
        <Badge
          tone="warn"
          icon="alert"
          text={ui.t('lapse.short', { platform: ui.t(`platform.${marketplace}`) })}
        />
      ))}
    </div>
    <OpenCasesLinks ui={ui} storeId={store.id} open={open} />
  </li>
);

/** Every store in a line, with what is open of it; what else there is to it stands on a page of its own. */
export const StoresPage = ({
  ui,
  stores,
  unreadable,
  found,
  words,
  lapses,
  open,
}: {
  ui: Ui;
  stores: readonly Store[];
  /** the ids of those whose records cannot be read */
  unreadable: readonly string[];
  /** those that fit the words that were looked for */
  found: readonly Store[];
  words: string;
  lapses: readonly Lapse[];
  open: OpenCounts;
}) => (
  <Page ui={ui} title={ui.t('nav.stores')} section="stores">
    <h1>{ui.t('nav.stores')}</h1>
    {unreadable.map((id) => (
      <Caution>{inWords(ui, new StoreUnreadable(id).message)}</Caution>
    ))}
    {stores.length + unreadable.length === 0 && (
      <Empty title={ui.t('stores.none')}>
        <AddStore ui={ui} />
      </Empty>
    )}
    {stores.length > glance && (
      <Find ui={ui} label={ui.t('stores.find')} words={words} action="/stores" all="/stores" />
    )}
    {stores.length > 0 && found.length === 0 && <Empty title={ui.t('stores.none-found', { words })} />}
    {found.length > 0 && (
      <ol class="rows stores">
        {found.map((store) => (
          <StoreRow
            ui={ui}
            store={store}
            lapses={lapses.filter(({ storeId }) => storeId === store.id)}
            open={open}
          />
        ))}
      </ol>
    )}
  </Page>
);
