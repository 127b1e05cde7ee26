/** What marketplaces keep off sale by themselves, remembered for as long as they do: one case for each, never two. */
import * as z from 'zod/mini';
import type { StoreOffer } from '../marketplaces/port.ts';
import { ListingSignal } from '../marketplaces/signals/signal.ts';
import type { Table, TableReader } from '../platform/ports.ts';
import { unlessLost } from '../platform/races.ts';
import { type OnUnreadable, readableRows } from '../platform/rows.ts';

const Enforcement = z.object({
  signal: ListingSignal,
  /** it was last looked at then */
  checkedAt: z.iso.datetime(),
  /** the case that knows of it; absent while none does */
  caseId: z.optional(z.string()),
  version: z.int(),
});
export type Enforcement = z.infer<typeof Enforcement>;

const keyOf = ({ storeId, marketplace, sku }: StoreOffer) => ({
  pk: `ENFORCED#${storeId}`,
  sk: `${marketplace}#${sku}`,
});

const offerNamed = ({ storeId, offer: { marketplace, sku } }: ListingSignal): StoreOffer => ({
  storeId,
  marketplace,
  sku,
});

export const enforcementOf = async (
  cases: TableReader,
  offer: StoreOffer,
): Promise<Enforcement | undefined> => {
  const row = await cases.get(keyOf(offer));
  return row && Enforcement.parse(row);
};

/** All of a store that can be read, those first that no case knows of, then those that were not looked at for longest. */
export const enforcementsOf = async (
  cases: TableReader,
  storeId: string,
  onUnreadable: OnUnreadable,
): Promise<Enforcement[]> => {
  const rows = readableRows(cases, { pk: `ENFORCED#${storeId}` }, Enforcement, onUnreadable);
  const all = await Array.fromAsync(rows);
  const urgency = ({ caseId, checkedAt }: Enforcement) => `${caseId === undefined ? 0 : 1}${checkedAt}`;
  return all.sort((a, b) => (urgency(a) < urgency(b) ? -1 : 1));
};

/** Remembers an enforcement that was not known yet; `false` when it was. */
export const noteEnforcement = (cases: Table, signal: ListingSignal, caseId?: string): Promise<boolean> =>
  unlessLost(
    cases.put(
      {
        ...keyOf(offerNamed(signal)),
        signal,
        checkedAt: signal.at,
        version: 1,
        ...(caseId !== undefined && { caseId }),
      },
      { absent: true },
    ),
  );

/** It was seen again, or a case took it up. What somebody else changed in the same moment stands. */
export const keepEnforcement = async (
  cases: Table,
  known: Enforcement,
  change: { checkedAt: string; caseId?: string },
): Promise<void> => {
  await unlessLost(
    cases.put(
      { ...keyOf(offerNamed(known.signal)), ...known, ...change, version: known.version + 1 },
      { equals: { version: known.version } },
    ),
  );
};

/** The marketplace lifted it: the next one is another. */
export const forgetEnforcement = async (cases: Table, { signal, version }: Enforcement): Promise<void> => {
  await unlessLost(cases.remove(keyOf(offerNamed(signal)), { equals: { version } }));
};

/** A case knows of what a reading shows. */
export const linkEnforcement = async (cases: Table, signal: ListingSignal, caseId: string): Promise<void> => {
  if (await noteEnforcement(cases, signal, caseId)) return;
  const known = await enforcementOf(cases, offerNamed(signal));
  if (known && known.caseId === undefined)
    await keepEnforcement(cases, known, { checkedAt: signal.at, caseId });
};
