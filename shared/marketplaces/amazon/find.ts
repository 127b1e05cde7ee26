import type { ListingRef } from '../../notice/notice.ts';
import type { Offer } from '../port.ts';
import type { Account } from '../session.ts';
import { searchItems } from './client.ts';
import type { AmazonSession } from './session.ts';
import type { Item } from './shapes.ts';
import { readStores } from './stores.ts';

const searchable: Partial<Record<ListingRef['idType'], string>> = { asin: 'ASIN', fnsku: 'FNSKU' };

/** The SKUs of a parent's variations; none for an item that is sold itself. */
export const childrenOf = ({ relationships }: Item): string[] =>
  relationships
    .flatMap((r) => r.relationships)
    .flatMap(({ type, childSkus }) => (type === 'VARIATION' ? (childSkus ?? []) : []));

/** An item as an offer; its first ASIN and title are those of the account's first store. */
export const amazonOffer = ({ sku, summaries }: Item): Offer => ({
  marketplace: 'amazon',
  sku,
  listingId: summaries.find(({ asin }) => asin)?.asin ?? '',
  title: summaries.find(({ itemName }) => itemName)?.itemName ?? '',
});

/** The SKU's own items, or those of its variations: a parent is not sold, its children are. */
async function* sold(account: Account, session: AmazonSession, items: AsyncIterable<Item> | Item[]) {
  for await (const item of items) {
    if (childrenOf(item).length === 0) yield item;
    else yield* searchItems(account, session, { variationParentSku: item.sku });
  }
}

/** The store's SKUs behind an ASIN, FNSKU or SKU; one ASIN may have several, and a parent ASIN many. */
export const findOffers = async (
  account: Account,
  session: AmazonSession,
  ref: ListingRef,
): Promise<Offer[]> => {
  if (ref.platform !== 'amazon') return [];
  const identifiersType = searchable[ref.idType];
  if (!identifiersType && ref.idType !== 'sku') return [];
  // a SKU is asked for by itself: it may hold the comma that separates a search's identifiers
  const found = identifiersType
    ? searchItems(account, session, { identifiersType, identifiers: ref.id })
    : (await readStores(account, session, ref.id)).map(({ item }) => item);
  const offers = new Map<string, Offer>();
  for await (const item of sold(account, session, found)) offers.set(item.sku, amazonOffer(item));
  return [...offers.values()];
};
