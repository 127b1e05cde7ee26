import type { TableReader } from '../platform/ports.ts';
import type { Case } from './case.ts';

/** Cases that are remembered of one table; the one that was longest not asked for goes first. */
const most = 500;

const remembered = new WeakMap<TableReader, Map<string, Case>>();

const casesOf = (cases: TableReader): Map<string, Case> => {
  const known = remembered.get(cases) ?? new Map<string, Case>();
  remembered.set(cases, known);
  return known;
};

/** Remembers a case as it is now, where every step runs in this process; gives it back. */
export const remember = (cases: TableReader, now: Case): Case => {
  if (!cases.oneProcess) return now;
  const known = casesOf(cases);
  const latest = known.get(now.id);
  known.delete(now.id);
  known.set(now.id, latest && latest.seq > now.seq ? latest : now);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return now;
};

/** A case as some step of this process last saw it: its events never change, but there may be later ones. */
export const lastSeen = (cases: TableReader, id: string): Case | undefined => remembered.get(cases)?.get(id);
