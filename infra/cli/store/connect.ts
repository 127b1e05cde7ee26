import type * as z from 'zod/mini';
import { sitesOf } from '../../../shared/marketplaces/account-sites.ts';
import {
  AliexpressConnection,
  AmazonConnection,
  EbayConnection,
  parseConnection,
  WebhookConnection,
} from '../../../shared/marketplaces/connection.ts';
import { forgetLapse } from '../../../shared/marketplaces/lapses.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import type { Store } from '../../../shared/store/store.ts';
import { changeStore } from '../../../shared/store/store-records.ts';
import { UsageError } from '../run-command.ts';
import { readJsonFile } from './json-file.ts';
import type { Keeper } from './keeper.ts';
import { marketplaceNamed, mustBe } from './known-store.ts';

const connections: Record<Marketplace, z.ZodMiniType> = {
  amazon: AmazonConnection,
  ebay: EbayConnection,
  aliexpress: AliexpressConnection,
  webhook: WebhookConnection,
};

const readCredentials = async (file: string | undefined): Promise<object> => {
  if (file === undefined)
    throw new UsageError('Name the file that holds the credentials: --credentials FILE.json');
  return readJsonFile(file, 'as credentials are: { "clientId": …, … }');
};

/** Keeps an account's credentials; resolves with the store as it is connected then. Throws `UsageError`, or `ConnectionInvalid`. */
export const connectStore = async (
  keeper: Keeper,
  id: string,
  name: string | undefined,
  file: string | undefined,
): Promise<Store> => {
  const marketplace = marketplaceNamed(name);
  const { ended } = await mustBe(keeper, id);
  if (ended !== undefined)
    throw new UsageError(`Store ${id} has ended. To take it up again: npm run store -- add ${id}`);
  const credentials = { ...(await readCredentials(file)), marketplace };
  // what cannot work must not take the place of what does
  parseConnection(connections[marketplace], marketplace, credentials);
  const sites = sitesOf(marketplace, credentials);
  await keeper.keepCredentials(id, marketplace, credentials);
  return changeStore(keeper.cases, id, (store) => ({
    ...store,
    marketplaces: [...new Set([...store.marketplaces, marketplace])],
    sites: { ...store.sites, [marketplace]: sites },
  }));
};

/** Ends a store's connection to a marketplace and takes its credentials away. Throws `UsageError`. */
export const disconnectStore = async (
  keeper: Keeper,
  id: string,
  name: string | undefined,
): Promise<Store> => {
  const marketplace = marketplaceNamed(name);
  if (!(await mustBe(keeper, id)).marketplaces.includes(marketplace))
    throw new UsageError(`Store ${id} is not connected to ${marketplace}.`);
  // first: where this fails the store is still connected, and the next try takes them away
  await keeper.forgetCredentials(id, marketplace);
  const left = await changeStore(keeper.cases, id, (store) => ({
    ...store,
    marketplaces: store.marketplaces.filter((one) => one !== marketplace),
  }));
  await forgetLapse(keeper.cases, { storeId: id, marketplace });
  return left;
};
