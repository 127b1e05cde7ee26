import type { Context } from 'hono';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { ObjectReader } from '../../../shared/platform/ports.ts';
import type { Env } from '../env.ts';
import { asAttachment } from '../views/file-name.ts';

/** Sends a stored object to be saved: never shown, never run, whatever it is. */
export const download = async (
  c: Context<Env>,
  store: ObjectReader,
  { key, name }: { key: string; name: string },
): Promise<Response> => {
  try {
    const bytes = await store.get(key);
    c.header('Content-Type', 'application/octet-stream');
    c.header('Content-Disposition', asAttachment(name));
    return c.body(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof NotFoundError) return c.notFound();
    throw error;
  }
};
