import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { AnswerRefused } from '../../../shared/case/answer.ts';
import { listMail, MailResult, mailResult, reopenMail } from '../../../shared/case/mail-results.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Env } from '../env.ts';
import { doneKey } from '../language/done.ts';
import { MailPage } from '../views/mail-page.tsx';
import { attempt, demand } from './attempt.ts';
import { download } from './download.ts';
import { textFields } from './form.ts';

const Result = MailResult.shape.result;
const pageSize = 100;

/** The tray: what became of every mail, above all of those that became no case. */
export const mailRoutes = ({ cases, mail }: ConsoleServices) => {
  const show = async (c: Context<Env>, message?: string) => {
    const result = Result.safeParse(c.req.query('result')).data ?? 'quarantined';
    const { mails, next } = await listMail(cases, result, { limit: pageSize });
    const done = doneKey(c.req.query('done'));
    const ui = c.var.ui;
    return c.html(
      <MailPage
        ui={ui}
        result={result}
        mails={mails}
        more={next !== undefined}
        message={message}
        done={done && ui.t(done)}
      />,
      message === undefined ? 200 : 409,
    );
  };
  return new Hono<Env>()
    .get('/', (c) => show(c))
    .get('/raw', async (c) => {
      const settled = await mailResult(cases, c.req.query('mail') ?? '');
      if (!settled) return c.notFound();
      return download(c, mail, {
        key: settled.mail,
        name: `${settled.receivedAt.slice(0, 10)}-${settled.subject}.eml`,
      });
    })
    .post('/read-again', async (c) => {
      const fields = await textFields(c);
      const message = await attempt(c.var.ui, async () => {
        demand(c.var.ui, 'read-again');
        const settled = await mailResult(cases, fields.mail ?? '');
        if (settled?.result !== 'quarantined' && settled?.result !== 'filed')
          throw new AnswerRefused(c.var.ui.t('refused.mail'));
        await reopenMail(cases, settled.mail);
      });
      return message === undefined ? c.redirect('/mail?done=read-again', 303) : show(c, message);
    });
};
