/**
 * The platforms' published API models, as the schemas of what stand-ins answer and adapters send. Each is closed, so an
 * unknown field fails when it runs; and each is held against the types that others generate from the model itself
 * (`@sp-api-sdk` from Amazon's, `ebay-api` from eBay's), so a field that the model does not have fails to compile.
 */
import type * as Listings from '@sp-api-sdk/listings-items-api-2021-08-01';
import type * as Notifications from '@sp-api-sdk/notifications-api-v1';
import type * as Reports from '@sp-api-sdk/reports-api-2021-06-30';
import type { components } from 'ebay-api/types/restful/specs/sell_inventory_v1_oas3.d.ts';
import * as z from 'zod/mini';

export type Ebay = components['schemas'];

type Anything<T> = 0 extends 1 & T ? true : false;

/** The path of every field of a type that a model does not have; `never` where it has all of them. */
export type Unpublished<T, Model, At extends string = ''> =
  Anything<Model> extends true
    ? never
    : T extends readonly (infer E)[]
      ? Model extends readonly (infer M)[]
        ? Unpublished<E, M, `${At}[]`>
        : At
      : T extends object
        ? {
            [K in keyof T & string]: string extends K
              ? never
              : K extends keyof Model
                ? Unpublished<NonNullable<T[K]>, NonNullable<Model[K]>, `${At}.${K}`>
                : `${At}.${K}`;
          }[keyof T & string]
        : never;

/** A schema whose every output is one of the model's, in its fields, their types and their enumerations. */
const of =
  <Model>() =>
  <S extends z.ZodMiniType<Model>>(
    schema: S & ([Unpublished<z.output<S>, Model>] extends [never] ? unknown : never),
  ): S =>
    schema;

const Issue = z.strictObject({
  code: z.string(),
  message: z.string(),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  attributeNames: z.exactOptional(z.array(z.string())),
  categories: z.array(z.string()),
  enforcements: z.exactOptional(
    z.strictObject({
      actions: z.array(z.strictObject({ action: z.string() })),
      exemption: z.strictObject({
        status: z.enum(['EXEMPT', 'EXEMPT_UNTIL_EXPIRY_DATE', 'NOT_EXEMPT']),
        expiryDate: z.exactOptional(z.iso.datetime()),
      }),
    }),
  ),
  marketplaceIds: z.exactOptional(z.array(z.string())),
});

export const Item = of<Listings.Item>()(
  z.strictObject({
    sku: z.string(),
    summaries: z.array(
      z.strictObject({
        marketplaceId: z.string(),
        asin: z.string(),
        productType: z.string(),
        conditionType: z.literal('new_new'),
        status: z.array(z.enum(['BUYABLE', 'DISCOVERABLE'])),
        fnSku: z.exactOptional(z.string()),
        itemName: z.string(),
        createdDate: z.iso.datetime(),
        lastUpdatedDate: z.iso.datetime(),
        mainImage: z.strictObject({ link: z.url(), height: z.int(), width: z.int() }),
      }),
    ),
    attributes: z.record(z.string(), z.array(z.looseObject({ marketplace_id: z.string() }))),
    issues: z.array(Issue),
    offers: z.array(
      z.strictObject({
        marketplaceId: z.string(),
        offerType: z.enum(['B2C', 'B2B']),
        price: z.strictObject({ currencyCode: z.string(), amount: z.string() }),
        audience: z.strictObject({ value: z.string(), displayName: z.string() }),
      }),
    ),
    fulfillmentAvailability: z.array(
      z.strictObject({
        fulfillmentChannelCode: z.string(),
        quantity: z.exactOptional(z.int().check(z.minimum(0))),
      }),
    ),
    relationships: z.array(
      z.strictObject({
        marketplaceId: z.string(),
        relationships: z.array(
          z.strictObject({
            type: z.enum(['VARIATION', 'PACKAGE_HIERARCHY']),
            childSkus: z.exactOptional(z.array(z.string())),
            parentSkus: z.exactOptional(z.array(z.string())),
          }),
        ),
      }),
    ),
  }),
);

export const SearchResults = of<Listings.ItemSearchResults>()(
  z.strictObject({
    numberOfResults: z.int(),
    pagination: z.strictObject({
      nextToken: z.exactOptional(z.string()),
      previousToken: z.exactOptional(z.string()),
    }),
    items: z.array(Item),
  }),
);

export const Submission = of<Listings.ListingsItemSubmissionResponse>()(
  z.strictObject({
    sku: z.string(),
    status: z.enum(['ACCEPTED', 'INVALID', 'VALID']),
    submissionId: z.string(),
    issues: z.exactOptional(z.array(Issue)),
  }),
);

export const PatchRequest = of<Listings.ListingsItemPatchRequest>()(
  z.strictObject({
    productType: z.string(),
    patches: z
      .array(
        z.strictObject({
          op: z.enum(['add', 'replace', 'merge', 'delete']),
          path: z.string(),
          value: z.array(z.record(z.string(), z.unknown())),
        }),
      )
      .check(z.minLength(1)),
  }),
);

/** The same in all of Amazon's models. */
export const ErrorList = of<{
  errors: (Listings.ModelError & Reports.ModelError & Notifications.ModelError)[];
}>()(
  z.strictObject({
    errors: z
      .array(z.strictObject({ code: z.string(), message: z.string(), details: z.string() }))
      .check(z.minLength(1)),
  }),
);

export const ReportRequest = of<Reports.CreateReportSpecification>()(
  z.strictObject({
    reportType: z.string(),
    marketplaceIds: z.array(z.string()).check(z.minLength(1), z.maxLength(25)),
  }),
);
export const ReportCreated = of<Reports.CreateReportResponse>()(z.strictObject({ reportId: z.string() }));
export const Report = of<Reports.Report>()(
  z.strictObject({
    reportType: z.string(),
    reportId: z.string(),
    marketplaceIds: z.array(z.string()),
    createdTime: z.iso.datetime(),
    processingStatus: z.enum(['IN_QUEUE', 'IN_PROGRESS', 'DONE', 'CANCELLED', 'FATAL']),
    reportDocumentId: z.exactOptional(z.string()),
  }),
);
export const ReportDocument = of<Reports.ReportDocument>()(
  z.strictObject({ reportDocumentId: z.string(), compressionAlgorithm: z.literal('GZIP'), url: z.url() }),
);

const Sqs = z.strictObject({ arn: z.string().check(z.regex(/^arn:aws:sqs:\S+:\S+:\S+/)) });
export const DestinationRequest = of<Notifications.CreateDestinationRequest>()(
  z.strictObject({
    name: z.string().check(z.maxLength(256)),
    resourceSpecification: z.union([
      z.strictObject({ sqs: Sqs }),
      z.strictObject({ eventBridge: z.strictObject({ accountId: z.string(), region: z.string() }) }),
    ]),
  }),
);
const Destination = of<Notifications.Destination>()(
  z.strictObject({
    destinationId: z.string(),
    name: z.string(),
    resource: z.union([
      z.strictObject({ sqs: Sqs }),
      z.strictObject({
        eventBridge: z.strictObject({ accountId: z.string(), region: z.string(), name: z.string() }),
      }),
    ]),
  }),
);
export const DestinationCreated = of<Notifications.CreateDestinationResponse>()(
  z.strictObject({ payload: Destination }),
);
export const Destinations = of<Notifications.GetDestinationsResponse>()(
  z.strictObject({ payload: z.array(Destination) }),
);
export const SubscriptionRequest = of<Notifications.CreateSubscriptionRequest>()(
  z.strictObject({ payloadVersion: z.string(), destinationId: z.string() }),
);
export const Subscription = of<
  Notifications.GetSubscriptionResponse & Notifications.CreateSubscriptionResponse
>()(
  z.strictObject({
    payload: z.strictObject({
      subscriptionId: z.string(),
      payloadVersion: z.string(),
      destinationId: z.string(),
    }),
  }),
);

export const EbayOffer = of<Ebay['EbayOfferDetailsWithAll']>()(
  z.strictObject({
    offerId: z.string(),
    sku: z.string(),
    marketplaceId: z.string(),
    format: z.literal('FIXED_PRICE'),
    availableQuantity: z.int(),
    categoryId: z.string(),
    listingDescription: z.string(),
    listingDuration: z.string(),
    listingPolicies: z.strictObject({
      fulfillmentPolicyId: z.string(),
      paymentPolicyId: z.string(),
      returnPolicyId: z.string(),
    }),
    pricingSummary: z.strictObject({ price: z.strictObject({ value: z.string(), currency: z.string() }) }),
    status: z.enum(['PUBLISHED', 'UNPUBLISHED']),
    listing: z.exactOptional(
      z.strictObject({
        listingId: z.string(),
        listingStatus: z.string(),
        listingOnHold: z.exactOptional(z.boolean()),
        soldQuantity: z.int(),
      }),
    ),
  }),
);

export const EbayOffers = of<Ebay['Offers']>()(
  z.strictObject({
    href: z.string(),
    limit: z.int(),
    size: z.int(),
    total: z.int(),
    offers: z.array(EbayOffer),
  }),
);

export const EbayInventoryItem = of<Ebay['InventoryItemWithSkuLocaleGroupid']>()(
  z.strictObject({
    sku: z.string(),
    locale: z.string(),
    condition: z.string(),
    product: z.strictObject({ title: z.string(), brand: z.string(), imageUrls: z.array(z.string()) }),
    availability: z.strictObject({ shipToLocationAvailability: z.strictObject({ quantity: z.int() }) }),
    groupIds: z.exactOptional(z.array(z.string())),
    inventoryItemGroupKeys: z.exactOptional(z.array(z.string())),
  }),
);

export const EbayPublished = of<Ebay['PublishResponse'] & Ebay['WithdrawResponse']>()(
  z.strictObject({ listingId: z.string() }),
);
export const EbayGroupRequest = of<
  Ebay['PublishByInventoryItemGroupRequest'] & Ebay['WithdrawByInventoryItemGroupRequest']
>()(z.strictObject({ inventoryItemGroupKey: z.string(), marketplaceId: z.string() }));

export const EbayErrors = of<{ errors: Ebay['Error'][] }>()(
  z.strictObject({
    errors: z
      .array(
        z.strictObject({
          errorId: z.int(),
          domain: z.string(),
          category: z.enum(['REQUEST', 'APPLICATION', 'BUSINESS']),
          message: z.string(),
          longMessage: z.string(),
          parameters: z.exactOptional(z.array(z.strictObject({ name: z.string(), value: z.string() }))),
        }),
      )
      .check(z.minLength(1)),
  }),
);
