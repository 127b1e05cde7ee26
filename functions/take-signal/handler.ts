import * as z from 'zod/mini';
import { recordIfSound } from '../../shared/case/records/case-record.ts';
import { heardOfStatus } from '../../shared/corroboration/account-health.ts';
import { tellOfHint } from '../../shared/corroboration/account-status.ts';
import { observe } from '../../shared/corroboration/observe.ts';
import type { CorroborationServices } from '../../shared/corroboration/services.ts';
import type { AccountStatus } from '../../shared/marketplaces/amazon/account-status.ts';
import { readerFor } from '../../shared/marketplaces/connect.ts';
import {
  type AmazonNotification,
  readAmazonNotification,
} from '../../shared/marketplaces/signals/amazon-notification.ts';
import { judge } from '../../shared/marketplaces/signals/judge.ts';
import { step } from '../../shared/platform/step.ts';
import type { Store } from '../../shared/store/store.ts';
import { openCasesOver } from './open-cases-over.ts';
import { storeOf } from './store-of.ts';

const Result = z.enum([
  'corroborated',
  'confirmed',
  'drift',
  /** no open case is about it; where a marketplace keeps it off sale, `corroborate` opens one if no mail comes */
  'no-case',
  /** it says nothing that a case did not know */
  'nothing-new',
  'account-at-risk',
  'account-deactivated',
  'account-normal',
  /** of no store here */
  'not-ours',
  /** a kind of notification that nobody here reads */
  'unknown',
]);
type Result = z.infer<typeof Result>;

const results = {
  NORMAL: 'account-normal',
  AT_RISK: 'account-at-risk',
  DEACTIVATED: 'account-deactivated',
} as const satisfies Record<AccountStatus, Result>;

/** What it says is told as a hint, and how the account stands is read from the account. */
const takeAccount = async (
  services: CorroborationServices,
  store: Store,
  notification: Extract<AmazonNotification, { about: 'account' }>,
): Promise<Result> => {
  const { from, to } = notification;
  services.log.warn('a notification says that the account’s standing changed', {
    storeId: store.id,
    from,
    to,
  });
  await heardOfStatus(services.cases, store.id);
  await tellOfHint(services, store, notification);
  return results[to];
};

/** What the notification says is only a hint: notifications overtake one another, and a reading shows what is so. */
const takeListing = async (
  services: CorroborationServices,
  store: Store,
  { sku, asin }: Extract<AmazonNotification, { about: 'listing' }>,
): Promise<Result> => {
  const { cases, clock, marketplaces } = services;
  const offer = { marketplace: 'amazon' as const, sku, listingId: asin, title: '' };
  const over = await openCasesOver(cases, store.id, { sku, asin });
  if (over.length === 0) return 'no-case';
  const state = await readerFor('amazon', { access: marketplaces, storeId: store.id, clock }).read(offer);
  const signal = judge(store.id, offer, state, clock.now());
  const observed: Result[] = [];
  for (const { id } of over) {
    const record = await recordIfSound(cases, clock, id);
    if (record) observed.push(...(await observe(services, store, record, signal, true)));
  }
  return observed[0] ?? 'nothing-new';
};

/** Takes one notification of Amazon's. What cannot be asked now is delivered again; what nobody reads is dropped. */
export const takeSignal = step({
  name: 'take-signal',
  uses: { cases: 'write', evidence: 'write', post: 'write', workflow: 'write', marketplaces: 'read' },
  input: z.object({ message: z.string() }),
  output: z.object({ result: Result }),
  run: async ({ message }, services): Promise<{ result: Result }> => {
    const notification = readAmazonNotification(message);
    if ('unknown' in notification) {
      services.log.info('a notification that nobody here reads', { kind: notification.unknown });
      return { result: 'unknown' };
    }
    const store = await storeOf(services, notification);
    if (!store) {
      services.log.warn('a notification of no store here', {
        about: notification.about,
        id: notification.id,
      });
      return { result: 'not-ours' };
    }
    const result =
      notification.about === 'account'
        ? await takeAccount(services, store, notification)
        : await takeListing(services, store, notification);
    services.log.info('notification taken', { storeId: store.id, result });
    return { result };
  },
});
