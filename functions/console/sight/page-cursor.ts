import * as z from 'zod/mini';
import type { PageKey } from '../../../shared/platform/ports.ts';
import { keyFor } from '../session/keys.ts';
import { seal, unseal } from '../session/seal.ts';

const workday = 12 * 3600;
const Key = z.record(z.string(), z.string());

/** Seals where a page ended: it names a row, which may be one that the person must not know of. */
export const pageCursor = (key: string, now: Date) => {
  const sealing = keyFor(key, 'page');
  return {
    hide: (next: PageKey): PageKey => ({
      ...(next.queue !== undefined && { queue: next.queue }),
      sealed: seal(sealing, next, { now, seconds: workday }),
    }),
    /** Undefined for one that lapsed or that nobody here sealed: the list begins at its beginning. */
    show: ({ sealed = '' }: PageKey): PageKey | undefined => unseal(sealing, sealed, Key, now),
  };
};
