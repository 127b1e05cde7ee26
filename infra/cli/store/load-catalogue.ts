import { readFile } from 'node:fs/promises';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { parseCatalogueCsv } from '../../../shared/marketplaces/catalogue-csv.ts';
import { loadCatalogue } from '../../../shared/marketplaces/catalogue-load.ts';
import { catalogueSourceFor } from '../../../shared/marketplaces/connect.ts';
import type { Store } from '../../../shared/store/store.ts';
import { UsageError } from '../usage-error.ts';
import type { Keeper } from './keeper.ts';

type Say = (line: string) => void;

/** Adds a CSV's rows to a store's catalogue; rows that make no sense are named and left out. */
export const loadFromCsv = async (keeper: Keeper, store: Store, file: string, say: Say): Promise<void> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read.`);
  });
  const { items, badRows } = parseCatalogueCsv(text);
  await catalogueStore(keeper.cases).put(store.id, items);
  for (const { line, problem } of badRows) say(`  ✗ line ${line}: ${problem}`);
  say(`  ✓ ${items.length} SKUs taken, ${badRows.length} rows left out`);
};

/** Reads a store's listings from the marketplaces it is connected to, page by page; what only the seller knows stays. */
export const loadFromMarketplaces = async (keeper: Keeper, store: Store, say: Say): Promise<void> => {
  for (const marketplace of store.marketplaces) {
    const source = await catalogueSourceFor(keeper.marketplaces, store.id, marketplace);
    const catalogue = catalogueStore(keeper.cases);
    const round = new Date().toISOString();
    for await (const { items, loaded, total } of loadCatalogue(source)) {
      await catalogue.refresh(store.id, items, round);
      say(
        `  ${marketplace}: ${loaded} SKUs so far${total === undefined ? '' : `, of ${total} listings in all`}`,
      );
    }
    const gone = await catalogue.endRound(store.id, marketplace, round);
    if (gone > 0) say(`  ${marketplace}: ${gone} that it listed before are gone`);
  }
};
