import type { Child } from 'hono/jsx';
import type { Lapse } from '../../../shared/marketplaces/lapses.ts';
import type { WaitingMail } from '../../../shared/response/waiting-mail.ts';
import type { Store } from '../../../shared/store/store.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { filtered, type ListFilter } from '../routes/list-filter.ts';
import type { Listed, View } from '../routes/queue-data.ts';
import { views } from '../routes/queue-data.ts';
import { AddStore } from './add-store.tsx';
import { AssignPage } from './assignee.tsx';
import { CaseRows } from './case-rows.tsx';
import { FilterForm } from './filter-form.tsx';
import { glance } from './find.tsx';
import { storeHref } from './href.ts';
import { Icon } from './icon.tsx';
import { Page } from './page.tsx';
import { Empty, Id } from './parts.tsx';
import { StoppedBanner } from './stopped.tsx';

const Tabs = ({ ui, view, filter, listed }: { ui: Ui; view: View; filter: ListFilter; listed: Listed }) => (
  <nav class="tabs" aria-label={ui.t('queues')} data-fragment="tabs">
    {views.map((one) => {
      const { count, more } = listed.counts[one];
      return (
        <a href={filtered(`/queue/${one}`, filter)} aria-current={one === view ? 'page' : undefined}>
          {ui.t(`queue.${one}`)} <span class="count">{`${count}${more ? '+' : ''}`}</span>
        </a>
      );
    })}
  </nav>
);

/** So many stores' addresses are named; of more, where they stand. */
const mostNamed = 5;

/** Where to forward complaints to, or how to add the store that takes them. */
const WhereTo = ({ ui, stores }: { ui: Ui; stores: readonly Store[] }) =>
  stores.length === 0 ? (
    <AddStore ui={ui} />
  ) : stores.length > mostNamed ? (
    <p>
      {ui.t('empty.needs-you.forward')} <a href="/stores">{ui.t('empty.forward.many')}</a>
    </p>
  ) : (
    <>
      <p>{ui.t('empty.needs-you.forward')}</p>
      <ul>
        {stores.map((store) => (
          <li>
            {ui.t('empty.forward', { store: store.name })} <Id ui={ui} text={store.inbox} />
          </li>
        ))}
      </ul>
    </>
  );

const Teach = ({ ui, view, stores }: { ui: Ui; view: View; stores: readonly Store[] }) => (
  <Empty title={ui.t(`empty.${view}`)}>
    <p>{ui.t(`empty.${view}.why`)}</p>
    {view === 'needs-you' && <WhereTo ui={ui} stores={stores.filter(({ ended }) => ended === undefined)} />}
  </Empty>
);

/** So many banners stand above the cases; more are folded into one. */
const mostBanners = 3;

const Folded = ({ count, words, children }: { count: number; words: string; children?: Child }) => (
  <>
    {count > mostBanners ? (
      <details class="folded">
        <summary class="refusal">
          <Icon name="alert" />
          {words}
        </summary>
        {children}
      </details>
    ) : (
      children
    )}
  </>
);

const Stopped = ({ ui, stores }: { ui: Ui; stores: readonly Store[] }) => (
  <Folded count={stores.length} words={ui.t('switch.many', { count: stores.length })}>
    {stores.map((store) => (
      <StoppedBanner ui={ui} store={store} />
    ))}
  </Folded>
);

/** An account that a person has to connect again needs somebody as a case does. */
const LapseBanner = ({ ui, lapse, stores }: { ui: Ui; lapse: Lapse; stores: readonly Store[] }) => (
  <a class="refusal" href={storeHref(lapse.storeId)}>
    <Icon name="alert" />
    {ui.t('lapse.banner', {
      store: stores.find(({ id }) => id === lapse.storeId)?.name ?? lapse.storeId,
      platform: ui.t(`platform.${lapse.marketplace}`),
    })}
  </a>
);

/** While the team cannot be written to, this page is all that tells it. */
const WaitingBanner = ({ ui, waiting }: { ui: Ui; waiting: readonly WaitingMail[] }) => {
  const [first] = waiting;
  return first ? (
    <p class="refusal">
      <Icon name="alert" />
      {ui.t('waiting-mail.banner', { count: waiting.length, why: inWords(ui, first.why) })}
    </p>
  ) : null;
};

export const QueuePage = ({
  ui,
  view,
  filter,
  listed,
  rows,
  stores,
  names,
  lapses,
  waiting,
  unheard,
  state,
  next,
  assign,
  done,
}: {
  ui: Ui;
  view: View;
  filter: ListFilter;
  listed: Listed;
  /** those of a page */
  rows: Listed['rows'];
  stores: readonly Store[];
  /** the stores' names by id */
  names: ReadonlyMap<string, string>;
  lapses: readonly Lapse[];
  /** mails to the teams that could not be sent yet */
  waiting: readonly WaitingMail[];
  /** whom the deployment's alarms do not reach */
  unheard: readonly string[];
  /** where the list's version can be asked */
  state: { url: string; version: string };
  /** where the list goes on */
  next: string | undefined;
  /** where it is said whose work the cases of this page are */
  assign: string;
  done: string | undefined;
}) => {
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Page ui={ui} title={ui.t(`queue.${view}`)} section="cases" live={state} done={done}>
      <h1>{ui.t('nav.cases')}</h1>
      <Tabs ui={ui} view={view} filter={filter} listed={listed} />
      {view === 'needs-you' && <Stopped ui={ui} stores={stores.filter(({ policy }) => policy.stopped)} />}
      <Folded count={lapses.length} words={ui.t('lapse.many', { count: lapses.length })}>
        {lapses.map((lapse) => (
          <LapseBanner ui={ui} lapse={lapse} stores={stores} />
        ))}
      </Folded>
      <WaitingBanner ui={ui} waiting={waiting} />
      {unheard.length > 0 && (
        <p class="refusal">
          <Icon name="alert" />
          {ui.t('alarms.unheard', { who: unheard.join(', ') })}
        </p>
      )}
      {(isFiltered || listed.rows.length > glance) && (
        <FilterForm ui={ui} view={view} filter={filter} stores={stores} people={listed.people} />
      )}
      {view !== 'closed' && rows.length > 1 && (
        <AssignPage ui={ui} action={assign} count={rows.length} people={listed.people} />
      )}
      <section data-fragment="rows" aria-label={ui.t(`queue.${view}`)}>
        {rows.length > 0 && <CaseRows ui={ui} rows={rows} stores={names} />}
        {rows.length === 0 &&
          (next !== undefined ? (
            <Empty title={ui.t('rows.none-here')} />
          ) : isFiltered ? (
            <Empty title={ui.t('filter.empty')} />
          ) : (
            <Teach ui={ui} view={view} stores={stores} />
          ))}
        {next !== undefined && (
          <p>
            <a class="button" href={next}>
              {ui.t(view === 'closed' ? 'rows.older' : 'rows.later')}
            </a>
          </p>
        )}
        {next === undefined && listed.counts[view].more && (
          <p class="quiet">{ui.t('rows.most', { count: listed.rows.length })}</p>
        )}
      </section>
    </Page>
  );
};
