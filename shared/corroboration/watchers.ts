import { watcherFor } from '../marketplaces/connect.ts';
import type { Marketplace, MarketplaceWatcher } from '../marketplaces/port.ts';
import type { Store } from '../store/store.ts';
import type { CorroborationServices } from './services.ts';

/** A store's accounts for looking again at what is known. Each is opened once, as reading its credentials is a call that costs. */
export type Watchers = (marketplace: Marketplace) => MarketplaceWatcher;

export const watchersOf = (
  { cases, clock, marketplaces }: CorroborationServices,
  { id }: Pick<Store, 'id'>,
): Watchers => {
  const opened = new Map<Marketplace, MarketplaceWatcher>();
  return (marketplace) => {
    const watcher =
      opened.get(marketplace) ?? watcherFor(marketplace, { access: marketplaces, storeId: id, clock }, cases);
    opened.set(marketplace, watcher);
    return watcher;
  };
};
