import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { lapsesOf } from '../../../shared/marketplaces/lapses.ts';
import { changeStore, listStores } from '../../../shared/store/store-records.ts';
import type { Env } from '../env.ts';
import { doneKey } from '../language/done.ts';
import { StoresPage } from '../views/stores-page.tsx';
import { attempt, demand } from './attempt.ts';

/** The stores with their policies, and the switch that stops all delisting and relisting of one, whoever asks for it. */
export const storeRoutes = () => {
  const show = async (c: Context<Env>, message?: string) => {
    const { ui, services } = c.var;
    const done = doneKey(c.req.query('done'));
    const [stores, lapses] = await Promise.all([listStores(services.cases), lapsesOf(services.cases)]);
    return c.html(
      <StoresPage ui={ui} stores={stores} lapses={lapses} message={message} done={done && ui.t(done)} />,
      message === undefined ? 200 : 409,
    );
  };
  const turn = (stopped: boolean) => async (c: Context<Env>) => {
    const message = await attempt(c.var.ui, async () => {
      demand(c.var.ui, 'stores');
      const { cases, log } = c.var.services;
      const { id } = await changeStore(cases, c.req.param('id') ?? '', (store) => ({
        ...store,
        policy: { ...store.policy, stopped },
      }));
      log.warn(stopped ? 'store stopped' : 'store resumed', { store: id, by: c.var.person.email });
    });
    return message === undefined
      ? c.redirect(`/stores?done=${stopped ? 'stopped' : 'resumed'}`, 303)
      : show(c, message);
  };
  return new Hono<Env>()
    .get('/', (c) => show(c))
    .post('/:id/stop', turn(true))
    .post('/:id/resume', turn(false));
};
