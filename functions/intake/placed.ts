import { caseIdFor } from '../../shared/case/case-id.ts';
import { loadCase } from '../../shared/case/case-store.ts';
import { isWithoutMail } from '../../shared/case/changes.ts';
import { claim, holderOf, passClaim } from '../../shared/case/claims.ts';
import type { DelistDecision } from '../../shared/case/events.ts';
import { enforcementOf } from '../../shared/corroboration/enforcements.ts';
import { offersBehind } from '../../shared/marketplaces/offers-behind.ts';
import type { Offer } from '../../shared/marketplaces/port.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { Table, TableReader } from '../../shared/platform/ports.ts';
import { decide } from './decide.ts';
import type { Arrival, IntakeServices } from './services.ts';

const isOver = async (cases: Table, caseId: string): Promise<boolean> => {
  try {
    return (await loadCase(cases, caseId)).closed !== undefined;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
};

/** A case, and the match key that makes a mail belong to it. */
interface Match {
  id: string;
  key: string;
}

/** Who holds the first of these keys that anybody holds. */
const heldBy = async (cases: TableReader, keys: string[]): Promise<Match | undefined> => {
  const holders = await Promise.all(keys.map((key) => holderOf(cases, key)));
  return keys
    .map((key, index) => ({ key, id: holders[index] }))
    .find((match): match is Match => match.id !== undefined);
};

/**
 * The case that a key now belongs to. A complaint id or docket stays with its case for ever; listing + right +
 * complainant may come back after a case is over, and then begins a new one.
 */
const passedOn = async (cases: Table, { id, key }: Match, mail: string): Promise<Match> =>
  key.includes('|') && (await isOver(cases, id))
    ? { id: await passClaim(cases, key, id, caseIdFor(key, mail)), key }
    : { id, key };

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
    const now = await loadCase(cases, known.caseId);
    if (!now.closed && isWithoutMail(now)) return now.id;
  }
  return undefined;
};

/**
 * Decides about the listings and finds the case that the complaint belongs to: the one that holds one of its keys, else the one
 * that has missed its mail, else a new one. `claims` are the keys that it has yet to be known by.
 */
export const placed = async (
  services: IntakeServices,
  arrival: Arrival,
  review: string | undefined,
  keys: string[],
  now: Date,
): Promise<{ decision: DelistDecision; id: string; claims: string[] }> => {
  const { cases } = services;
  const { store, finding, key: mail } = arrival;
  const [strongest = mail] = keys;
  const offers = offersBehind(cases, store.id, finding.notice.listings);
  const find = async (): Promise<Match> => {
    const [held, missed] = await Promise.all([
      heldBy(cases, keys),
      // a mail that is itself in doubt does not answer what a person is asked about the listing
      review === undefined ? offers.then((found) => caseWithoutMail(cases, store.id, found)) : undefined,
    ]);
    if (held) return passedOn(cases, held, mail);
    return { id: await claim(cases, strongest, missed ?? caseIdFor(strongest, mail)), key: strongest };
  };
  const [decision, { id, key }] = await Promise.all([decide(services, arrival, offers, now), find()]);
  return { decision, id, claims: keys.filter((one) => one !== key) };
};

/** Makes the case the one that its complaint is known by, and the one that a later mail about its listings finds. */
export const claimAll = async (cases: Table, keys: string[], id: string): Promise<void> => {
  await Promise.all(keys.map((key) => claim(cases, key, id)));
};
