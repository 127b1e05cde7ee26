import type { Context, Hono } from 'hono';
import type { ConsoleServices } from '../console-services.ts';
import type { Env } from '../env.ts';
import { writeCookie } from './cookie.ts';
import { reveal, type Secret } from './keys.ts';
import { type Person, sealPerson } from './session.ts';

/** How people prove who they are; everything behind it is the same for all forms. */
export interface SignIn {
  /** seals sessions and forms */
  readonly key: Secret;
  /** how long a session lasts, seconds */
  readonly sessionSeconds: number;
  /** the pages below `/sign-in`; they end in `admit` */
  routes(services: ConsoleServices): Hono<Env>;
  /** where signing out leads, when the form has a session of its own to end */
  readonly signOutUrl?: string;
}

/** Where on this console a person wanted to go; never to another site. */
export const safePath = (to: string | undefined): string =>
  to && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(to) ? to : '/';

/** Starts the session of somebody who has proved who they are, and sends them on. */
export const admit = async (
  c: Context,
  { key, sessionSeconds }: SignIn,
  services: ConsoleServices,
  { email, role, stores }: Omit<Person, 'session' | 'since'>,
  to?: string,
): Promise<Response> => {
  const now = services.clock.now();
  const session = crypto.randomUUID();
  const person = { email, role, ...(stores && { stores }), since: now.getTime(), session };
  const life = { now, seconds: sessionSeconds };
  const token = sealPerson(await reveal(services.secrets, key), person, life);
  writeCookie(c, services.consoleUrl, 'session', token, sessionSeconds);
  services.log.info('signed in', { email, role, stores });
  return c.redirect(safePath(to), 303);
};
