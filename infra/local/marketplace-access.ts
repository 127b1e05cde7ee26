import { setTimeout as sleep } from 'node:timers/promises';
import { alone, changeOf, inTurn } from '../../shared/platform/alone.ts';
import { askOnce } from '../../shared/platform/ask-once.ts';
import { type Clock, systemClock } from '../../shared/platform/clock.ts';
import { jsonIn } from '../../shared/platform/json-in.ts';
import type { MarketplaceActing, Table } from '../../shared/platform/ports.ts';
import { createBuckets } from './marketplaces/buckets.ts';
import type { SecretsFile } from './secrets-file.ts';

/**
 * Where one machine keeps its stores' credentials. The file is rewritten whole, by the running instance and by `npm run
 * store` beside it: the table, which they share, lets one after the other do so.
 */
export const localCredentials = (secrets: SecretsFile, cases: Table) => {
  const nameOf = (storeId: string, marketplace: string) => `stores/${storeId}/${marketplace}`;
  return {
    credentials: async (storeId: string, marketplace: string): Promise<unknown> =>
      jsonIn(await secrets.get(nameOf(storeId, marketplace))),
    keep: (storeId: string, marketplace: string, credentials: unknown) =>
      inTurn(cases, 'secrets', Date.now, () =>
        secrets.put({ [nameOf(storeId, marketplace)]: JSON.stringify(credentials) }),
      ),
    forget: (storeId: string, marketplace: string) =>
      inTurn(cases, 'secrets', Date.now, () => secrets.put({ [nameOf(storeId, marketplace)]: undefined })),
    cases,
  };
};

/**
 * What the marketplace clients need, on one machine: permits from buckets in this process, HTTP with a limit of 20
 * seconds that never follows a redirect.
 */
export const localMarketplaceAccess = (surroundings: {
  credentials: (storeId: string, marketplace: string) => Promise<unknown>;
  keep: (storeId: string, marketplace: string, credentials: unknown) => Promise<void>;
  cases: Table;
  clock?: Clock;
  /** lets the clock go on by so many ms */
  wait?: (ms: number) => Promise<unknown>;
  /** ms until a call is given up */
  timeLimitMs?: number;
}): MarketplaceActing => {
  const { credentials, keep, cases, clock = systemClock, wait = sleep } = surroundings;
  const buckets = createBuckets(() => clock.now().getTime());
  return {
    mayAct: true,
    credentials,
    renew: (storeId, marketplace, renewal) =>
      alone(
        cases,
        changeOf(storeId, marketplace),
        () => clock.now().getTime(),
        async () =>
          renewal(await credentials(storeId, marketplace), (next) => keep(storeId, marketplace, next)),
      ),
    fetch: (request) => askOnce(request, surroundings.timeLimitMs),
    async permit(rate) {
      const waitMs = buckets.take(rate);
      if (waitMs > 0) await wait(waitMs);
    },
  };
};
