import type * as z from 'zod/mini';
import type { ObjectReader, ObjectStore } from './ports.ts';

/** Stores a value as JSON. */
export const putJson = (store: ObjectStore, key: string, value: unknown): Promise<void> =>
  store.put(key, new TextEncoder().encode(JSON.stringify(value, null, 1)), 'application/json');

/** Reads and parses a JSON object. Throws `NotFoundError`, or a `$ZodError` when it is not what it should be. */
export const getJson = async <S extends z.ZodMiniType>(
  store: ObjectReader,
  key: string,
  schema: S,
): Promise<z.output<S>> => schema.parse(JSON.parse(new TextDecoder().decode(await store.get(key))));
