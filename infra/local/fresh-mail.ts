import type { ObjectStore } from '../../shared/platform/ports.ts';

/** Bytes that are kept at most; a mail that finds no room is read from its file like any other. */
const mostBytes = 16 * 1024 * 1024;

/** A mail store that still holds what was stored a moment ago: the first reading, which comes at once, needs no file. */
export const withFreshMail = (store: ObjectStore): ObjectStore => {
  const fresh = new Map<string, Uint8Array>();
  let held = 0;
  const take = (key: string): Uint8Array | undefined => {
    const bytes = fresh.get(key);
    if (bytes === undefined) return undefined;
    fresh.delete(key);
    held -= bytes.byteLength;
    return bytes;
  };
  return {
    ...store,
    put: async (key, bytes, contentType) => {
      await store.put(key, bytes, contentType);
      take(key);
      if (held + bytes.byteLength > mostBytes) return;
      // a copy: whoever reads a mail may keep its bytes
      fresh.set(key, new Uint8Array(bytes));
      held += bytes.byteLength;
    },
    get: async (key) => take(key) ?? store.get(key),
  };
};
