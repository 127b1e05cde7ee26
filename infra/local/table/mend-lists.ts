import { loadCase } from '../../../shared/case/records/case-store.ts';
import { keepUp, readSummary } from '../../../shared/case/records/summary-store.ts';
import type { RowKey } from '../../../shared/platform/ports.ts';
import type { LocalTable } from './table.ts';

/** The rows that stand in lists: the cases' summaries and the mails' results. */
const isListed = ({ sk }: RowKey): boolean => sk === 'SUMMARY' || sk === 'RESULT';

/** The case of an event, and its number there. */
const eventAt = ({ pk, sk }: RowKey): { id: string; seq: number } | undefined => {
  const [, id] = /^CASE#(.+)$/.exec(pk) ?? [];
  const [, seq] = /^EVENT#(\d+)$/.exec(sk) ?? [];
  return id !== undefined && seq !== undefined ? { id, seq: Number(seq) } : undefined;
};

/**
 * Has the lists say what the table says, after a process that did not come to its end: every summary and result stands
 * where it belongs, once, and every case's summary is what its events tell. Reads no events but those behind a summary.
 */
export const mendLists = async ({ table, rowKeys, mendPlaces }: LocalTable): Promise<void> => {
  const listed: RowKey[] = [];
  const last = new Map<string, number>();
  for await (const key of rowKeys()) {
    if (isListed(key)) listed.push(key);
    const event = eventAt(key);
    if (event) last.set(event.id, event.seq);
  }
  await mendPlaces(listed);
  for (const [id, seq] of last) {
    const shown = await readSummary(table, id);
    if (shown && shown.seq >= seq) continue;
    try {
      await keepUp(table, shown, await loadCase(table, id));
    } catch {
      // one case keeps no other back; `reconcile` reads it as well, and sets it aside where it cannot
    }
  }
};
