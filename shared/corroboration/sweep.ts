/** Looks for what marketplaces keep off sale, a few pages at a time, on from where the last time ended. */
import { recordOf } from '../case/records/case-record.ts';
import { enforcedSourceFor } from '../marketplaces/connect.ts';
import type { Marketplace } from '../marketplaces/port.ts';
import { isComplaint, judge } from '../marketplaces/signals/judge.ts';
import { cursorAt } from '../platform/cursor.ts';
import type { Table } from '../platform/ports.ts';
import type { Store } from '../store/store.ts';
import {
  type Enforcement,
  enforcementsOf,
  forgetEnforcement,
  keepEnforcement,
  noteEnforcement,
} from './enforcements.ts';
import { isOver, observe, openCasesOf } from './observe.ts';
import { openCasesKnownBy, openForSignal } from './open-for-signal.ts';
import type { Overview } from './overview.ts';
import type { CorroborationServices } from './services.ts';
import { type Watchers, watchersOf } from './watchers.ts';

/** Where the last look at a part of a store ended; see `cursorAt`. */
export const cursorOf = (cases: Table, storeId: string, of: string) =>
  cursorAt(cases, { pk: `SWEEP#${storeId}`, sk: of });

/** Remembers what a marketplace keeps off sale for what may be a complaint; resolves with how many are new. */
export const discover = async (
  { cases, marketplaces, clock }: CorroborationServices,
  store: Store,
  marketplace: Marketplace,
): Promise<number> => {
  const source = enforcedSourceFor(marketplace, { access: marketplaces, storeId: store.id, clock }, cases);
  const cursor = await cursorOf(cases, store.id, marketplace);
  let found = 0;
  let { after } = cursor;
  for (let page = 0; page < source.pagesAtOnce; page++) {
    const { offers, next } = await source.page(after);
    for (const { offer, state } of offers) {
      const signal = judge(store.id, offer, state, clock.now());
      if (isComplaint(signal) && (await noteEnforcement(cases, signal))) found++;
    }
    after = next;
    if (after === undefined) break;
  }
  await cursor.keep(after);
  return found;
};

/** How many known enforcements one run looks at again. */
const lookedAt = 25;

const settle = async (
  services: CorroborationServices,
  store: Store,
  known: Enforcement,
  watchers: Watchers,
): Promise<'opened' | 'joined' | undefined> => {
  const { cases, clock } = services;
  const { offer } = known.signal;
  const state = await watchers(offer.marketplace)(offer);
  if (state === undefined) return undefined;
  const signal = judge(store.id, offer, state, clock.now());
  if (!isComplaint(signal)) {
    await forgetEnforcement(cases, known);
    return undefined;
  }
  if (known.caseId !== undefined) {
    await keepEnforcement(cases, known, { checkedAt: signal.at });
    return undefined;
  }
  const listed = (await openCasesOf(cases, store.id)).filter(isOver(offer)).map(({ id }) => id);
  const over = listed.length > 0 ? listed : await openCasesKnownBy(cases, store.id, offer);
  for (const id of over) await observe(services, store, await recordOf(cases, clock, id), signal, false);
  if (over.length > 0) return 'joined';
  const caseId = await openForSignal(services, store, known);
  await keepEnforcement(cases, known, { checkedAt: signal.at, caseId });
  services.log.warn('a marketplace keeps a listing off sale, and no mail came', {
    caseId,
    storeId: store.id,
    sku: offer.sku,
  });
  return 'opened';
};

/**
 * Looks again at what an earlier run found: lifted, it is forgotten; known to an open case, it corroborates that one;
 * else a case is opened. That it takes two runs leaves a mail that is on its way the time to arrive. One that fails keeps
 * no other from being looked at, and an account that lapsed is not asked.
 */
export const settleKnown = async (
  services: CorroborationServices,
  store: Store,
  overview: Overview,
): Promise<{ opened: number; failed: number }> => {
  const { cases, clock, log } = services;
  const lapsed = overview.lapsed(store.id);
  const done = { opened: 0, failed: 0 };
  const all = await enforcementsOf(cases, store.id, (row, error) => {
    done.failed++;
    log.error('what is kept off sale cannot be read; the others are', { ...row, error });
  });
  const due = all.filter(({ signal }) => !lapsed.has(signal.offer.marketplace));
  const watchers = watchersOf(services, store);
  for (const known of due.slice(0, lookedAt)) {
    try {
      if ((await settle(services, store, known, watchers)) === 'opened') done.opened++;
    } catch (error) {
      done.failed++;
      const { marketplace, sku } = known.signal.offer;
      log.warn('what is kept off sale could not be looked at', {
        storeId: store.id,
        marketplace,
        sku,
        error,
      });
      // behind the others: as many as are looked at in a run may fail
      await keepEnforcement(cases, known, { checkedAt: clock.now().toISOString() });
    }
  }
  return done;
};
