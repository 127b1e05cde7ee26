import type { CaseRecord } from '../case/records/case-record.ts';
import { openQueues, type Summary } from '../case/records/summary.ts';
import { everyCase } from '../case/records/summary-store.ts';
import type { Offer } from '../marketplaces/port.ts';
import { isComplaint } from '../marketplaces/signals/judge.ts';
import type { ListingSignal } from '../marketplaces/signals/signal.ts';
import type { TableReader } from '../platform/ports.ts';
import type { Store } from '../store/store.ts';
import { corroborateCase } from './corroborate-case.ts';
import { linkEnforcement } from './enforcements.ts';
import type { CorroborationServices } from './services.ts';
import { watchDelisted } from './watch-delisted.ts';

/** What a signal did to a case. */
export type Observed = 'corroborated' | 'confirmed' | 'drift';

/** Does to one case over the signal's listing what the signal calls for; `told` when the marketplace spoke unasked. */
export const observe = async (
  services: CorroborationServices,
  store: Store,
  record: CaseRecord,
  signal: ListingSignal,
  told: boolean,
): Promise<Observed[]> => {
  if (isComplaint(signal)) await linkEnforcement(services.cases, signal, record.now().id);
  const corroborated = await corroborateCase(services, store, record, signal);
  const watched = await watchDelisted(services, store, record, signal, told);
  return [...(corroborated ? (['corroborated'] as const) : []), ...(watched ? [watched] : [])];
};

/** A store's open cases, as the lists show them: a moment behind. */
export const openCasesOf = async (cases: TableReader, storeId: string): Promise<Summary[]> => {
  const found: Summary[] = [];
  for await (const summary of everyCase(cases, openQueues))
    if (summary.storeId === storeId) found.push(summary);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Whether a case is about this offer. */
export const isOver =
  ({ marketplace, sku }: Pick<Offer, 'marketplace' | 'sku'>) =>
  ({ offers }: Summary): boolean =>
    offers.some((one) => one.marketplace === marketplace && one.sku === sku);
