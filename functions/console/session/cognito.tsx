import { type Context, Hono } from 'hono';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  type IDToken,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import * as z from 'zod/mini';
import type { ConsoleServices } from '../console-services.ts';
import type { Env } from '../env.ts';
import { MessagePage } from '../views/message-page.tsx';
import { dropCookie, readCookie, writeCookie } from './cookie.ts';
import { keyFor, reveal, type Secret } from './keys.ts';
import { type Role, strongest } from './role.ts';
import { seal, unseal } from './session.ts';
import { admit, type SignIn } from './sign-in.ts';

export interface CognitoOptions {
  /** `https://cognito-idp.<region>.amazonaws.com/<user pool>`; plain http only on this machine itself */
  issuer: string;
  clientId: string;
  /** absent for a public client */
  clientSecret?: Secret;
  /** this console's address with `/sign-in/callback`, as registered with the client */
  redirectUri: string;
  /** seals sessions, forms and the sign-in under way */
  key: Secret;
  /** where signing out of the user pool is asked for, with its parameters */
  signOutUrl?: string;
  /** seconds; short, because roles are read only when signing in. Default one hour. */
  sessionSeconds?: number;
}

/** What must be remembered between leaving for the user pool and coming back. */
const Underway = z.object({ verifier: z.string(), state: z.string(), nonce: z.string(), to: z.string() });

const tenMinutes = 600;

const Claims = z.object({
  email: z.email(),
  /** Cognito says this as a boolean, or as a word where it was mapped from another directory */
  email_verified: z.optional(z.union([z.boolean(), z.stringbool()])),
  'cognito:groups': z._default(z.array(z.string()), []),
});

const isLoopback = ({ protocol, hostname }: URL) =>
  protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]');

/** Asks the issuer how it is spoken to, once; a failure is asked again the next time. */
const discoverer = ({ issuer, clientId, clientSecret }: CognitoOptions, { secrets }: ConsoleServices) => {
  const ask = async () => {
    const url = new URL(issuer);
    const execute = isLoopback(url) ? [allowInsecureRequests] : [];
    const secret = clientSecret && (await reveal(secrets, clientSecret));
    return discovery(url, clientId, secret, secret === undefined ? None() : undefined, { execute });
  };
  let known: Promise<Configuration> | undefined;
  return (): Promise<Configuration> => {
    known ??= ask().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
};

/** Who the user pool says this is: an address that is theirs and the strongest role among their groups. */
const personOf = (claims: IDToken | undefined): { email: string; role: Role | undefined } | undefined => {
  const { data } = Claims.safeParse(claims);
  if (!data || data.email_verified === false) return undefined;
  return { email: data.email, role: strongest(data['cognito:groups']) };
};

/**
 * Sign-in with a Cognito user pool: authorization code with PKCE, state and nonce. The groups `viewer`, `agent`,
 * `approver` and `admin` give the role; who is in none of them gets no session and is told so.
 */
export const cognitoSignIn = (options: CognitoOptions): SignIn => {
  const form: SignIn = {
    key: options.key,
    sessionSeconds: options.sessionSeconds ?? 3600,
    ...(options.signOutUrl !== undefined && { signOutUrl: options.signOutUrl }),
    routes: (services) => {
      const { clock, consoleUrl, secrets, log } = services;
      const configuration = discoverer(options, services);
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

      /** Trades the code for the claims; undefined when anything about the answer is not as it was asked for. */
      const claimsFor = async (c: Context<Env>, underway: z.infer<typeof Underway>) => {
        const came = new URL(options.redirectUri);
        came.search = new URL(c.req.url).search;
        try {
          const tokens = await authorizationCodeGrant(await configuration(), came, {
            pkceCodeVerifier: underway.verifier,
            expectedState: underway.state,
            expectedNonce: underway.nonce,
            idTokenExpected: true,
          });
          return tokens.claims();
        } catch (error) {
          log.warn('a sign-in was refused', { error });
          return undefined;
        }
      };

      return new Hono<Env>()
        .get('/', (c) => {
          const to = c.req.query('to');
          const ui = c.var.ui;
          if (to !== undefined && !ui.person)
            return c.redirect(`/sign-in/start?to=${encodeURIComponent(to)}`, 303);
          return c.html(
            <MessagePage ui={ui} title={ui.t('sign-in')}>
              <p>
                <a class="button" href="/sign-in/start">
                  {ui.t('sign-in.start')}
                </a>
              </p>
            </MessagePage>,
          );
        })
        .get('/start', async (c) => {
          const [verifier, state, nonce] = [randomPKCECodeVerifier(), randomState(), randomNonce()];
          const underway = { verifier, state, nonce, to: c.req.query('to') ?? '/' };
          let url: URL;
          try {
            url = buildAuthorizationUrl(await configuration(), {
              redirect_uri: options.redirectUri,
              scope: 'openid email',
              code_challenge: await calculatePKCECodeChallenge(verifier),
              code_challenge_method: 'S256',
              state,
              nonce,
            });
          } catch (error) {
            log.error('the user pool cannot be reached', { error });
            return failed(c, c.var.ui.t('sign-in.unreachable'), 502);
          }
          const token = await seal(await sealing(), underway, { now: clock.now(), seconds: tenMinutes });
          writeCookie(c, consoleUrl, 'authorization', token, tenMinutes);
          return c.redirect(url.href, 303);
        })
        .get('/callback', async (c) => {
          const cookie = readCookie(c, consoleUrl, 'authorization');
          dropCookie(c, consoleUrl, 'authorization');
          const underway = cookie && (await unseal(await sealing(), cookie, Underway, clock.now()));
          if (!underway) return failed(c, c.var.ui.t('sign-in.not-begun'), 403);
          const claims = await claimsFor(c, underway);
          const person = personOf(claims);
          if (!person)
            return failed(c, c.var.ui.t(claims ? 'sign-in.no-email' : 'sign-in.not-accepted'), 403);
          const { email, role } = person;
          if (!role) {
            const ui = c.var.ui;
            return refuse(c, ui.t('sign-in.no-role'), ui.t('sign-in.no-role.why', { email }), 403);
          }
          return admit(c, form, services, { email, role }, underway.to);
        });
    },
  };
  return form;
};
