import * as z from 'zod/mini';
import type { Table } from '../platform/ports.ts';
import { untilWon } from '../platform/races.ts';

/** More than strangers write to a shop in an hour, and few enough to be read beside the others. */
const anHour = 30;
const keptSeconds = 86_400;
/** Each of so many at once may win once before this one does. */
const attempts = 2 * anHour;

const Told = z.object({ count: z.int() });

/**
 * Counts a mail to a store's team about a complaint that nothing proves, and says whether it may go within this hour (UTC).
 * Anybody can write such complaints: by thousands they would bury the mails about genuine ones, and use up what the post
 * sends in a day.
 */
export const mayTellUnproven = (cases: Table, storeId: string, now: Date): Promise<boolean> =>
  untilWon(attempts, async () => {
    const key = { pk: `UNPROVEN-MAILS#${storeId}`, sk: now.toISOString().slice(0, 13) };
    const row = await cases.get(key);
    const count = row ? Told.parse(row).count : 0;
    if (count >= anHour) return false;
    const expires = Math.ceil(now.getTime() / 1_000) + keptSeconds;
    await cases.put({ ...key, count: count + 1, expires }, row ? { equals: { count } } : { absent: true });
    return true;
  });
