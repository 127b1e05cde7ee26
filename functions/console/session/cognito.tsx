import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { MessagePage } from '../views/message-page.tsx';
import { SignedIn } from '../views/signed-in.tsx';
import { dropCookie, readCookie, writeCookie } from './cookie.ts';
import { keyFor, reveal, type Secret } from './keys.ts';
import { strongest } from './role.ts';
import { seal, unseal } from './seal.ts';
import { fitsSession } from './session.ts';
import { admit, type SignIn } from './sign-in.ts';
import { storesAmong } from './stores-among.ts';
import { newProofs, Proofs, type UserPoolOptions, userPool } from './user-pool.ts';

export interface CognitoOptions extends UserPoolOptions {
  /** seals sessions, forms and the sign-in under way */
  key: Secret;
  /** where signing out of the user pool is asked for, with its parameters */
  signOutUrl?: string;
  /** seconds; short, because roles are read only when signing in. Default one hour. */
  sessionSeconds?: number;
}

/** What must be remembered between leaving for the user pool and coming back. */
const Underway = z.extend(Proofs, { to: z.string() });

const tenMinutes = 600;

const Claims = z.object({
  email: z.email(),
  /** said as a boolean, or as a word where it was mapped from another directory; of an address that is not confirmed, nobody signs in */
  email_verified: z.optional(z.literal([true, 'true'])),
  'cognito:groups': z._default(z.array(z.string()), []),
});

/** Who the user pool says this is: an address that is theirs, the strongest role and the stores among their groups. */
const personOf = (claims: unknown) => {
  const { data } = Claims.safeParse(claims);
  if (!data) return undefined;
  const groups = data['cognito:groups'];
  return { email: data.email, role: strongest(groups), stores: storesAmong(groups) };
};

/**
 * Sign-in with a Cognito user pool. The groups `viewer`, `agent`, `approver` and `admin` give the role; who is in none
 * of them gets no session and is told so. Groups `store:ID` confine a person to these stores.
 */
export const cognitoSignIn = (options: CognitoOptions): SignIn => {
  const form: SignIn = {
    key: options.key,
    sessionSeconds: options.sessionSeconds ?? 3600,
    ...(options.signOutUrl !== undefined && { signOutUrl: options.signOutUrl }),
    routes: (services) => {
      const { clock, consoleUrl, secrets, log } = services;
      const pool = userPool(options, secrets);
      const sealing = async () => keyFor(await reveal(secrets, options.key), 'authorization');

      const refuse = (c: Context<Env>, title: string, why: string, status: 403 | 502) =>
        c.html(
          <MessagePage ui={c.var.ui} title={title}>
            <p>{why}</p>
            <p>
              <a class="button" href="/sign-in/start">
                {c.var.ui.t('sign-in.start')}
              </a>
            </p>
          </MessagePage>,
          status,
        );

      const failed = (c: Context<Env>, why: string, status: 403 | 502) =>
        refuse(c, c.var.ui.t('sign-in'), c.var.ui.t('sign-in.failed', { why }), status);

      return new Hono<Env>()
        .get('/', (c) => {
          const to = c.req.query('to');
          const ui = c.var.ui;
          if (to !== undefined && !ui.person)
            return c.redirect(`/sign-in/start?to=${encodeURIComponent(to)}`, 303);
          return c.html(
            <MessagePage ui={ui} title={ui.t('sign-in')}>
              {ui.person ? (
                <SignedIn ui={ui} />
              ) : (
                <p>
                  <a class="button" href="/sign-in/start">
                    {ui.t('sign-in.start')}
                  </a>
                </p>
              )}
            </MessagePage>,
          );
        })
        .get('/start', async (c) => {
          const proofs = newProofs();
          let url: URL;
          try {
            url = await pool.leave(proofs);
          } catch (error) {
            log.error('the user pool cannot be reached', { error });
            return failed(c, c.var.ui.t('sign-in.unreachable'), 502);
          }
          const underway = { ...proofs, to: c.req.query('to') ?? '/' };
          const token = seal(await sealing(), underway, { now: clock.now(), seconds: tenMinutes });
          writeCookie(c, consoleUrl, 'authorization', token, tenMinutes);
          return c.redirect(url.href, 303);
        })
        .get('/callback', async (c) => {
          const cookie = readCookie(c, consoleUrl, 'authorization');
          dropCookie(c, consoleUrl, 'authorization');
          const underway = cookie && unseal(await sealing(), cookie, Underway, clock.now());
          if (!underway) return failed(c, c.var.ui.t('sign-in.not-begun'), 403);
          let claims: unknown;
          try {
            claims = await pool.comeBack(new URL(c.req.url).searchParams, underway);
          } catch (error) {
            log.warn('a sign-in was refused', { error });
            return failed(c, c.var.ui.t('sign-in.not-accepted'), 403);
          }
          const person = personOf(claims);
          if (!person) return failed(c, c.var.ui.t('sign-in.no-email'), 403);
          const { email, role, stores } = person;
          if (!role) {
            const ui = c.var.ui;
            return refuse(c, ui.t('sign-in.no-role'), ui.t('sign-in.no-role.why', { email }), 403);
          }
          if (!fitsSession(stores)) return failed(c, c.var.ui.t('sign-in.too-many-stores'), 403);
          return admit(c, form, services, { email, role, stores }, underway.to);
        });
    },
  };
  return form;
};
