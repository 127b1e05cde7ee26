/** What a person or the marketplace itself does to a listing, outside the APIs that our product calls. */
import * as z from 'zod';
import { isBuyable } from './amazon-item.ts';
import type { AmazonListing } from './amazon-listing.ts';
import { changed, truth } from './lagged.ts';
import type { World } from './world.ts';

export const Edit = z.object({
  marketplace: z.enum(['amazon', 'ebay', 'aliexpress']),
  /** SKU, or the product id or item number of a listing */
  target: z.string(),
  price: z.number().optional(),
  quantity: z.int().min(0).optional(),
  title: z.string().optional(),
  /** `held`: the platform takes it down for a complaint; `free`: it lifts that; `deleted`: it is gone */
  fate: z.enum(['held', 'free', 'deleted']).optional(),
});
export type Edit = z.infer<typeof Edit>;

/** A listing as it truly is, whatever a read still shows. */
export interface OfferView {
  marketplace: string;
  account: string;
  sku: string;
  listingId: string;
  onSale: boolean;
  /** all that can be edited, to compare before and after */
  data: unknown;
}

const removal = {
  code: '18742',
  message: 'Listing removed after a notice of infringement.',
  severity: 'ERROR' as const,
  categories: [],
  enforcements: {
    actions: [{ action: 'CATALOG_ITEM_REMOVED' }],
    exemption: { status: 'NOT_EXEMPT' as const },
  },
};

const Offers = z.array(z.looseObject({ our_price: z.unknown() }));

const editAmazon = (world: World, listing: AmazonListing, { price, quantity, title, fate }: Edit): void => {
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
  if (fate === 'held') listing.issues = [removal];
  if (fate === 'free') listing.issues = [];
};

/** Does what somebody else would do. Throws when there is no such listing. */
export const edit = async (world: World, change: Edit): Promise<void> => {
  const found = world.state.amazon.filter(
    ({ sku, asin }) => change.marketplace === 'amazon' && (sku === change.target || asin === change.target),
  );
  if (found.length === 0) throw new RangeError(`no listing ${change.target} on ${change.marketplace}`);
  for (const listing of found) editAmazon(world, listing, change);
  if (change.fate === 'deleted') world.state.amazon = world.state.amazon.filter((l) => !found.includes(l));
  await world.save();
};

/** Every listing of every account. */
export const views = (world: World): OfferView[] => [
  ...world.state.amazon.map((l) => ({
    marketplace: 'amazon',
    account: l.account,
    sku: l.sku,
    listingId: l.asin,
    onSale: isBuyable({ ...l, attributes: [{ from: 0, value: truth(l.attributes) }] }, world.now()),
    data: truth(l.attributes),
  })),
];
