import { setTimeout as sleep } from 'node:timers/promises';
import type { MailResult } from '../../shared/case/records/mail-results.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { accountOf, addStore, type BenchHouse, inboxOf, inHouse, listings } from './bench-house.ts';
import { type Figure, held, plain } from './figures.ts';
import { shortComplaint, signed } from './mails.ts';
import { median, timed } from './measure.ts';
import { handOver, type Letter } from './smtp.ts';

/** So many stores, each complained about so many times, a listing each, and over how many ms the mails arrive. */
export interface Flood {
  stores: number;
  each: number;
  overMs: number;
}

/** What became of a flood, as the stand-in marketplaces and the mails' results tell it. */
export interface Outcome {
  /** mails that opened a case of their own */
  cases: number;
  /** listings complained about on which exactly one call had an effect, and which are off sale */
  once: number;
  /** calls with an effect that are one too many, or on a listing of which nobody complained */
  surplus: number;
  /** calls beyond what a marketplace documents: the stand-ins refuse them */
  refused: number;
  /** of each listing, from its mail's last byte until it was off sale; ms */
  waits: number[];
  /** from the first mail until nothing is left to do but what people decide */
  ms: number;
}

/** A complaint about one listing of a store, and the listing as the stand-ins call it in what was done to it. */
interface Complaint {
  letter: Letter;
  listing: string;
}

/** How long the slowest listing may stay on sale in such a flood, in seconds. */
const slowest = 30;

const storeOf = (index: number): string => `store-${index}`;

const complaintsFor = (house: BenchHouse, { stores, each }: Flood): Promise<Complaint[]> =>
  eachBounded(
    Array.from({ length: stores * each }, (_, number) => number),
    8,
    async (number) => {
      // neighbours in time are of different stores, as they would be
      const store = storeOf(number % stores);
      const to = inboxOf(store);
      const { sku, listingId: asin } = listings[Math.floor(number / stores)] ?? { sku: '', listingId: '' };
      const raw = await signed(shortComplaint({ number, asin, to, at: new Date() }), house.keys);
      return { letter: { from: 'notice@amazon.com', to, raw }, listing: `${accountOf(store)} ${sku}` };
    },
  );

/** Brings the complaints evenly over their time, each in a connection of its own; when each was sent, by its listing. */
const arrive = async (
  port: number,
  complaints: readonly Complaint[],
  overMs: number,
): Promise<Map<string, number>> => {
  const start = performance.now();
  const sent = new Map<string, number>();
  const under: Promise<void>[] = [];
  for (const [index, { letter, listing }] of complaints.entries()) {
    const early = start + (index * overMs) / complaints.length - performance.now();
    if (early > 0) await sleep(early);
    under.push(
      (async () => {
        for await (const at of handOver(port, [letter])) sent.set(listing, at);
      })(),
    );
  }
  await Promise.all(under);
  return sent;
};

const judge = ({ marketplaces }: BenchHouse, sent: ReadonlyMap<string, number>) => {
  const effects = new Map<string, number>();
  const waits: number[] = [];
  for (const { at, account, target, effective } of marketplaces.actions()) {
    if (!effective) continue;
    const listing = `${account} ${target}`;
    effects.set(listing, (effects.get(listing) ?? 0) + 1);
    waits.push(Date.parse(at) - (sent.get(listing) ?? Number.NaN));
  }
  const off = new Set(
    marketplaces.state().flatMap(({ account, sku, onSale }) => (onSale ? [] : [`${account} ${sku}`])),
  );
  const once = [...sent.keys()].filter((listing) => effects.get(listing) === 1 && off.has(listing)).length;
  const all = [...effects.values()].reduce((sum, count) => sum + count, 0);
  const refused = marketplaces.calls().filter(({ status }) => status === 429).length;
  return { once, surplus: all - once, refused, waits };
};

/** Complaints over many stores, through the whole house: mail door, intake, cases, workflow and delisting. */
export const flood = async (size: Flood): Promise<Outcome> => {
  const results: MailResult[] = [];
  return inHouse(
    async (house) => {
      // each store has twice what is complained about: what must stay on sale is there as well
      for (let index = 0; index < size.stores; index++)
        await addStore(house, storeOf(index), {}, listings.slice(0, 2 * size.each));
      const complaints = await complaintsFor(house, size);
      let sent: ReadonlyMap<string, number> = new Map();
      const ms = await timed(async () => {
        sent = await arrive(house.smtp.port, complaints, size.overMs);
        await house.platform.arrivals.settled();
        await house.platform.workflow.settled();
      });
      const opened = results.filter(({ result }) => result === 'opened').flatMap(({ caseIds }) => caseIds);
      return { cases: new Set(opened).size, ...judge(house, sent), ms };
    },
    (result) => results.push(result),
  );
};

/** A thousand complaints over forty stores in a minute (two hundred over eight, in twelve seconds, in the short form). */
export const stores = async (full: boolean): Promise<Figure[]> => {
  const size: Flood = { stores: full ? 40 : 8, each: 25, overMs: full ? 60_000 : 12_000 };
  const mails = size.stores * size.each;
  const { cases, once, surplus, refused, waits, ms } = await flood(size);
  const bench = 'stores';
  const within = (what: string, count: number): Figure =>
    held({ bench, what }, { ours: plain(count), value: count, unit: '', must: '≤', target: 0 });
  return [
    held(
      { bench, what: `${mails} complaints over ${size.stores} stores: a case each` },
      { ours: `${plain(cases)} cases`, value: cases / mails, must: '≥', target: 1 },
    ),
    held(
      { bench, what: 'listings off sale by exactly one action' },
      { ours: `${plain(once)} listings`, value: once / mails, must: '≥', target: 1 },
    ),
    within('actions too many', surplus),
    within('calls beyond a documented rate (429)', refused),
    held(
      {
        bench,
        what: `off sale after its mail, the slowest, while they come in ${plain(size.overMs / 1_000)} s`,
      },
      {
        ours: `${plain(Math.max(...waits) / 1_000)} s`,
        against: `median ${plain(median(waits) / 1_000)} s`,
        value: Math.max(...waits) / 1_000,
        unit: ' s',
        must: '≤',
        target: slowest,
      },
    ),
    {
      bench,
      what: 'nothing left to do but what people decide, after the last mail',
      ours: `${plain((ms - size.overMs) / 1_000)} s`,
      value: `${plain(ms / 1_000)} s in all`,
    },
  ];
};
