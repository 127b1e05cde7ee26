/** What both of eBay's APIs can come to, as results. */
import type { Answer } from '../http.ts';
import type { ActionResult } from '../port.ts';
import { rejected } from '../result.ts';
import { requestIdOf } from './inventory.ts';

export const gone = (what: string) => rejected('gone', 'NOT_FOUND', `eBay has no ${what}`);

export const conflict = (message: string) => rejected('conflict', 'EDITED', message);

export const accepted = (answer: Answer, listingId?: string): ActionResult => {
  const requestId = requestIdOf(answer);
  return {
    result: 'accepted',
    ...(requestId ? { requestId } : {}),
    ...(listingId ? { listingId } : {}),
  };
};

/** Withdrawn, published, ended or relisted by somebody else since we looked: 25002 names any such state. */
export const stateCodes = new Set(['25002', '25713', '25725', '1046', '1047']);
