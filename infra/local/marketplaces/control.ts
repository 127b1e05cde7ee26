/** What a person or the marketplace itself does to a listing, outside the APIs that our product calls. */
import * as z from 'zod/mini';
import type { AliexpressProduct } from './aliexpress/product.ts';
import type { AmazonIssue, AmazonListing } from './amazon/listing.ts';
import type { EbayItem, EbayOffer } from './ebay/listing.ts';
import { changed, truth } from './lagged.ts';
import type { World } from './world.ts';

export const Edit = z.object({
  marketplace: z.enum(['amazon', 'ebay', 'aliexpress']),
  /** SKU, or the product id or item number of a listing */
  target: z.string(),
  price: z.optional(z.number()),
  quantity: z.optional(z.int().check(z.minimum(0))),
  title: z.optional(z.string()),
  /**
   * `held`: the platform takes it down for a complaint; `ended`: eBay ends a listing of Sell Inventory, instead of
   * holding it; `warned`: Amazon says that it will; `free`: it lifts that; `deleted`: it is gone
   */
  fate: z.optional(z.enum(['held', 'ended', 'warned', 'free', 'deleted'])),
  /** the words that Amazon gives for what it does */
  because: z.optional(z.string()),
});
export type Edit = z.infer<typeof Edit>;

const removal = (message = 'Listing removed after a notice of infringement.'): AmazonIssue => ({
  code: '18742',
  message,
  severity: 'ERROR',
  categories: [],
  enforcements: {
    actions: [{ action: 'CATALOG_ITEM_REMOVED' }],
    exemption: { status: 'NOT_EXEMPT' },
  },
});

const warning = (
  message = 'Reported for trademark infringement; the listing will be removed.',
): AmazonIssue => ({
  ...removal(message),
  severity: 'WARNING',
  enforcements: {
    actions: [{ action: 'LISTING_SUPPRESSED' }],
    exemption: { status: 'EXEMPT_UNTIL_EXPIRY_DATE' },
  },
});

const Offers = z.array(z.looseObject({ our_price: z.unknown() }));

const editAmazon = (
  world: World,
  listing: AmazonListing,
  { price, quantity, title, fate, because }: Edit,
): void => {
  const { purchasable_offer = [], fulfillment_availability = [], ...others } = truth(listing.attributes);
  const attributes = {
    ...others,
    ...(title !== undefined && { item_name: [{ value: title, marketplace_id: listing.marketplaceId }] }),
    purchasable_offer:
      price === undefined
        ? purchasable_offer
        : Offers.parse(purchasable_offer).map((o) => ({
            ...o,
            our_price: [{ schedule: [{ value_with_tax: price }] }],
          })),
    fulfillment_availability:
      quantity === undefined
        ? fulfillment_availability
        : fulfillment_availability.map((c) => ({ ...c, quantity })),
  };
  listing.attributes = changed(listing.attributes, attributes, world.now(), 0);
  if (fate === 'held') listing.issues = [removal(because)];
  if (fate === 'warned') listing.issues = [warning(because)];
  if (fate === 'free') listing.issues = [];
};

const editOffer = (world: World, offer: EbayOffer, { price, quantity, title, fate }: Edit): void => {
  const before = truth(offer.state);
  const { listingId, ...unlisted } = before;
  if (fate === 'ended' && listingId !== undefined) offer.adminEnded.push(listingId);
  const next = {
    ...(fate === 'ended' ? unlisted : before),
    price: price ?? before.price,
    quantity: quantity ?? before.quantity,
    title: title ?? before.title,
    onHold: fate === 'held' || (fate !== 'free' && before.onHold),
  };
  offer.state = changed(offer.state, next, world.now(), 0);
};

const editItem = (world: World, item: EbayItem, { price, quantity, title, fate }: Edit): void => {
  const before = truth(item.state);
  const next = {
    ...before,
    price: price ?? before.price,
    quantity: quantity ?? before.quantity,
    title: title ?? before.title,
    active: fate !== 'held' && before.active,
    adminEnded: fate === 'held' || (fate !== 'free' && before.adminEnded),
  };
  item.state = changed(item.state, next, world.now(), 0);
};

const editProduct = (
  world: World,
  product: AliexpressProduct,
  { price, quantity, title, fate }: Edit,
): void => {
  const before = truth(product.state);
  const { wsDisplay, ...rest } = before;
  const next = {
    ...rest,
    ...(wsDisplay === undefined ? {} : { wsDisplay }),
    title: title ?? before.title,
    skus: before.skus.map((sku) => ({
      ...sku,
      price: price ?? sku.price,
      quantity: quantity ?? sku.quantity,
    })),
    ...(fate === 'held' ? { status: 'offline' as const, wsDisplay: 'violate_offline' as const } : {}),
    ...(fate === 'free' ? { status: 'onSelling' as const } : {}),
  };
  product.state = changed(product.state, next, world.now(), 0);
};

/** Does what somebody else would do. Throws when there is no such listing. */
export const edit = async (world: World, change: Edit): Promise<void> => {
  const { state } = world;
  const on = (marketplace: Edit['marketplace'], ...names: (string | undefined)[]) =>
    change.marketplace === marketplace && names.includes(change.target);
  const amazon = state.amazon.filter(({ sku, asin }) => on('amazon', sku, asin));
  const offers = state.ebayOffers.filter(({ sku, numbers }) => on('ebay', sku, ...numbers));
  const items = state.ebayItems.filter(({ sku, itemId }) => on('ebay', sku, itemId));
  const products = state.aliexpress.filter(({ productId, state: versions }) =>
    on('aliexpress', productId, ...truth(versions).skus.map(({ sku }) => sku)),
  );
  if (amazon.length + offers.length + items.length + products.length === 0) {
    throw new RangeError(`no listing ${change.target} on ${change.marketplace}`);
  }
  for (const listing of amazon) editAmazon(world, listing, change);
  for (const offer of offers) editOffer(world, offer, change);
  for (const item of items) editItem(world, item, change);
  for (const product of products) editProduct(world, product, change);
  if (change.fate === 'deleted') {
    state.amazon = state.amazon.filter((l) => !amazon.includes(l));
    state.ebayOffers = state.ebayOffers.filter((o) => !offers.includes(o));
    state.ebayItems = state.ebayItems.filter((i) => !items.includes(i));
    state.aliexpress = state.aliexpress.filter((p) => !products.includes(p));
  }
  await world.save();
};
