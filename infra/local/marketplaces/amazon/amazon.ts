/**
 * Stands in for Login with Amazon, Listings Items 2021-08-01, Reports and Notifications: same addresses below its own
 * base, same shapes, same usage plans, same errors. It keeps state, which Amazon's own sandbox does not.
 */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { shown } from '../lagged.ts';
import type { StandIn } from '../reply.ts';
import type { World } from '../world.ts';
import { expired, permittedIn, tokenCall, tokenOf, tooMany } from './access.ts';
import { answered, refused } from './answer.ts';
import { isBuyable, itemOf } from './item.ts';
import { amazonListings } from './listings.ts';
import { amazonNotifications } from './notifications.ts';
import { amazonReports } from './reports.ts';

const ShownOffer = z.object({
  currency: z.string(),
  our_price: z.tuple([z.object({ schedule: z.tuple([z.object({ value_with_tax: z.number() })]) })]),
});
const ShownBrand = z.object({ value: z.string() });

/** An issue for which Amazon refuses a patch. */
const lacksCondition = {
  code: '90220',
  message: "'condition_type' is required but not supplied.",
  severity: 'ERROR',
  attributeNames: ['condition_type'],
  categories: ['MISSING_ATTRIBUTE'],
};

export const createAmazon = (world: World): StandIn => {
  const permitted = permittedIn(world);
  const parts = [amazonReports, amazonNotifications, amazonListings].map((part) => part(world, permitted));

  return {
    match(asked) {
      if (asked.url.pathname === '/amazon/auth/o2/token' && asked.method === 'POST')
        return tokenCall(world, asked);
      return parts.map((part) => part(asked)).find((call) => call !== undefined);
    },

    wording(fault, asked) {
      if (fault.kind === '429') return tooMany(5, fault.retryAfter);
      if (fault.kind === 'expired-token') {
        world.revoke(tokenOf(asked));
        return expired();
      }
      if (fault.kind === 'invalid') {
        const sku = decodeURIComponent(asked.url.pathname.split('/').at(-1) ?? '');
        return answered({ sku, status: 'INVALID', submissionId: randomUUID(), issues: [lacksCondition] });
      }
      return refused(500, 'InternalFailure', 'We encountered an internal error. Please try again.');
    },

    page(asin) {
      const listings = world.state.amazon.filter((l) => l.asin === asin);
      const listing = listings.find((l) => isBuyable(l, world.now())) ?? listings[0];
      if (!listing) return undefined;
      const { purchasable_offer: offers, brand: brands } = shown(listing.attributes, world.now());
      const { data: offer } = ShownOffer.safeParse(offers?.[0]);
      return {
        site: 'Amazon stand-in',
        title: itemOf([listing], null, world.now()).summaries?.[0]?.itemName ?? asin,
        brand: ShownBrand.safeParse(brands?.[0]).data?.value ?? '',
        seller: listing.account,
        price: offer ? `${offer.currency} ${offer.our_price[0].schedule[0].value_with_tax.toFixed(2)}` : '',
        available: isBuyable(listing, world.now()),
        stock: listing.fnSku ? 'Ships from Amazon' : 'Ships from the seller',
      };
    },
  };
};
