import type { MiddlewareHandler } from 'hono';
import type { ConsoleServices } from '../console-services.ts';
import type { Env } from '../env.ts';
import { MessagePage } from '../views/message-page.tsx';
import { readCookie } from './cookie.ts';
import { formToken, isSame, reveal } from './keys.ts';
import { unsealPerson } from './session.ts';
import type { SignIn } from './sign-in.ts';

/** Knows who looks, from the session cookie; lets everybody through. */
export const recognise =
  (services: ConsoleServices, signIn: SignIn): MiddlewareHandler<Env> =>
  async (c, next) => {
    const cookie = readCookie(c, services.consoleUrl, 'session');
    const key = await reveal(services.secrets, signIn.key);
    const person = cookie ? unsealPerson(key, cookie, services.clock.now()) : undefined;
    if (person) {
      c.set('person', person);
      c.set('ui', { ...c.var.ui, person, formToken: formToken(key, person.session) });
    }
    return next();
  };

/** Lets nobody through who has not signed in, and no form that another page sent. */
export const guard = (): MiddlewareHandler<Env> => async (c, next) => {
  const { ui, person } = c.var;
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!person) {
    if (isRead && !c.req.path.endsWith('/state')) {
      return c.redirect(`/sign-in?to=${encodeURIComponent(ui.here)}`, 303);
    }
    return c.html(
      <MessagePage ui={ui} title={ui.t('sign-in')}>
        <p>{ui.t('sign-in.again')}</p>
      </MessagePage>,
      401,
    );
  }
  if (!isRead) {
    const { _token } = await c.req.parseBody();
    if (typeof _token !== 'string' || !isSame(_token, ui.formToken))
      return c.html(
        <MessagePage ui={ui} title={ui.t('refused.stale')}>
          <p>{ui.t('refused.stale.why')}</p>
        </MessagePage>,
        403,
      );
  }
  return next();
};
