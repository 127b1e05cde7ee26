import { type Case, isAmong, notYetNamed } from '../../shared/case/case.ts';
import type { DelistDecision, Source } from '../../shared/case/case-facts.ts';
import { caseIdFor } from '../../shared/case/case-id.ts';
import { adriftKey } from '../../shared/case/match-keys.ts';
import { CaseDamaged, CaseErased, loadCase } from '../../shared/case/records/case-store.ts';
import { claimKey, holderOf, passKey } from '../../shared/case/records/key-holders.ts';
import { isWithoutMail } from '../../shared/case/replay/mail-changes.ts';
import { enforcementOf } from '../../shared/corroboration/enforcements.ts';
import { offersBehind } from '../../shared/marketplaces/offers-behind.ts';
import type { Offer } from '../../shared/marketplaces/port.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { Table, TableReader } from '../../shared/platform/ports.ts';
import { type Ships, shipsOf } from '../../shared/policy/deadline-presets.ts';
import { besides } from './besides.ts';
import { decide } from './decide.ts';
import { letsGo, staysApart } from './lets-go.ts';
import type { Arrival, IntakeServices } from './services.ts';

/** A match key that makes a mail belong to a case, and the case that has to let go of it. */
interface FreeKey {
  key: string;
  from?: string | undefined;
}

/** A case that holds a key: undefined while it has not begun, `lost` where nothing can be said of it any more. */
type Holder = Case | 'lost' | undefined;

const holderNow = async (cases: TableReader, id: string): Promise<Holder> => {
  try {
    return await loadCase(cases, id);
  } catch (error) {
    if (error instanceof CaseDamaged || error instanceof CaseErased) return 'lost';
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
};

const isCase = (holder: Holder): holder is Case => holder !== undefined && holder !== 'lost';

const looksAtOnce = 8;

/** The open case that a marketplace's own word opened over one of these offers, while no mail has come to it. */
const caseWithoutMail = async (
  cases: Table,
  storeId: string,
  offers: readonly Offer[],
): Promise<string | undefined> => {
  const enforced = await eachBounded(offers, looksAtOnce, ({ marketplace, sku }) =>
    enforcementOf(cases, { storeId, marketplace, sku }),
  );
  for (const known of enforced) {
    if (known?.caseId === undefined) continue;
    const now = await holderNow(cases, known.caseId);
    if (isCase(now) && !now.closed && isWithoutMail(now)) return now.id;
  }
  return undefined;
};

/** Who holds each of these keys, and what those cases are now. */
const holdersOf = async (
  cases: TableReader,
  keys: readonly string[],
): Promise<{ ids: (string | undefined)[]; holders: ReadonlyMap<string, Holder> }> => {
  const ids = await Promise.all(keys.map((key) => holderOf(cases, key)));
  const known = [...new Set(ids)].filter((id) => id !== undefined);
  const now = await Promise.all(known.map(async (id) => [id, await holderNow(cases, id)] as const));
  return { ids, holders: new Map(now) };
};

/** Makes a case the holder of a key, in place of the one that lets go of it; resolves with whoever holds it now. */
const takeKey = (cases: Table, { key, from }: FreeKey, id: string): Promise<string> =>
  from === undefined ? claimKey(cases, key, id) : passKey(cases, key, from, id);

/** Where a complaint belongs. */
export interface Placed {
  /** its case, which may not have begun */
  id: string;
  now: Case | undefined;
  /** what the case has yet to be known by */
  freeKeys: FreeKey[];
  /** cases that it was known by and that are over, have answered what they were about, or are better proven */
  before: string[];
  /** of the store's offers that it names, those that a better proven case is about already */
  elsewhere: Offer[];
}

/**
 * Finds the case that a complaint belongs to: the one that holds one of its keys, else the one that has missed its mail,
 * else a new one. Cases that are over, damaged or erased let go of theirs, and one that is better proven is passed over where the
 * mail names more than it is about.
 */
const find = async (
  cases: Table,
  arrival: Arrival,
  source: Source,
  keys: string[],
  looking: { offers: Promise<Offer[]>; missed: Promise<string | undefined> },
): Promise<Placed> => {
  const { key: mail } = arrival;
  const [{ ids, holders }, missed] = await Promise.all([holdersOf(cases, keys), looking.missed]);
  const told = { arrival, source, offers: holders.size > 0 ? await looking.offers : [] };
  const held = keys.map((key, index) => {
    const id = ids[index];
    const now = id === undefined ? undefined : holders.get(id);
    const isFree = now === 'lost' || (now !== undefined && letsGo(key, now, told));
    return isFree ? { key, from: id } : { key, id, now };
  });

  const going = held.find(({ id }) => id !== undefined);
  const freeKeys = held.filter(({ id }) => id === undefined);
  const free = [...new Set(freeKeys.map(({ from = '' }) => holders.get(from)))];
  const before = free.filter(isCase).map(({ id }) => id);
  if (going?.now && staysApart(going.now, told)) {
    const { id: other, now } = going;
    const elsewhere = told.offers.filter((offer) => isAmong(now.listings, offer));
    const own = notYetNamed(now, told.offers);
    const others = keys.filter((_, index) => ids[index] !== other);
    // the same mail again is to be known for that
    const known = others.length > 0 ? others : [adriftKey(arrival.store.id, arrival.finding)];
    const found = await find(cases, arrival, source, known, { ...looking, offers: Promise.resolve(own) });
    return {
      ...found,
      before: [now.id, ...found.before],
      elsewhere: [...elsewhere, ...found.elsewhere],
    };
  }
  if (going?.id !== undefined) return { id: going.id, now: going.now, freeKeys, before, elsewhere: [] };

  const first: FreeKey = freeKeys.find(({ from }) => from !== undefined) ?? freeKeys[0] ?? { key: mail };
  const id = await takeKey(cases, first, missed ?? caseIdFor(first.key, mail));
  return { id, now: undefined, freeKeys: freeKeys.filter((one) => one !== first), before, elsewhere: [] };
};

/** Decides about the listings and finds the case that the complaint belongs to; `about` is what that case is to know of it. */
export const placed = async (
  services: IntakeServices,
  arrival: Arrival,
  { source, review, keys, now }: { source: Source; review: string | undefined; keys: string[]; now: Date },
): Promise<Placed & { decision: DelistDecision; ships: Ships; about: Arrival }> => {
  const { cases } = services;
  const { store, finding } = arrival;
  const offers = offersBehind(cases, store.id, finding.notice.listings);
  // a mail that is itself in doubt does not answer what a person is asked about the listing
  const missed = offers.then((found) =>
    review === undefined ? caseWithoutMail(cases, store.id, found) : undefined,
  );
  const [decision, found, items] = await Promise.all([
    decide(services, arrival, offers, now),
    find(cases, arrival, source, keys, { offers, missed }),
    offers,
  ]);
  const { elsewhere } = found;
  if (elsewhere.length === 0) return { decision, ships: shipsOf(items), about: arrival, ...found };
  const about = besides(arrival, elsewhere);
  const rest = items.filter((item) => !isAmong(elsewhere, item));
  return {
    decision: await decide(services, about, Promise.resolve(rest), now),
    ships: shipsOf(rest),
    about,
    ...found,
  };
};

/** Makes the case the one that its complaint is known by, and the one that a later mail about its listings finds. */
export const claimKeys = async (cases: Table, freeKeys: readonly FreeKey[], id: string): Promise<void> => {
  await Promise.all(freeKeys.map((one) => takeKey(cases, one, id)));
};
