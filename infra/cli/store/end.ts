import { openQueues } from '../../../shared/case/records/summary.ts';
import { everyCase } from '../../../shared/case/records/summary-store.ts';
import { changeStore } from '../../../shared/store/store-records.ts';
import { UsageError } from '../run-command.ts';
import type { Keeper } from './keeper.ts';
import { mustBe } from './known-store.ts';

/**
 * Ends a store with which nothing is left to do: mail to its inbox is taken no more, and what is on record stays. Throws
 * `UsageError` while a case of it is open, or a marketplace connected.
 */
export const endStore = async (keeper: Keeper, id: string, say: (line: string) => void): Promise<void> => {
  const { cases } = keeper;
  const store = await mustBe(keeper, id);
  let open = 0;
  for await (const { storeId } of everyCase(cases, openQueues)) if (storeId === id) open++;
  if (open > 0)
    throw new UsageError(
      `Store ${id} has ${open} open ${open === 1 ? 'case' : 'cases'}. Close them first; the console has them under Stores.`,
    );
  const [connected] = store.marketplaces;
  if (connected !== undefined)
    throw new UsageError(
      `Store ${id} is still connected to ${store.marketplaces.join(', ')}. First: npm run store -- disconnect ${id} ${connected}`,
    );
  await changeStore(cases, id, (now) => ({ ...now, ended: now.ended ?? new Date().toISOString() }));
  say(
    `Store ${id} has ended: mail to ${store.inbox} is not taken for it any more. What is on record stays until it is erased; "npm run store -- add ${id}" takes the store up again.`,
  );
};
