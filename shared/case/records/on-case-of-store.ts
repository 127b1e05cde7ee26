import type { Clock } from '../../platform/clock.ts';
import type { Table } from '../../platform/ports.ts';
import type { Store } from '../../store/store.ts';
import { getStore } from '../../store/store-records.ts';
import { type CaseRecord, onCase } from './case-record.ts';
import { lastSeen } from './seen-cases.ts';

/**
 * Works on a case with its store at hand; see `onCase`. Where this process knows already whose the case is, which never
 * changes, both are read at once. Throws `NotFoundError`, and what the work throws.
 */
export const onCaseOfStore = <T>(
  services: { cases: Table; clock: Clock },
  caseId: string,
  work: (record: CaseRecord, store: Store) => Promise<T>,
): Promise<T> => {
  const { cases } = services;
  const owner = lastSeen(cases, caseId)?.storeId;
  const reading = owner === undefined ? undefined : getStore(cases, owner);
  // what it throws is heard where it is needed
  reading?.catch(() => undefined);
  return onCase(services, caseId, async (record) =>
    work(record, await (reading ?? getStore(cases, record.now().storeId))),
  );
};
