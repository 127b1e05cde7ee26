import * as z from 'zod/mini';
import type { RowKey, Table, TableReader } from '../platform/ports.ts';
import { unlessLost } from '../platform/races.ts';

const key: RowKey = { pk: 'OPERATIONS', sk: 'ALARMS' };
const Unheard = z.object({ addresses: z.array(z.string()), version: z.int() });

const kept = async (cases: TableReader) => Unheard.safeParse(await cases.get(key)).data;

/** Whom the deployment's alarms do not reach, as it was found last; a row that cannot be read says nothing. */
export const unheardBy = async (cases: TableReader): Promise<string[]> =>
  (await kept(cases))?.addresses ?? [];

/** Keeps whom alarms do not reach, where that is another than before. */
export const noteUnheard = async (cases: Table, addresses: readonly string[]): Promise<void> => {
  const before = await kept(cases);
  if ((before?.addresses ?? []).join() === addresses.join()) return;
  const row = { ...key, addresses, version: (before?.version ?? 0) + 1 };
  await unlessLost(cases.put(row, before ? { equals: { version: before.version } } : { absent: true }));
};
