import type { MarketplaceActing, Table } from '../platform/ports.ts';
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
import type { Account } from './session.ts';
import { webhookActor, webhookReader } from './webhook/actor.ts';
import { webhookCatalogue } from './webhook/catalogue.ts';

const readers: Record<Marketplace, (account: Account) => MarketplaceReader> = {
  amazon: amazonReader,
  ebay: ebayReader,
  aliexpress: aliexpressReader,
  webhook: webhookReader,
};

/** A store's account on a marketplace, for reading. Its credentials are read at the first call. */
export const readerFor = (marketplace: Marketplace, account: Account): MarketplaceReader =>
  readers[marketplace](account);

/** … and for looking again at what is known; `cases` holds how much of a day's calls that took. */
export const watcherFor = (marketplace: Marketplace, account: Account, cases: Table): MarketplaceWatcher => {
  if (marketplace === 'aliexpress') return aliexpressWatcher(account, cases);
  const reader = readerFor(marketplace, account);
  return (offer) => reader.read(offer);
};

/** An account that may be acted through, by whoever declares that. */
type ActingAccount = Account & { access: MarketplaceActing };

const actors: Record<Marketplace, (account: ActingAccount) => MarketplaceActor> = {
  amazon: amazonActor,
  ebay: ebayActor,
  aliexpress: aliexpressActor,
  webhook: webhookActor,
};

/** … and for acting, which only somebody with the acting access can ask for. */
export const actorFor = (marketplace: Marketplace, account: ActingAccount): MarketplaceActor =>
  actors[marketplace](account);

const catalogueSources: Record<Marketplace, (account: Account) => CatalogueSource> = {
  amazon: amazonCatalogue,
  ebay: ebayCatalogue,
  aliexpress: aliexpressCatalogue,
  webhook: webhookCatalogue,
};

/** … and for listing what the store sells there. */
export const catalogueSourceFor = (marketplace: Marketplace, account: Account): CatalogueSource =>
  catalogueSources[marketplace](account);

const enforcedSources: Record<Marketplace, (account: Account, cases: Table) => EnforcedSource> = {
  amazon: amazonEnforced,
  ebay: ebayEnforced,
  aliexpress: aliexpressEnforced,
  webhook: (account, cases) => enforcedByReading(cases, webhookReader(account), account.storeId),
};

/** … and for what the marketplace itself keeps off sale; `cases` holds the catalogue of those that cannot list it. */
export const enforcedSourceFor = (marketplace: Marketplace, account: Account, cases: Table): EnforcedSource =>
  enforcedSources[marketplace](account, cases);
