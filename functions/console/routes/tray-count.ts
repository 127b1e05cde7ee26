import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import { mailsOf } from './mails-of.ts';

/** More than this nobody needs to know to look. */
const most = 50;

/** Tells every page how many mails are in quarantine: one short query; the looks of a page's script do without. */
export const trayCount = (): MiddlewareHandler<Env> => async (c, next) => {
  if (!c.req.path.endsWith('/state')) {
    const found = await mailsOf(c.var.services.cases, 'quarantined', { enough: most });
    const quarantined = { count: found.rows.length, more: found.next !== undefined };
    c.set('ui', { ...c.var.ui, quarantined });
  }
  return next();
};
