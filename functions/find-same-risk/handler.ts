import * as z from 'zod/mini';
import { isSameOffer } from '../../shared/case/case.ts';
import { CaseId } from '../../shared/case/case-id.ts';
import { recordOf } from '../../shared/case/case-store.ts';
import { placeOf, Standing } from '../../shared/case/place.ts';
import { catalogueStore } from '../../shared/marketplaces/catalogue.ts';
import { sameRisk } from '../../shared/marketplaces/same-risk.ts';
import { step } from '../../shared/platform/step.ts';

/** How many look-alikes a person is shown at most; the likeliest first. */
const shown = 50;

/** Looks through the store's catalogue for listings that the same complaint could hit next. A person picks. */
export const findSameRisk = step({
  name: 'find-same-risk',
  uses: { cases: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  run: async ({ caseId }, { cases, clock }) => {
    const record = await recordOf(cases, clock, caseId);
    const now = record.now();
    if (!now.sameRisk) {
      const items = await Array.fromAsync(catalogueStore(cases).all(now.storeId));
      const flagged = items.filter((item) => now.listings.some((listing) => isSameOffer(listing, item)));
      const found = sameRisk(flagged, items, now.notice).slice(0, shown);
      await record.record({
        type: 'same-risk-found',
        looked: items.length,
        offers: found.map(({ item: { marketplace, sku, listingId, title }, reasons }) => ({
          marketplace,
          sku,
          listingId,
          title,
          reasons,
        })),
      });
    }
    return { place: placeOf(record.now()) };
  },
});
