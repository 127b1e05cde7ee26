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
  /** names this sign-in; the form token is bound to it */
  session: z.string().check(z.minLength(1)),
});
export type Person = z.infer<typeof Person>;

/** The cookie's text for a person. */
export const sealPerson = (key: string, person: Person, life: { now: Date; seconds: number }): string =>
  seal(keyFor(key, 'session'), person, life);

export const unsealPerson = (key: string, token: string, now: Date): Person | undefined =>
  unseal(keyFor(key, 'session'), token, Person, now);
