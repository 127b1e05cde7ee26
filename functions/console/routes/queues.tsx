import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { CaseId } from '../../../shared/case/case-id.ts';
import { loadCase } from '../../../shared/case/records/case-store.ts';
import { orderOf, Queue, type Summary, summarize } from '../../../shared/case/records/summary.ts';
import { lapsesOf } from '../../../shared/marketplaces/lapses.ts';
import type { TableReader } from '../../../shared/platform/ports.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { unheardBy } from '../../../shared/response/unheard-alarms.ts';
import { waitingMails } from '../../../shared/response/waiting-mail.ts';
import { listStores } from '../../../shared/store/store-records.ts';
import type { Env } from '../env.ts';
import { type Done, doneKey } from '../language/done.ts';
import { caseHref } from '../views/href.ts';
import { MessagePage } from '../views/message-page.tsx';
import { QueuePage } from '../views/queue-page.tsx';
import { SearchPage } from '../views/search-page.tsx';
import { assignCases } from './assign.ts';
import { attempt } from './attempt.ts';
import { ifThere } from './findings.ts';
import { textFields } from './form.ts';
import { keepList, lastList, viewOf } from './last-list.ts';
import { filtered, filterFrom } from './list-filter.ts';
import { pageKeyFrom, pageText } from './page-key.ts';
import { type Listed, pageOf, readQueues, restOf, type View, versionOf } from './queue-data.ts';
import { askedWords, fitsWords, search } from './search.ts';
import { namesOf, storesByName } from './store-list.ts';

/** Which page of an open list an address asks for; the first one for whatever else it says. */
const pageNumber = (c: Context<Env>): number =>
  /^[1-9]\d{0,3}$/.test(c.req.query('page') ?? '') ? Number(c.req.query('page')) : 1;

interface Shown {
  /** everything that was read */
  listed: Listed;
  /** what the page has of it */
  rows: Listed['rows'];
  /** what an address says of the page that is shown, and of the one behind it */
  here: Record<string, string>;
  next?: Record<string, string>;
}

/** The part of a list that an address asks for: what is closed by where it goes on, what is open by its page's number. */
const readPage = async (c: Context<Env>, view: View): Promise<Shown> => {
  const { ui, services, person } = c.var;
  const query = new URL(c.req.url).searchParams;
  const from = pageKeyFrom(query.get('from') ?? undefined, view === 'closed' ? [view] : [], person);
  const listed = await readQueues(services.cases, view, filterFrom(query), ui.now, from);
  if (view === 'closed')
    return {
      listed,
      rows: listed.rows,
      here: from ? { from: pageText(from) } : {},
      ...(listed.next && { next: { from: pageText(listed.next) } }),
    };
  const { rows, page, hasNext } = pageOf(listed.rows, pageNumber(c));
  return {
    listed,
    rows,
    here: page > 1 ? { page: String(page) } : {},
    ...(hasNext && { next: { page: String(page + 1) } }),
  };
};

/** The first case of a list behind the place that one had in it which was answered, and has left it. */
const behindAnswered = async (
  cases: TableReader,
  rows: readonly Summary[],
  id: string,
): Promise<Summary | undefined> => {
  const now = CaseId.safeParse(id).success ? await ifThere(loadCase(cases, id)) : undefined;
  const due = now?.questions.findLast(({ answer }) => answer !== undefined)?.due;
  const order = (now && summarize(now).deadline?.due) ?? due;
  return order === undefined ? undefined : rows.find((row) => `${orderOf(row)}#${row.id}` > `${order}#${id}`);
};

const shorten = (text: string) => sha256(text).slice(0, 16);

/** The lists of cases. */
export const queueRoutes = () =>
  new Hono<Env>()
    .get('/', (c) => c.redirect('/queue/needs-you', 302))
    // the list that was looked at last, or the case of it that stands beside another
    .get('/queue/last', async (c) => {
      const { cases, consoleUrl } = c.var.services;
      const { view, filter } = lastList(c, consoleUrl);
      const list = filtered(`/queue/${view}`, filter);
      const { after, before } = c.req.query();
      if (after === undefined && before === undefined) return c.redirect(list, 302);
      const { rows } = await readQueues(cases, view, filter, c.var.ui.now);
      const at = rows.findIndex(({ id }) => id === (after ?? before));
      const beside = at === -1 && after !== undefined ? await behindAnswered(cases, rows, after) : undefined;
      const next = beside ?? (after === undefined ? rows[at - 1] : rows[at + 1]);
      return c.redirect(next ? caseHref(next.id) : list, 302);
    })
    .get('/queue/:view', async (c) => {
      const view = viewOf(c.req.param('view'));
      if (!view) return c.notFound();
      const { ui, services } = c.var;
      const { cases, consoleUrl } = services;
      const filter = filterFrom(new URL(c.req.url).searchParams);
      const [{ listed, rows, here, next }, stores, lapses, waiting, unheard] = await Promise.all([
        readPage(c, view),
        storesByName(cases, ui),
        view === 'needs-you' ? lapsesOf(cases) : [],
        view === 'needs-you' ? Array.fromAsync(waitingMails(cases)) : [],
        view === 'needs-you' ? unheardBy(cases) : [],
      ]);
      const done = doneKey(c.req.query('done'));
      keepList(c, consoleUrl, { view, filter });
      return c.html(
        <QueuePage
          ui={ui}
          view={view}
          filter={filter}
          listed={listed}
          rows={rows}
          stores={stores}
          names={namesOf(stores)}
          lapses={lapses}
          waiting={waiting}
          unheard={unheard}
          done={done && ui.t(done)}
          state={{
            url: filtered(`/queue/${view}/state`, filter, here),
            version: shorten(versionOf({ ...listed, rows })),
          }}
          assign={filtered(`/queue/${view}/assign`, filter, here)}
          next={next && filtered(`/queue/${view}`, filter, next)}
        />,
      );
    })
    .post('/queue/:view/assign', async (c) => {
      const view = viewOf(c.req.param('view'));
      if (!view || view === 'closed') return c.notFound();
      const { rows, here } = await readPage(c, view);
      const [ids, fields] = [rows.map(({ id }) => id), await textFields(c)];
      const done: Done = 'assigned';
      const asked = { ids, fields, by: c.var.person.email };
      const message =
        rows.length === 0
          ? c.var.ui.t('filter.empty')
          : await attempt(c.var.ui, () => assignCases(c.var.services, c.var.ui, asked));
      const filter = filterFrom(new URL(c.req.url).searchParams);
      if (message === undefined)
        return c.redirect(filtered(`/queue/${view}`, filter, { ...here, done }), 303);
      return c.html(
        <MessagePage ui={c.var.ui} title={c.var.ui.t('refused')}>
          <p>{message}</p>
        </MessagePage>,
        409,
      );
    })
    .get('/queue/:view/state', async (c) => {
      const view = viewOf(c.req.param('view'));
      if (!view) return c.notFound();
      const { listed, rows } = await readPage(c, view);
      return c.json({ version: shorten(versionOf({ ...listed, rows })), rest: restOf(listed) });
    })
    .get('/search', async (c) => {
      const { cases } = c.var.services;
      const words = askedWords(c);
      const stores = namesOf(await listStores(cases));
      const from = pageKeyFrom(c.req.query('from'), Queue.options, c.var.person);
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
