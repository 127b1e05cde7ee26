import { openQueues, type Summary } from '../../shared/case/records/summary.ts';
import { everyCase, listQueue } from '../../shared/case/records/summary-store.ts';
import type { Clock } from '../../shared/platform/clock.ts';
import type { PageKey, TableReader } from '../../shared/platform/ports.ts';

interface Reading {
  cases: TableReader;
  clock: Clock;
}

/** For so long it is tried to end what was closed, where that died half-way. */
const lookBackMs = 86_400_000;

/** Cases that were closed of late and are not over yet: their executions still have to end them. */
async function* closingCases({ cases, clock }: Reading): AsyncGenerator<Summary> {
  const since = new Date(clock.now().getTime() - lookBackMs).toISOString();
  let after: PageKey | undefined;
  do {
    const { summaries, next } = await listQueue(cases, 'closed', { limit: 100, ...(after && { after }) });
    for (const summary of summaries) {
      if (summary.updatedAt < since) return;
      if (summary.closing && summary.closing >= since) yield summary;
    }
    after = next;
  } while (after);
}

/** Every case that an execution should be at. */
export const goingCases = async (services: Reading): Promise<Summary[]> => {
  const open = await Array.fromAsync(everyCase(services.cases, openQueues));
  const closing = await Array.fromAsync(closingCases(services));
  return [...open, ...closing];
};
