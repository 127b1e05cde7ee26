/**
 * What Amazon's Notifications API v1 puts into a queue, as documented under "Notification Type Values". Of two
 * workflows: Amazon writes `ACCOUNT_STATUS_CHANGED` into the queue itself, in lower camel case; the listing
 * notifications come through EventBridge, in Pascal case, and a rule that passes an event on whole keeps them in
 * `detail`.
 */
import * as z from 'zod/mini';
import { jsonIn } from '../../platform/json-in.ts';
import { AccountStatus } from '../amazon/account-status.ts';

const Metadata = z.object({ NotificationId: z.string(), SubscriptionId: z.optional(z.string()) });

const Listing = z.object({ SellerId: z.string(), Sku: z.string(), Asin: z.optional(z.string()) });

/** `ListingsItemIssuesChangeNotification_2023-12-13.json` */
const IssuesChange = z.object({
  NotificationType: z.literal('LISTINGS_ITEM_ISSUES_CHANGE'),
  Payload: z.extend(Listing, { EnforcementActions: z._default(z.array(z.string()), []) }),
  NotificationMetadata: Metadata,
});

/** `ListingsItemStatusChangeNotification.json` 1.0 */
const StatusChange = z.object({
  NotificationType: z.literal('LISTINGS_ITEM_STATUS_CHANGE'),
  Payload: z.extend(Listing, { Status: z._default(z.array(z.string()), []) }),
  NotificationMetadata: Metadata,
});

/** `ACCOUNT_STATUS_CHANGED` 2021-01-01; it names no seller, only the subscription. */
const StatusChanged = z.object({
  notificationType: z.literal('ACCOUNT_STATUS_CHANGED'),
  payload: z.object({
    accountStatusChangeNotification: z.object({
      previousAccountStatus: AccountStatus,
      currentAccountStatus: AccountStatus,
    }),
  }),
  notificationMetadata: z.object({ notificationId: z.string(), subscriptionId: z.string() }),
});

/** A listing whose state or issues changed: what it is now, a read tells. */
interface ListingChanged {
  about: 'listing';
  id: string;
  sellerId: string;
  sku: string;
  asin: string;
}

interface AccountChanged {
  about: 'account';
  id: string;
  subscriptionId: string;
  from: AccountStatus;
  to: AccountStatus;
}

export type AmazonNotification = ListingChanged | AccountChanged;

const Known = z.union([
  z.pipe(
    z.union([IssuesChange, StatusChange]),
    z.transform(
      ({ Payload, NotificationMetadata }): AmazonNotification => ({
        about: 'listing',
        id: NotificationMetadata.NotificationId,
        sellerId: Payload.SellerId,
        sku: Payload.Sku,
        asin: Payload.Asin ?? '',
      }),
    ),
  ),
  z.pipe(
    StatusChanged,
    z.transform(({ payload, notificationMetadata }): AmazonNotification => {
      const { previousAccountStatus: from, currentAccountStatus: to } =
        payload.accountStatusChangeNotification;
      const { notificationId: id, subscriptionId } = notificationMetadata;
      return { about: 'account', id, subscriptionId, from, to };
    }),
  ),
]);

const Wrapped = z.object({ detail: z.unknown() });

const Named = z.union([
  z.pipe(
    z.object({ NotificationType: z.string() }),
    z.transform((one) => one.NotificationType),
  ),
  z.pipe(
    z.object({ notificationType: z.string() }),
    z.transform((one) => one.notificationType),
  ),
]);

/** Reads a message; `unknown` names the kind of notification that it is, as far as it is one. */
export const readAmazonNotification = (message: string): AmazonNotification | { unknown: string } => {
  const outer = jsonIn(message);
  const inner = Wrapped.safeParse(outer).data?.detail ?? outer;
  const known = Known.safeParse(inner);
  return known.success
    ? known.data
    : { unknown: Named.safeParse(inner).data?.slice(0, 80) ?? 'no notification' };
};
