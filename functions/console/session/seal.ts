import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';

const algorithm = 'aes-256-gcm';
/** Bytes: what NIST SP 800-38D (8.2.2) asks of a random initialization vector, and the longest tag (5.2.1.2). */
const [ivLength, tagLength] = [12, 16];

const Sealed = z.object({ facts: z.unknown(), until: z.number() });

/**
 * Encrypts plain facts into a token that lapses; only the holder of `key` (32 bytes) can make or read one. Encrypted
 * and not only signed, because a sign-in under way carries its PKCE verifier.
 */
export const seal = (
  key: Uint8Array,
  facts: Record<string, unknown>,
  { now, seconds }: { now: Date; seconds: number },
): string => {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength });
  const text = JSON.stringify({ facts, until: now.getTime() + seconds * 1000 });
  const parts = [iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(parts).toString('base64url');
};

/** The text in a token; undefined when it was altered or made with another key. */
const open = (key: Uint8Array, token: string): string | undefined => {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length < ivLength + tagLength) return undefined;
  const iv = bytes.subarray(0, ivLength);
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagLength });
  decipher.setAuthTag(bytes.subarray(-tagLength));
  const text = decipher.update(bytes.subarray(ivLength, -tagLength));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    // `final` throws for one reason only: the tag does not belong to these bytes and this key
    return undefined;
  }
};

/** What a token says; undefined when it lapsed, was made by somebody else or says something else. */
export const unseal = <T>(
  key: Uint8Array,
  token: string,
  shape: z.ZodMiniType<T>,
  now: Date,
): T | undefined => {
  const text = open(key, token);
  if (text === undefined) return undefined;
  const { facts, until } = Sealed.parse(JSON.parse(text));
  return now.getTime() < until ? shape.safeParse(facts).data : undefined;
};
