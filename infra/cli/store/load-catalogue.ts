import { readFile } from 'node:fs/promises';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { parseCatalogueCsv } from '../../../shared/marketplaces/catalogue-csv.ts';
import { refreshAccount, type Wish } from '../../../shared/marketplaces/catalogue-refresh.ts';
import { catalogueSourceFor } from '../../../shared/marketplaces/connect.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { LostRaceError } from '../../../shared/platform/errors.ts';
import type { Store } from '../../../shared/store/store.ts';
import { UsageError } from '../run-command.ts';
import { unreadable } from '../unreadable.ts';
import { whyNot } from './answered.ts';
import type { Keeper } from './keeper.ts';
import { noneConnected } from './known-store.ts';

type Say = (line: string) => void;

/** What spreadsheets save: UTF-8, or UTF-16 as Excel's “Unicode text”. Anything else would come out garbled. */
const textOf = (bytes: Uint8Array, file: string): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not in UTF-8. Save it as “CSV UTF-8” and take that.`);
  }
};

/** Adds a CSV's rows to a store's catalogue; rows that make no sense are named and left out, and then it is `false`. */
export const loadFromCsv = async (keeper: Keeper, store: Store, file: string, say: Say): Promise<boolean> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  const { items, badRows } = parseCatalogueCsv(textOf(bytes, file));
  await catalogueStore(keeper.cases).put(store.id, items);
  for (const { line, problem } of badRows) say(`  ✗ line ${line}: ${problem}`);
  const complete = badRows.length === 0 && items.length > 0;
  say(
    items.length === 0
      ? '  ✗ nothing was taken'
      : `  ${complete ? '✓' : '✗'} rows taken: ${items.length}, left out: ${badRows.length}`,
  );
  return complete;
};

/** What went wrong with one account, where that keeps no other from being read. */
const problemIn = (error: unknown): string => {
  if (error instanceof LostRaceError) return 'the running instance reads it at this moment; look again later';
  return `${whyNot(error).replace(/\.$/, '')}. What was read is kept, and the next try goes on from there`;
};

/**
 * Reads a store's listings from the marketplaces it is connected to, page by page, on from where an earlier run broke
 * off; what only the seller knows stays. `false` when there is none, or one could not be read to its end.
 */
export const loadFromMarketplaces = async (
  { cases, marketplaces }: Keeper,
  store: Store,
  say: Say,
): Promise<boolean> => {
  if (store.marketplaces.length === 0) {
    say(`  ✗ ${noneConnected(store.id)}`);
    return false;
  }
  let complete = true;
  for (const marketplace of store.marketplaces) {
    const onPage: Wish['onPage'] = (progress) => {
      if ('gone' in progress) {
        if (progress.gone > 0) say(`  ${marketplace}: ${progress.gone} that it listed before are gone`);
        return;
      }
      const { loaded, total, waiting } = progress;
      say(
        `  ${marketplace}: ${loaded} SKUs so far${total === undefined ? '' : `, of ${total} listings in all`}${waiting === 0 ? '' : `; ${waiting} listings are left for another day, so that calls are left for taking listings off sale`}`,
      );
    };
    try {
      const source = catalogueSourceFor(marketplace, {
        access: marketplaces,
        storeId: store.id,
        clock: systemClock,
      });
      const account = { storeId: store.id, marketplace };
      const services = { cases, clock: systemClock };
      await refreshAccount(services, source, account, Number.POSITIVE_INFINITY, {
        evenIfFresh: true,
        onPage,
      });
    } catch (error) {
      complete = false;
      say(`  ✗ ${marketplace}: ${problemIn(error)}`);
    }
  }
  return complete;
};
