import { type Clock, systemClock } from '../platform/clock.ts';
import type { MarketplaceAccess, MarketplaceActing, Table } from '../platform/ports.ts';
import { aliexpressActor, aliexpressReader } from './aliexpress/actor.ts';
import { aliexpressCatalogue } from './aliexpress/catalogue.ts';
import { aliexpressEnforced } from './aliexpress/enforced.ts';
import { aliexpressWatcher } from './aliexpress/watcher.ts';
import { amazonActor, amazonReader } from './amazon/actor.ts';
import { amazonCatalogue } from './amazon/catalogue.ts';
import { amazonEnforced } from './amazon/enforced.ts';
import type { CatalogueSource } from './catalogue-load.ts';
import { ebayActor, ebayReader } from './ebay/actor.ts';
import { ebayCatalogue } from './ebay/catalogue.ts';
import { ebayEnforced } from './ebay/enforced.ts';
import { type EnforcedSource, enforcedByReading } from './enforced.ts';
import type { Marketplace, MarketplaceActor, MarketplaceReader, MarketplaceWatcher } from './port.ts';
import { webhookActor, webhookReader } from './webhook/actor.ts';
import { webhookCatalogue } from './webhook/catalogue.ts';

/** A store's account on a marketplace, for reading. Its credentials are read at the first call. */
export const readerFor = async (
  access: MarketplaceAccess,
  storeId: string,
  marketplace: Marketplace,
  clock: Clock = systemClock,
): Promise<MarketplaceReader> => {
  const account = { access, storeId, clock };
  switch (marketplace) {
    case 'amazon':
      return amazonReader(account);
    case 'ebay':
      return ebayReader(account);
    case 'aliexpress':
      return aliexpressReader(account);
    case 'webhook':
      return webhookReader(account);
  }
};

/** … and for looking again at what is known; `cases` holds how much of a day's calls that took. */
export const watcherFor = async (
  access: MarketplaceAccess,
  cases: Table,
  storeId: string,
  marketplace: Marketplace,
  clock: Clock = systemClock,
): Promise<MarketplaceWatcher> => {
  if (marketplace === 'aliexpress') return aliexpressWatcher({ access, storeId, clock }, cases);
  const reader = await readerFor(access, storeId, marketplace, clock);
  return (offer) => reader.read(offer);
};

/** … and for acting, which only somebody with the acting access can ask for. */
export const actorFor = async (
  access: MarketplaceActing,
  storeId: string,
  marketplace: Marketplace,
  clock: Clock = systemClock,
): Promise<MarketplaceActor> => {
  const account = { access, storeId, clock };
  switch (marketplace) {
    case 'amazon':
      return amazonActor(account);
    case 'ebay':
      return ebayActor(account);
    case 'aliexpress':
      return aliexpressActor(account);
    case 'webhook':
      return webhookActor(account);
  }
};

/** … and for listing what the store sells there. */
export const catalogueSourceFor = async (
  access: MarketplaceAccess,
  storeId: string,
  marketplace: Marketplace,
  clock: Clock = systemClock,
): Promise<CatalogueSource> => {
  const account = { access, storeId, clock };
  switch (marketplace) {
    case 'amazon':
      return amazonCatalogue(account);
    case 'ebay':
      return ebayCatalogue(account);
    case 'aliexpress':
      return aliexpressCatalogue(account);
    case 'webhook':
      return webhookCatalogue(account);
  }
};

/** … and for what the marketplace itself keeps off sale; `cases` holds the catalogue of those that cannot list it. */
export const enforcedSourceFor = async (
  access: MarketplaceAccess,
  cases: Table,
  storeId: string,
  marketplace: Marketplace,
  clock: Clock = systemClock,
): Promise<EnforcedSource> => {
  const account = { access, storeId, clock };
  switch (marketplace) {
    case 'amazon':
      return amazonEnforced(account);
    case 'ebay':
      return ebayEnforced(account, cases);
    case 'aliexpress':
      return aliexpressEnforced(account, cases);
    case 'webhook':
      return enforcedByReading(cases, await readerFor(access, storeId, marketplace, clock), storeId);
  }
};
