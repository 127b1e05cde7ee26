import * as z from 'zod/mini';
import { Endpoint, parseConnection } from './connection.ts';
import type { Marketplace } from './port.ts';
import { siteById } from './sites.ts';

const Places = z.object({
  /** of an account on no site of the marketplace's own, as a stand-in's is */
  site: z.optional(Endpoint),
  marketplaceIds: z._default(z.array(z.string()), []),
  marketplaceId: z.optional(z.string()),
});

/** The sites of an account, as its credentials tell them, the first one foremost; empty where they tell none. Throws `ConnectionInvalid`. */
export const sitesOf = (marketplace: Marketplace, credentials: unknown): string[] => {
  const { site, marketplaceIds, marketplaceId = '' } = parseConnection(Places, marketplace, credentials);
  if (site !== undefined) return [site];
  return [...marketplaceIds, marketplaceId].flatMap((id) => siteById(marketplace, id));
};
