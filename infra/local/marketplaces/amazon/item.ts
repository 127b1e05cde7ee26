/** A listing as `getListingsItem` and `searchListingsItems` show it. */
import * as z from 'zod/mini';
import { shown } from '../lagged.ts';
import type { AmazonListing, Attributes } from './listing.ts';

export const Offer = z.looseObject({
  currency: z.string(),
  audience: z._default(z.string(), 'ALL'),
  our_price: z
    .array(z.object({ schedule: z.array(z.object({ value_with_tax: z.number() })).check(z.minLength(1)) }))
    .check(z.minLength(1)),
  start_at: z.optional(z.object({ value: z.string() })),
  end_at: z.optional(z.object({ value: z.string() })),
});

export const Channel = z.looseObject({
  fulfillment_channel_code: z.string().check(z.minLength(1)),
  quantity: z.optional(z.int().check(z.minimum(0))),
});

const offersOf = (attributes: Attributes) => z.catch(z.array(Offer), []).parse(attributes.purchasable_offer);
const channelsOf = (attributes: Attributes) =>
  z.catch(z.array(Channel), []).parse(attributes.fulfillment_availability);
const textOf = (entries: unknown): string =>
  z
    .array(z.looseObject({ value: z.string() }))
    .check(z.minLength(1))
    .safeParse(entries).data?.[0]?.value ?? '';

const isOpen = ({ start_at, end_at }: z.infer<typeof Offer>, now: number): boolean =>
  (start_at === undefined || Date.parse(start_at.value) <= now) &&
  (end_at === undefined || Date.parse(end_at.value) > now);

const holds = (listing: AmazonListing, ...actions: string[]): boolean =>
  listing.issues.some(
    ({ enforcements }) =>
      enforcements?.exemption.status === 'NOT_EXEMPT' &&
      enforcements.actions.some(({ action }) => actions.includes(action)),
  );

/** Whether a shopper could buy it, going by what is shown at `now` (ms). */
export const isBuyable = (listing: AmazonListing, now: number): boolean => {
  const attributes = shown(listing.attributes, now);
  const stock = channelsOf(attributes).some(({ fulfillment_channel_code: code, quantity = 0 }) =>
    code.startsWith('AMAZON_') ? listing.warehouse > 0 : quantity > 0,
  );
  return (
    stock &&
    listing.childSkus.length === 0 &&
    offersOf(attributes).some((offer) => isOpen(offer, now)) &&
    !holds(listing, 'LISTING_SUPPRESSED', 'CATALOG_ITEM_REMOVED')
  );
};

/** BUYABLE, DISCOVERABLE, both or neither. */
export const statusOf = (listing: AmazonListing, now: number): string[] => [
  ...(isBuyable(listing, now) ? ['BUYABLE'] : []),
  ...(holds(listing, 'CATALOG_ITEM_REMOVED', 'SEARCH_SUPPRESSED') ? [] : ['DISCOVERABLE']),
];

const updatedAt = (listing: AmazonListing, now: number): string => {
  const from = listing.attributes.findLast((version) => version.from <= now)?.from ?? 0;
  return new Date(Math.max(from, Date.parse(listing.createdDate))).toISOString();
};

const merged = (all: Attributes[]): Attributes => {
  const names = new Set(all.flatMap((attributes) => Object.keys(attributes)));
  return Object.fromEntries([...names].map((name) => [name, all.flatMap((a) => a[name] ?? [])]));
};

/** One SKU's listings in the asked stores, as one item with the asked data sets (`summaries` when none are named). */
export const itemOf = (listings: AmazonListing[], includedData: string | null, now: number) => {
  const asked = new Set((includedData ?? 'summaries').split(','));
  const views = listings.map((listing) => ({ listing, attributes: shown(listing.attributes, now) }));
  const main = views[0];
  return {
    sku: main?.listing.sku ?? '',
    ...(asked.has('summaries') && {
      summaries: views.map(({ listing, attributes }) => ({
        marketplaceId: listing.marketplaceId,
        asin: listing.asin,
        productType: listing.productType,
        conditionType: 'new_new',
        status: statusOf(listing, now),
        ...(listing.fnSku && { fnSku: listing.fnSku }),
        itemName: textOf(attributes.item_name),
        createdDate: listing.createdDate,
        lastUpdatedDate: updatedAt(listing, now),
        mainImage: { link: `https://images.example.com/${listing.asin}.png`, height: 500, width: 500 },
      })),
    }),
    ...(asked.has('attributes') && { attributes: merged(views.map(({ attributes }) => attributes)) }),
    ...(asked.has('issues') && {
      issues: views.flatMap(({ listing }) =>
        listing.issues.map((issue) => ({ ...issue, marketplaceIds: [listing.marketplaceId] })),
      ),
    }),
    ...(asked.has('offers') && {
      offers: views.flatMap(({ listing, attributes }) =>
        offersOf(attributes)
          .filter((offer) => isOpen(offer, now))
          .map((offer) => ({
            marketplaceId: listing.marketplaceId,
            offerType: offer.audience === 'B2B' ? 'B2B' : 'B2C',
            price: {
              currencyCode: offer.currency,
              amount: (offer.our_price[0]?.schedule[0]?.value_with_tax ?? 0).toFixed(2),
            },
            audience: { value: offer.audience, displayName: 'Sell on Amazon' },
          })),
      ),
    }),
    ...(asked.has('fulfillmentAvailability') && {
      fulfillmentAvailability: channelsOf(main?.attributes ?? {}).map(
        ({ fulfillment_channel_code: fulfillmentChannelCode, quantity }) => ({
          fulfillmentChannelCode,
          ...(quantity === undefined ? {} : { quantity }),
        }),
      ),
    }),
    ...(asked.has('relationships') && {
      relationships: views.map(({ listing }) => ({
        marketplaceId: listing.marketplaceId,
        relationships: [
          ...(listing.childSkus.length > 0 ? [{ type: 'VARIATION', childSkus: listing.childSkus }] : []),
          ...(listing.parentSku ? [{ type: 'VARIATION', parentSkus: [listing.parentSku] }] : []),
        ],
      })),
    }),
  };
};
