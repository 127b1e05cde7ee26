import * as z from 'zod/mini';
import { type Clock, systemClock } from '../../../shared/platform/clock.ts';
import { listenAt } from '../listen-at.ts';
import { createAliexpress } from './aliexpress/aliexpress.ts';
import { AliexpressSeed, addAliexpress } from './aliexpress/seed.ts';
import { createAmazon } from './amazon/amazon.ts';
import { AmazonSeed, addAmazon } from './amazon/seed.ts';
import { Edit, edit } from './control.ts';
import { createEbay } from './ebay/ebay.ts';
import { addEbay, EbaySeed } from './ebay/seed.ts';
import { createFaults, Fault, type Faults } from './faults.ts';
import { indexPage, productPage } from './page.ts';
import { type Asked, json, type Reply, type StandIn } from './reply.ts';
import { createApiServer, type LoggedCall } from './server.ts';
import { type OfferView, views } from './views.ts';
import { type AccountHealth, type Action, createWorld, type World } from './world.ts';

/** A listing to begin with. */
export const Seed = z.discriminatedUnion('marketplace', [AmazonSeed, EbaySeed, AliexpressSeed]);
export type Seed = z.input<typeof Seed>;

/** Where each stand-in's API begins, and its listings' pages. */
export interface Endpoints {
  amazon: string;
  ebay: string;
  aliexpress: string;
}

export interface Marketplaces {
  /** where the public pages and the control addresses are */
  url: string;
  endpoints: Endpoints;
  /** Adds listings; one that is there already stays as it is. */
  seed(offers: Seed[]): Promise<void>;
  /** Every listing as it truly is. */
  state(): OfferView[];
  /** What sellers did through the APIs, oldest first; kept over a restart. */
  actions(): Action[];
  faults: Faults;
  /** Every call since the start. */
  calls(): LoggedCall[];
  /** A person's or the platform's own doing. */
  edit(change: z.input<typeof Edit>): Promise<void>;
  /** What Amazon counts against an account from now on. */
  health(account: string, counts: AccountHealth): Promise<void>;
  /** Gives an account a new secret; the old one and its tokens stop working for new grants. */
  rotate(account: string): Promise<void>;
  /** How late a change shows. */
  lag(ms: number): void;
  close(): Promise<void>;
}

const text = (status: number, body: string, type = 'text/plain'): Reply => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});

const pagePath = /^\/(amazon\/dp|ebay\/itm|aliexpress\/item)\/([^/]+?)(?:\.html)?$/;

const showPage = (world: World, apis: ReadonlyMap<string, StandIn>, pathname: string): Reply | undefined => {
  if (pathname === '/') return text(200, indexPage(views(world)), 'text/html');
  const [, kind, id] = pagePath.exec(pathname) ?? [];
  if (!kind || !id) return undefined;
  const listing = apis.get(kind.split('/')[0] ?? '')?.page(decodeURIComponent(id));
  return listing ? text(200, productPage(listing), 'text/html') : text(404, 'There is no such page.');
};

/** For tests that run against another process; JSON only, which no web page can post here unasked. */
const control = async (
  world: World,
  faults: Faults,
  log: LoggedCall[],
  asked: Asked,
): Promise<Reply | undefined> => {
  const route = `${asked.method} ${asked.url.pathname}`;
  if (route === 'GET /calls') return json(200, { calls: log, actions: world.state.actions });
  if (route === 'GET /state') return json(200, views(world));
  if (asked.headers.get('content-type') !== 'application/json') return undefined;
  if (route === 'POST /faults') {
    faults.set(...z.array(Fault).parse(JSON.parse(asked.body)));
    return json(200, {});
  }
  if (route === 'POST /edit') {
    await edit(world, Edit.parse(JSON.parse(asked.body)));
    return json(200, {});
  }
  return undefined;
};

/**
 * Starts the stand-ins for the seller APIs of Amazon, eBay and AliExpress in one HTTP server. With a `stateFile` what
 * was accepted is on disk before it is answered. Rejects when the port is taken or the file is damaged.
 */
export const startMarketplaces = async (options: {
  /** 0 for a free one */
  port?: number;
  host?: string;
  stateFile?: string;
  seed?: Seed[];
  clock?: Clock;
  /** how late a change shows; 0 by default */
  lagMs?: number;
  /** how long access tokens live; an hour by default */
  tokenSeconds?: number;
  /** how many calls AliExpress grants an application a day */
  aliexpressCallsPerDay?: number;
}): Promise<Marketplaces> => {
  const {
    port = 0,
    host = '127.0.0.1',
    stateFile,
    clock = systemClock,
    lagMs = 0,
    tokenSeconds = 3_600,
  } = options;
  const world = createWorld({ clock, stateFile, lagMs, tokenSeconds });
  const apis = new Map<string, StandIn>([
    ['amazon', createAmazon(world)],
    ['ebay', createEbay(world)],
    ['aliexpress', createAliexpress(world, options.aliexpressCallsPerDay)],
  ]);
  const faults = createFaults();
  const log: LoggedCall[] = [];

  const server = createApiServer({
    base: `http://${host}`,
    apis,
    faults,
    log: (call) => void log.push(call),
    others: async (asked) =>
      (asked.method === 'GET' ? showPage(world, apis, asked.url.pathname) : undefined) ??
      (await control(world, faults, log, asked)) ??
      text(404, 'Nothing here.'),
  });
  const url = `http://${host}:${await listenAt(server, host, port)}`;

  const seed = async (offers: Seed[]): Promise<void> => {
    for (const offer of offers.map((o) => Seed.parse(o))) {
      if (offer.marketplace === 'amazon') addAmazon(world, offer);
      else if (offer.marketplace === 'ebay') addEbay(world, offer);
      else addAliexpress(world, offer);
    }
    await world.save();
  };
  await seed(options.seed ?? []);

  return {
    url,
    endpoints: { amazon: `${url}/amazon`, ebay: `${url}/ebay`, aliexpress: `${url}/aliexpress` },
    seed,
    state: () => views(world),
    actions: () => [...world.state.actions],
    faults,
    calls: () => [...log],
    edit: (change) => edit(world, Edit.parse(change)),
    async health(account, counts) {
      world.state.health[account] = counts;
      await world.save();
    },
    async rotate(account) {
      world.state.rotations[account] = (world.state.rotations[account] ?? 0) + 1;
      await world.save();
    },
    lag(ms) {
      world.lagMs = ms;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
