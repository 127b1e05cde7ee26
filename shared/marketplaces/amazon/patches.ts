import type { Facet } from './facet.ts';
import type { Entry } from './shapes.ts';

/** The body of `patchListingsItem`. */
export interface Patch {
  productType: string;
  patches: { op: 'merge' | 'replace'; path: string; value: Entry[] }[];
}

/**
 * Sets stock by `merge`, which keeps restock date and handling time (SP-API, "Merge a listing"). Never for a SKU that
 * Amazon fulfils: another channel code adds a second entry instead of replacing (selling-partner-api-models#2061).
 */
const setStock = (facet: Facet, quantityOf: (quantity: number) => number): Patch => ({
  productType: facet.productType,
  patches: [
    {
      op: 'merge',
      path: '/attributes/fulfillment_availability',
      value: facet.channels.map(({ code, quantity = 0 }) => ({
        fulfillment_channel_code: code,
        quantity: quantityOf(quantity),
        marketplace_id: facet.marketplaceId,
      })),
    },
  ],
});

/** Each audience's offer stays one object with all its selectors and prices: split ones did not relist (#4041). */
const setOffers = (facet: Facet, value: Entry[]): Patch => ({
  productType: facet.productType,
  patches: [{ op: 'replace', path: '/attributes/purchasable_offer', value }],
});

const day = 24 * 60 * 60_000;

/** The past instant at which an offer closed by us ends: fixed by the snapshot, so a repeated patch is the same. */
const closed =
  (takenAt: Date) =>
  (offer: Entry): Entry => ({ ...offer, end_at: { value: new Date(takenAt.getTime() - day).toISOString() } });

/** Off sale: no stock where the merchant ships, an ended offer where Amazon does (#4561, #4780). Data stays. */
export const delistPatch = (facet: Facet, takenAt: Date): Patch =>
  facet.method === 'stock' ? setStock(facet, () => 0) : setOffers(facet, facet.offers.map(closed(takenAt)));

/** The exact inverse: stock or offer period as they were in the snapshot. */
export const relistPatch = (facet: Facet): Patch =>
  facet.method === 'stock' ? setStock(facet, (quantity) => quantity) : setOffers(facet, facet.offers);

/** What `delistPatch` changes, in one line. */
export const delistWords = ({ method, channels, offers }: Facet): string =>
  method === 'stock'
    ? channels.map(({ code, quantity = 0 }) => `stock of channel ${code} from ${quantity} to 0`).join(', ')
    : `the end of ${offers.length === 1 ? 'its offer' : `its ${offers.length} offers`} to the day before`;
