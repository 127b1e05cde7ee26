import * as z from 'zod/mini';
import { fingerprint } from '../fingerprint.ts';
import type { Issue, Offer, OfferState, Snapshot } from '../port.ts';
import type { Account } from '../session.ts';
import { getItem } from './client.ts';
import { Facet, facetOf, issuesOf } from './facet.ts';
import type { AmazonSession } from './session.ts';
import type { Item } from './shapes.ts';

/** What one of Amazon's stores says of a SKU. */
export interface StoreAnswer {
  item: Item;
  facet: Facet;
  issues: Issue[];
  requestId: string | undefined;
}

/** The answers of the stores that list the SKU; each is asked by itself, as price and product type may differ. */
export const readStores = async (
  account: Account,
  session: AmazonSession,
  sku: string,
): Promise<StoreAnswer[]> => {
  const { marketplaceIds } = await session.connection();
  const answers = await Promise.all(
    marketplaceIds.map(async (marketplaceId) => {
      const found = await getItem(account, session, sku, marketplaceId);
      const facet = found && facetOf(found.item, marketplaceId, account.clock.now());
      return found && facet ? [{ ...found, facet, issues: issuesOf(found.item, marketplaceId) }] : [];
    }),
  );
  return answers.flat();
};

const OurPrice = z.object({
  currency: z.string(),
  our_price: z.array(z.object({ schedule: z.array(z.object({ value_with_tax: z.number() })) })),
});

/** The consumer price: as Amazon computed it, or while the offer is closed as the seller entered it. */
export const priceOf = ({ item, facet }: Pick<StoreAnswer, 'item' | 'facet'>): Snapshot['price'] => {
  const shown = item.offers.find((o) => o.marketplaceId === facet.marketplaceId && o.offerType === 'B2C');
  if (shown) return { amount: shown.price.amount, currency: shown.price.currencyCode };
  const entered = OurPrice.safeParse(facet.offers[0]).data;
  const amount = entered?.our_price[0]?.schedule[0]?.value_with_tax;
  return entered && amount !== undefined
    ? { amount: amount.toFixed(2), currency: entered.currency }
    : undefined;
};

export const quantityOf = ({ channels }: Facet): number | undefined =>
  channels.every(({ quantity }) => quantity === undefined)
    ? undefined
    : channels.reduce((sum, { quantity = 0 }) => sum + quantity, 0);

const facts = (stores: StoreAnswer[]) => {
  const main = stores.find(({ facet }) => facet.live) ?? stores[0];
  const price = main && priceOf(main);
  const quantity = main && quantityOf(main.facet);
  return {
    ...(price ? { price } : {}),
    ...(quantity === undefined ? {} : { quantity }),
    fingerprint: fingerprint(stores.map(({ facet }) => [facet.marketplaceId, facet.fingerprint])),
  };
};

/** What `relist` needs, in the snapshot's `restore`. */
export const Restore = z.object({ facets: z.array(Facet) });

export const snapshotOf = (offer: Offer, stores: StoreAnswer[], takenAt: Date): Snapshot => ({
  offer,
  takenAt: takenAt.toISOString(),
  onSale: stores.some(({ facet }) => facet.live),
  fulfilment: stores.some(({ facet }) => facet.fulfilment === 'marketplace') ? 'marketplace' : 'merchant',
  ...facts(stores),
  restore: { facets: stores.map(({ facet }) => facet) } satisfies z.infer<typeof Restore>,
});

const stateOf = (stores: StoreAnswer[]): OfferState['state'] => {
  if (stores.length === 0) return 'gone';
  if (stores.some(({ facet }) => facet.live)) return 'on-sale';
  return stores.some(({ facet }) => facet.enforced) ? 'enforced' : 'off-sale';
};

/** `BUYABLE` in any store is on sale; a take-down counts once no store sells it any more. */
export const offerState = (stores: StoreAnswer[]): OfferState => {
  const requestId = stores.find((store) => store.requestId)?.requestId;
  return {
    state: stateOf(stores),
    ...(stores.length > 0 ? facts(stores) : {}),
    issues: stores.flatMap(({ issues }) => issues),
    ...(requestId === undefined ? {} : { requestId }),
  };
};
