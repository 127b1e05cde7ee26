import { openQueues } from '../../../shared/case/records/summary.ts';
import type { Ui } from '../language/ui.ts';
import { filtered } from '../routes/list-filter.ts';
import type { OpenCases } from '../routes/store-list.ts';

/** What is open of each store; `more` where not all was counted. */
export interface OpenCounts {
  stores: ReadonlyMap<string, OpenCases>;
  more: boolean;
}

/** How many cases a store has open, with a way to those in each list. */
export const OpenCasesLinks = ({ ui, storeId, open }: { ui: Ui; storeId: string; open: OpenCounts }) => {
  const counts = openQueues.flatMap((queue) => {
    const count = open.stores.get(storeId)?.get(queue);
    return count === undefined ? [] : [{ queue, count }];
  });
  if (counts.length === 0) return <span class="quiet">{ui.t('stores.no-open')}</span>;
  return (
    <span class="open">
      {counts.map(({ queue, count }) => (
        <a href={filtered(`/queue/${queue}`, { store: storeId })}>
          {ui.t(`queue.${queue}`)} <span class="count">{`${count}${open.more ? '+' : ''}`}</span>
        </a>
      ))}
    </span>
  );
};
