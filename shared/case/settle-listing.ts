import type { ActionResult } from '../marketplaces/port.ts';
import type { OfferKey } from './case.ts';
import type { CaseRecord } from './case-record.ts';
import type { EventOf } from './events.ts';

type Settled = EventOf<'listing-action-settled'>;
export type ListingResult = Exclude<Settled['result'], 'pending'>;

/** What a marketplace's refusal of an action leaves it as. */
export const refusedAs = {
  invalid: 'refused',
  enforced: 'enforced',
  gone: 'gone',
  conflict: 'conflict',
  forbidden: 'refused',
} as const satisfies Record<Extract<ActionResult, { result: 'rejected' }>['why'], ListingResult>;

/** Records how an action on a listing ended: nothing of it is open any more. */
export const settleListing = async (
  record: CaseRecord,
  { marketplace, sku }: OfferKey,
  ended: Pick<Settled, 'action' | 'result' | 'detail' | 'requestId' | 'listingId'>,
): Promise<undefined> => {
  await record.record({ type: 'listing-action-settled', marketplace, sku, ...ended });
  return undefined;
};
