import type { Rate } from '../platform/ports.ts';
import type { Marketplace } from './port.ts';

type Limit = Omit<Rate, 'bucket'>;

/**
 * Amazon: the usage plans in `listingsItems_2021-08-01.json`, `reports_2021-06-30.json` and `notifications.json`; Login
 * with Amazon states none, so ours is modest.
 */
const amazon = {
  token: { perSecond: 1, burst: 5 },
  getListingsItem: { perSecond: 5, burst: 10 },
  searchListingsItems: { perSecond: 5, burst: 5 },
  patchListingsItem: { perSecond: 5, burst: 5 },
  createReport: { perSecond: 0.0167, burst: 15 },
  getReport: { perSecond: 2, burst: 15 },
  getReportDocument: { perSecond: 0.0167, burst: 15 },
  getDestinations: { perSecond: 1, burst: 5 },
  createDestination: { perSecond: 1, burst: 5 },
  getSubscription: { perSecond: 1, burst: 5 },
  createSubscription: { perSecond: 1, burst: 5 },
} as const;

/**
 * eBay grants calls a day for each application (Developer Analytics `getRateLimits`), none a second. Trading's
 * default is 5,000 a day and a listing takes 250 revisions a day; these rates keep a burst of complaints polite.
 */
const ebay = {
  token: { perSecond: 1, burst: 5 },
  inventory: { perSecond: 10, burst: 20 },
  trading: { perSecond: 5, burst: 20 },
} as const;

/**
 * AliExpress publishes rates for its dropshippers' methods (3 to 1,000 a second) and none for those of sellers: these are
 * ours ("API QPS", as it was on 2026-06-09). What it limits is each application's calls a day, by its class: 5,000 while
 * it is in test ("API access count limitation", open.alitrip.com 108426). Both end in an answer that says how long to wait.
 */
const aliexpress = {
  token: { perSecond: 1, burst: 2 },
  read: { perSecond: 10, burst: 20 },
  act: { perSecond: 5, burst: 10 },
} as const;

/** The seller's own system; it may answer 429 when this is too much. */
const webhook = { call: { perSecond: 10, burst: 20 } } as const;

/** Calls a second that one account may make of each operation. */
export const limits = { amazon, ebay, aliexpress, webhook } as const satisfies Record<
  Marketplace,
  Record<string, Limit>
>;

/** One of a marketplace's operations. */
export interface Operation<M extends Marketplace = Marketplace> {
  marketplace: M;
  operation: keyof (typeof limits)[M] & string;
}

const limitsOf: { [M in Marketplace]: Record<Operation<M>['operation'], Limit> } = limits;

/**
 * The bucket that a store's calls of one operation share. It stays below the marketplace's own limit, most of all in
 * its burst: calls that leave evenly bunch up on their way.
 */
export const rateOf = <M extends Marketplace>(
  storeId: string,
  { marketplace, operation }: Operation<M>,
): Rate => {
  const { perSecond, burst } = limitsOf[marketplace][operation];
  return {
    bucket: `${storeId}/${marketplace}/${operation}`,
    perSecond: perSecond * 0.95,
    burst: Math.max(1, Math.floor(burst * 0.6)),
  };
};
