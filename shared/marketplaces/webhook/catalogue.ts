import * as z from 'zod';
import { CatalogueItem } from '../catalogue.ts';
import type { CatalogueSource } from '../catalogue-load.ts';
import type { Account } from '../session.ts';
import { webhookClient } from './client.ts';

const Page = z.object({
  items: z.array(CatalogueItem.extend({ marketplace: z.literal('webhook').default('webhook') })),
  next: z.string().optional(),
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
