import { sitesOf } from '../../../shared/marketplaces/account-sites.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import type { Table } from '../../../shared/platform/ports.ts';
import type { Store } from '../../../shared/store/store.ts';
import { changeStore, listStores, putStore } from '../../../shared/store/store-records.ts';
import type { LocalPlatform } from '../local-platform.ts';
import { demoCredentials } from '../marketplaces/demo-credentials.ts';
import { demoCatalogue, demoOffers } from '../marketplaces/demo-offers.ts';
import type { Endpoints, Marketplaces } from '../marketplaces/start-marketplaces.ts';
import { type DemoKeys, demoRecords } from './demo-keys.ts';
import { demoStore } from './demo-store.ts';

const sitesAt = (endpoints: Endpoints): Store['sites'] => {
  const { amazon, ebay, aliexpress } = demoCredentials(endpoints);
  return {
    amazon: sitesOf('amazon', amazon),
    ebay: sitesOf('ebay', ebay),
    aliexpress: sitesOf('aliexpress', aliexpress),
  };
};

/** Leads the demonstration's store to the stand-ins, wherever this process has them, and lets it believe its own key. */
export const connectDemo = async (
  { cases, secrets }: Pick<LocalPlatform, 'cases' | 'secrets'>,
  endpoints: Endpoints,
  keys: DemoKeys,
): Promise<void> => {
  await secrets.put(
    Object.fromEntries(
      Object.entries(demoCredentials(endpoints)).map(([marketplace, credentials]) => [
        `stores/${demoStore.id}/${marketplace}`,
        JSON.stringify(credentials),
      ]),
    ),
  );
  const stores = await listStores(cases);
  if (stores.some(({ id }) => id === demoStore.id))
    await changeStore(cases, demoStore.id, (store) => ({
      ...store,
      sites: sitesAt(endpoints),
      dnsRecords: demoRecords(keys),
    }));
};

/** Makes the demonstration's store, its catalogue and its listings on the stand-in marketplaces. */
export const setUpDemo = async (cases: Table, marketplaces: Marketplaces, keys: DemoKeys): Promise<void> => {
  await marketplaces.seed(demoOffers);
  await catalogueStore(cases).put(demoStore.id, demoCatalogue);
  await putStore(cases, {
    ...demoStore,
    sites: sitesAt(marketplaces.endpoints),
    dnsRecords: demoRecords(keys),
  });
};
