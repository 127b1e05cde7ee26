/** The calls of Sell Inventory that the stand-in knows. */
import * as z from 'zod/mini';
import { limits } from '../../../../shared/marketplaces/limits.ts';
import { jsonIn } from '../../../../shared/platform/json-in.ts';
import { truth } from '../lagged.ts';
import type { Asked, Call, Reply } from '../reply.ts';
import type { World } from '../world.ts';
import { failure, invalidToken, ok, tooMany } from './inventory-answer.ts';
import type { EbayOffer } from './listing.ts';
import { nextNumber, setNumber, shownOffer } from './number.ts';

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

/** The stand-in, and whose offers a call is about. */
interface At {
  world: World;
  account: string;
}

type Run = (at: At) => Reply | Promise<Reply>;

const offersOf = ({ world, account }: At): EbayOffer[] =>
  world.state.ebayOffers.filter((offer) => offer.account === account);

const offerBy = (at: At, offerId: string): EbayOffer | undefined =>
  offersOf(at).find((offer) => offer.offerId === offerId);

const noOffer = (status: number, offerId: string): Reply =>
  failure(status, 25713, `This Offer is not available : ${offerId}.`);

/** Gives offers a listing's number, or takes it from them. */
const setAll = async (
  { world, account }: At,
  operation: string,
  offers: EbayOffer[],
  listingId?: string,
): Promise<void> => {
  for (const offer of offers) {
    const effective = truth(offer.state).listingId !== listingId;
    setNumber(world, offer, listingId);
    world.did({ marketplace: 'ebay', account, operation, target: offer.sku, effective });
  }
  await world.save();
};

const withdraw =
  (offerId: string): Run =>
  async (at) => {
    const offer = offerBy(at, offerId);
    const listingId = offer && truth(offer.state).listingId;
    if (!offer || !listingId) return noOffer(400, offerId);
    if (offer.group !== undefined) return failure(400, 25002, 'A user error has occurred: use the group.');
    await setAll(at, 'withdrawOffer', [offer]);
    return ok({ listingId });
  };

const publish =
  (offerId: string): Run =>
  async (at) => {
    const offer = offerBy(at, offerId);
    if (!offer) return noOffer(400, offerId);
    const { listingId, quantity } = truth(offer.state);
    if (listingId !== undefined) return failure(400, 25002, 'A user error has occurred: already published.');
    if (quantity < 1) return failure(400, 25004, 'The unpublished offer has an invalid quantity.');
    const number = nextNumber(at.world);
    await setAll(at, 'publishOffer', [offer], number);
    return ok({ listingId: number });
  };

const groupCall =
  (operation: string, body: string, publishes: boolean): Run =>
  async (at) => {
    const asking = GroupBody.safeParse(jsonIn(body)).data;
    const offers = offersOf(at).filter(
      ({ group, state }) =>
        group === asking?.inventoryItemGroupKey && (truth(state).listingId === undefined) === publishes,
    );
    if (!asking || offers.length === 0) return failure(400, 25725, 'No offer found');
    const number = publishes ? nextNumber(at.world) : undefined;
    await setAll(at, operation, offers, number);
    return publishes ? ok({ listingId: number }) : { status: 204, headers: {}, body: '' };
  };

const getItem =
  (sku: string): Run =>
  (at) => {
    const offer = offersOf(at).find((one) => one.sku === sku);
    if (!offer) return failure(404, 25710, "We didn't find the resource/entity you are requesting.");
    const { title, brand, quantity } = shownOffer(at.world, offer);
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

const getOffers =
  ({ pathname, searchParams }: URL): Run =>
  (at) => {
    const site = searchParams.get('marketplace_id');
    const found = offersOf(at).filter(
      ({ sku, marketplaceId }) =>
        sku === searchParams.get('sku') && (site ?? marketplaceId) === marketplaceId,
    );
    if (found.length === 0) return failure(404, 25713, 'This Offer is not available : no offer for the SKU.');
    return ok({
      total: found.length,
      size: found.length,
      limit: 100,
      href: pathname,
      offers: found.map((offer) => offerView(at.world, offer)),
    });
  };

const getOffer =
  (offerId: string): Run =>
  (at) => {
    const found = offerBy(at, offerId);
    return found ? ok(offerView(at.world, found)) : noOffer(404, offerId);
  };

/** What is called, what that is about, and its doing. */
type Called = [operation: string, run: Run, target?: string];

const called = ({ method, url, body }: Asked, path: string): Called | undefined => {
  const route = `${method} ${path}`;
  if (route === 'GET /offer') return ['getOffers', getOffers(url), url.searchParams.get('sku') ?? ''];
  if (route === 'POST /offer/withdraw_by_inventory_item_group') {
    const name = 'withdrawOfferByInventoryItemGroup';
    return [name, groupCall(name, body, false)];
  }
  if (route === 'POST /offer/publish_by_inventory_item_group') {
    const name = 'publishOfferByInventoryItemGroup';
    return [name, groupCall(name, body, true)];
  }
  const [, kind, id = '', verb] = /^\/(offer|inventory_item)\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
  const target = decodeURIComponent(id);
  if (kind === 'inventory_item')
    return method === 'GET' ? ['getInventoryItem', getItem(target), target] : undefined;
  if (kind !== 'offer') return undefined;
  if (method === 'GET' && verb === undefined) return ['getOffer', getOffer(target), target];
  if (method === 'POST' && verb === 'withdraw') return ['withdrawOffer', withdraw(target), target];
  if (method === 'POST' && verb === 'publish') return ['publishOffer', publish(target), target];
  return undefined;
};

/** What a request to a path below `/sell/inventory/v1` asks; undefined when nothing is there. */
export const inventoryCall = (world: World, asked: Asked, path: string): Call | undefined => {
  const found = called(asked, path);
  if (!found) return undefined;
  const [operation, run, target] = found;
  return {
    operation,
    ...(target === undefined ? {} : { target }),
    run: () => {
      const account = world.holder((asked.headers.get('authorization') ?? '').replace(/^Bearer /, ''));
      if (!account) return invalidToken();
      if (world.limited({ bucket: `ebay/${account}/inventory`, ...limits.ebay.inventory }) > 0)
        return tooMany();
      return run({ world, account });
    },
  };
};
