/** What the three stand-ins share: their state on disk, the clock, the lag, the accounts and who may call. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { AccountStatus } from '../../../shared/marketplaces/amazon/account-status.ts';
import type { Clock } from '../../../shared/platform/clock.ts';
import type { Rate } from '../../../shared/platform/ports.ts';
import { codeOf } from '../../error-code.ts';
import { writeDurably } from '../write-durably.ts';
import { AliexpressProduct } from './aliexpress/product.ts';
import { AmazonDestination, AmazonSubscription } from './amazon/destination.ts';
import { AmazonListing } from './amazon/listing.ts';
import { type Buckets, createBuckets } from './buckets.ts';
import { EbayItem, EbayOffer } from './ebay/listing.ts';

/** Something a seller did through an API. */
export const Action = z.object({
  at: z.string(),
  marketplace: z.string(),
  account: z.string(),
  operation: z.string(),
  /** SKU, offer, listing or product */
  target: z.string(),
  /** whether it changed anything */
  effective: z.boolean(),
});
export type Action = z.infer<typeof Action>;

/** Complaints of rights owners, and violations that Amazon itself suspects. */
export const AccountHealth = z.object({
  received: z.int().check(z.minimum(0)),
  suspected: z.int().check(z.minimum(0)),
  /** `NORMAL` where nobody says otherwise */
  status: z.optional(AccountStatus),
});
export type AccountHealth = z.infer<typeof AccountHealth>;

const State = z.object({
  amazon: z.array(AmazonListing),
  ebayOffers: z.array(EbayOffer),
  ebayItems: z.array(EbayItem),
  aliexpress: z.array(AliexpressProduct),
  /** how often each account's secret was changed */
  rotations: z.record(z.string(), z.int()),
  /** what Amazon counts against each account */
  health: z._default(z.record(z.string(), AccountHealth), {}),
  amazonDestinations: z._default(z.array(AmazonDestination), []),
  amazonSubscriptions: z._default(z.array(AmazonSubscription), []),
  actions: z.array(Action),
});
export type State = z.infer<typeof State>;

const keptActions = 20_000;

export interface World {
  readonly state: State;
  now(): number;
  /** how late a change shows, in ms */
  lagMs: number;
  /** the account's secret in its present form */
  secret(account: string): string;
  /** Gives an account's token and keeps it for its life, in this process only. */
  grant(account: string): { token: string; seconds: number };
  /** Whose token it is; undefined when it is unknown or has expired. */
  holder(token: string): string | undefined;
  revoke(token: string): void;
  /** Takes a permit; how many ms are missing when there is none. */
  limited(rate: Rate): number;
  did(action: Omit<Action, 'at'>): void;
  /** Durable when it resolves. */
  save(): Promise<void>;
}

const load = (file: string | undefined): State => {
  const empty: State = {
    amazon: [],
    ebayOffers: [],
    ebayItems: [],
    aliexpress: [],
    rotations: {},
    health: {},
    amazonDestinations: [],
    amazonSubscriptions: [],
    actions: [],
  };
  if (file === undefined) return empty;
  try {
    return State.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return empty;
    throw error;
  }
};

/** Saves that come while one is being written share the next. */
const sharedSave = (write: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    const mine = write().finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  };
  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  };
};

export const createWorld = (options: {
  clock: Clock;
  stateFile: string | undefined;
  lagMs: number;
  tokenSeconds: number;
}): World => {
  const { clock, stateFile, tokenSeconds } = options;
  const state = load(stateFile);
  const now = () => clock.now().getTime();
  const buckets: Buckets = createBuckets(now);
  const tokens = new Map<string, { account: string; expiresAt: number }>();
  return {
    state,
    now,
    lagMs: options.lagMs,
    secret: (account) => `secret-of-${account}-${state.rotations[account] ?? 0}`,
    grant(account) {
      const token = `Atza|${randomBytes(24).toString('base64url')}`;
      tokens.set(token, { account, expiresAt: now() + tokenSeconds * 1_000 });
      return { token, seconds: tokenSeconds };
    },
    holder(token) {
      const held = tokens.get(token);
      return held && held.expiresAt > now() ? held.account : undefined;
    },
    revoke: (token) => void tokens.delete(token),
    limited: (rate) => buckets.take(rate, 'or-leave'),
    did(action) {
      state.actions.push({ at: clock.now().toISOString(), ...action });
      if (state.actions.length > keptActions) state.actions.shift();
    },
    save: sharedSave(async () => {
      if (stateFile !== undefined) await writeDurably(stateFile, JSON.stringify(state));
    }),
  };
};
