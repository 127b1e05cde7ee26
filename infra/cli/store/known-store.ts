import * as z from 'zod/mini';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { Store } from '../../../shared/store/store.ts';
import { getStore } from '../../../shared/store/store-records.ts';
import { UsageError } from '../run-command.ts';
import type { Keeper } from './keeper.ts';

/** The store of that id; undefined when there is none. */
export const known = async ({ cases }: Keeper, id: string): Promise<Store | undefined> => {
  try {
    return await getStore(cases, id);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
};

/** … which must be there. Throws `UsageError`. */
export const mustBe = async (keeper: Keeper, id: string): Promise<Store> => {
  const store = await known(keeper, id);
  if (!store) throw new UsageError(`There is no store ${id}. "npm run store -- list" shows those there are.`);
  return store;
};

/** Parses what was typed, or lies in a file. Throws `UsageError`, which says what is wrong by name. */
export const parsed = <S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> => {
  const result = schema.safeParse(value);
  if (!result.success) throw new UsageError(z.prettifyError(result.error));
  return result.data;
};
