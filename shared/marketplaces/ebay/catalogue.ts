import type { CatalogueItem } from '../catalogue-item.ts';
import type { CatalogueSource } from '../catalogue-load.ts';
import type { Account } from '../session.ts';
import { offersIn } from './find.ts';
import { ebaySession } from './session.ts';
import type { TradingItem } from './shapes.ts';
import { left } from './standing.ts';
import { tradingApi } from './trading.ts';

const itemsOf = (item: TradingItem): CatalogueItem[] => {
  const variations = item.Variations?.Variation ?? [];
  return offersIn(item).map((offer) => {
    const variation = variations.find(({ SKU }) => SKU === offer.sku);
    const price = variation?.StartPrice ?? item.StartPrice ?? item.SellingStatus.CurrentPrice;
    const brand = item.ProductListingDetails?.BrandMPN?.Brand;
    return {
      ...offer,
      identifiers: [],
      ...(brand === undefined ? {} : { brand }),
      ...(price ? { price: { amount: price['#text'], currency: price['@currencyID'] } } : {}),
      quantity: left(variation ?? item),
      fulfilment: 'merchant',
      protected: false,
    };
  });
};

/** The account's active listings with all variations, made by whatever means: `GetMyeBaySelling`, 200 a page. */
export const ebayCatalogue = (account: Account): CatalogueSource => {
  const trading = tradingApi(account, ebaySession(account));
  return {
    async page(after) {
      const number = after === undefined ? 1 : Number(after);
      const { items, pages, total } = await trading.active(number);
      const next = number < pages ? { next: String(number + 1) } : {};
      return { items: items.flatMap(itemsOf), total, ...next };
    },
  };
};
