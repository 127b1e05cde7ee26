import { NotConnected, whyToConnect } from '../../marketplaces/errors.ts';
import { noteLapse } from '../../marketplaces/lapses.ts';
import type { Clock } from '../../platform/clock.ts';
import { eachBounded } from '../../platform/each-bounded.ts';
import { TransientError } from '../../platform/errors.ts';
import type { Table } from '../../platform/ports.ts';
import { mustRun } from '../../store/stopped.ts';
import { getStore } from '../../store/store-records.ts';
import type { CaseListing } from '../case.ts';
import { type Place, placeOf, toActOn, toDelist } from '../place.ts';
import type { CaseRecord } from '../records/case-record.ts';
import { onCaseOfStore } from '../records/on-case-of-store.ts';
import { AccountsLapsed, beingTried } from '../replay/failure.ts';

/** How many listings of one case are acted on at once; the accounts' own rates bound the rest. */
const atOnce = 4;

/** Some of a case's listings could not be acted on, and trying again would change nothing; all others were. */
export class ListingsLeft extends Error {
  override readonly name = 'ListingsLeft';
}

interface Left extends Pick<CaseListing, 'sku' | 'marketplace'> {
  error: Error;
  /** why it waits for a person to connect its account, where it does */
  toConnect?: string | undefined;
}

/** Acts on one listing; what is left open, or thrown, of it keeps no other from being acted on. */
const leftOf = async (
  storeId: string,
  { sku, marketplace }: CaseListing,
  acting: Promise<string | undefined>,
): Promise<Left | undefined> => {
  try {
    const open = await acting;
    return open === undefined ? undefined : { sku, marketplace, error: new TransientError(open) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { sku, marketplace, error, toConnect: whyToConnect(error, { storeId, marketplace }) };
  }
};

const namedAtMost = 3;
/** Step Functions ends an execution, past every state's catch, over more than 256 KB (`States.DataLimitExceeded`). */
const longestCause = 2000;

/** As one error, each reason once with the listings that it keeps; worth another try while any of them is. */
const together = (left: Left[]): Error => {
  const words = [...Map.groupBy(left, ({ error, toConnect }) => toConnect ?? error.message)].map(
    ([why, those]) => {
      const skus = those.slice(0, namedAtMost).map(({ sku }) => sku);
      const more = those.length - skus.length;
      return `${skus.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${why}`;
    },
  );
  const mayPass = left.some(({ error }) => error instanceof TransientError);
  const Lasting = left.some(({ toConnect }) => toConnect !== undefined) ? AccountsLapsed : ListingsLeft;
  return new (mayPass ? TransientError : Lasting)(words.join('; ').slice(0, longestCause), {
    cause: left[0]?.error,
  });
};

/** Has the accounts shown that a person must connect again, before their watcher looks at them next. */
const showLapses = async (
  { cases, clock }: { cases: Table; clock: Clock },
  storeId: string,
  left: readonly Left[],
): Promise<void> => {
  // that it was never connected is no news to whoever watches accounts
  const lapsed = left.filter(({ error }) => !(error instanceof NotConnected));
  for (const [marketplace, why] of toConnectOf(lapsed))
    await noteLapse(cases, { storeId, marketplace }, { why, at: clock.now() });
};

/** The accounts that are to be connected before what is left can be acted on, and why. */
const toConnectOf = (left: readonly Left[]): Map<CaseListing['marketplace'], string> =>
  new Map(
    left.flatMap(({ marketplace, toConnect }) => (toConnect === undefined ? [] : [[marketplace, toConnect]])),
  );

/** Says which accounts the case waits for, so that the rest of it need not: the term for its answer runs. */
const sayAwaited = async (record: CaseRecord, left: readonly Left[]): Promise<void> => {
  for (const [marketplace, why] of toConnectOf(left))
    await record.record((now) =>
      toDelist(now).some((listing) => listing.marketplace === marketplace)
        ? { type: 'account-awaited', marketplace, why }
        : undefined,
    );
};

/** Says once that the step waits for what may pass, for whoever looks at the case meanwhile. */
const sayTried = async (record: CaseRecord, step: 'delist' | 'relist', cause: string): Promise<void> => {
  await record.record((now) =>
    placeOf(now) === step && beingTried(now) === undefined
      ? { type: 'trying-again', step, cause }
      : undefined,
  );
};

/**
 * Acts on some of a case's listings, each to its own result; `act` resolves with what is still open of one. What is to go
 * off sale and waits for an account to be connected is recorded as that, and keeps nothing else. Throws `StoreStopped`
 * while the store's kill switch is on; once all were acted on, `TransientError` when anything is left open that may pass,
 * `AccountsLapsed` when what is to go back waits for an account, and `ListingsLeft` when only what will not pass.
 */
export const actOnListings = (
  services: { cases: Table; clock: Clock },
  caseId: string,
  step: 'delist' | 'relist',
  act: (record: CaseRecord, listing: CaseListing) => Promise<string | undefined>,
): Promise<{ place: Place }> =>
  onCaseOfStore(services, caseId, async (record, store) => {
    mustRun(store);
    const listings = toActOn[step](record.now());
    const acted = await eachBounded([...listings.entries()], atOnce, async ([index, listing]) => {
      // a case of hundreds takes minutes, and the kill switch does not wait for its end
      if (index >= atOnce) mustRun(await getStore(services.cases, store.id));
      return leftOf(store.id, listing, act(record, listing));
    });
    const left = acted.filter((one) => one !== undefined);
    const keeps = step === 'delist' ? left.filter(({ toConnect }) => toConnect === undefined) : left;
    await sayAwaited(record, left);
    // where these cannot be kept, what is thrown is what kept the listings
    await showLapses(services, store.id, left).catch(() => undefined);
    if (keeps.length > 0) {
      const error = together(keeps);
      if (error instanceof TransientError) await sayTried(record, step, error.message).catch(() => undefined);
      // an outcome that came meanwhile leaves nothing of it to be done
      if (placeOf(await record.reread()) === step) throw error;
    }
    return { place: placeOf(record.now()) };
  });
