import type { TableReader } from '../../platform/ports.ts';
import type { Case } from '../case.ts';
import type { Summary } from './summary.ts';

/** Cases that are remembered of one table; the one that was longest not asked for goes first. */
const most = 500;

/** What this process knows of a case: how it last saw it, and the last summary that it put beside it. */
interface Known {
  now: Case;
  summary?: Summary | undefined;
}

const remembered = new WeakMap<TableReader, Map<string, Known>>();

const casesOf = (cases: TableReader): Map<string, Known> => {
  const known = remembered.get(cases) ?? new Map<string, Known>();
  remembered.set(cases, known);
  return known;
};

/** Remembers a case as it is now, where every step runs in this process, unless it will be gone; gives it back. */
export const remember = (cases: TableReader, now: Case): Case => {
  if (!cases.oneProcess || now.erasing) return now;
  const known = casesOf(cases);
  const latest = known.get(now.id);
  known.delete(now.id);
  known.set(now.id, latest && latest.now.seq > now.seq ? latest : { ...latest, now });
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return now;
};

/** A case as some step of this process last saw it: its events never change, but there may be later ones. */
export const lastSeen = (cases: TableReader, id: string): Case | undefined =>
  remembered.get(cases)?.get(id)?.now;

/** Remembers the summary that is being put beside a remembered case. */
export const rememberSummary = (cases: TableReader, summary: Summary): void => {
  const known = remembered.get(cases)?.get(summary.id);
  if (known && (known.summary?.seq ?? 0) <= summary.seq) known.summary = summary;
};

/** … which then could not be put. */
export const forgetSummary = (cases: TableReader, summary: Summary): void => {
  const known = remembered.get(cases)?.get(summary.id);
  if (known?.summary === summary) known.summary = undefined;
};

/** The summary that this process last put beside a case. */
export const lastSummary = (cases: TableReader, id: string): Summary | undefined =>
  remembered.get(cases)?.get(id)?.summary;
