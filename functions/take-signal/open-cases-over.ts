import { listingKey } from '../../shared/case/match-keys.ts';
import { otherHolders } from '../../shared/case/records/holds.ts';
import { holdersBelow } from '../../shared/case/records/key-holders.ts';
import type { Summary } from '../../shared/case/records/summary.ts';
import { readSummary } from '../../shared/case/records/summary-store.ts';
import { isOver } from '../../shared/corroboration/observe.ts';
import type { AmazonNotification } from '../../shared/marketplaces/signals/amazon-notification.ts';
import type { TableReader } from '../../shared/platform/ports.ts';

/**
 * A store's open cases over a listing that Amazon tells of: those that keep it off sale, and those whose complaint names
 * it. They are looked up by the listing, as Amazon tells of each listing that begins or ceases to be buyable and nearly
 * all are no case's. Of a complaint over dozens of listings only the first ones are found so before anything was done
 * about them; the others are read on the timetable.
 */
export const openCasesOver = async (
  cases: TableReader,
  storeId: string,
  { sku, asin }: Pick<Extract<AmazonNotification, { about: 'listing' }>, 'sku' | 'asin'>,
): Promise<Summary[]> => {
  const offer = { marketplace: 'amazon' as const, sku };
  const named = [asin, sku].filter((id) => id !== '');
  const found = await Promise.all([
    otherHolders(cases, { storeId, ...offer }, ''),
    ...named.map((id) => holdersBelow(cases, listingKey(storeId, { platform: 'amazon', id }))),
  ]);
  const ids = [...new Set(found.flat())].sort();
  const summaries = await Promise.all(ids.map((id) => readSummary(cases, id)));
  return summaries
    .filter((summary) => summary !== undefined)
    .filter((summary) => summary.queue !== 'closed' && isOver(offer)(summary));
};
