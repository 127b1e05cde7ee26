import { connectCommand } from '../../../shared/marketplaces/connect-command.ts';
import type { Lapse } from '../../../shared/marketplaces/lapses.ts';
import type { Store } from '../../../shared/store/store.ts';
import type { Ui } from '../language/ui.ts';
import { lastMonth } from '../routes/store-record.ts';
import { Badge } from './badge.tsx';
import { storeHref } from './href.ts';
import { Icon } from './icon.tsx';
import { OpenCasesLinks, type OpenCounts } from './open-cases.tsx';
import { Page } from './page.tsx';
import { Allowed, Form, Id, Panel, Refusal, Submit } from './parts.tsx';
import { Instant, Time } from './time.tsx';

const Rules = ({ ui, store: { policy } }: { ui: Ui; store: Store }) => (
  <ol class="reasons">
    {policy.rules.map((rule) => (
      <li>
        {[
          ...(rule.platforms?.map((one) => ui.t(`platform.${one}`)) ?? []),
          ...(rule.rights?.map((one) => ui.t(`right.${one}`)) ?? []),
          ...(rule.effects?.map((one) => ui.t(`effect.${one}`)) ?? []),
        ].join(' · ') || ui.t('policy.always')}{' '}
        → <strong>{ui.t(`mode.short.${rule.do}`)}</strong>
      </li>
    ))}
    <li>
      {ui.t(policy.rules.length === 0 ? 'policy.always' : 'policy.otherwise')} →{' '}
      <strong>{ui.t(`mode.short.${policy.otherwise}`)}</strong>
    </li>
  </ol>
);

const Policy = ({ ui, store }: { ui: Ui; store: Store }) => {
  const { policy } = store;
  const lines = [
    [ui.t('policy.trust'), ui.t(`trust.${policy.minimumTrust}`)],
    [ui.t('policy.confidence'), `${Math.round(policy.minimumConfidence * 100)} %`],
    ...policy.noticeMailboxes.map((address) => [ui.t('policy.mailbox'), address] as const),
    [ui.t('policy.fresh'), ui.t('days', { count: policy.freshDays })],
    [ui.t('policy.per-case'), String(policy.perCase)],
    [ui.t('policy.per-day'), String(policy.perDay)],
    [ui.t('policy.share'), `${Math.round(policy.shareOfCatalogue * 100)} %`],
    [ui.t('policy.answer'), ui.t('hours', { count: policy.delistAnswerHours })],
    [ui.t('policy.silence'), ui.t(`policy.silence.${policy.delistDefault}`)],
    [ui.t('policy.tries'), String(policy.tries)],
  ] as const;
  return (
    <>
      <Rules ui={ui} store={store} />
      <dl class="policy">
        {lines.map(([what, value]) => (
          <div>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        {ui.t('policy.change')} <code>{`npm run store -- policy ${store.id} FILE.json`}</code>
      </p>
    </>
  );
};

const StoreState = ({ ui, store }: { ui: Ui; store: Store }) =>
  store.policy.stopped ? (
    <Badge tone="bad" icon="off" text={ui.t('switch.stopped')} />
  ) : (
    <Badge tone="good" icon="check" text={ui.t('switch.running')} />
  );

/** Stops the store only with a reason, which everybody then reads who finds it stopped. */
const Stop = ({ ui, store }: { ui: Ui; store: Store }) => (
  <details class="confirm">
    <summary>{ui.t('switch.stop')}…</summary>
    <Form ui={ui} action={`${storeHref(store.id)}/stop`}>
      <label>
        {ui.t('switch.why')}
        <input name="why" required maxlength={1000} autocomplete="off" />
      </label>
      <Submit class="danger" icon="off">
        {ui.t('switch.stop.do', { store: store.name })}
      </Submit>
    </Form>
  </details>
);

const Resume = ({ ui, store }: { ui: Ui; store: Store }) => (
  <Form ui={ui} action={`${storeHref(store.id)}/resume`}>
    <Submit class="primary" icon="play">
      {ui.t('switch.resume')}
    </Submit>
  </Form>
);

const Switch = ({ ui, store }: { ui: Ui; store: Store }) => (
  <>
    <p>
      <StoreState ui={ui} store={store} />
    </p>
    {store.stop && (
      <p>
        {ui.t('switch.by', { by: store.stop.by, why: store.stop.why })} · <Time ui={ui} at={store.stop.at} />
      </p>
    )}
    <p class="quiet">{ui.t('switch.what')}</p>
    <Allowed ui={ui} act="stores">
      {store.policy.stopped ? <Resume ui={ui} store={store} /> : <Stop ui={ui} store={store} />}
    </Allowed>
  </>
);

/** All that happened for the store in a time, to be handed on. */
const StoreRecord = ({ ui, store: { id } }: { ui: Ui; store: Store }) => {
  const { from, to } = lastMonth(ui.now);
  return (
    <form action={`${storeHref(id)}/record`}>
      <p class="quiet">{ui.t('record.why')}</p>
      <div class="fields">
        <label>
          {ui.t('record.from')}
          <input type="date" name="from" value={from} required />
        </label>
        <label>
          {ui.t('record.to')}
          <input type="date" name="to" value={to} required />
        </label>
      </div>
      <Submit icon="download">{ui.t('record.do')}</Submit>
    </form>
  );
};

/** What a person has to connect again, and how. */
const LapseNote = ({ ui, lapse: { storeId, marketplace, since, until } }: { ui: Ui; lapse: Lapse }) => (
  <div class="refusal">
    <Icon name="alert" />
    <p>
      {ui.t(until === undefined ? 'lapse.now' : 'lapse.soon', {
        platform: ui.t(`platform.${marketplace}`),
        date: (until ?? since).slice(0, 10),
      })}{' '}
      <code>{connectCommand(storeId, marketplace)}</code>
    </p>
  </div>
);

/** One store: where its complaints go, what its policy is, and its kill switch. */
export const StorePage = ({
  ui,
  store,
  lapses,
  open,
  message,
  done,
}: {
  ui: Ui;
  store: Store;
  lapses: readonly Lapse[];
  open: OpenCounts;
  message: string | undefined;
  done: string | undefined;
}) => (
  <Page ui={ui} title={store.name} section="stores" done={done}>
    <header class="case-head">
      <p class="quiet">
        <a href="/stores">{ui.t('nav.stores')}</a> / <code>{store.id}</code>
      </p>
      <h1>{store.name}</h1>
      <p>
        <OpenCasesLinks ui={ui} storeId={store.id} open={open} />
      </p>
      {store.ended === undefined ? (
        <p>
          {ui.t('stores.inbox')} <Id ui={ui} text={store.inbox} />
        </p>
      ) : (
        <p>
          <Badge tone="plain" icon="flag" text={ui.t('stores.ended')} /> <Instant ui={ui} at={store.ended} />{' '}
          {ui.t('stores.ended.why', { inbox: store.inbox })}
        </p>
      )}
      <p class="quiet">
        {store.marketplaces.map((one) => ui.t(`platform.${one}`)).join(' · ') ||
          ui.t('stores.no-marketplaces')}{' '}
        · {ui.t('stores.team')} {store.team.join(', ')} ({ui.t(`stores.language.${store.language}`)})
      </p>
      <p class="quiet">
        {ui.t('stores.forwarders')} {store.forwarders.join(', ') || ui.t('stores.nobody')}
        {' · '}
        {ui.t('stores.signatories')} {store.signatories.join(', ') || ui.t('stores.nobody')}
      </p>
      {store.marketplaces.length === 0 && store.ended === undefined && (
        <p class="reason">
          {ui.t('stores.connect')} <code>{connectCommand(store.id, 'amazon')}</code>
        </p>
      )}
    </header>
    <Refusal ui={ui} message={message} />
    {lapses.map((lapse) => (
      <LapseNote ui={ui} lapse={lapse} />
    ))}
    <div class="case">
      <div>
        <Panel id="switch" title={ui.t('switch')}>
          <Switch ui={ui} store={store} />
        </Panel>
        <Panel id="record" title={ui.t('record')}>
          <StoreRecord ui={ui} store={store} />
        </Panel>
      </div>
      <Panel id="policy" title={ui.t('policy')}>
        <Policy ui={ui} store={store} />
      </Panel>
    </div>
  </Page>
);
