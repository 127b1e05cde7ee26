import { AmazonConnection, parseConnection } from '../../shared/marketplaces/connection.ts';
import { ConnectionInvalid } from '../../shared/marketplaces/errors.ts';
import type { AmazonNotification } from '../../shared/marketplaces/signals/amazon-notification.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { MarketplaceAccess, TableReader } from '../../shared/platform/ports.ts';
import type { Store } from '../../shared/store/store.ts';
import { listStores } from '../../shared/store/store-records.ts';

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

/**
 * The store that a notification is for: by its seller, or where it names none by its subscription, or because there is
 * only one that it can be. Undefined when it is nobody's here.
 */
export const storeOf = async (
  { cases, marketplaces }: { cases: TableReader; marketplaces: MarketplaceAccess },
  notification: AmazonNotification,
): Promise<Store | undefined> => {
  const stores = (await listStores(cases)).filter((one) => one.marketplaces.includes('amazon'));
  const connected = await eachBounded(stores, atOnce, async (store) => ({
    store,
    connection: await connectionOf(marketplaces, store),
  }));
  if (notification.about === 'listing')
    return connected.find(({ connection }) => connection?.sellerId === notification.sellerId)?.store;
  const subscribed = connected.find(({ connection }) =>
    connection?.subscriptionIds.includes(notification.subscriptionId),
  );
  return subscribed?.store ?? (stores.length === 1 ? stores[0] : undefined);
};
