/**
 * The parts of eBay's Trading API that we use, as closed schemas of its XML: an element, an attribute or a value that the
 * model does not have fails. Names, types and enumerations are those of the WSDL that eBay publishes
 * (`developer.ebay.com/webservices/latest/ebaySvc.wsdl`), version 1487, as `ebay-apiroute` 0.1.0 of October 2026 generates
 * its types from it; read on 2026-11-22. Types are called as there.
 */
import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';

// XML Schema's own types, as text
const Int = z.string().check(z.regex(/^-?\d{1,10}$/));
const Long = z.string().check(z.regex(/^-?\d{1,19}$/));
const YesNo = z.enum(['true', 'false', '1', '0']);
const DateTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const Text = z.string();

/** A decimal with its currency, which must stand there. */
const AmountType = z.strictObject({
  '#text': z.string().check(z.regex(/^\d+(\.\d+)?$/)),
  '@currencyID': z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const PaginationType = z.strictObject({ EntriesPerPage: Int, PageNumber: Int });
const PaginationResultType = z.strictObject({ TotalNumberOfPages: Int, TotalNumberOfEntries: Int });
const UserType = z.strictObject({ UserID: Text });

const SellingStatusType = z.strictObject({
  ListingStatus: z.optional(z.enum(['Active', 'Completed', 'Ended', 'Custom', 'CustomCode'])),
  QuantitySold: Int,
  CurrentPrice: z.optional(AmountType),
  AdminEnded: z.optional(YesNo),
});

const VariationType = z.strictObject({
  SKU: Text,
  StartPrice: AmountType,
  Quantity: Int,
  SellingStatus: SellingStatusType,
});

const empty = z.literal('');

/** What a seller's listing is in an answer. */
const ItemType = z.strictObject({
  ItemID: Text,
  Title: Text,
  StartPrice: AmountType,
  ConditionID: Int,
  PrimaryCategory: z.strictObject({ CategoryID: Text }),
  ProductListingDetails: z.strictObject({ BrandMPN: z.strictObject({ Brand: Text }) }),
  SKU: z.optional(Text),
  Quantity: Int,
  QuantityAvailable: z.optional(Int),
  Seller: UserType,
  ListingType: z.optional(z.enum(['FixedPriceItem', 'StoresFixedPrice', 'Chinese'])),
  InventoryTrackingMethod: z.optional(z.enum(['ItemID', 'SKU', 'CustomCode'])),
  Variations: z.optional(z.strictObject({ Variation: z.array(VariationType) })),
  SellingStatus: SellingStatusType,
  ListingDetails: z.optional(z.union([empty, z.strictObject({ RelistedItemID: Text })])),
  ItemPolicyViolation: z.optional(z.strictObject({ PolicyID: Long, PolicyText: Text })),
});
const ItemArrayType = z.union([empty, z.strictObject({ Item: z.array(ItemType) })]);

const namespace = { '@xmlns': z.literal('urn:ebay:apis:eBLBaseComponents') };
const DetailLevel = z.enum(['ReturnAll', 'ItemReturnDescription', 'ItemReturnAttributes']);

/** What each call takes; a caller may leave everything out that is not its own. */
export const requests = {
  GetUser: z.strictObject(namespace),
  GetItem: z.strictObject({ ...namespace, DetailLevel, ItemID: Text }),
  GetMyeBaySelling: z.strictObject({
    ...namespace,
    ActiveList: z.strictObject({ Include: YesNo, Pagination: PaginationType }),
  }),
  GetSellerList: z.strictObject({
    ...namespace,
    DetailLevel,
    AdminEndedItemsOnly: YesNo,
    EndTimeFrom: DateTime,
    EndTimeTo: DateTime,
    Pagination: PaginationType,
  }),
  EndFixedPriceItem: z.strictObject({
    ...namespace,
    ItemID: Text,
    // `ProductDeleted`, `Sold` and `SellToHighBidder` are not for a seller of fixed-price items
    EndingReason: z.enum(['LostOrBroken', 'NotAvailable', 'Incorrect', 'OtherListingError']),
  }),
  RelistFixedPriceItem: z.strictObject({
    ...namespace,
    Item: z.strictObject({
      ItemID: Text,
      UUID: z.string().check(z.regex(/^[0-9A-F]{32}$/)),
      Quantity: z.optional(Int),
    }),
  }),
} as const;
export type TradingCall = keyof typeof requests;

const ErrorType = z.strictObject({
  ShortMessage: Text,
  LongMessage: Text,
  ErrorCode: Text,
  SeverityCode: z.enum(['Warning', 'Error', 'CustomCode']),
  ErrorClassification: z.enum(['RequestError', 'SystemError', 'CustomCode']),
});

/** What every answer has (`AbstractResponseType`). */
const every = { ...namespace, Timestamp: DateTime, Version: Text, Build: Text };
const succeeded = { ...every, Ack: z.enum(['Success', 'Warning']) };

export const failure = z.strictObject({
  ...every,
  Ack: z.enum(['Failure', 'PartialFailure']),
  Errors: z.array(ErrorType).check(z.minLength(1)),
});

/** What each call gives where it succeeds. */
export const answers: Record<TradingCall, z.ZodMiniType> = {
  GetUser: z.strictObject({ ...succeeded, User: UserType }),
  GetItem: z.strictObject({ ...succeeded, Item: ItemType }),
  GetMyeBaySelling: z.strictObject({
    ...succeeded,
    ActiveList: z.strictObject({ ItemArray: ItemArrayType, PaginationResult: PaginationResultType }),
  }),
  GetSellerList: z.strictObject({
    ...succeeded,
    ItemArray: ItemArrayType,
    PaginationResult: PaginationResultType,
  }),
  EndFixedPriceItem: z.strictObject({ ...succeeded, EndTime: DateTime }),
  RelistFixedPriceItem: z.strictObject({ ...succeeded, ItemID: Text, StartTime: DateTime }),
};

/** The newest version of the model; a request names the one that it was written for. */
export const newestVersion = 1487;

const isList = (name: string, path: string): boolean =>
  name === 'Errors' || name === 'Variation' || path.endsWith('.ItemArray.Item');

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  isArray: (name, path) => isList(name, String(path)),
});

/** A document's root element and what is in it, read by another reader than the product's. */
export const rootOf = (xml: string): [name: string, content: unknown] => {
  const [root, ...others] = Object.entries(z.record(z.string(), z.unknown()).parse(parser.parse(xml)));
  if (!root || others.length > 0) throw new Error('not one root element');
  return root;
};
