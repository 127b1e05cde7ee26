import type { Context } from 'hono';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { ObjectReader } from '../../../shared/platform/ports.ts';
import type { Env } from '../env.ts';
import { asAttachment } from '../views/file-name.ts';

/** Long enough to follow a redirect, too short to be passed on. */
const linkSeconds = 20;

/**
 * Sends a stored object to be saved: never shown, never run, whatever it is. A function's answer may hold 6 MB at most
 * (4.5 MB as base64; Lambda quotas, "Invocation payload"), so where the store can be linked to, the browser fetches the
 * object there, by an address that only somebody signed in is given and that lapses at once.
 */
export const download = async (
  c: Context<Env>,
  store: ObjectReader,
  { key, name }: { key: string; name: string },
): Promise<Response> => {
  try {
    const disposition = asAttachment(name);
    if (store.linkTo) return c.redirect(await store.linkTo(key, { disposition, seconds: linkSeconds }), 302);
    const bytes = await store.get(key);
    c.header('Content-Type', 'application/octet-stream');
    c.header('Content-Disposition', disposition);
    return c.body(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof NotFoundError) return c.notFound();
    throw error;
  }
};
