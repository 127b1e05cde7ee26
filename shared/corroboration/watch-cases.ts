import type { Case, CaseListing } from '../case/case.ts';
import { type CaseRecord, recordIfSound } from '../case/records/case-record.ts';
import type { Summary } from '../case/records/summary.ts';
import { offerOf } from '../marketplaces/port.ts';
import { judge } from '../marketplaces/signals/judge.ts';
import type { Store } from '../store/store.ts';
import { type Observed, observe } from './observe.ts';
import type { Overview } from './overview.ts';
import type { CorroborationServices } from './services.ts';
import { cursorOf } from './sweep.ts';
import { type Watchers, watchersOf } from './watchers.ts';

/** Readings that one run makes for a store's open cases; the next run goes on with the next listing. */
const readings = 100;
/** A mail that no marketplace has confirmed for so long is not asked about any more. */
const askedForMs = 14 * 86_400_000;

/** Listings worth a reading: those we keep off sale, and those whose mail nobody has confirmed yet. */
const toRead = (now: Case, at: Date): CaseListing[] => {
  const isYoung = at.getTime() - Date.parse(now.openedAt) < askedForMs;
  const isUnproven = now.verdict.trust !== 'corroborated' && isYoung;
  return now.listings.filter(({ state }) => isUnproven || state === 'off' || state === 'on-again');
};

/** A listing's place in the order in which they are read: by case, then by offer. */
const placeOf = (caseId: string, { marketplace, sku }: CaseListing): string =>
  `${caseId}#${marketplace}#${sku}`;

/** Every open case once, from the one at which the last run ended. */
const fromThere = (summaries: readonly Summary[], after = ''): readonly Summary[] => {
  const start = summaries.findIndex(({ id }) => `${id}~` > after);
  return start < 0 ? summaries : [...summaries.slice(start), ...summaries.slice(0, start)];
};

/** Reads one listing of a case, and does what that calls for. */
const lookAt = async (
  services: CorroborationServices,
  store: Store,
  record: CaseRecord,
  listing: CaseListing,
  watchers: Watchers,
): Promise<Observed[]> => {
  const offer = offerOf(listing);
  const state = await watchers(offer.marketplace)(offer);
  if (state === undefined) return [];
  return observe(services, store, record, judge(store.id, offer, state, services.clock.now()), false);
};

/**
 * Reads the listings of a store's open cases, and does what the readings call for; resolves with what that was. One that
 * fails keeps no other from being looked at, and an account that lapsed is not asked.
 */
export const watchCases = async (
  services: CorroborationServices,
  store: Store,
  overview: Overview,
): Promise<(Observed | 'failed')[]> => {
  const { cases, clock, log } = services;
  const cursor = await cursorOf(cases, store.id, 'cases');
  const lapsed = overview.lapsed(store.id);
  const summaries = overview.openCasesOf(store.id);
  const watchers = watchersOf(services, store);
  const observed: (Observed | 'failed')[] = [];
  let left = readings;
  let last: string | undefined;

  for (const [index, { id }] of fromThere(summaries, cursor.after).entries()) {
    if (left === 0) break;
    const record = await recordIfSound(cases, clock, id);
    if (!record) continue;
    const isDone = (listing: CaseListing) => index === 0 && placeOf(id, listing) <= (cursor.after ?? '');
    const listings = record.now().closed ? [] : toRead(record.now(), clock.now());
    const inTurn = listings.toSorted((a, b) => (placeOf(id, a) < placeOf(id, b) ? -1 : 1));
    const due = inTurn.filter((one) => !isDone(one) && !lapsed.has(one.marketplace));
    for (const listing of due.slice(0, left)) {
      left -= 1;
      last = placeOf(id, listing);
      try {
        observed.push(...(await lookAt(services, store, record, listing, watchers)));
      } catch (error) {
        observed.push('failed');
        const { marketplace, sku } = listing;
        log.warn('a listing could not be looked at; the others are', { caseId: id, marketplace, sku, error });
      }
    }
  }
  // everything was read: the next run begins anew
  await cursor.keep(left === 0 ? last : undefined);
  return observed;
};
