import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../../shared/platform/ports.ts';

/** A secret as it is, or the name under which it is kept. */
export type Secret = string | { readonly secret: string };

/** Throws `NotFoundError` when nothing is kept under the name. */
export const reveal = (from: Secrets, secret: Secret): Promise<string> =>
  typeof secret === 'string' ? Promise.resolve(secret) : from.get(secret.secret);

/** One key a purpose from the one that is kept, so that what is made for one cannot be used for another. */
export const keyFor = (
  key: string,
  purpose: 'session' | 'link' | 'form' | 'authorization' | 'page',
): Uint8Array => createHmac('sha256', key).update(purpose).digest();

/** The token that every form of a session carries. */
export const formToken = (key: string, session: string): string =>
  createHmac('sha256', keyFor(key, 'form')).update(session).digest('base64url');

/** Compares without telling by its time how much was right. */
export const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
