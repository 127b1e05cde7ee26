/** Keeps a catalogue fresh: once a day, a bounded number of pages at a time, from where the last time ended. */
import * as z from 'zod/mini';
import type { Clock } from '../platform/clock.ts';
import type { Table, TableReader } from '../platform/ports.ts';
import { catalogueStore } from './catalogue.ts';
import { withDetails } from './catalogue-details.ts';
import { type CatalogueSource, type LoadProgress, loadCatalogue } from './catalogue-load.ts';
import { MarketplaceRefused } from './errors.ts';
import type { StoreAccount } from './port.ts';

const freshMs = 24 * 3_600_000;

const Progress = z.object({
  /** where the next page begins; absent before the first and after the last */
  next: z.optional(z.string()),
  loaded: z.int(),
  /** when the round that is under way began */
  round: z.optional(z.iso.datetime()),
  /** of this round, listings whose SKUs are left for another day */
  waiting: z._default(z.int(), 0),
  /** the last page was taken then */
  finishedAt: z.optional(z.iso.datetime()),
  version: z.int(),
});
type Progress = z.infer<typeof Progress>;

const keyOf = ({ storeId, marketplace }: StoreAccount) => ({
  pk: `REFRESH#${storeId}`,
  sk: marketplace,
});

const save = async (
  cases: Table,
  account: StoreAccount,
  before: Progress | undefined,
  now: Omit<Progress, 'version'>,
): Promise<Progress> => {
  const after = { ...now, version: (before?.version ?? 0) + 1 };
  await cases.put(
    { ...keyOf(account), ...after },
    before ? { equals: { version: before.version } } : { absent: true },
  );
  return after;
};

/** How many of the account's listings had to be left for another day, as the last round has it. */
export const waitingOf = async (cases: TableReader, account: StoreAccount): Promise<number> => {
  const row = await cases.get(keyOf(account));
  return row ? Progress.parse(row).waiting : 0;
};

/** What somebody who waits for it wants besides. */
export interface Wish {
  /** read it although that was done within a day */
  evenIfFresh?: boolean;
  /** begins no further page after that time, in ms since 1970 */
  until?: number;
  /** is told of each page, and of how many that were listed before are gone */
  onPage?: (progress: LoadProgress | { gone: number }) => void;
}

/**
 * Takes at most so many pages of what the account lists into the catalogue; supplier, picture and protection stay as
 * the seller set them. What a whole round did not see is marked as gone. Each page's end is kept before the next is
 * asked for. Throws `LostRaceError` when another run is at the same account, and as the source does; where it refuses to
 * go on from where it ended, it begins anew next time.
 */
export const refreshAccount = async (
  { cases, clock }: { cases: Table; clock: Clock },
  source: CatalogueSource,
  account: StoreAccount,
  most: number,
  { evenIfFresh = false, until = Number.POSITIVE_INFINITY, onPage = () => undefined }: Wish = {},
): Promise<{ pages: number; finished: boolean; waiting: number }> => {
  const row = await cases.get(keyOf(account));
  let progress = row && Progress.parse(row);
  const age = clock.now().getTime() - Date.parse(progress?.finishedAt ?? '');
  if (age < freshMs && !evenIfFresh) return { pages: 0, finished: true, waiting: progress?.waiting ?? 0 };

  const { next: after, loaded = 0, waiting = 0, round = clock.now().toISOString() } = progress ?? {};
  const from = after === undefined ? {} : { after, loaded, waiting };
  const catalogue = catalogueStore(cases);
  let pages = 0;
  try {
    for await (const page of loadCatalogue(withDetails({ cases, clock }, source, account), from)) {
      await catalogue.refresh(account.storeId, page.items, round);
      onPage(page);
      const gone =
        page.next === undefined
          ? await catalogue.endRound(account.storeId, account.marketplace, round)
          : undefined;
      if (gone !== undefined) onPage({ gone });
      const end =
        page.next === undefined ? { finishedAt: clock.now().toISOString() } : { next: page.next, round };
      const { loaded, waiting } = page;
      progress = await save(cases, account, progress, { ...end, loaded, waiting });
      if (++pages >= most || clock.now().getTime() > until) break;
    }
  } catch (error) {
    if (error instanceof MarketplaceRefused && progress?.next !== undefined)
      await save(cases, account, progress, { loaded: 0, waiting: 0 });
    throw error;
  }
  return { pages, finished: progress?.finishedAt !== undefined, waiting: progress?.waiting ?? 0 };
};
