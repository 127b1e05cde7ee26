import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { AnswerRefused } from '../../../shared/case/acting/answer.ts';
import { lapsesOf } from '../../../shared/marketplaces/lapses.ts';
import { switched } from '../../../shared/store/stopped.ts';
import { changeStore, getStore } from '../../../shared/store/store-records.ts';
import type { Env } from '../env.ts';
import { type Done, doneKey } from '../language/done.ts';
import { storeHref } from '../views/href.ts';
import { StorePage } from '../views/store-page.tsx';
import { StoresPage } from '../views/stores-page.tsx';
import { attempt, demand } from './attempt.ts';
import { textFields } from './form.ts';
import { askedWords } from './search.ts';
import { countOpen, fitsStore, storesByName } from './store-list.ts';
import { periodFrom, sendStoreRecord } from './store-record.ts';

const idOf = (c: Context<Env>): string => c.req.param('id') ?? '';

const show = async (c: Context<Env>, message?: string) => {
  const { ui, services } = c.var;
  const id = idOf(c);
  const [store, lapses, open] = await Promise.all([
    getStore(services.cases, id),
    lapsesOf(services.cases),
    countOpen(services.cases),
  ]);
  const done = doneKey(c.req.query('done'));
  return c.html(
    <StorePage
      ui={ui}
      store={store}
      lapses={lapses.filter(({ storeId }) => storeId === id)}
      open={open}
      message={message}
      done={done && ui.t(done, { store: store.name })}
    />,
    message === undefined ? 200 : 409,
  );
};

const stop = async (c: Context<Env>) => {
  const { ui, person, services } = c.var;
  const why = ((await textFields(c)).why ?? '').trim().slice(0, 1000);
  if (why === '') throw new AnswerRefused(ui.t('refused.form'));
  const by = person.email;
  await changeStore(services.cases, idOf(c), (store) =>
    switched(store, true, { by, at: ui.now.toISOString(), why }),
  );
  services.log.warn('store stopped', { store: idOf(c), by, why });
};

const resume = async (c: Context<Env>) => {
  const { person, services } = c.var;
  await changeStore(services.cases, idOf(c), (store) => switched(store, false));
  services.log.warn('store resumed', { store: idOf(c), by: person.email });
};

/** Does what an admin asks of a store and shows the store as it is then; or says why not. */
const act = (done: Done, run: (c: Context<Env>) => Promise<void>) => async (c: Context<Env>) => {
  const message = await attempt(c.var.ui, async () => {
    demand(c.var.ui, 'stores');
    await run(c);
  });
  return message === undefined ? c.redirect(`${storeHref(idOf(c))}?done=${done}`, 303) : show(c, message);
};

/** The stores with their policies, and the switch that stops all delisting and relisting of one, whoever asks for it. */
export const storeRoutes = () =>
  new Hono<Env>()
    .get('/', async (c) => {
      const { ui, services } = c.var;
      const words = askedWords(c);
      const unreadable: string[] = [];
      const [stores, lapses, open] = await Promise.all([
        storesByName(services.cases, ui, ({ sk }) => unreadable.push(sk)),
        lapsesOf(services.cases),
        countOpen(services.cases),
      ]);
      const found = stores.filter(fitsStore(ui, words));
      return c.html(
        <StoresPage
          ui={ui}
          stores={stores}
          unreadable={unreadable}
          found={found}
          words={words}
          lapses={lapses}
          open={open}
        />,
      );
    })
    .get('/:id', (c) => show(c))
    .get('/:id/record', async (c) => {
      const { id } = await getStore(c.var.services.cases, idOf(c));
      const period = periodFrom(c.req.query('from'), c.req.query('to'));
      return period ? sendStoreRecord(c, id, period) : show(c, c.var.ui.t('refused.form'));
    })
    .post('/:id/stop', act('stopped', stop))
    .post('/:id/resume', act('resumed', resume));
