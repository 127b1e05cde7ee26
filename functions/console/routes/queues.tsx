import { createHash } from 'node:crypto';
import { Hono } from 'hono/tiny';
import { Queue } from '../../../shared/case/summary.ts';
import { lapsesOf } from '../../../shared/marketplaces/lapses.ts';
import type { Store } from '../../../shared/store/store.ts';
import { listStores } from '../../../shared/store/store-records.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Env } from '../env.ts';
import { QueuePage } from '../views/queue-page.tsx';
import { SearchPage } from '../views/search-page.tsx';
import { pageKeyFrom, pageText } from './page-key.ts';
import { readQueues, type View, versionOf, views } from './queue-data.ts';
import { fitsWords, search } from './search.ts';

const viewOf = (name: string): View | undefined => views.find((view) => view === name);

const shorten = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const namesOf = (stores: readonly Store[]): ReadonlyMap<string, string> =>
  new Map(stores.map(({ id, name }) => [id, name]));

/** The lists of cases. */
export const queueRoutes = ({ cases }: ConsoleServices) =>
  new Hono<Env>()
    .get('/', (c) => c.redirect('/queue/needs-you', 302))
    .get('/queue/:view', async (c) => {
      const view = viewOf(c.req.param('view'));
      if (!view) return c.notFound();
      const ui = c.var.ui;
      const [listed, stores, lapses] = await Promise.all([
        readQueues(cases, view, ui.now),
        listStores(cases),
        view === 'needs-you' ? lapsesOf(cases) : [],
      ]);
      return c.html(
        <QueuePage
          ui={ui}
          view={view}
          listed={listed}
          stores={stores}
          lapses={lapses}
          version={shorten(versionOf(listed))}
        />,
      );
    })
    .get('/queue/:view/state', async (c) => {
      const view = viewOf(c.req.param('view'));
      if (!view) return c.notFound();
      const listed = await readQueues(cases, view, c.var.ui.now);
      return c.json({ version: shorten(versionOf(listed)) });
    })
    .get('/search', async (c) => {
      const words = (c.req.query('q') ?? '').slice(0, 200).trim();
      const stores = namesOf(await listStores(cases));
      const from = pageKeyFrom(c.req.query('from'), Queue.options);
      const found = await search(cases, fitsWords(c.var.ui, words, stores), from);
      return c.html(
        <SearchPage
          ui={c.var.ui}
          words={words}
          rows={found.rows}
          stores={stores}
          read={found.read}
          next={found.next && pageText(found.next)}
        />,
      );
    });
