import { describe, expect, test } from 'vitest';
import { readAmazonNotification } from '../../../shared/marketplaces/signals/amazon-notification.ts';

const metadata = {
  ApplicationId: 'amzn1.sellerapps.app.5b1f',
  SubscriptionId: 'subscription-1',
  PublishTime: '2026-02-05T18:59:48.768Z',
  NotificationId: 'notification-1',
};

const issuesChange = {
  NotificationVersion: '1.0',
  NotificationType: 'LISTINGS_ITEM_ISSUES_CHANGE',
  PayloadVersion: '2023-12-13',
  EventTime: '2026-02-05T18:59:30.194Z',
  Payload: {
    SellerId: 'A1CUPS',
    MarketplaceId: 'ATVPDKIKX0DER',
    Asin: 'B0CUP00001',
    Sku: 'CUP 1/red',
    Severities: ['ERROR'],
    EnforcementActions: ['CATALOG_ITEM_REMOVED'],
  },
  NotificationMetadata: metadata,
};

const statusChange = {
  ...issuesChange,
  NotificationType: 'LISTINGS_ITEM_STATUS_CHANGE',
  PayloadVersion: '1.0',
  Payload: {
    SellerId: 'A1CUPS',
    MarketplaceId: 'ATVPDKIKX0DER',
    Asin: 'B0CUP00001',
    Sku: 'CUP 1/red',
    CreatedDate: '2026-02-01T10:00:00Z',
    Status: [],
  },
};

const accountChanged = {
  notificationVersion: '1.0',
  notificationType: 'ACCOUNT_STATUS_CHANGED',
  payloadVersion: '2021-01-01',
  eventTime: '2026-02-05T19:42:04.284Z',
  payload: {
    accountStatusChangeNotification: { previousAccountStatus: 'NORMAL', currentAccountStatus: 'AT_RISK' },
  },
  notificationMetadata: {
    applicationId: 'app',
    subscriptionId: 'subscription-2',
    publishTime: '2026-02-05T19:42:05Z',
    notificationId: 'notification-2',
  },
};

const listing = {
  about: 'listing',
  id: 'notification-1',
  sellerId: 'A1CUPS',
  sku: 'CUP 1/red',
  asin: 'B0CUP00001',
};
const read = (value: unknown) => readAmazonNotification(JSON.stringify(value));

test.each([
  ['issues', issuesChange],
  ['status', statusChange],
])('a change of %s names the listing', (_, notification) => {
  expect(read(notification)).toEqual(listing);
});

test('an event that EventBridge passed on whole is read as well', () => {
  const event = {
    version: '0',
    'detail-type': 'LISTINGS_ITEM_ISSUES_CHANGE',
    source: 'aws.partner/sellingpartnerapi.amazon.com/1/app',
    detail: issuesChange,
  };
  expect(read(event)).toEqual(listing);
});

test('a change of the account names its subscription, and no seller', () => {
  expect(read(accountChanged)).toEqual({
    about: 'account',
    id: 'notification-2',
    subscriptionId: 'subscription-2',
    from: 'NORMAL',
    to: 'AT_RISK',
  });
});

describe('what is not known is named', () => {
  test.each([
    ['another kind', { ...issuesChange, NotificationType: 'ANY_OFFER_CHANGED' }, 'ANY_OFFER_CHANGED'],
    [
      'a status that is not documented',
      {
        ...accountChanged,
        payload: {
          accountStatusChangeNotification: { previousAccountStatus: 'NORMAL', currentAccountStatus: 'FINE' },
        },
      },
      'ACCOUNT_STATUS_CHANGED',
    ],
    [
      'a payload without its SKU',
      { ...issuesChange, Payload: { SellerId: 'A1' } },
      'LISTINGS_ITEM_ISSUES_CHANGE',
    ],
    ['something else', { hello: 'there' }, 'no notification'],
    ['a number', 7, 'no notification'],
    ['a name without end', { notificationType: 'X'.repeat(9_000) }, 'X'.repeat(80)],
  ])('%s', (_, value, unknown) => {
    expect(read(value)).toEqual({ unknown });
  });
  test('no JSON', () => {
    expect(readAmazonNotification('<xml/>')).toEqual({ unknown: 'no notification' });
  });
});
