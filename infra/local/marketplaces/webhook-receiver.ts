/**
 * A small receiver of the signed webhook, to show a shop's own developers what to build, and to test against. It keeps
 * its offers in memory; a real one would have them in the shop's database, and the seen ids and keys beside them.
 */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import {
  signatureHeader,
  timestampHeader,
  timestampWindow,
  webhookSignature,
} from '../../../shared/marketplaces/webhook/contract.ts';
import { type Clock, systemClock } from '../../../shared/platform/clock.ts';
import { jsonIn } from '../../../shared/platform/json-in.ts';
import { listenAt } from '../listen-at.ts';

/** An offer as the shop keeps it. */
export interface ShopOffer {
  sku: string;
  listingId: string;
  title: string;
  price: string;
  currency: string;
  quantity: number;
  onSale: boolean;
  /** counts a person's edits */
  version: number;
}

const Call = z.looseObject({
  id: z.string().check(z.minLength(1)),
  action: z.enum(['find', 'read', 'delist', 'relist', 'catalogue']),
  sku: z.optional(z.string()),
  key: z.optional(z.string()),
  version: z.optional(z.string()),
  after: z.optional(z.string()),
  ref: z.optional(z.object({ id: z.string(), idType: z.string() })),
});
type Call = z.infer<typeof Call>;

interface Answer {
  status: number;
  body: unknown;
}

const refused = (why: string): Answer => ({ status: 401, body: { error: why } });

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const itemOf = (offer: ShopOffer) => ({
  marketplace: 'webhook',
  sku: offer.sku,
  listingId: offer.listingId,
  identifiers: [],
  title: offer.title,
  price: { amount: offer.price, currency: offer.currency },
  quantity: offer.quantity,
  fulfilment: 'merchant',
  protected: false,
});

const pageSize = 100;

const done = (offers: ShopOffer[], call: Call): Answer => {
  const ok = (body: unknown): Answer => ({ status: 200, body });
  if (call.action === 'find') {
    const { id, idType } = call.ref ?? { id: '', idType: '' };
    return ok({ offers: offers.filter((o) => (idType === 'sku' ? o.sku : o.listingId) === id) });
  }
  if (call.action === 'catalogue') {
    const start = Number(call.after ?? 0) || 0;
    const next = start + pageSize < offers.length ? String(start + pageSize) : undefined;
    return ok({ items: offers.slice(start, start + pageSize).map(itemOf), next });
  }
  const offer = offers.find((o) => o.sku === call.sku);
  if (!offer) return { status: 404, body: { error: 'unknown offer' } };
  if (call.action === 'read') {
    const { price: amount, currency, quantity, onSale, version } = offer;
    return ok({ state: onSale ? 'on-sale' : 'off-sale', price: { amount, currency }, quantity, version });
  }
  if (call.action === 'relist' && call.version !== String(offer.version)) {
    const issues = [{ code: 'EDITED', message: 'the offer was edited since' }];
    return ok({ result: 'rejected', why: 'conflict', issues });
  }
  offer.onSale = call.action === 'relist';
  return ok({ result: 'accepted' });
};

/** Starts the receiver; `handled` lists the changes that it made, in order. */
export const startWebhookReceiver = async (options: {
  secret: string;
  offers: ShopOffer[];
  port?: number;
  clock?: Clock;
}): Promise<{ url: string; handled: string[]; close(): Promise<void> }> => {
  const { secret, offers, port = 0, clock = systemClock } = options;
  const seen = new Map<string, number>();
  const settled = new Map<string, Answer>();
  const handled: string[] = [];

  const answer = (headers: IncomingMessage['headers'], body: string): Answer => {
    const timestamp = String(headers[timestampHeader] ?? '');
    const now = clock.now().getTime() / 1_000;
    if (!same(String(headers[signatureHeader] ?? ''), webhookSignature(secret, timestamp, body))) {
      return refused('signature');
    }
    if (!(Math.abs(now - Number(timestamp)) <= timestampWindow)) return refused('timestamp');
    const call = Call.safeParse(jsonIn(body)).data;
    if (!call) return { status: 400, body: { error: 'not a call' } };
    for (const [id, until] of seen) if (until < now) seen.delete(id);
    if (seen.has(call.id)) return refused('seen before');
    seen.set(call.id, now + 2 * timestampWindow);
    const before = call.key === undefined ? undefined : settled.get(call.key);
    if (before) return before;
    const result = done(offers, call);
    if (call.key !== undefined) {
      settled.set(call.key, result);
      handled.push(`${call.action} ${call.sku}`);
    }
    return result;
  };

  const server = createServer((request, response) => {
    bodyOf(request)
      .then((body) => answer(request.headers, body))
      .catch((): Answer => ({ status: 500, body: { error: 'failed' } }))
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      })
      .catch(() => response.destroy());
  });
  const listensOn = await listenAt(server, '127.0.0.1', port);
  return {
    url: `http://127.0.0.1:${listensOn}/`,
    handled,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
