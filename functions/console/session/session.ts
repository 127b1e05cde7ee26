import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import * as z from 'zod/mini';
import { keyFor } from './keys.ts';
import { Role } from './role.ts';

/** Somebody who signed in. */
export const Person = z.object({
  email: z.email(),
  role: Role,
  /** names this sign-in; the form token is bound to it */
  session: z.string().check(z.minLength(1)),
});
export type Person = z.infer<typeof Person>;

/** Encrypts plain facts into a token that lapses; only the holder of `key` can make or read one. */
export const seal = (
  key: Uint8Array,
  facts: Record<string, unknown>,
  { now, seconds }: { now: Date; seconds: number },
): Promise<string> =>
  new EncryptJWT(facts)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + seconds * 1000))
    .encrypt(key);

/** What a token says; undefined when it lapsed, was made by somebody else or says something else. */
export const unseal = async <T>(
  key: Uint8Array,
  token: string,
  shape: z.ZodMiniType<T>,
  now: Date,
): Promise<T | undefined> => {
  try {
    const { payload } = await jwtDecrypt(token, key, {
      currentDate: now,
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      requiredClaims: ['exp'],
    });
    const parsed = shape.safeParse(payload);
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
};

/** The cookie's text for a person. */
export const sealPerson = (key: string, person: Person, life: { now: Date; seconds: number }) =>
  seal(keyFor(key, 'session'), person, life);

export const unsealPerson = (key: string, token: string, now: Date) =>
  unseal(keyFor(key, 'session'), token, Person, now);
