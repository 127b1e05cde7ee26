import * as z from 'zod/mini';
import {
  amazonNotifications,
  type NotificationPlace,
  type Standing,
} from '../../../shared/marketplaces/amazon/notifications.ts';
import { connectCommand } from '../../../shared/marketplaces/connect-command.ts';
import { parseConnection, SubscriptionIds } from '../../../shared/marketplaces/connection.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import type { Store } from '../../../shared/store/store.ts';
import { UsageError } from '../run-command.ts';
import { whyNot } from './answered.ts';
import type { Keeper } from './keeper.ts';

const openFor = ({ marketplaces }: Keeper, { id }: Store, place: NotificationPlace) =>
  amazonNotifications({ access: marketplaces, storeId: id, clock: systemClock }, place);

const Kept = z.looseObject({ subscriptionIds: SubscriptionIds });

const keptOf = async ({ marketplaces }: Keeper, { id }: Store): Promise<z.infer<typeof Kept>> =>
  parseConnection(Kept, 'amazon', await marketplaces.credentials(id, 'amazon'));

/** A notification of the account names no seller: only the subscription's id among the credentials tells whose it is. */
const isUnknown = (standing: Standing, ids: string[]): boolean =>
  standing.type === 'ACCOUNT_STATUS_CHANGED' &&
  standing.is === 'subscribed' &&
  !ids.includes(standing.subscriptionId);

const elsewhere = ({ type, destinationId }: Extract<Standing, { is: 'elsewhere' }>): string =>
  `${type} goes to another destination of the same application (${destinationId}); Amazon allows one, so end that subscription first (deleteSubscriptionById) if nobody needs it`;

/** Each SP-API application has an event source of its own. */
const toConfigure = (source: string): string =>
  `listing notifications come through Amazon EventBridge: add "${source}" to "amazon": { "eventBus": [ … ] } in the configuration and deploy once more`;

/** What of Amazon's notifications does not reach us, a line each; empty when all do. */
export const missingNotifications = async (
  keeper: Keeper,
  store: Store,
  { place, eventBuses }: NonNullable<Keeper['notifications']>,
): Promise<string[]> => {
  try {
    const { subscriptionIds: ids } = await keptOf(keeper, store);
    const notifications = openFor(keeper, store, place);
    const missing = (await notifications.standings()).flatMap((standing) => {
      if (standing.is === 'elsewhere') return [elsewhere(standing)];
      return standing.is === 'missing' || isUnknown(standing, ids)
        ? [`nobody is told of ${standing.type}: npm run store -- subscribe ${store.id} --config FILE.json`]
        : [];
    });
    const source = await notifications.eventSource();
    return [
      ...missing,
      ...(source === undefined || eventBuses.includes(source) ? [] : [toConfigure(source)]),
    ];
  } catch (error) {
    return [`whether notifications arrive cannot be seen: ${whyNot(error)}`];
  }
};

/** Keeps the subscription's id among the store's credentials, where `take-signal` looks whose a notification is. */
const keepIds = async (keeper: Keeper, store: Store, standings: Standing[]): Promise<void> => {
  const kept = await keptOf(keeper, store);
  const unknown = standings.flatMap((one) =>
    one.is === 'subscribed' && isUnknown(one, kept.subscriptionIds) ? [one.subscriptionId] : [],
  );
  if (unknown.length > 0)
    await keeper.keepCredentials(store.id, 'amazon', {
      ...kept,
      subscriptionIds: [...kept.subscriptionIds, ...unknown],
    });
};

/**
 * Lets Amazon tell of a store's listings and account by itself; what is there already stays, and where it leads elsewhere
 * this is `false`. Throws `UsageError` where nothing can receive it, or the store sells nothing there.
 */
export const subscribeStore = async (
  keeper: Keeper,
  store: Store,
  say: (line: string) => void,
): Promise<boolean> => {
  if (!keeper.notifications)
    throw new UsageError(
      'Amazon notifies a queue on AWS: name the deployment that has it with --config FILE.json. One machine needs no notifications, it asks the marketplaces every quarter of an hour.',
    );
  if (!store.marketplaces.includes('amazon'))
    throw new UsageError(
      `Store ${store.id} is not connected to Amazon: ${connectCommand(store.id, 'amazon')}`,
    );
  const { place, eventBuses } = keeper.notifications;
  const notifications = openFor(keeper, store, place);
  const standings = await notifications.subscribe();
  await keepIds(keeper, store, standings);
  for (const standing of standings)
    say(standing.is === 'elsewhere' ? `  ✗ ${elsewhere(standing)}` : `  ✓ ${standing.type}`);
  const source = await notifications.eventSource();
  if (source !== undefined && !eventBuses.includes(source)) say(`  · ${toConfigure(source)}`);
  return standings.every(({ is }) => is !== 'elsewhere');
};
