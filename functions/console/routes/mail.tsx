import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { AnswerRefused } from '../../../shared/case/acting/answer.ts';
import {
  fileByHand,
  isPutAway,
  MailResult,
  mailList,
  mailResult,
} from '../../../shared/case/records/mail-results.ts';
import { wantAgain, wishes } from '../../../shared/case/records/mails-again.ts';
import { eachBounded } from '../../../shared/platform/each-bounded.ts';
import type { PageKey, TableReader } from '../../../shared/platform/ports.ts';
import { listStores } from '../../../shared/store/store-records.ts';
import type { Env } from '../env.ts';
import { doneKey } from '../language/done.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { MailPage, trayHref } from '../views/mail-page.tsx';
import { OneMailPage } from '../views/one-mail-page.tsx';
import { sendAttached } from './attached.ts';
import { attempt, demand } from './attempt.ts';
import { download } from './download.ts';
import { findingsOf } from './findings.ts';
import { textFields } from './form.ts';
import { mailsOf } from './mails-of.ts';
import { pageKeyFrom, pageText } from './page-key.ts';
import { askedWords, fitting } from './search.ts';
import { namesOf } from './store-list.ts';
import type { Part } from './until-enough.ts';

const Result = MailResult.shape.result;
/** Mails on a page. */
const pageSize = 100;

type Fits = (mail: MailResult) => boolean;

/** What a mail is found by: who sent it, what it is called, what became of it and why. */
const fitsMail = (ui: Ui, words: string, stores: ReadonlyMap<string, string>): Fits | undefined => {
  if (words === '') return undefined;
  const fits = fitting(words);
  return ({ from, subject, reason, storeId = '', caseIds }) =>
    fits(
      [
        ...from.flatMap(({ name, address }) => [name, address]),
        ...[subject, inWords(ui, reason), storeId, stores.get(storeId) ?? '', ...caseIds],
      ].join('\n'),
    );
};

const pageOf = (
  cases: TableReader,
  result: MailResult['result'],
  look: { from?: PageKey | undefined; fits?: Fits | undefined },
): Promise<Part<MailResult>> => mailsOf(cases, result, { enough: pageSize, ...look });

type MailPages = Record<MailResult['result'], Part<MailResult>>;

/** The latest of whatever result, the newest first. */
const latest = (pages: MailPages) => {
  const lists = Object.values(pages);
  const mails = lists.flatMap((page) => page.rows).sort((a, b) => b.settledAt.localeCompare(a.settledAt));
  return {
    mails: mails.slice(0, pageSize),
    more: mails.length > pageSize || lists.some(({ next }) => next !== undefined),
  };
};

const firstPages = async (cases: TableReader, fits: Fits | undefined): Promise<MailPages> => {
  const [quarantined, filed, opened, joined, resumed] = await Promise.all([
    pageOf(cases, 'quarantined', { fits }),
    pageOf(cases, 'filed', { fits }),
    pageOf(cases, 'opened', { fits }),
    pageOf(cases, 'joined', { fits }),
    pageOf(cases, 'resumed', { fits }),
  ]);
  return { quarantined, filed, opened, joined, resumed };
};

const resultsAtOnce = 8;

/** What the mails are called that are read again, and are on no list until they have been. */
const readAgain = async (cases: TableReader): Promise<string[]> => {
  const asked = await Array.fromAsync(wishes(cases));
  const subjects = await eachBounded(asked, resultsAtOnce, async ({ outcome: { mail, subject } }) =>
    (await mailResult(cases, mail)) ? [] : [subject],
  );
  return subjects.flat();
};

/** The tray: what became of every mail, above all of those that became no case. */
export const mailRoutes = () => {
  const show = async (c: Context<Env>, message?: string) => {
    const result = Result.safeParse(c.req.query('result')).data;
    const { cases } = c.var.services;
    const ui = c.var.ui;
    const words = askedWords(c);
    const stores = namesOf(await listStores(cases));
    const fits = fitsMail(ui, words, stores);
    const pages = await firstPages(cases, fits);
    const from = result && pageKeyFrom(c.req.query('from'), [mailList(result)], c.var.person);
    const one = result && (from ? await pageOf(cases, result, { from, fits }) : pages[result]);
    const { mails, more } = one ? { mails: one.rows, more: false } : latest(pages);
    const done = doneKey(c.req.query('done'));
    return c.html(
      <MailPage
        ui={ui}
        result={result}
        count={(of) => `${pages[of].rows.length}${pages[of].next ? '+' : ''}`}
        mails={mails}
        words={words}
        stores={stores}
        again={await readAgain(cases)}
        more={more}
        older={one?.next && trayHref(result, words, pageText(one.next))}
        message={message}
        done={done && ui.t(done)}
      />,
      message === undefined ? 200 : 409,
    );
  };
  /** Has a mail taken in once more that became no case. */
  const again = async (c: Context<Env>, act: 'read-again' | 'open-case') => {
    const { ui, person, services } = c.var;
    const fields = await textFields(c);
    const message = await attempt(ui, async () => {
      demand(ui, act);
      const outcome = await mailResult(services.cases, fields.mail ?? '');
      if (!outcome || !isPutAway(outcome)) throw new AnswerRefused(ui.t('refused.mail'));
      const opens = act === 'open-case';
      // without a store there is nobody whose case it would be
      if (opens && outcome.storeId === undefined) throw new AnswerRefused(inWords(ui, outcome.reason));
      await wantAgain(services.cases, { outcome, by: person.email, at: ui.now.toISOString(), opens });
    });
    return message === undefined ? c.redirect(`/mail?done=${act}`, 303) : show(c, message);
  };
  return new Hono<Env>()
    .get('/', (c) => show(c))
    .get('/raw', async (c) => {
      const { cases, mail } = c.var.services;
      const settled = await mailResult(cases, c.req.query('mail') ?? '');
      if (!settled) return c.notFound();
      return download(c, mail, {
        key: settled.mail,
        name: `${settled.receivedAt.slice(0, 10)}-${settled.subject}.eml`,
      });
    })
    .get('/attached', async (c) => {
      const { cases, evidence } = c.var.services;
      const settled = await mailResult(cases, c.req.query('mail') ?? '');
      if (!settled) return c.notFound();
      const listed = (await findingsOf(evidence, settled.mail)).flatMap(({ attachments }) => attachments);
      const sha256 = c.req.query('sha256');
      return sendAttached(
        c,
        settled.mail,
        listed.find((one) => one.sha256 === sha256),
      );
    })
    .get('/read', async (c) => {
      const { cases, evidence } = c.var.services;
      const settled = await mailResult(cases, c.req.query('mail') ?? '');
      if (!settled) return c.notFound();
      const findings = await findingsOf(evidence, settled.mail);
      const store = namesOf(await listStores(cases)).get(settled.storeId ?? '');
      return c.html(<OneMailPage ui={c.var.ui} mail={settled} findings={findings} store={store} />);
    })
    .post('/read-again', (c) => again(c, 'read-again'))
    .post('/open-case', (c) => again(c, 'open-case'))
    .post('/dealt-with', async (c) => {
      const { ui, person, services } = c.var;
      const fields = await textFields(c);
      const message = await attempt(ui, async () => {
        demand(ui, 'dealt-with');
        const filed = { by: person.email, at: ui.now };
        if (!(await fileByHand(services.cases, fields.mail ?? '', filed)))
          throw new AnswerRefused(ui.t('refused.not-quarantined'));
      });
      return message === undefined ? c.redirect('/mail?done=dealt-with', 303) : show(c, message);
    });
};
