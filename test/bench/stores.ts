import { setTimeout as sleep } from 'node:timers/promises';
import type { MailResult } from '../../shared/case/mail-results.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { accountOf, addStore, type BenchHouse, inboxOf, inHouse, listings } from './bench-house.ts';
import { bring } from './cases.ts';
import { type Figure, held, plain } from './figures.ts';
import { shortComplaint, signed } from './mails.ts';
import { timed } from './measure.ts';
import type { Letter } from './smtp.ts';

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
  /** from the first mail until nothing is left to do but what people decide */
  ms: number;
}

const storeOf = (index: number): string => `store-${index}`;

const lettersFor = (house: BenchHouse, { stores, each }: Flood): Promise<Letter[]> =>
  eachBounded(
    Array.from({ length: stores * each }, (_, number) => number),
    8,
    async (number) => {
      // neighbours in time are of different stores, as they would be
      const to = inboxOf(storeOf(number % stores));
      const asin = listings[Math.floor(number / stores)]?.listingId ?? '';
      const raw = await signed(shortComplaint({ number, asin, to, at: new Date() }), house.keys);
      return { from: 'notice@amazon.com', to, raw };
    },
  );

/** Brings the letters evenly over their time, each in a connection of its own. */
const arrive = async (port: number, letters: Letter[], overMs: number): Promise<void> => {
  const start = performance.now();
  const under: Promise<void>[] = [];
  for (const [index, letter] of letters.entries()) {
    const early = start + (index * overMs) / letters.length - performance.now();
    if (early > 0) await sleep(early);
    under.push(bring(port, [letter], 1));
  }
  await Promise.all(under);
};

const judge = ({ marketplaces }: BenchHouse, { stores, each }: Flood) => {
  const complained = Array.from({ length: stores }, (_, index) =>
    listings.slice(0, each).map(({ sku }) => `${accountOf(storeOf(index))} ${sku}`),
  ).flat();
  const effects = new Map<string, number>();
  for (const { account, target, effective } of marketplaces.actions())
    if (effective) effects.set(`${account} ${target}`, (effects.get(`${account} ${target}`) ?? 0) + 1);
  const off = new Set(
    marketplaces.state().flatMap(({ account, sku, onSale }) => (onSale ? [] : [`${account} ${sku}`])),
  );
  const once = complained.filter((listing) => effects.get(listing) === 1 && off.has(listing)).length;
  const all = [...effects.values()].reduce((sum, count) => sum + count, 0);
  const refused = marketplaces.calls().filter(({ status }) => status === 429).length;
  return { once, surplus: all - once, refused };
};

/** Complaints over many stores, through the whole house: mail door, intake, cases, workflow and delisting. */
export const flood = async (size: Flood): Promise<Outcome> => {
  const results: MailResult[] = [];
  return inHouse(
    async (house) => {
      // each store has twice what is complained about: what must stay on sale is there as well
      for (let index = 0; index < size.stores; index++)
        await addStore(house, storeOf(index), {}, listings.slice(0, 2 * size.each));
      const letters = await lettersFor(house, size);
      const ms = await timed(async () => {
        await arrive(house.smtp.port, letters, size.overMs);
        await house.platform.arrivals.settled();
        await house.platform.workflow.settled();
      });
      const opened = results.filter(({ result }) => result === 'opened').flatMap(({ caseIds }) => caseIds);
      return { cases: new Set(opened).size, ...judge(house, size), ms };
    },
    (result) => results.push(result),
  );
};

/** A thousand complaints over forty stores in a minute (two hundred over eight, in twelve seconds, in the short form). */
export const stores = async (full: boolean): Promise<Figure[]> => {
  const size: Flood = { stores: full ? 40 : 8, each: 25, overMs: full ? 60_000 : 12_000 };
  const mails = size.stores * size.each;
  const { cases, once, surplus, refused, ms } = await flood(size);
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
        what: `they arrived within ${plain(size.overMs / 1_000)} s; all done after ${plain(ms / 1_000)} s`,
      },
      {
        ours: `${plain(mails / (ms / 60_000))} a minute`,
        against: '1,000 a minute',
        value: mails / (ms / 60_000) / 1_000,
        must: '≥',
        target: 1,
      },
    ),
  ];
};
