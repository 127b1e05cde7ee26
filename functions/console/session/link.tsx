import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { LostRaceError } from '../../../shared/platform/errors.ts';
import type { Env } from '../env.ts';
import type { Ui } from '../language/ui.ts';
import { MessagePage } from '../views/message-page.tsx';
import { SignedIn } from '../views/signed-in.tsx';
import { isEnded } from './ended.ts';
import { keyFor } from './keys.ts';
import { seal, unseal } from './seal.ts';
import { Person } from './session.ts';
import { admit, type SignIn } from './sign-in.ts';

const Link = z.extend(z.omit(Person, { session: true }), { link: z.string().check(z.minLength(1)) });

/**
 * A sign-in link's path and query, to be put behind the console's address. Good once, for `ttl` seconds.
 */
export const createLink = (
  key: string,
  {
    email,
    role,
    stores,
    ttl,
    now = new Date(),
  }: Omit<Person, 'session' | 'since'> & { ttl: number; now?: Date },
): string => {
  const link = crypto.randomUUID();
  const facts = { email, role, ...(stores && { stores }), since: now.getTime(), link };
  const token = seal(keyFor(key, 'link'), facts, { now, seconds: ttl });
  return `/sign-in?token=${token}`;
};

const Lapsed = ({ ui }: { ui: Ui }) => (
  <>
    <p>{ui.t('sign-in.lapsed')}</p>
    {ui.person ? <SignedIn ui={ui} /> : <p>{ui.t('sign-in.how')}</p>}
  </>
);

const workday = 12 * 3600;

/**
 * Sign-in by a link that the operator of one machine hands out. Opening it shows a button and changes nothing, so
 * that a mail scanner that follows links signs nobody in and uses nothing up; pressing the button uses it up.
 */
export const linkSignIn = ({
  key,
  sessionSeconds = workday,
}: {
  key: string;
  sessionSeconds?: number;
}): SignIn => {
  const form: SignIn = {
    key,
    sessionSeconds,
    routes: (services) => {
      const { cases, clock } = services;
      /** What a link says; undefined for one that lapsed, is none of ours or was ended. */
      const linkIn = async (token: string) => {
        const link = unseal(keyFor(key, 'link'), token, Link, clock.now());
        return link && !(await isEnded(cases, link)) ? link : undefined;
      };
      return new Hono<Env>()
        .get('/', async (c) => {
          const ui = c.var.ui;
          const token = c.req.query('token');
          if (token === undefined)
            return c.html(
              <MessagePage ui={ui} title={ui.t('sign-in')}>
                {ui.person ? <SignedIn ui={ui} /> : <p>{ui.t('sign-in.how')}</p>}
              </MessagePage>,
            );
          const link = await linkIn(token);
          return c.html(
            <MessagePage ui={ui} title={ui.t('sign-in')}>
              {link ? (
                <form method="post" action="/sign-in">
                  <p>{ui.t('sign-in.as', { email: link.email, role: ui.t(`role.${link.role}`) })}</p>
                  {link.stores && <p>{ui.t('sign-in.stores', { stores: link.stores.join(', ') })}</p>}
                  <input type="hidden" name="token" value={token} />
                  <input type="hidden" name="to" value={c.req.query('to') ?? ''} />
                  <button type="submit" class="primary">
                    {ui.t('sign-in')}
                  </button>
                </form>
              ) : (
                <Lapsed ui={ui} />
              )}
            </MessagePage>,
            link ? 200 : 403,
          );
        })
        .post('/', async (c) => {
          const { token, to } = await c.req.parseBody();
          const link = await linkIn(typeof token === 'string' ? token : '');
          if (link) {
            const used = { pk: `SIGN-IN#${link.link}`, sk: 'USED', at: clock.now().toISOString() };
            try {
              await cases.put(used, { absent: true });
              return await admit(c, form, services, link, typeof to === 'string' ? to : undefined);
            } catch (error) {
              if (!(error instanceof LostRaceError)) throw error;
            }
          }
          const ui = c.var.ui;
          return c.html(
            <MessagePage ui={ui} title={ui.t('sign-in')}>
              <Lapsed ui={ui} />
            </MessagePage>,
            403,
          );
        });
    },
  };
  return form;
};
