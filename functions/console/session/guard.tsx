import type { Context, MiddlewareHandler } from 'hono';
import type { ConsoleServices } from '../console-services.ts';
import type { Env } from '../env.ts';
import { seenBy } from '../sight/seen-by.ts';
import { ResendPage } from '../views/resend-page.tsx';
import { readCookie } from './cookie.ts';
import { isEnded } from './ended.ts';
import { formToken, isSame, reveal } from './keys.ts';
import { unsealPerson } from './session.ts';
import type { SignIn } from './sign-in.ts';

/** Knows who looks, from the session cookie, and what they may see; lets everybody through. */
export const recognise =
  (services: ConsoleServices, signIn: SignIn): MiddlewareHandler<Env> =>
  async (c, next) => {
    const cookie = readCookie(c, services.consoleUrl, 'session');
    const key = await reveal(services.secrets, signIn.key);
    const person = cookie ? unsealPerson(key, cookie, services.clock.now()) : undefined;
    if (person && !(await isEnded(services.cases, person))) {
      c.set('person', person);
      c.set('services', seenBy(services, person, key));
      c.set('ui', { ...c.var.ui, person, formToken: formToken(key, person.session) });
    }
    return next();
  };

const mostKept = 200_000;

/** What a form held, to be sent again: every text field but its token, or none where that is more than a page should hold. */
const keptFields = async (c: Context<Env>) => {
  const body = Object.entries(await c.req.parseBody({ all: true })).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as const),
  );
  const fields = body.flatMap(([name, value]) =>
    typeof value === 'string' && name !== '_token' ? [[name, value] as const] : [],
  );
  const length = fields.reduce((sum, [, value]) => sum + value.length, 0);
  return {
    fields: length <= mostKept ? fields : undefined,
    files: body.some(([, value]) => typeof value !== 'string'),
  };
};

/** Whether a request changes nothing. */
export const isRead = ({ req: { method } }: Context): boolean => method === 'GET' || method === 'HEAD';

/** Lets nobody through who has not signed in, and no form that another page or an earlier session sent. */
export const guard = (): MiddlewareHandler<Env> => async (c, next) => {
  const { ui, person } = c.var;
  if (isRead(c) && person) return next();
  if (isRead(c) && !c.req.path.endsWith('/state'))
    return c.redirect(`/sign-in?to=${encodeURIComponent(ui.here)}`, 303);
  if (isRead(c)) return c.body(null, 401);
  if (!person) return c.html(<ResendPage ui={ui} {...(await keptFields(c))} />, 401);
  const { _token } = await c.req.parseBody();
  if (typeof _token !== 'string' || !isSame(_token, ui.formToken))
    return c.html(<ResendPage ui={ui} {...(await keptFields(c))} />, 403);
  return next();
};
