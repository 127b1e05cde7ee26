/** The demonstration's listings: an invented seller's goods on three marketplaces. */
import { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import type { Seed } from './start-marketplaces.ts';

type AmazonRow = [
  asin: string,
  sku: string,
  brand: string,
  title: string,
  price: number,
  stock: number,
  by?: 'FBA',
];

// biome-ignore format: one listing a line
const amazon: AmazonRow[] = [
  ['B0DMH3LMP1', 'HP-LAMP-BRASS', 'Harbour & Pine', 'Harbour & Pine Brass Desk Lamp with Linen Shade, 42 cm', 54.9, 31],
  ['B0DMH3LMP1', 'HP-LAMP-BRASS-FBA', 'Harbour & Pine', 'Harbour & Pine Brass Desk Lamp with Linen Shade, 42 cm', 57.9, 86, 'FBA'],
  ['B0DMH3LMP2', 'HP-LAMP-BLACK', 'Harbour & Pine', 'Harbour & Pine Black Desk Lamp with Linen Shade, 42 cm', 54.9, 18],
  ['B0DMK7BTL1', 'NV-FLASK-500', 'Nordvik', 'Nordvik Insulated Steel Flask 500 ml, Leakproof, Moss Green', 24.5, 140, 'FBA'],
  ['B0DMK7BTL2', 'NV-FLASK-750', 'Nordvik', 'Nordvik Insulated Steel Flask 750 ml, Leakproof, Slate', 28.5, 95, 'FBA'],
  ['B0DMK7BTL3', 'GN-FLASK-750', 'Generic', 'Insulated Steel Flask 750 ml, Leakproof, Slate Grey', 17.9, 60],
  ['B0DMP2CSE1', 'TK-CASE-GRIP', 'Tessekraft', 'Tessekraft Grip Phone Case for 6.1 inch Phones, Ribbed Edge', 15.99, 210, 'FBA'],
  ['B0DMP2CSE2', 'TK-CASE-CLEAR', 'Tessekraft', 'Tessekraft Clear Phone Case for 6.1 inch Phones', 13.99, 175],
  ['B0DMQ8TOY1', 'LW-BLOCKS-120', 'Lumowood', 'Lumowood Wooden Building Blocks, 120 Pieces, with Cotton Bag', 39.0, 44],
  ['B0DMQ8TOY2', 'LW-TRAIN-OAK', 'Lumowood', 'Lumowood Oak Train Set for Toddlers, 14 Pieces', 32.5, 27, 'FBA'],
  ['B0DMR5KTN1', 'HP-KNIFE-CHEF', 'Harbour & Pine', 'Harbour & Pine Chef Knife 20 cm, Walnut Handle', 46.0, 22],
  ['B0DMR5KTN2', 'HP-BOARD-ACACIA', 'Harbour & Pine', 'Harbour & Pine Acacia Cutting Board with Juice Groove', 29.9, 58],
  ['B0DMT1PET1', 'PB-HARNESS-M', 'Pawberry', 'Pawberry No-Pull Dog Harness, Medium, Reflective Stitching', 26.95, 73, 'FBA'],
  ['B0DMT1PET2', 'PB-LEASH-2M', 'Pawberry', 'Pawberry Rope Dog Leash 2 m with Padded Handle', 16.95, 64],
  ['B0DMV9YGA1', 'SR-MAT-6MM', 'Stillrow', 'Stillrow Cork Yoga Mat 6 mm with Carry Strap', 48.0, 36],
  ['B0DMV9YGA2', 'SR-BLOCK-CORK', 'Stillrow', 'Stillrow Cork Yoga Block, Set of 2', 22.0, 80],
];

type EbayRow = [
  item: string,
  sku: string,
  brand: string,
  title: string,
  price: number,
  stock: number,
  more?: { group?: string; trading?: true },
];

// biome-ignore format: one listing a line
const ebay: EbayRow[] = [
  ['256610004411', 'EB-FLASK-500', 'Nordvik', 'Nordvik Insulated Steel Flask 500 ml Moss Green NEW', 23.9, 15],
  ['256610004422', 'EB-CLOCK-OAK', 'Harbour & Pine', 'Harbour & Pine Oak Wall Clock 30 cm Silent Movement', 38.0, 9],
  ['256610004433', 'EB-TEE-S', 'Quillon', 'Quillon Organic Cotton T-Shirt Lighthouse Print', 21.5, 12, { group: 'EB-TEE' }],
  ['256610004433', 'EB-TEE-M', 'Quillon', 'Quillon Organic Cotton T-Shirt Lighthouse Print', 21.5, 20, { group: 'EB-TEE' }],
  ['256610004433', 'EB-TEE-L', 'Quillon', 'Quillon Organic Cotton T-Shirt Lighthouse Print', 21.5, 14, { group: 'EB-TEE' }],
  ['256610004444', 'EB-POSTER-LH', 'Quillon', 'Quillon Lighthouse Poster 50 x 70 cm Matte Paper', 17.0, 30],
  ['256610004455', 'EB-CASE-VINT', 'Unbranded', 'Vintage Style Leather Camera Case Brown with Strap', 34.0, 4, { trading: true }],
];

type AliexpressRow = [
  product: string,
  sku: string,
  brand: string,
  title: string,
  price: number,
  stock: number,
];

// biome-ignore format: one listing a line
const aliexpress: AliexpressRow[] = [
  ['1005006100000117', 'AE-CASE-GRIP-BK', 'Tessekraft', 'Tessekraft Grip Phone Case Ribbed Edge Shockproof', 6.4, 500],
  ['1005006100000117', 'AE-CASE-GRIP-BL', 'Tessekraft', 'Tessekraft Grip Phone Case Ribbed Edge Shockproof', 6.4, 420],
  ['1005006100000228', 'AE-LED-STRIP-5', 'NoBrand', 'LED Strip Light 5 m Warm White with Remote', 9.8, 800],
  ['1005006100000339', 'AE-PET-BRUSH', 'Pawberry', 'Pawberry Pet Grooming Brush Self Cleaning', 4.2, 650],
  ['1005006100000440', 'AE-BAG-FOLD', 'NoBrand', 'Foldable Shopping Bag Ripstop with Pouch', 3.1, 950],
  ['1005006100000551', 'AE-MUG-ENAMEL', 'Harbour & Pine', 'Harbour & Pine Enamel Camping Mug 350 ml', 5.6, 300],
  ['1005006100000662', 'AE-KITE-DELTA', 'NoBrand', 'Delta Kite 140 cm with Line and Handle', 7.3, 240],
];

/** Thirty SKUs; one ASIN has two, one eBay listing three variations, one was made outside the Inventory API. */
export const demoOffers: Seed[] = [
  ...amazon.map(
    ([asin, sku, brand, title, price, quantity, by]): Seed => ({
      marketplace: 'amazon',
      asin,
      sku,
      brand,
      title,
      price,
      quantity,
      fulfilment: by === 'FBA' ? 'marketplace' : 'merchant',
    }),
  ),
  ...ebay.map(
    ([itemId, sku, brand, title, price, quantity, more]): Seed => ({
      marketplace: 'ebay',
      itemId,
      sku,
      brand,
      title,
      price,
      quantity,
      madeWith: more?.trading ? 'trading' : 'inventory',
      ...(more?.group === undefined ? {} : { group: more.group }),
    }),
  ),
  ...aliexpress.map(
    ([productId, sku, brand, title, price, quantity]): Seed => ({
      marketplace: 'aliexpress',
      productId,
      sku,
      brand,
      title,
      price,
      quantity,
    }),
  ),
];

const suppliers: Record<string, string> = {
  Nordvik: 'Aldervale Metalworks',
  Tessekraft: 'Brightmold Plastics',
  Lumowood: 'Oakhollow Toys',
  Pawberry: 'Brightmold Plastics',
  Quillon: 'Seaglass Prints',
};

/** Best sellers, which only a person may take off sale. */
const kept = new Set(['HP-KNIFE-CHEF', 'EB-CLOCK-OAK']);

const listingIdOf = (seed: Seed): string =>
  seed.marketplace === 'amazon' ? seed.asin : seed.marketplace === 'ebay' ? seed.itemId : seed.productId;

/** The same SKUs as the demonstration store's own catalogue. */
export const demoCatalogue: CatalogueItem[] = demoOffers.map((seed) => {
  const supplier = suppliers[seed.brand ?? ''];
  return CatalogueItem.parse({
    marketplace: seed.marketplace,
    sku: seed.sku,
    listingId: listingIdOf(seed),
    identifiers: [],
    brand: seed.brand,
    ...(supplier === undefined ? {} : { supplier }),
    title: seed.title,
    price: { amount: seed.price.toFixed(2), currency: 'USD' },
    quantity: seed.quantity,
    fulfilment: (seed.marketplace === 'amazon' && seed.fulfilment) || 'merchant',
    protected: kept.has(seed.sku),
  });
});
