import { AmazonConnection, parseConnection } from '../../shared/marketplaces/connection.ts';
import { ConnectionInvalid } from '../../shared/marketplaces/errors.ts';
import type { AmazonNotification } from '../../shared/marketplaces/signals/amazon-notification.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { MarketplaceAccess, TableReader } from '../../shared/platform/ports.ts';
import type { Store } from '../../shared/store/store.ts';
import { readStores, StoreUnreadable } from '../../shared/store/store-records.ts';

const atOnce = 8;

const connectionOf = async (access: MarketplaceAccess, { id }: Store) => {
  try {
    return parseConnection(AmazonConnection, 'amazon', await access.credentials(id, 'amazon'));
  } catch (error) {
    // a store that cannot be asked whose it is cannot be acted for either
    if (error instanceof ConnectionInvalid || error instanceof NotFoundError) return undefined;
    throw error;
  }
};

const isOf = (connection: AmazonConnection, notification: AmazonNotification): boolean =>
  notification.about === 'listing'
    ? connection.sellerId === notification.sellerId
    : connection.subscriptionIds.includes(notification.subscriptionId);

/** Whose a seller or a subscription was when this process last looked; the store's credentials say whether it still is. */
const lastOwners = new Map<string, string>();

/** Where subscriptions were made by hand and none is known, the only store is meant; a known one is believed by its number. */
const onlyOne = async (
  access: MarketplaceAccess,
  [store, ...others]: Store[],
): Promise<Store | undefined> => {
  if (!store || others.length > 0) return undefined;
  const connection = await connectionOf(access, store);
  return connection?.subscriptionIds.length === 0 ? store : undefined;
};

/**
 * The store that a notification is for: by its seller, or where it names none by its subscription, or because there is
 * only one that it can be. Undefined when it is nobody's here. Only for a seller or a subscription that this process does
 * not know yet are all stores' credentials read. Throws `StoreUnreadable` where it may be for one that cannot be read.
 */
export const storeOf = async (
  { cases, marketplaces }: { cases: TableReader; marketplaces: MarketplaceAccess },
  notification: AmazonNotification,
): Promise<Store | undefined> => {
  const { stores: all, unreadable } = await readStores(cases);
  const stores = all.filter((one) => one.marketplaces.includes('amazon'));
  const isItsStore = async (store: Store): Promise<boolean> => {
    const connection = await connectionOf(marketplaces, store);
    return connection !== undefined && isOf(connection, notification);
  };
  const named = notification.about === 'listing' ? notification.sellerId : notification.subscriptionId;
  const last = stores.find(({ id }) => id === lastOwners.get(named));
  if (last && (await isItsStore(last))) return last;

  const fits = await eachBounded(stores, atOnce, isItsStore);
  const found = stores.find((_, at) => fits[at]);
  if (found) lastOwners.set(named, found.id);
  const [other] = unreadable;
  if (!found && other !== undefined) throw new StoreUnreadable(other);
  return found ?? (notification.about === 'account' ? onlyOne(marketplaces, stores) : undefined);
};
