/** What a marketplace itself keeps off sale, page by page: complaints show here also when their mail never came. */
import type { TableReader } from '../platform/ports.ts';
import { catalogueReader } from './catalogue.ts';
import { type MarketplaceReader, type Offer, type OfferState, offerOf } from './port.ts';

/** An offer as it was just read. */
export interface ReadOffer {
  offer: Offer;
  state: OfferState;
}

export interface EnforcedPage {
  offers: ReadOffer[];
  /** where the next page begins; absent on the last */
  next?: string;
}

/** Throws `MarketplaceUnavailable` and its like; then the page can be asked for again. */
export interface EnforcedSource {
  /** how many pages one run may take without using up what others need */
  readonly pagesAtOnce: number;
  page(after?: string): Promise<EnforcedPage>;
}

export const isEnforced = ({ state }: ReadOffer): boolean => state.state === 'enforced';

/** What a shop of the seller's own can well bear every quarter of an hour. */
const atATime = 20;

/** For a marketplace that cannot list what it holds: the store's own catalogue, read offer by offer. */
export const enforcedByReading = (
  cases: TableReader,
  reader: MarketplaceReader,
  storeId: string,
): EnforcedSource => ({
  pagesAtOnce: 1,
  async page(after) {
    const { items, next } = await catalogueReader(cases).page(storeId, reader.marketplace, atATime, after);
    const offers: ReadOffer[] = [];
    for (const offer of items.map(offerOf)) offers.push({ offer, state: await reader.read(offer) });
    return { offers: offers.filter(isEnforced), ...(next === undefined ? {} : { next }) };
  },
});
