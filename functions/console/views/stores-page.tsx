import type { Lapse } from '../../../shared/marketplaces/lapses.ts';
import type { Store } from '../../../shared/store/store.ts';
import type { Ui } from '../language/ui.ts';
import { AddStore } from './add-store.tsx';
import { Badge } from './badge.tsx';
import { Icon } from './icon.tsx';
import { Page } from './page.tsx';
import { Allowed, Empty, Form, Id, Refusal } from './parts.tsx';

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
      {ui.t('policy.otherwise')} → <strong>{ui.t(`mode.short.${policy.otherwise}`)}</strong>
    </li>
  </ol>
);

const Policy = ({ ui, store }: { ui: Ui; store: Store }) => {
  const { policy } = store;
  const lines = [
    [ui.t('policy.trust'), ui.t(`trust.${policy.minimumTrust}`)],
    [ui.t('policy.confidence'), `${Math.round(policy.minimumConfidence * 100)} %`],
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
    </>
  );
};

const Switch = ({ ui, store }: { ui: Ui; store: Store }) => {
  const { stopped } = store.policy;
  return (
    <div class="switch">
      {stopped ? (
        <Badge tone="bad" icon="off" text={ui.t('switch.stopped')} />
      ) : (
        <Badge tone="good" icon="check" text={ui.t('switch.running')} />
      )}
      <p class="quiet">{ui.t('switch.what')}</p>
      <Allowed ui={ui} act="stores">
        <Form ui={ui} action={`/stores/${encodeURIComponent(store.id)}/${stopped ? 'resume' : 'stop'}`}>
          <button type="submit" class={stopped ? 'primary' : 'danger'}>
            <Icon name={stopped ? 'play' : 'off'} /> {ui.t(stopped ? 'switch.resume' : 'switch.stop')}
          </button>
        </Form>
      </Allowed>
    </div>
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
      <code>{`npm run store -- connect ${storeId} ${marketplace} --credentials FILE.json`}</code>
    </p>
  </div>
);

export const StoresPage = ({
  ui,
  stores,
  lapses,
  message,
  done,
}: {
  ui: Ui;
  stores: readonly Store[];
  lapses: readonly Lapse[];
  message: string | undefined;
  done: string | undefined;
}) => (
  <Page ui={ui} title={ui.t('nav.stores')} section="stores" done={done}>
    <h1>{ui.t('nav.stores')}</h1>
    <Refusal ui={ui} message={message} />
    {stores.length === 0 && (
      <Empty title={ui.t('stores.none')}>
        <AddStore ui={ui} />
      </Empty>
    )}
    {stores.map((store) => (
      <section class="panel store" aria-labelledby={`store-${store.id}`}>
        <header>
          <h2 id={`store-${store.id}`}>{store.name}</h2>
          <code>{store.id}</code>
        </header>
        <p>
          {ui.t('stores.inbox')} <Id ui={ui} text={store.inbox} />
        </p>
        <p class="quiet">
          {store.marketplaces.map((one) => ui.t(`platform.${one}`)).join(' · ') ||
            ui.t('stores.no-marketplaces')}{' '}
          · {ui.t('stores.team')} {store.team.join(', ')}
        </p>
        {lapses
          .filter(({ storeId }) => storeId === store.id)
          .map((lapse) => (
            <LapseNote ui={ui} lapse={lapse} />
          ))}
        <div class="columns">
          <div>
            <h3>{ui.t('policy')}</h3>
            <Policy ui={ui} store={store} />
          </div>
          <div>
            <h3>{ui.t('switch')}</h3>
            <Switch ui={ui} store={store} />
          </div>
        </div>
      </section>
    ))}
  </Page>
);
