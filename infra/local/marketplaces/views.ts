import { isBuyable } from './amazon/item.ts';
import { truth } from './lagged.ts';
import type { World } from './world.ts';

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

const ebayViews = ({ state }: World): OfferView[] => [
  ...state.ebayOffers.map((o) => {
    const { listingId, ...data } = truth(o.state);
    const onSale = listingId !== undefined && !data.onHold;
    const number = listingId ?? o.numbers.at(-1) ?? '';
    return { marketplace: 'ebay', account: o.account, sku: o.sku, listingId: number, onSale, data };
  }),
  // a listing that went on under another number is history
  ...state.ebayItems
    .filter((i) => truth(i.state).relistedAs === undefined)
    .map((i) => {
      const { active, ...data } = truth(i.state);
      const sku = i.sku ?? i.itemId;
      return { marketplace: 'ebay', account: i.account, sku, listingId: i.itemId, onSale: active, data };
    }),
];

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
  ...ebayViews(world),
  ...world.state.aliexpress.flatMap((p) => {
    const { skus, status, title } = truth(p.state);
    return skus.map(({ sku, ...goods }) => ({
      marketplace: 'aliexpress',
      account: p.account,
      sku,
      listingId: p.productId,
      onSale: status === 'onSelling',
      data: { title, ...goods },
    }));
  }),
];
