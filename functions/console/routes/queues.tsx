import { createHash } from 'node:crypto';
import { Hono } from 'hono/tiny';
import { everyCase } from '../../../shared/case/case-store.ts';
import { Queue, type Summary } from '../../../shared/case/summary.ts';
import { lapsesOf } from '../../../shared/marketplaces/lapses.ts';
import { listStores } from '../../../shared/store/store-records.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Env } from '../env.ts';
import { QueuePage } from '../views/queue-page.tsx';
import { SearchPage } from '../views/search-page.tsx';
import { readQueues, type View, versionOf, views } from './queue-data.ts';

const viewOf = (name: string): View | undefined => views.find((view) => view === name);

const shorten = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const searched = 5000;

/** Cases in which the words stand: id, subject, listing, store. The newest in each list come first. */
const find = async (cases: ConsoleServices['cases'], words: string): Promise<Summary[]> => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const found: Summary[] = [];
  let read = 0;
  for await (const row of everyCase(cases, Queue.options)) {
    const text = `${row.id} ${row.subject} ${row.listing ?? ''} ${row.storeId} ${row.platform} ${row.right}`;
    if (wanted.every((word) => text.toLowerCase().includes(word))) found.push(row);
    if (++read === searched || found.length === 100) break;
  }
  return found;
};

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
      return c.html(<SearchPage ui={c.var.ui} words={words} found={await find(cases, words)} />);
    });
