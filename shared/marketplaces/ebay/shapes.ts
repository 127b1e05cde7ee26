/**
 * The parts of Sell Inventory 1.18 (`sell_inventory_v1_oas3.json`) and of the Trading API (schema `eBLBaseComponents`)
 * that we read, named as eBay names them. Unknown fields of an offer are kept: they go into its fingerprint.
 */
import * as z from 'zod';

const Amount = z.object({ value: z.string(), currency: z.string() });

export const InventoryOffer = z.looseObject({
  offerId: z.string(),
  sku: z.string(),
  marketplaceId: z.string(),
  format: z.string(),
  status: z.string(),
  availableQuantity: z.int().optional(),
  pricingSummary: z.looseObject({ price: Amount.optional() }).optional(),
  listing: z
    .object({
      listingId: z.string().optional(),
      listingStatus: z.string().optional(),
      listingOnHold: z.boolean().optional(),
    })
    .optional(),
});
export type InventoryOffer = z.infer<typeof InventoryOffer>;

export const Offers = z.object({ offers: z.array(InventoryOffer).default([]) });

export const InventoryItem = z.looseObject({
  sku: z.string().optional(),
  product: z.looseObject({ title: z.string().optional(), brand: z.string().optional() }).optional(),
  availability: z
    .looseObject({ shipToLocationAvailability: z.looseObject({ quantity: z.int().optional() }).optional() })
    .optional(),
  inventoryItemGroupKeys: z.array(z.string()).default([]),
});
export type InventoryItem = z.infer<typeof InventoryItem>;

/** What both publishing and withdrawing answer. */
export const Published = z.object({ listingId: z.string() });

export const RestErrors = z.object({
  errors: z.array(
    z.object({ errorId: z.int(), message: z.string().default(''), longMessage: z.string().optional() }),
  ),
});

export const OAuthToken = z.object({ access_token: z.string(), expires_in: z.number() });
export const OAuthError = z.object({ error: z.string(), error_description: z.string().optional() });

// Trading answers in XML: every value is text until it is read as something else
/** An element may stand there empty, which reads as an empty text. */
const element = <T extends z.ZodType>(shape: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), shape.optional());

const Count = z.coerce.number().int();
const Price = z.object({ '#text': z.string(), '@currencyID': z.string() });

const Variation = z.object({
  SKU: z.string().optional(),
  StartPrice: Price.optional(),
  Quantity: Count.default(0),
  SellingStatus: z.object({ QuantitySold: Count.default(0) }).default({ QuantitySold: 0 }),
});

export const TradingItem = z.object({
  ItemID: z.string(),
  Title: z.string().default(''),
  SKU: z.string().optional(),
  Seller: element(z.object({ UserID: z.string() })),
  StartPrice: Price.optional(),
  Quantity: Count.default(0),
  /** what is left, in the list of one's own listings */
  QuantityAvailable: Count.optional(),
  ConditionID: z.string().optional(),
  PrimaryCategory: element(z.object({ CategoryID: z.string() })),
  ProductListingDetails: element(z.object({ BrandMPN: element(z.object({ Brand: z.string() })) })),
  Variations: element(z.object({ Variation: z.array(Variation).default([]) })),
  SellingStatus: z.object({
    ListingStatus: z.string().default('Active'),
    QuantitySold: Count.default(0),
    AdminEnded: z.literal(['true', 'false']).optional(),
    CurrentPrice: Price.optional(),
  }),
  ListingDetails: element(z.object({ RelistedItemID: z.string().optional() })),
  ItemPolicyViolation: element(
    z.object({ PolicyID: z.string().default(''), PolicyText: z.string().default('') }),
  ),
});
export type TradingItem = z.infer<typeof TradingItem>;

const ItemArray = element(z.object({ Item: z.array(z.unknown()).default([]) }));
const PaginationResult = z.object({ TotalNumberOfPages: Count, TotalNumberOfEntries: Count });

export const TradingAnswer = z.object({
  Ack: z.enum(['Success', 'Warning', 'PartialFailure', 'Failure']),
  Errors: z
    .array(
      z.object({
        ErrorCode: z.string(),
        ShortMessage: z.string().default(''),
        LongMessage: z.string().optional(),
        SeverityCode: z.string().optional(),
      }),
    )
    .default([]),
  Item: z.unknown().optional(),
  ItemID: z.string().optional(),
  User: element(z.object({ UserID: z.string() })),
  /** of `GetMyeBaySelling` */
  ActiveList: element(z.object({ ItemArray, PaginationResult })),
  /** of `GetSellerList` */
  ItemArray,
  PaginationResult: PaginationResult.optional(),
});
export type TradingAnswer = z.infer<typeof TradingAnswer>;
