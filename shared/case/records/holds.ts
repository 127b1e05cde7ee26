import * as z from 'zod/mini';
import type { StoreOffer } from '../../marketplaces/port.ts';
import type { RowKey, Table, TableReader } from '../../platform/ports.ts';
import { unlessLost } from '../../platform/races.ts';
import { allRows } from '../../platform/rows.ts';

const Holder = z.object({ caseId: z.string() });
const Kept = z.object({ snapshot: z.string() });

const partition = ({ storeId, marketplace, sku }: StoreOffer) => `HOLD#${storeId}#${marketplace}#${sku}`;
const holdKey = (offer: StoreOffer, caseId: string): RowKey => ({
  pk: partition(offer),
  sk: `CASE#${caseId}`,
});
const snapshotKey = (offer: StoreOffer): RowKey => ({ pk: partition(offer), sk: 'SNAPSHOT' });

const putOnce = (cases: Table, row: RowKey & Record<string, unknown>): Promise<boolean> =>
  unlessLost(cases.put(row, { absent: true }));

/** The case keeps the offer off sale: nobody else's relisting may bring it back while it does. */
export const hold = async (cases: Table, offer: StoreOffer, caseId: string): Promise<void> => {
  await putOnce(cases, { ...holdKey(offer, caseId), caseId });
};

/** Cases other than this one that keep the offer off sale. */
export const otherHolders = async (
  cases: TableReader,
  offer: StoreOffer,
  caseId: string,
): Promise<string[]> => {
  const holders: string[] = [];
  for await (const row of allRows(cases, { pk: partition(offer), beginsWith: 'CASE#' }))
    holders.push(Holder.parse(row).caseId);
  return holders.filter((holder) => holder !== caseId);
};

/** The case lets go of the offer. */
export const letGo = async (cases: Table, offer: StoreOffer, caseId: string): Promise<void> => {
  await unlessLost(cases.remove(holdKey(offer, caseId), { equals: { caseId } }));
};

/** The snapshot an offer was last on sale with, while we keep it off sale; whichever case took it. */
export const heldSnapshot = async (cases: TableReader, offer: StoreOffer): Promise<string | undefined> => {
  const row = await cases.get(snapshotKey(offer));
  return row && Kept.parse(row).snapshot;
};

/**
 * Keeps the first snapshot of an offer that goes off sale, or one in place of another that is of an earlier time; resolves
 * with the one that counts.
 */
export const keepSnapshot = async (
  cases: Table,
  offer: StoreOffer,
  snapshot: string,
  inPlaceOf?: string,
): Promise<string> => {
  const row = { ...snapshotKey(offer), snapshot };
  if (inPlaceOf !== undefined && (await unlessLost(cases.put(row, { equals: { snapshot: inPlaceOf } }))))
    return snapshot;
  if (await putOnce(cases, row)) return snapshot;
  return (await heldSnapshot(cases, offer)) ?? snapshot;
};

/** Forgets the snapshot of an offer that is back on sale. */
export const dropSnapshot = async (cases: Table, offer: StoreOffer, snapshot: string): Promise<void> => {
  await unlessLost(cases.remove(snapshotKey(offer), { equals: { snapshot } }));
};

/** Forgets the snapshot of an offer that this case does not keep off sale, unless another one does. */
export const dropUnlessHeld = async (cases: Table, offer: StoreOffer, caseId: string): Promise<void> => {
  const kept = await heldSnapshot(cases, offer);
  if (kept === undefined || (await otherHolders(cases, offer, caseId)).length > 0) return;
  await dropSnapshot(cases, offer, kept);
};
