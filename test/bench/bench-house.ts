import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoKeys, demoRecords, makeDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { demoStore } from '../../infra/local/demo/demo-store.ts';
import { type House, openHouse } from '../../infra/local/house.ts';
import { demoCredentials } from '../../infra/local/marketplaces/demo-credentials.ts';
import type { MailResult } from '../../shared/case/records/mail-results.ts';
import { catalogueStore } from '../../shared/marketplaces/catalogue.ts';
import { CatalogueItem } from '../../shared/marketplaces/catalogue-item.ts';
import { jsonLog } from '../../shared/platform/log.ts';
import { Store, type StorePolicy } from '../../shared/store/store.ts';
import { putStore } from '../../shared/store/store-records.ts';

/** A house in a folder of its own that goes away with it. */
export interface BenchHouse extends House {
  keys: DemoKeys;
  /** what the house logged as an error */
  errors: string[];
}

export const inboxOf = (store: string): string => `${store}@demo-shop.example`;

/** Breakers out of the way: a bench delists more in a minute than a shop in a year, and it is no test of the reading. */
const open = { perDay: 100_000, shareOfCatalogue: 1, minimumConfidence: 0.5 } as const;

const things = ['Lamp', 'Flask', 'Kite', 'Clock', 'Mat', 'Leash'];

/** What every store of a bench sells on Amazon. */
export const listings: CatalogueItem[] = Array.from({ length: 60 }, (_, index) =>
  CatalogueItem.parse({
    marketplace: 'amazon',
    sku: `BENCH-${index}`,
    listingId: `B0BENCH${String(index).padStart(3, '0')}`,
    identifiers: [],
    brand: `Brand ${index % 7}`,
    title: `Brand ${index % 7} ${things[index % things.length]} number ${index}`,
    price: { amount: '19.90', currency: 'USD' },
    quantity: 40,
    fulfilment: 'merchant',
    protected: false,
  }),
);

/** A store's account at the stand-in marketplaces. */
export const accountOf = (store: string): string => store.replace('-', '');

/** Adds a store, on an account of its own so that its calls have a limit of their own. */
export const addStore = async (
  { platform, marketplaces, keys }: BenchHouse,
  id: string,
  policy: Partial<StorePolicy> = {},
  sold = listings,
): Promise<void> => {
  const account = accountOf(id);
  await marketplaces.seed(
    sold.map(({ sku, listingId, title }) => ({
      marketplace: 'amazon',
      account,
      sku,
      asin: listingId,
      title,
      price: 19.9,
      quantity: 40,
    })),
  );
  await catalogueStore(platform.cases).put(id, sold);
  await putStore(
    platform.cases,
    Store.parse({
      ...demoStore,
      id,
      inbox: inboxOf(id),
      dnsRecords: demoRecords(keys),
      policy: { ...open, ...policy },
    }),
  );
  const credentials = demoCredentials(marketplaces.endpoints, account);
  await platform.secrets.put(
    Object.fromEntries(
      Object.entries(credentials).map(([marketplace, value]) => [
        `stores/${id}/${marketplace}`,
        JSON.stringify(value),
      ]),
    ),
  );
};

/** Opens a house on free ports for the time of some work. */
export const inHouse = async <T>(
  work: (house: BenchHouse) => Promise<T>,
  onMail: (result: MailResult) => void = () => undefined,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'complaint-triage-bench-'));
  const errors: string[] = [];
  const keys = await makeDemoKeys(folder);
  try {
    const house = await openHouse(
      {
        folder,
        host: '127.0.0.1',
        consolePort: 0,
        smtpPort: 0,
        marketplacesPort: 0,
        mailFrom: 'triage@localhost.localdomain',
        empty: true,
      },
      jsonLog({}, (line) => {
        if (line.includes('"level":"error"')) errors.push(line);
      }),
      onMail,
    );
    try {
      return await work(Object.assign(house, { keys, errors }));
    } finally {
      await house.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
