import * as z from 'zod/mini';
import type { Summary } from '../../../shared/case/records/summary.ts';
import { Platform } from '../../../shared/mail/vocabulary.ts';
import { Right } from '../../../shared/notice/vocabulary.ts';

/** What a person is asked of a case, or that one of its steps failed. */
export const Asks = z.enum(['review', 'delist', 'approve', 'submit', 'counsel', 'stuck']);
export type Asks = z.infer<typeof Asks>;

/** Which cases of the lists somebody wants to see; it stands in the address. */
export interface ListFilter {
  store?: string;
  platform?: Platform;
  right?: Right;
  asks?: Asks;
  /** only where listings went off sale without anybody being asked */
  unasked?: 'yes';
  /** whose work they are: an address, or nobody */
  who?: string;
}

/** Of whom a filter speaks where no case is anybody's. */
export const nobody = 'nobody';

const Who = z.union([z.literal(nobody), z.email().check(z.toLowerCase())]);
const StoreId = z.string().check(z.regex(/^[\w.-]{1,100}$/));

/** Reads a filter from an address; what is no choice is left out. */
export const filterFrom = (query: URLSearchParams): ListFilter => {
  const store = StoreId.safeParse(query.get('store')).data;
  const platform = Platform.safeParse(query.get('platform')).data;
  const right = Right.safeParse(query.get('right')).data;
  const who = Who.safeParse(query.get('who')).data;
  const asks = Asks.safeParse(query.get('asks')).data;
  return {
    ...(store && { store }),
    ...(platform && { platform }),
    ...(right && { right }),
    ...(asks && { asks }),
    ...(query.get('unasked') === 'yes' && { unasked: 'yes' }),
    ...(who && { who }),
  };
};

export const fitsFilter =
  ({ store, platform, right, asks, unasked, who }: ListFilter) =>
  (row: Summary): boolean =>
    (store === undefined || row.storeId === store) &&
    (platform === undefined || row.platform === platform) &&
    (right === undefined || row.right === right) &&
    (asks === undefined || asks === (row.status === 'stuck' ? 'stuck' : row.question?.kind)) &&
    (unasked === undefined || row.unasked) &&
    (who === undefined || (row.assignee ?? nobody) === who);

/** An address with a filter in it, and whatever else. */
export const filtered = (path: string, filter: ListFilter, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams({ ...filter, ...more }).toString();
  return query === '' ? path : `${path}?${query}`;
};
