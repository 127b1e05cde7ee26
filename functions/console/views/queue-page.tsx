import type { Lapse } from '../../../shared/marketplaces/lapses.ts';
import type { Store } from '../../../shared/store/store.ts';
import type { Ui } from '../language/ui.ts';
import type { Listed, View } from '../routes/queue-data.ts';
import { views } from '../routes/queue-data.ts';
import { CaseRows } from './case-rows.tsx';
import { Icon } from './icon.tsx';
import { Page } from './page.tsx';
import { Empty, Id } from './parts.tsx';

const Tabs = ({ ui, view, listed }: { ui: Ui; view: View; listed: Listed }) => (
  <nav class="tabs" aria-label={ui.t('queues')} data-fragment="tabs">
    {views.map((one) => {
      const { count, more } = listed.counts[one];
      return (
        <a href={`/queue/${one}`} aria-current={one === view ? 'page' : undefined}>
          {ui.t(`queue.${one}`)} <span class="count">{`${count}${more ? '+' : ''}`}</span>
        </a>
      );
    })}
  </nav>
);

const Teach = ({ ui, view, stores }: { ui: Ui; view: View; stores: readonly Store[] }) => (
  <Empty title={ui.t(`empty.${view}`)}>
    <p>{ui.t(`empty.${view}.why`)}</p>
    {view === 'needs-you' && stores.length > 0 && (
      <ul>
        {stores.map((store) => (
          <li>
            {ui.t('empty.forward', { store: store.name })} <Id ui={ui} text={store.inbox} />
          </li>
        ))}
      </ul>
    )}
    {view === 'needs-you' && stores.length === 0 && <p>{ui.t('stores.none.why')}</p>}
  </Empty>
);

/** An account that a person has to connect again needs somebody as a case does. */
const LapseBanner = ({ ui, lapse, stores }: { ui: Ui; lapse: Lapse; stores: readonly Store[] }) => (
  <a class="refusal" href="/stores">
    <Icon name="alert" />
    {ui.t('lapse.banner', {
      store: stores.find(({ id }) => id === lapse.storeId)?.name ?? lapse.storeId,
      platform: ui.t(`platform.${lapse.marketplace}`),
    })}
  </a>
);

export const QueuePage = ({
  ui,
  view,
  listed,
  stores,
  lapses,
  version,
}: {
  ui: Ui;
  view: View;
  listed: Listed;
  stores: readonly Store[];
  lapses: readonly Lapse[];
  version: string;
}) => (
  <Page ui={ui} title={ui.t(`queue.${view}`)} section="cases" live={{ url: `/queue/${view}/state`, version }}>
    <h1>{ui.t('nav.cases')}</h1>
    <Tabs ui={ui} view={view} listed={listed} />
    {lapses.map((lapse) => (
      <LapseBanner ui={ui} lapse={lapse} stores={stores} />
    ))}
    <section data-fragment="rows" aria-label={ui.t(`queue.${view}`)}>
      {listed.rows.length > 0 ? (
        <CaseRows ui={ui} rows={listed.rows} stores={new Map(stores.map(({ id, name }) => [id, name]))} />
      ) : (
        <Teach ui={ui} view={view} stores={stores} />
      )}
    </section>
  </Page>
);
