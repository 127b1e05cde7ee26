import type { Case } from '../../shared/case/case.ts';
import type { Recorded } from '../../shared/case/events.ts';
import { history } from '../../shared/case/records/case-store.ts';
import { openQueues } from '../../shared/case/records/summary.ts';
import { everyCase } from '../../shared/case/records/summary-store.ts';
import { replay } from '../../shared/case/replay/replay.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { TableReader } from '../../shared/platform/ports.ts';
import { isOfAccount } from '../../shared/response/account-notice.ts';
import type { Complaint } from '../../shared/response/background.ts';

/** A plan of action that goes through more of them is read by nobody. */
const most = 20;

/** Whether somebody may have made a complaint up: an answer to what is proven does not bring it up with the platform. */
const isMadeUp = (now: Case, { verdict }: Case): boolean =>
  verdict.trust === 'unverified' && now.verdict.trust !== 'unverified';

/** A case's events; none of one that is damaged, which `reconcile` lists among those that need a person, or erased by now. */
const eventsIfSound = async (cases: TableReader, id: string): Promise<Recorded[]> => {
  try {
    return await history(cases, id);
  } catch (error) {
    if (error instanceof NotFoundError) return [];
    throw error;
  }
};

/** The store's open complaints on the platform that restricts the account: what its plan of action has to go through. */
export const complaintsOf = async (cases: TableReader, now: Case): Promise<Complaint[]> => {
  if (!isOfAccount(now.notice)) return [];
  const found: Complaint[] = [];
  for await (const { id, storeId, platform, kind } of everyCase(cases, openQueues)) {
    if (found.length === most) break;
    if (storeId !== now.storeId || platform !== now.notice.platform || kind !== 'complaint') continue;
    const events = await eventsIfSound(cases, id);
    if (events.length === 0) continue;
    const complaint = replay(id, events);
    if (id !== now.id && !isOfAccount(complaint.notice) && !isMadeUp(now, complaint))
      found.push({ now: complaint, events });
  }
  return found.toSorted((a, b) => a.now.openedAt.localeCompare(b.now.openedAt));
};
