import { type EnforcedSource, isEnforced } from '../enforced.ts';
import type { Account } from '../session.ts';
import { searchPage } from './client.ts';
import { facetOf, issuesOf } from './facet.ts';
import { amazonOffer, childrenOf } from './find.ts';
import { amazonSession } from './session.ts';
import type { Item } from './shapes.ts';
import { offerState } from './stores.ts';

/** A search's one answer as the answers of the stores that it is about. */
const storesOf = (item: Item, marketplaceIds: string[], now: Date) =>
  marketplaceIds.flatMap((marketplaceId) => {
    const facet = facetOf(item, marketplaceId, now);
    return facet ? [{ item, facet, issues: issuesOf(item, marketplaceId), requestId: undefined }] : [];
  });

/** SKUs that cannot be bought and have an issue of the gravest kind; of these the ones that Amazon takes down. */
export const amazonEnforced = (account: Account): EnforcedSource => {
  const session = amazonSession(account);
  const filter = { withIssueSeverity: 'ERROR', withoutStatus: 'BUYABLE' };
  return {
    pagesAtOnce: 10,
    async page(after) {
      const { marketplaceIds } = await session.connection();
      const { items, next } = await searchPage(account, session, filter, after);
      const now = account.clock.now();
      const read = items
        .filter((item) => childrenOf(item).length === 0)
        .map((item) => ({
          offer: amazonOffer(item),
          state: offerState(storesOf(item, marketplaceIds, now)),
        }));
      return { offers: read.filter(isEnforced), ...(next === undefined ? {} : { next }) };
    },
  };
};
