import * as z from 'zod/mini';
import { keyFor } from './keys.ts';
import { Role } from './role.ts';
import { seal, unseal } from './seal.ts';

/** Somebody who signed in. */
export const Person = z.object({
  email: z.email(),
  role: Role,
  /** the stores that are all this person sees; all there are where it says nothing */
  stores: z.optional(z.array(z.string())),
  /** when it began, ms since the epoch; absent in what was sealed before it was kept */
  since: z.optional(z.number()),
  /** names this sign-in; the form token is bound to it */
  session: z.string().check(z.minLength(1)),
});
export type Person = z.infer<typeof Person>;

/** Characters of names that a cookie of 4096 bytes (RFC 6265, 6.1) holds, sealed, beside everything else in it. */
const mostNamed = 2500;

/** Whether so many stores can be named in one session. */
export const fitsSession = (stores: readonly string[] = []): boolean =>
  JSON.stringify(stores).length <= mostNamed;

/** The cookie's text for a person. */
export const sealPerson = (key: string, person: Person, life: { now: Date; seconds: number }): string =>
  seal(keyFor(key, 'session'), person, life);

export const unsealPerson = (key: string, token: string, now: Date): Person | undefined =>
  unseal(keyFor(key, 'session'), token, Person, now);
