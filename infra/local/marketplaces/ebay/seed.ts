/** eBay listings to begin with. */
import * as z from 'zod/mini';
import { settled } from '../lagged.ts';
import type { World } from '../world.ts';

/** A listing to begin with. */
export const EbaySeed = z.object({
  marketplace: z.literal('ebay'),
  account: z._default(z.string(), 'demo'),
  sku: z.string(),
  itemId: z.string(),
  title: z.string(),
  brand: z._default(z.string(), 'Unbranded'),
  price: z.number(),
  currency: z._default(z.string(), 'USD'),
  quantity: z.int(),
  /** through which API the seller made it */
  madeWith: z._default(z.enum(['inventory', 'trading']), 'inventory'),
  marketplaceId: z._default(z.string(), 'EBAY_US'),
  /** inventory item group: its SKUs share one item number */
  group: z.optional(z.string()),
  /** of an item made through the Trading API */
  variations: z._default(z.array(z.object({ sku: z.string(), price: z.number(), quantity: z.int() })), []),
});
export type EbaySeed = z.infer<typeof EbaySeed>;

export const addEbay = ({ state }: World, seed: EbaySeed): void => {
  const { account, sku, title, brand, price, currency, quantity, itemId } = seed;
  const goods = { title, brand, price, currency, quantity };
  if (seed.madeWith === 'trading') {
    const there = state.ebayItems.some((item) => item.itemId === itemId);
    if (there) return;
    const shownState = settled({ ...goods, active: true, adminEnded: false });
    state.ebayItems.push({ account, itemId, sku, variations: seed.variations, state: shownState });
    return;
  }
  if (state.ebayOffers.some((o) => o.account === account && o.sku === sku)) return;
  state.ebayOffers.push({
    account,
    sku,
    offerId: `8${itemId.slice(-6)}${String(state.ebayOffers.length).padStart(4, '0')}`,
    marketplaceId: seed.marketplaceId,
    ...(seed.group === undefined ? {} : { group: seed.group }),
    numbers: [itemId],
    adminEnded: [],
    state: settled({ ...goods, listingId: itemId, onHold: false }),
  });
};
