import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoRecords } from '../../infra/local/demo/demo-keys.ts';
import { folderStore } from '../../infra/local/folder-store.ts';
import { openMailDoor } from '../../infra/local/mail-door.ts';
import { demoCredentials } from '../../infra/local/marketplaces/demo-credentials.ts';
import type { LoggedCall } from '../../infra/local/marketplaces/server.ts';
import { cachedResolver, withRecords } from '../../shared/mail/dns.ts';
import { jsonLog } from '../../shared/platform/log.ts';
import { addStore, type BenchHouse, inboxOf, inHouse, listings } from './bench-house.ts';
import { type Figure, held, plain } from './figures.ts';
import { shortComplaint, signed } from './mails.ts';
import { inTurns, median } from './measure.ts';
import { handOver } from './smtp.ts';

const now = () => performance.timeOrigin + performance.now();
const product = 'product';
const floor = 'floor';
/** Time in which an account's rates refill, so that nothing waits for a permit. */
const refillMs = 1_200;

const isDelist = ({ operation, status }: LoggedCall) => operation === 'patchListingsItem' && status === 200;

/** Sends one complaint over a listing and waits for the delist call: ms between, and the calls that were made. */
const sendOne = async (
  { smtp, keys, marketplaces }: BenchHouse,
  number: number,
): Promise<{ ms: number; calls: LoggedCall[] }> => {
  const { listingId: asin } = listings[number % listings.length] ?? { listingId: '' };
  const complaint = { number, asin, to: inboxOf(product), at: new Date() };
  const raw = await signed(shortComplaint(complaint), keys);
  const before = marketplaces.calls().length;
  let sent = 0;
  for await (const at of handOver(smtp.port, [{ from: 'notice@amazon.com', to: complaint.to, raw }]))
    sent = at;
  for (const giveUp = now() + 20_000; now() < giveUp; await sleep(1)) {
    const calls = marketplaces.calls().slice(before);
    const last = calls.findIndex(isDelist);
    if (last >= 0) return { ms: Date.parse(calls[last]?.at ?? '') - sent, calls: calls.slice(0, last + 1) };
  }
  throw new Error(`Complaint ${number} led to no delist call within 20 s.`);
};

/** The least that anybody could do: the same mail door, the mail stored as durably, the same calls in order. */
const openFloor = async ({ marketplaces, keys }: BenchHouse) => {
  const folder = await mkdtemp(join(tmpdir(), 'complaint-triage-floor-'));
  const { amazon } = demoCredentials(marketplaces.endpoints, floor);
  const { sellerId, endpoint, lwaEndpoint, clientId, clientSecret, refreshToken } = amazon;
  const granted = await fetch(String(lwaEndpoint), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: String(clientId),
      client_secret: String(clientSecret),
      refresh_token: String(refreshToken),
    }),
  });
  const { access_token } = (await granted.json()) as { access_token: string };
  const query = { marketplaceIds: 'ATVPDKIKX0DER', includedData: 'summaries,attributes,issues,offers' };
  const body = JSON.stringify({
    productType: 'PRODUCT',
    patches: [
      {
        op: 'merge',
        path: '/attributes/fulfillment_availability',
        value: [{ fulfillment_channel_code: 'DEFAULT', quantity: 0, marketplace_id: 'ATVPDKIKX0DER' }],
      },
    ],
  });
  const call = async ({ operation, target }: LoggedCall): Promise<void> => {
    const url = `${endpoint}/listings/2021-08-01/items/${sellerId}/${target}?${new URLSearchParams(query)}`;
    const acts = operation === 'patchListingsItem';
    const response = await fetch(url, {
      method: acts ? 'PATCH' : 'GET',
      headers: { 'x-amz-access-token': access_token, 'content-type': 'application/json' },
      ...(acts && { body }),
    });
    await response.text();
    if (!response.ok) throw new Error(`The floor's ${operation} was answered with ${response.status}.`);
  };

  let calls: LoggedCall[] = [];
  let done = Promise.withResolvers<number>();
  const makeCalls = async (): Promise<number> => {
    for (const one of calls) await call(one);
    return now();
  };
  const dns = withRecords(demoRecords(keys), cachedResolver());
  const door = await openMailDoor({
    host: '127.0.0.1',
    port: 0,
    mail: folderStore(folder),
    isInbox: async (address) => address === inboxOf(floor),
    resolverFor: async () => dns,
    stored: () => makeCalls().then(done.resolve, done.reject),
    log: jsonLog({}),
  });
  return {
    send: async (like: LoggedCall[], raw: Buffer): Promise<number> => {
      // the product keeps its token as well
      calls = like.filter(({ operation }) => operation !== 'token');
      done = Promise.withResolvers<number>();
      let sent = 0;
      for await (const at of handOver(door.port, [{ from: 'notice@amazon.com', to: inboxOf(floor), raw }]))
        sent = at;
      return (await done.promise) - sent;
    },
    close: async () => {
      await door.close();
      await rm(folder, { recursive: true });
    },
  };
};

const names = (calls: LoggedCall[]): string =>
  `${calls.length} calls: ${calls.map(({ operation }) => operation.replace('ListingsItem', '')).join(', ')}`;

/** From a mail's last byte at the mail door until the marketplace has accepted that the listing goes off sale. */
export const acceptance = (full: boolean): Promise<Figure[]> =>
  inHouse(async (house) => {
    await addStore(house, product);
    await addStore(house, floor);
    const least = await openFloor(house);
    let calls: LoggedCall[] = [];
    try {
      const ms = await inTurns(
        // a mail a second: the compiler takes a dozen to know the way
        { rounds: full ? 40 : 15, warmUp: 12 },
        {
          product: async (round) => {
            const one = await sendOne(house, round);
            await sleep(refillMs);
            ({ calls } = one);
            return one.ms;
          },
          floor: async (round) => {
            const complaint = { number: round, asin: 'B0DMK7BTL3', to: inboxOf(floor), at: new Date() };
            return least.send(calls, await signed(shortComplaint(complaint), house.keys));
          },
        },
      );
      const [ours, theirs] = [median(ms.product), median(ms.floor)];
      return [
        held(
          { bench: 'acceptance', what: `mail taken → delist call accepted (${names(calls)})` },
          {
            ours: `${plain(ours)} ms`,
            against: `door + calls ${plain(theirs)} ms`,
            value: ours / theirs,
            must: '≤',
            target: 3,
          },
        ),
      ];
    } finally {
      await least.close();
    }
  });
