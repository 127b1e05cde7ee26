import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openTable, tableAt } from '../../infra/local/table/table.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import type { Table } from '../../shared/platform/ports.ts';
import { addStore, type BenchHouse, inboxOf, inHouse, listings } from './bench-house.ts';
import { type Figure, held, plain } from './figures.ts';
import { shortComplaint, signed } from './mails.ts';
import { median, timed } from './measure.ts';
import { handOver, type Letter } from './smtp.ts';

const asked = 'asked';
/** SMTP connections that bring mails, each one after another. */
const connections = 10;
const putsAtOnce = 20;
/** The run in parts, so that its beginning can be held against its end. */
const rounds = 8;
const quarter = rounds / 4;

/** Collects what nobody needs any more, so that memory shows what is kept. */
const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
};

const megabytes = (bytes: number): number => bytes / 1_048_576;

const memory = (): number => {
  collectGarbage();
  return megabytes(process.memoryUsage().rss);
};

/**
 * Conditional puts a second of 2 KB items, twenty at once: bare, as DynamoDB's own client asks the table at its
 * address, and as the house asks it in its process.
 */
const putsOf = async (count: number): Promise<{ bare: number; inProcess: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'complaint-triage-puts-'));
  const { table, endpoint, close } = await openTable(folder);
  const text = 'x'.repeat(2_000);
  const rateOf = async (of: Table, name: string): Promise<number> => {
    const put = (index: number) => of.put({ pk: `${name}#${index}`, sk: 'ITEM', text }, { absent: true });
    const all = (from: number, to: number) =>
      eachBounded(
        Array.from({ length: to - from }, (_, index) => from + index),
        putsAtOnce,
        put,
      );
    await all(0, 200);
    return count / ((await timed(() => all(200, 200 + count))) / 1_000);
  };
  try {
    return { bare: await rateOf(tableAt(endpoint), 'BARE'), inProcess: await rateOf(table, 'IN-PROCESS') };
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Complaints that each open a case of their own: another number, another complainant. */
export const complaints = (
  { keys }: BenchHouse,
  store: string,
  from: number,
  count: number,
): Promise<Letter[]> => {
  const to = inboxOf(store);
  return eachBounded(
    Array.from({ length: count }, (_, index) => from + index),
    8,
    async (number) => {
      const asin = listings[number % listings.length]?.listingId ?? '';
      const raw = await signed(shortComplaint({ number, asin, to, at: new Date() }), keys);
      return { from: 'notice@amazon.com', to, raw };
    },
  );
};

/** Brings letters over a bounded number of connections; resolves once the last was taken. */
export const bring = async (port: number, letters: readonly Letter[], atOnce: number): Promise<void> => {
  const queue = letters.values();
  const connection = async () => {
    for await (const _ of handOver(port, queue));
  };
  await Promise.all(Array.from({ length: atOnce }, connection));
};

/** Mails in, until the workflow rests at the first question of each. Milliseconds. */
const bringAndAsk = async (house: BenchHouse, letters: readonly Letter[]): Promise<number> =>
  timed(async () => {
    await bring(house.smtp.port, letters, connections);
    await house.platform.arrivals.settled();
    await house.platform.workflow.settled();
  });

/** Cases a second from SMTP to the first question to a person, to the bare table's conditional puts a second. */
export const cases = (full: boolean): Promise<Figure[]> =>
  inHouse(async (house) => {
    await addStore(house, asked, { otherwise: 'ask' });
    const each = full ? 625 : 40;
    await bringAndAsk(house, await complaints(house, asked, 0, 50));

    const found: { rate: number; puts: number; inProcess: number; megabytes: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const { bare: puts, inProcess } = await putsOf(full ? 2_000 : 400);
      const letters = await complaints(house, asked, 50 + round * each, each);
      const rate = each / ((await bringAndAsk(house, letters)) / 1_000);
      found.push({ rate, puts, inProcess, megabytes: memory() });
    }
    const waiting = await house.platform.cases.query({ pk: 'needs-you', index: 'by-queue', limit: 1 });
    if (waiting.rows.length === 0) throw new Error('No case asks anybody.');
    const share = (some: typeof found) => median(some.map(({ rate, puts }) => rate / puts));
    const [early, late] = [found.slice(0, quarter), found.slice(-quarter)];
    const size = (some: typeof found) => median(some.map((one) => one.megabytes));
    const of = (some: typeof found, what: 'rate' | 'puts' | 'inProcess') =>
      plain(median(some.map((one) => one[what])));
    return [
      held(
        { bench: 'cases', what: `${rounds * each} mails, SMTP → first question` },
        {
          ours: `${of(found, 'rate')} cases/s`,
          against: `bare puts ${of(found, 'puts')}/s`,
          value: 40 * share(found),
          unit: '/40',
          must: '≥',
          target: 1,
        },
      ),
      {
        bench: 'cases',
        what: 'to the same puts without a client or a connection between',
        ours: `${of(found, 'rate')} cases/s`,
        against: `puts in process ${of(found, 'inProcess')}/s`,
        value: `${plain(40 * median(found.map(({ rate, inProcess }) => rate / inProcess)))}/40`,
      },
      held(
        { bench: 'cases', what: 'its last quarter to its first, each to the bare puts beside it' },
        {
          ours: `${of(late, 'rate')} cases/s`,
          against: `${of(early, 'rate')} cases/s`,
          value: share(late) / share(early),
          must: '≥',
          target: 0.8,
        },
      ),
      held(
        { bench: 'cases', what: `memory after collection, ${(rounds - quarter) * each} open cases later` },
        {
          ours: `${plain(size(late))} MB`,
          against: `${plain(size(early))} MB`,
          value: size(late) / size(early),
          must: '≤',
          target: 1.2,
        },
      ),
      ...(house.errors.length > 0
        ? [{ bench: 'cases', what: 'errors logged', ours: '', value: String(house.errors.length) }]
        : []),
    ];
  });
