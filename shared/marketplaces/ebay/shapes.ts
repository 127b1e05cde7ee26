/**
 * The parts of Sell Inventory 1.18 (`sell_inventory_v1_oas3.json`) and of the Trading API (schema `eBLBaseComponents`)
 * that we read, named as eBay names them. Unknown fields of an offer are kept: they go into its fingerprint.
 */
import * as z from 'zod/mini';

const Amount = z.object({ value: z.string(), currency: z.string() });

export const InventoryOffer = z.looseObject({
  offerId: z.string(),
  sku: z.string(),
  marketplaceId: z.string(),
  format: z.string(),
  status: z.string(),
  availableQuantity: z.optional(z.int()),
  pricingSummary: z.optional(z.looseObject({ price: z.optional(Amount) })),
  listing: z.optional(
    z.object({
      listingId: z.optional(z.string()),
      listingStatus: z.optional(z.string()),
      listingOnHold: z.optional(z.boolean()),
    }),
  ),
});
export type InventoryOffer = z.infer<typeof InventoryOffer>;

export const Offers = z.object({ offers: z._default(z.array(InventoryOffer), []) });

export const InventoryItem = z.looseObject({
  sku: z.optional(z.string()),
  product: z.optional(z.looseObject({ title: z.optional(z.string()), brand: z.optional(z.string()) })),
  availability: z.optional(
    z.looseObject({
      shipToLocationAvailability: z.optional(z.looseObject({ quantity: z.optional(z.int()) })),
    }),
  ),
  inventoryItemGroupKeys: z._default(z.array(z.string()), []),
});
export type InventoryItem = z.infer<typeof InventoryItem>;

/** What both publishing and withdrawing answer. */
export const Published = z.object({ listingId: z.string() });

export const RestErrors = z.object({
  errors: z.array(
    z.object({ errorId: z.int(), message: z._default(z.string(), ''), longMessage: z.optional(z.string()) }),
  ),
});

export const OAuthToken = z.object({ access_token: z.string(), expires_in: z.number() });
export const OAuthError = z.object({ error: z.string(), error_description: z.optional(z.string()) });

// Trading answers in XML: every value is text until it is read as something else
/** An element may stand there empty, which reads as an empty text. */
const element = <T extends z.ZodMiniType>(shape: T) =>
  z.pipe(
    z.transform((value) => (value === '' ? undefined : value)),
    z.optional(shape),
  );

const Count = z.coerce.number().check(z.int());
const Price = z.object({ '#text': z.string(), '@currencyID': z.string() });

const Variation = z.object({
  SKU: z.optional(z.string()),
  StartPrice: z.optional(Price),
  Quantity: z._default(Count, 0),
  SellingStatus: z._default(z.object({ QuantitySold: z._default(Count, 0) }), { QuantitySold: 0 }),
});

export const TradingItem = z.object({
  ItemID: z.string(),
  Title: z._default(z.string(), ''),
  SKU: z.optional(z.string()),
  Seller: element(z.object({ UserID: z.string() })),
  StartPrice: z.optional(Price),
  Quantity: z._default(Count, 0),
  /** what is left, in the list of one's own listings */
  QuantityAvailable: z.optional(Count),
  ConditionID: z.optional(z.string()),
  PrimaryCategory: element(z.object({ CategoryID: z.string() })),
  ProductListingDetails: element(z.object({ BrandMPN: element(z.object({ Brand: z.string() })) })),
  Variations: element(z.object({ Variation: z._default(z.array(Variation), []) })),
  SellingStatus: z.object({
    ListingStatus: z._default(z.string(), 'Active'),
    QuantitySold: z._default(Count, 0),
    AdminEnded: z.optional(z.literal(['true', 'false'])),
    CurrentPrice: z.optional(Price),
  }),
  ListingDetails: element(z.object({ RelistedItemID: z.optional(z.string()) })),
  ItemPolicyViolation: element(
    z.object({ PolicyID: z._default(z.string(), ''), PolicyText: z._default(z.string(), '') }),
  ),
});
export type TradingItem = z.infer<typeof TradingItem>;

const ItemArray = element(z.object({ Item: z._default(z.array(z.unknown()), []) }));
const PaginationResult = z.object({ TotalNumberOfPages: Count, TotalNumberOfEntries: Count });

export const TradingAnswer = z.object({
  Ack: z.enum(['Success', 'Warning', 'PartialFailure', 'Failure']),
  Errors: z._default(
    z.array(
      z.object({
        ErrorCode: z.string(),
        ShortMessage: z._default(z.string(), ''),
        LongMessage: z.optional(z.string()),
        SeverityCode: z.optional(z.string()),
        ErrorClassification: z.optional(z.string()),
      }),
    ),
    [],
  ),
  Item: z.optional(z.unknown()),
  ItemID: z.optional(z.string()),
  User: element(z.object({ UserID: z.string() })),
  /** of `GetMyeBaySelling` */
  ActiveList: element(z.object({ ItemArray, PaginationResult })),
  /** of `GetSellerList` */
  ItemArray,
  PaginationResult: z.optional(PaginationResult),
});
export type TradingAnswer = z.infer<typeof TradingAnswer>;
