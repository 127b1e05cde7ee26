import * as z from 'zod/mini';
import { CatalogueItem } from '../catalogue-item.ts';
import type { CatalogueSource } from '../catalogue-load.ts';
import type { Account } from '../session.ts';
import { webhookClient } from './client.ts';

const Page = z.object({
  items: z.array(z.extend(CatalogueItem, { marketplace: z._default(z.literal('webhook'), 'webhook') })),
  next: z.optional(z.string()),
});

/** The shop's own list of its offers, in the shape of `CatalogueItem`. */
export const webhookCatalogue = (account: Account): CatalogueSource => {
  const ask = webhookClient(account);
  return {
    async page(after) {
      const { items, next } = await ask('catalogue', after === undefined ? {} : { after }, Page);
      return { items, ...(next === undefined ? {} : { next }) };
    },
  };
};
