import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { CaseId } from '../../../shared/case/case-id.ts';
import { loadCase } from '../../../shared/case/records/case-store.ts';
import type { ConsoleOptions } from '../console-options.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Env } from '../env.ts';
import { type Done, doneKey } from '../language/done.ts';
import type { Ui } from '../language/ui.ts';
import { AlikePage, type Answered } from '../views/alike-page.tsx';
import { CasePage } from '../views/case-page.tsx';
import { caseHref } from '../views/href.ts';
import type { Refused } from '../views/refused.ts';
import { showOf } from '../views/timeline-filter.tsx';
import {
  type Asked,
  addNote,
  closeCase,
  delistToo,
  reopen,
  sentByHand,
  settleClaim,
  takeUpCase,
  undoDelisting,
} from './actions.ts';
import { answerAlike, notPicked, readAlike, type Settled } from './alike.ts';
import { takeAnswer } from './answers.ts';
import { assignCases } from './assign.ts';
import { attempt } from './attempt.ts';
import { readCase } from './case-data.ts';
import { caseFiles } from './case-files.ts';
import { manyOf, sentIn, textFields } from './form.ts';
import { addEvidence } from './uploads.ts';

/** Does what somebody asked of a case. Throws `AnswerRefused` where that may not be. */
type Act = (services: ConsoleServices, ui: Ui, asked: Asked, c: Context<Env>) => Promise<unknown>;

/** A case's page, what a person can do on it, and what can be saved from it. */
export const caseRoutes = ({ chart, drawSummary }: Pick<ConsoleOptions, 'chart' | 'drawSummary'>) => {
  const show = async (c: Context<Env>, refused?: Refused) => {
    const ui = c.var.ui;
    const picked = /^\d{1,4}$/.test(c.req.query('mail') ?? '') ? Number(c.req.query('mail')) : undefined;
    const data = await readCase(c.var.services, c.req.param('id') ?? '', picked);
    const key = doneKey(c.req.query('done'));
    return c.html(
      <CasePage
        ui={ui}
        data={data}
        chart={chart}
        show={showOf(c.req.query('show'))}
        done={key && ui.t(key)}
        {...(refused && { refused })}
      />,
      refused ? 409 : 200,
    );
  };

  const showAlike = async (c: Context<Env>, then: Answered = {}) => {
    const data = await readAlike(c.var.services.cases, c.req.param('id') ?? '');
    const { settled = [], message } = then;
    const isRefused = message !== undefined || settled.some(({ refused }) => refused !== undefined);
    return c.html(<AlikePage ui={c.var.ui} {...data} {...then} />, isRefused ? 409 : 200);
  };

  /** Does what was asked and shows the case after it; or shows why not, beside the form it came from. */
  const act = (form: Refused['form'], done: Done, run: Act) => async (c: Context<Env>) => {
    const { ui, services, person } = c.var;
    const caseId = c.req.param('id') ?? '';
    const fields = await textFields(c);
    const message = await attempt(ui, () => run(services, ui, { caseId, by: person.email, fields }, c));
    if (message !== undefined) return show(c, { form, message, values: await sentIn(c) });
    return c.redirect(`${caseHref(caseId)}?done=${done}`, 303);
  };

  return new Hono<Env>()
    .use('/:id/*', async (c, next) => (CaseId.safeParse(c.req.param('id')).success ? next() : c.notFound()))
    .get('/:id', (c) => show(c))
    .get('/:id/state', async (c) => {
      const { seq } = await loadCase(c.var.services.cases, c.req.param('id'));
      return c.json({ version: String(seq) });
    })
    .post(
      '/:id/answer',
      act('question', 'answered', async (services, ui, asked, c) =>
        takeAnswer(services, ui, {
          ...asked,
          keep: await manyOf(c, 'keep'),
          cleared: await manyOf(c, 'cleared'),
        }),
      ),
    )
    .get('/:id/alike', (c) => showAlike(c))
    .post('/:id/alike', async (c) => {
      const { answer = '', note = '' } = await textFields(c);
      const picked = await manyOf(c, 'pick');
      const asked = { picked, answer, note, by: c.var.person.email };
      const left = await notPicked(c.var.services.cases, c.req.param('id'), picked);
      let settled: Settled[] = [];
      const message = await attempt(c.var.ui, async () => {
        settled = await answerAlike(c.var.services, c.var.ui, asked);
      });
      return showAlike(c, {
        settled,
        left,
        message,
        ...(message !== undefined && { sent: { picked, note } }),
      });
    })
    .post(
      '/:id/claim',
      act('claim', 'answered', async (services, ui, asked, c) =>
        settleClaim(services, ui, { ...asked, cleared: await manyOf(c, 'cleared') }),
      ),
    )
    .post('/:id/notes', act('note', 'noted', addNote))
    .post(
      '/:id/assign',
      act('assign', 'assigned', (services, ui, { caseId, fields, by }) =>
        assignCases(services, ui, { ids: [caseId], fields, by }),
      ),
    )
    .post('/:id/take-up', act('stuck', 'taken-up', takeUpCase))
    .post('/:id/sent', act('question', 'answered', sentByHand))
    .post('/:id/close', act('close', 'closed', closeCase))
    .post('/:id/reopen', act('close', 'reopened', reopen))
    .post('/:id/undo', act('listings', 'undo', undoDelisting))
    .post(
      '/:id/delist',
      act('listings', 'delist', async (services, ui, asked, c) =>
        delistToo(services, ui, { ...asked, picked: await manyOf(c, 'offer') }),
      ),
    )
    .post(
      '/:id/evidence',
      act('evidence', 'evidence', async (services, ui, { caseId, by, fields }, c) => {
        const { file } = await c.req.parseBody();
        const upload = file instanceof File ? file : undefined;
        await addEvidence(services, ui, { caseId, by, file: upload, note: fields.note ?? '' });
      }),
    )
    .route('/', caseFiles(drawSummary));
};
