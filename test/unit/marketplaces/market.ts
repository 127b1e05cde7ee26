/** A market of stand-ins for one test: real HTTP, real adapters, stores whose credentials are the stand-ins' own. */

import { localMarketplaceAccess } from '../../../infra/local/marketplace-access.ts';
import { demoCredentials } from '../../../infra/local/marketplaces/demo-credentials.ts';
import {
  type Marketplaces,
  type Seed,
  startMarketplaces,
} from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import type { Marketplace, MarketplaceActor } from '../../../shared/marketplaces/port.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import type { MarketplaceActing } from '../../../shared/platform/ports.ts';
import { memoryTable } from './memory-table.ts';

export interface Market extends AsyncDisposable {
  marketplaces: Marketplaces;
  access: MarketplaceActing;
  /** changes what the store's secret holds for a marketplace */
  credentials: Record<string, Record<string, unknown>>;
  actor(marketplace: Marketplace): MarketplaceActor;
  /** what was done to listings since `from` actions ago, as `operation target` */
  done(): string[];
}

/** A clock that goes a second on whenever it is looked at, so that one call a second need not be waited for. */
export const hasty = () => {
  let now = Date.parse('2026-04-01T10:00:00Z');
  return {
    now: () => {
      now += 1_000;
      return new Date(now);
    },
    pass(ms: number) {
      now += ms;
    },
  };
};

/** A clock that stands until hours pass. */
export const clockAt = (start: string) => {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    pass(hours: number) {
      now += hours * 3_600_000;
    },
  };
};

/** AliExpress products, one SKU each: `BAG-0`, `BAG-1`, … */
export const bags = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    marketplace: 'aliexpress' as const,
    productId: String(1_005_000_000_000_000 + n),
    sku: `BAG-${n}`,
    title: `Bag ${n}`,
    price: 8,
    quantity: 5,
  }));

/** One store's credentials by marketplace, where they can be renewed. */
export const keeping = (credentials: Record<string, unknown>) => ({
  credentials: async (_store: string, marketplace: string) => credentials[marketplace],
  keep: async (_store: string, marketplace: string, renewed: unknown) => {
    credentials[marketplace] = renewed;
  },
  cases: memoryTable(),
});

/** Its clock is the one that is given, or the true one, and goes on at once by what a permit is waited for. */
export const openMarket = async (
  options: NonNullable<Parameters<typeof startMarketplaces>[0]> & { seed: Seed[] },
): Promise<Market> => {
  const { clock: given = systemClock } = options;
  let waited = 0;
  const clock = { now: () => new Date(given.now().getTime() + waited) };
  const marketplaces = await startMarketplaces({ ...options, clock });
  const credentials: Record<string, Record<string, unknown>> = { ...demoCredentials(marketplaces.endpoints) };
  const access = localMarketplaceAccess({
    ...keeping(credentials),
    clock,
    wait: async (ms) => {
      waited += ms;
    },
    timeLimitMs: 2_000,
  });
  return {
    marketplaces,
    access,
    credentials,
    actor: (marketplace) => actorFor(marketplace, { access, storeId: 'store-1', clock }),
    done: () => marketplaces.actions().map(({ operation, target }) => `${operation} ${target}`),
    [Symbol.asyncDispose]: () => marketplaces.close(),
  };
};
