/** After a complaint: looks through the store's catalogue for listings that the same complaint could hit next. */
import * as z from 'zod/mini';
import { catalogueReader, catalogueStore } from '../../marketplaces/catalogue.ts';
import { Offer, offerOf } from '../../marketplaces/port.ts';
import { likeliest, riskShared } from '../../marketplaces/same-risk.ts';
import type { Clock } from '../../platform/clock.ts';
import { eachBounded } from '../../platform/each-bounded.ts';
import type { Log } from '../../platform/log.ts';
import type { RowKey, Table, TableReader } from '../../platform/ports.ts';
import { unlessLost } from '../../platform/races.ts';
import { allRows } from '../../platform/rows.ts';
import { sha256 } from '../../platform/sha256.ts';
import { type Case, isAmong } from '../case.ts';
import { type CaseRecord, recordOf } from '../records/case-record.ts';
import { offerName } from '../replay/cleared.ts';

/** How many look-alikes a person is shown at most; the likeliest first. */
const shown = 50;

/** What was looked at of a catalogue that is too large for one share of time. */
const Sweep = z.object({
  looked: z.int(),
  found: z.array(z.extend(Offer, { reasons: z.array(z.string()), weight: z.number() })),
  /** where to go on; absent at the catalogue's end */
  next: z.optional(z.string()),
  /** `soughtBy` when it began; absent in what was kept before that was */
  sought: z.optional(z.string()),
  version: z.int(),
});
type Sweep = z.infer<typeof Sweep>;

const partition = 'SAME-RISK';
const keyOf = (caseId: string): RowKey => ({ pk: partition, sk: caseId });

const sweepOf = async (cases: TableReader, caseId: string): Promise<Sweep | undefined> => {
  const row = await cases.get(keyOf(caseId));
  return row && Sweep.parse(row);
};

/** A mark of the listings that others are compared with: what was looked at before one joined says nothing of that one. */
const soughtBy = ({ listings }: Case): string => sha256(JSON.stringify(listings.map(offerName)));

/** Whoever is at the same sweep in that moment keeps where it is. */
const condition = (before: Sweep | undefined) =>
  before ? { equals: { version: before.version } } : { absent: true as const };

/**
 * The sweep after it went on until then (ms since 1970), at least by a page of the catalogue; from the beginning where the
 * case has other listings by now.
 */
const lookOn = async (
  { cases, clock }: { cases: TableReader; clock: Clock },
  now: Case,
  before: Sweep | undefined,
  until: number,
): Promise<Sweep> => {
  const { storeId, listings, notice } = now;
  const sought = soughtBy(now);
  const catalogue = catalogueReader(cases);
  const named = await eachBounded(listings, 8, (listing) => catalogue.byListing(storeId, listing));
  const flagged = named.flat().filter((item) => isAmong(listings, item));
  const shared = riskShared(flagged, notice);
  const begun = before?.sought === sought ? before : undefined;
  let { looked, found, next } = begun ?? { looked: 0, found: [], next: undefined };
  for await (const page of catalogue.all(storeId, next)) {
    const risks = page.items.flatMap((item) => shared(item) ?? []);
    const offers = risks.map(({ item, reasons, weight }) => ({ ...offerOf(item), reasons, weight }));
    found = likeliest([...found, ...offers], shown);
    looked += page.items.length;
    next = page.next;
    if (clock.now().getTime() >= until) break;
  }
  const version = (before?.version ?? 0) + 1;
  return { looked, found, ...(next !== undefined && { next }), sought, version };
};

/**
 * Looks through the catalogue for so many ms, on from where an earlier share ended, and records what was found until
 * then: of a catalogue that is larger than that, also how much of it was looked at. `lookFurther` does the rest.
 */
export const lookForSameRisk = async (
  services: { cases: Table; clock: Clock },
  record: CaseRecord,
  shareMs: number,
): Promise<void> => {
  const { cases, clock } = services;
  const now = record.now();
  const before = await sweepOf(cases, now.id);
  const sweep = await lookOn(services, now, before, clock.now().getTime() + shareMs);
  const { looked, found, next } = sweep;
  const event = {
    type: 'same-risk-found',
    looked,
    offers: found.map(({ weight: _, ...offer }) => offer),
  } as const;
  // what is like a listing that joined meanwhile was not looked for
  const isOf = (latest: Case): boolean => soughtBy(latest) === sweep.sought;
  if (next === undefined) {
    await record.record((latest) => (isOf(latest) ? event : undefined));
    if (before) await unlessLost(cases.remove(keyOf(now.id), condition(before)));
    return;
  }
  // what goes on is kept first: a case that says so is then found again
  await unlessLost(cases.put({ ...keyOf(now.id), ...sweep }, condition(before)));
  const size = await catalogueStore(cases).count(now.storeId);
  await record.record((latest) => (isOf(latest) ? { ...event, of: Math.max(size, looked) } : undefined));
};

/**
 * Goes on, for so many ms in all, with the sweeps that ran out of time. One that fails keeps no other back; resolves
 * with how many did.
 */
export const lookFurther = async (
  { cases, clock, log }: { cases: Table; clock: Clock; log: Log },
  shareMs: number,
): Promise<number> => {
  const until = clock.now().getTime() + shareMs;
  let failed = 0;
  for await (const { pk, sk: caseId } of allRows(cases, { pk: partition })) {
    const left = until - clock.now().getTime();
    if (left <= 0) break;
    try {
      const record = await recordOf(cases, clock, caseId);
      const { closed, sameRisk, sameRiskLeft } = record.now();
      const isOver = closed !== undefined || (sameRisk !== undefined && sameRiskLeft === undefined);
      if (isOver) await cases.remove({ pk, sk: caseId }, condition(await sweepOf(cases, caseId)));
      else await lookForSameRisk({ cases, clock }, record, left);
    } catch (error) {
      failed++;
      log.warn('a search for the same risk could not go on; the others do', { caseId, error });
    }
  }
  return failed;
};
