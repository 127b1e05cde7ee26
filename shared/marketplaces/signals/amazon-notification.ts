/**
 * What Amazon's Notifications API v1 puts into a queue, as documented under "Notification Type Values". Of two
 * workflows: Amazon writes `ACCOUNT_STATUS_CHANGED` into the queue itself, in lower camel case; the listing
 * notifications come through EventBridge, in Pascal case, and a rule that passes an event on whole keeps them in
 * `detail`.
 */
import * as z from 'zod';

const Metadata = z.object({ NotificationId: z.string(), SubscriptionId: z.string().optional() });

const Listing = z.object({ SellerId: z.string(), Sku: z.string(), Asin: z.string().optional() });

/** `ListingsItemIssuesChangeNotification_2023-12-13.json` */
const IssuesChange = z.object({
  NotificationType: z.literal('LISTINGS_ITEM_ISSUES_CHANGE'),
  Payload: Listing.extend({ EnforcementActions: z.array(z.string()).default([]) }),
  NotificationMetadata: Metadata,
});

/** `ListingsItemStatusChangeNotification.json` 1.0 */
const StatusChange = z.object({
  NotificationType: z.literal('LISTINGS_ITEM_STATUS_CHANGE'),
  Payload: Listing.extend({ Status: z.array(z.string()).default([]) }),
  NotificationMetadata: Metadata,
});

const AccountStatus = z.enum(['NORMAL', 'AT_RISK', 'DEACTIVATED']);

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
  from: z.infer<typeof AccountStatus>;
  to: z.infer<typeof AccountStatus>;
}

export type AmazonNotification = ListingChanged | AccountChanged;

const Known = z.union([
  z.union([IssuesChange, StatusChange]).transform(
    ({ Payload, NotificationMetadata }): AmazonNotification => ({
      about: 'listing',
      id: NotificationMetadata.NotificationId,
      sellerId: Payload.SellerId,
      sku: Payload.Sku,
      asin: Payload.Asin ?? '',
    }),
  ),
  StatusChanged.transform(({ payload, notificationMetadata }): AmazonNotification => {
    const { previousAccountStatus: from, currentAccountStatus: to } = payload.accountStatusChangeNotification;
    const { notificationId: id, subscriptionId } = notificationMetadata;
    return { about: 'account', id, subscriptionId, from, to };
  }),
]);

const Wrapped = z.object({ detail: z.unknown() });

const Named = z.union([
  z.object({ NotificationType: z.string() }).transform((one) => one.NotificationType),
  z.object({ notificationType: z.string() }).transform((one) => one.notificationType),
]);

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a message; `unknown` names the kind of notification that it is, as far as it is one. */
export const readAmazonNotification = (message: string): AmazonNotification | { unknown: string } => {
  const outer = jsonIn(message);
  const inner = Wrapped.safeParse(outer).data?.detail ?? outer;
  const known = Known.safeParse(inner);
  return known.success
    ? known.data
    : { unknown: Named.safeParse(inner).data?.slice(0, 80) ?? 'no notification' };
};
