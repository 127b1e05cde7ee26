/** The calls of Sell Inventory that the stand-in knows, and how eBay words what goes wrong with them. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { limits } from '../../../../shared/marketplaces/limits.ts';
import { jsonIn } from '../../../../shared/platform/json-in.ts';
import { truth } from '../lagged.ts';
import { type Asked, type Call, json, type Reply } from '../reply.ts';
import type { World } from '../world.ts';
import type { EbayOffer } from './listing.ts';
import { nextNumber, setNumber, shownOffer } from './number.ts';

export const failure = (status: number, errorId: number, message: string, headers = {}): Reply =>
  json(
    status,
    {
      errors: [
        {
          errorId,
          domain: 'API_INVENTORY',
          category: 'REQUEST',
          message,
          longMessage: message,
          parameters: [],
        },
      ],
    },
    { 'x-ebay-c-request-id': randomUUID(), ...headers },
  );

export const invalidToken = (): Reply =>
  json(401, {
    errors: [
      {
        errorId: 1001,
        domain: 'OAuth',
        category: 'REQUEST',
        message: 'Invalid access token',
        longMessage: 'Invalid access token. Check the value of the Authorization HTTP request header.',
      },
    ],
  });

const ok = (value: unknown): Reply => json(200, value, { 'x-ebay-c-request-id': randomUUID() });

export const tooMany = (retryAfter?: number): Reply =>
  failure(
    429,
    2001,
    'Too many requests. The request limit has been reached for the resource.',
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  );

const offerView = (world: World, offer: EbayOffer) => {
  const view = shownOffer(world, offer);
  return {
    offerId: offer.offerId,
    sku: offer.sku,
    marketplaceId: offer.marketplaceId,
    format: 'FIXED_PRICE',
    availableQuantity: view.quantity,
    categoryId: '20697',
    listingDescription: view.title,
    listingDuration: 'GTC',
    listingPolicies: {
      fulfillmentPolicyId: '6196940000',
      paymentPolicyId: '6196941000',
      returnPolicyId: '6196942000',
    },
    pricingSummary: { price: { value: view.price.toFixed(2), currency: view.currency } },
    status: view.listingId === undefined ? 'UNPUBLISHED' : 'PUBLISHED',
    ...(view.listingId === undefined
      ? {}
      : {
          listing: {
            listingId: view.listingId,
            listingStatus: 'ACTIVE',
            soldQuantity: 0,
            ...(view.onHold ? { listingOnHold: true } : {}),
          },
        }),
  };
};

const GroupBody = z.object({ inventoryItemGroupKey: z.string(), marketplaceId: z.string() });

type Run = (account: string) => Reply | Promise<Reply>;

/** What a request to a path below `/sell/inventory/v1` asks; undefined when nothing is there. */
export const inventoryCalls = (world: World): ((asked: Asked, path: string) => Call | undefined) => {
  const offersOf = (account: string) => world.state.ebayOffers.filter((o) => o.account === account);

  const guarded = (asked: Asked, run: Run) => () => {
    const account = world.holder((asked.headers.get('authorization') ?? '').replace(/^Bearer /, ''));
    if (!account) return invalidToken();
    if (world.limited({ bucket: `ebay/${account}/inventory`, ...limits.ebay.inventory }) > 0)
      return tooMany();
    return run(account);
  };

  const setAll = async (account: string, operation: string, offers: EbayOffer[], listingId?: string) => {
    for (const offer of offers) {
      const effective = truth(offer.state).listingId !== listingId;
      setNumber(world, offer, listingId);
      world.did({ marketplace: 'ebay', account, operation, target: offer.sku, effective });
    }
    await world.save();
  };

  const withdraw =
    (offerId: string): Run =>
    async (account) => {
      const offer = offersOf(account).find((o) => o.offerId === offerId);
      const listingId = offer && truth(offer.state).listingId;
      if (!offer || !listingId) return failure(400, 25713, `This Offer is not available : ${offerId}.`);
      if (offer.group !== undefined) return failure(400, 25002, 'A user error has occurred: use the group.');
      await setAll(account, 'withdrawOffer', [offer]);
      return ok({ listingId });
    };

  const publish =
    (offerId: string): Run =>
    async (account) => {
      const offer = offersOf(account).find((o) => o.offerId === offerId);
      if (!offer) return failure(400, 25713, `This Offer is not available : ${offerId}.`);
      const { listingId, quantity } = truth(offer.state);
      if (listingId !== undefined)
        return failure(400, 25002, 'A user error has occurred: already published.');
      if (quantity < 1) return failure(400, 25004, 'The unpublished offer has an invalid quantity.');
      const number = nextNumber(world);
      await setAll(account, 'publishOffer', [offer], number);
      return ok({ listingId: number });
    };

  const groupCall =
    (operation: string, body: string, publishes: boolean): Run =>
    async (account) => {
      const asking = GroupBody.safeParse(jsonIn(body)).data;
      const offers = offersOf(account).filter(
        (o) =>
          o.group === asking?.inventoryItemGroupKey && (truth(o.state).listingId === undefined) === publishes,
      );
      if (!asking || offers.length === 0) return failure(400, 25725, 'No offer found');
      const number = publishes ? nextNumber(world) : undefined;
      await setAll(account, operation, offers, number);
      return publishes ? ok({ listingId: number }) : { status: 204, headers: {}, body: '' };
    };

  const item =
    (sku: string): Run =>
    (account) => {
      const offer = offersOf(account).find((o) => o.sku === sku);
      if (!offer) return failure(404, 25710, "We didn't find the resource/entity you are requesting.");
      const { title, brand, quantity } = shownOffer(world, offer);
      return ok({
        sku,
        locale: 'en_US',
        condition: 'NEW',
        product: { title, brand, imageUrls: [] },
        availability: { shipToLocationAvailability: { quantity } },
        ...(offer.group === undefined
          ? {}
          : { groupIds: [offer.group], inventoryItemGroupKeys: [offer.group] }),
      });
    };

  const offers =
    (asked: Asked): Run =>
    (account) => {
      const q = asked.url.searchParams;
      const found = offersOf(account).filter(
        (o) => o.sku === q.get('sku') && (q.get('marketplace_id') ?? o.marketplaceId) === o.marketplaceId,
      );
      if (found.length === 0)
        return failure(404, 25713, 'This Offer is not available : no offer for the SKU.');
      return ok({
        total: found.length,
        size: found.length,
        limit: 100,
        href: asked.url.pathname,
        offers: found.map((o) => offerView(world, o)),
      });
    };

  const offer =
    (offerId: string): Run =>
    (account) => {
      const found = offersOf(account).find((o) => o.offerId === offerId);
      return found
        ? ok(offerView(world, found))
        : failure(404, 25713, `This Offer is not available : ${offerId}.`);
    };

  return (asked, path) => {
    const route = `${asked.method} ${path}`;
    const [, kind, id = '', verb] = /^\/(offer|inventory_item)\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
    const target = decodeURIComponent(id);
    const call = (operation: string, run: Run, about?: string): Call => ({
      operation,
      ...(about === undefined ? {} : { target: about }),
      run: guarded(asked, run),
    });
    if (route === 'GET /offer')
      return call('getOffers', offers(asked), asked.url.searchParams.get('sku') ?? '');
    if (route === 'POST /offer/withdraw_by_inventory_item_group') {
      const name = 'withdrawOfferByInventoryItemGroup';
      return call(name, groupCall(name, asked.body, false));
    }
    if (route === 'POST /offer/publish_by_inventory_item_group') {
      const name = 'publishOfferByInventoryItemGroup';
      return call(name, groupCall(name, asked.body, true));
    }
    if (kind === 'inventory_item' && asked.method === 'GET')
      return call('getInventoryItem', item(target), target);
    if (kind !== 'offer') return undefined;
    if (asked.method === 'GET' && verb === undefined) return call('getOffer', offer(target), target);
    if (asked.method === 'POST' && verb === 'withdraw')
      return call('withdrawOffer', withdraw(target), target);
    if (asked.method === 'POST' && verb === 'publish') return call('publishOffer', publish(target), target);
    return undefined;
  };
};
