/** Amazon listings to begin with. */
import * as z from 'zod/mini';
import { settled } from '../lagged.ts';
import type { World } from '../world.ts';
import type { AmazonListing, Attributes } from './listing.ts';

/** A listing to begin with. */
export const AmazonSeed = z.object({
  marketplace: z.literal('amazon'),
  account: z._default(z.string(), 'demo'),
  sku: z.string(),
  asin: z.string(),
  title: z.string(),
  brand: z._default(z.string(), 'Generic'),
  productType: z._default(z.string(), 'HOME'),
  price: z.number(),
  currency: z._default(z.string(), 'USD'),
  quantity: z.int(),
  fulfilment: z._default(z.enum(['merchant', 'marketplace']), 'merchant'),
  marketplaceIds: z._default(z.array(z.string()), ['ATVPDKIKX0DER']),
  parentSku: z.optional(z.string()),
  childSkus: z._default(z.array(z.string()), []),
});
export type AmazonSeed = z.infer<typeof AmazonSeed>;

const amazonChannel: Record<string, string> = {
  ATVPDKIKX0DER: 'AMAZON_NA',
  A2EUQ1WTGCTBG2: 'AMAZON_NA',
  A1AM78C64UM0Y8: 'AMAZON_NA',
  A1VC38T7YXB528: 'AMAZON_JP',
};

const attributesOf = (seed: AmazonSeed, marketplaceId: string): Attributes => ({
  item_name: [{ value: seed.title, language_tag: 'en_US', marketplace_id: marketplaceId }],
  brand: [{ value: seed.brand, language_tag: 'en_US', marketplace_id: marketplaceId }],
  condition_type: [{ value: 'new_new', marketplace_id: marketplaceId }],
  purchasable_offer: [
    {
      marketplace_id: marketplaceId,
      currency: seed.currency,
      audience: 'ALL',
      our_price: [{ schedule: [{ value_with_tax: seed.price }] }],
      start_at: { value: '2025-02-01T00:00:00.000Z' },
    },
  ],
  fulfillment_availability: [
    seed.fulfilment === 'merchant'
      ? {
          fulfillment_channel_code: 'DEFAULT',
          quantity: seed.quantity,
          lead_time_to_ship_max_days: 2,
          marketplace_id: marketplaceId,
        }
      : {
          fulfillment_channel_code: amazonChannel[marketplaceId] ?? 'AMAZON_EU',
          marketplace_id: marketplaceId,
        },
  ],
});

const listingsOf = (seed: AmazonSeed, created: number): AmazonListing[] =>
  seed.marketplaceIds.map((marketplaceId) => ({
    account: seed.account,
    sku: seed.sku,
    marketplaceId,
    asin: seed.asin,
    ...(seed.fulfilment === 'marketplace' ? { fnSku: `X00${seed.asin.slice(-7)}` } : {}),
    productType: seed.productType,
    createdDate: new Date(created).toISOString(),
    ...(seed.parentSku === undefined ? {} : { parentSku: seed.parentSku }),
    childSkus: seed.childSkus,
    warehouse: seed.fulfilment === 'marketplace' ? seed.quantity : 0,
    issues: [],
    attributes: settled(attributesOf(seed, marketplaceId)),
  }));

/** Adds a SKU, unless the account has it. */
export const addAmazon = (world: World, seed: AmazonSeed): void => {
  const there = world.state.amazon.some((l) => l.account === seed.account && l.sku === seed.sku);
  if (!there) world.state.amazon.push(...listingsOf(seed, world.now()));
};
