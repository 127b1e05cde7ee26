/** A store's catalogue from the marketplace itself: page by page, so that it can stop anywhere and go on there. */
import type { CatalogueItem } from './catalogue.ts';

export interface CataloguePage {
  items: CatalogueItem[];
  /** where the next page begins; absent on the last */
  next?: string;
  /** how many listings there are, where the marketplace says */
  total?: number;
}

/** Throws `MarketplaceUnavailable` and its like; then the page can be asked for again. */
export interface CatalogueSource {
  page(after?: string): Promise<CataloguePage>;
}

export interface LoadProgress extends CataloguePage {
  /** items so far, this page included */
  loaded: number;
}

/** Every page from `after` on. Whoever keeps each page's `next` can resume after an error or a crash. */
export async function* loadCatalogue(
  source: CatalogueSource,
  from: { after?: string; loaded?: number } = {},
): AsyncGenerator<LoadProgress> {
  let { after, loaded = 0 } = from;
  do {
    const page = await source.page(after);
    loaded += page.items.length;
    yield { ...page, loaded };
    after = page.next;
  } while (after !== undefined);
}
