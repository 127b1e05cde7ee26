import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import type { Table } from '../../../shared/platform/ports.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { demoCatalogue, demoOffers } from '../marketplaces/demo-offers.ts';
import type { Marketplaces } from '../marketplaces/start-marketplaces.ts';
import { demoStore } from './demo-store.ts';

/** Makes the demonstration's store, its catalogue and its listings on the stand-in marketplaces. */
export const setUpDemo = async (cases: Table, marketplaces: Marketplaces): Promise<void> => {
  await marketplaces.seed(demoOffers);
  await catalogueStore(cases).put(demoStore.id, demoCatalogue);
  await putStore(cases, demoStore);
};
