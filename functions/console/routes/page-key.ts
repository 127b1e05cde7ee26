import * as z from 'zod/mini';
import type { PageKey } from '../../../shared/platform/ports.ts';

const Key = z.catchall(z.object({ queue: z.string() }), z.string());

/** Where a page of a list ended, as it stands in an address. */
export const pageText = (key: PageKey): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads it back; undefined when it is none, or one of a list that is not asked for. */
export const pageKeyFrom = (text: string | undefined, lists: readonly string[]): PageKey | undefined => {
  try {
    const key = Key.parse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8')));
    return lists.includes(key.queue) ? key : undefined;
  } catch {
    // whatever else somebody wrote into the address: the list begins at its beginning
    return undefined;
  }
};
