/** A store's catalogue from the marketplace itself: page by page, so that it can stop anywhere and go on there. */
import type { CatalogueItem } from './catalogue-item.ts';
import type { DailyShare } from './daily-share.ts';

/** A listing as a list names it that holds no SKUs. */
export interface Named {
  listingId: string;
  /** another one after every edit; absent where the marketplace does not tell */
  edition?: string;
}

export interface CataloguePage {
  items: CatalogueItem[];
  /** … and listings whose SKUs only `details` has */
  named?: Named[];
  /** where the next page begins; absent on the last */
  next?: string;
  /** how many listings there are, where the marketplace says */
  total?: number;
}

/** Throws `MarketplaceUnavailable` and its like; then the page can be asked for again. */
export interface CatalogueSource {
  page(after?: string): Promise<CataloguePage>;
  /** Where pages only name listings. */
  details?: {
    /** The SKUs of one listing, by a call of its own; none when it is gone. */
    of(listingId: string): Promise<CatalogueItem[]>;
    /** how many such calls a day leave enough to whoever takes listings off sale */
    share(): Promise<DailyShare>;
  };
}

export interface LoadProgress extends CataloguePage {
  /** items so far, this page included */
  loaded: number;
  /** listings so far whose SKUs are left for another day */
  waiting: number;
}

/** Every page from `after` on. Whoever keeps each page's `next` can resume after an error or a crash. */
export async function* loadCatalogue(
  source: { page(after?: string): Promise<CataloguePage & { waiting?: number }> },
  from: { after?: string; loaded?: number; waiting?: number } = {},
): AsyncGenerator<LoadProgress> {
  let { after, loaded = 0, waiting = 0 } = from;
  do {
    const page = await source.page(after);
    loaded += page.items.length;
    waiting += page.waiting ?? 0;
    yield { ...page, loaded, waiting };
    after = page.next;
  } while (after !== undefined);
}
