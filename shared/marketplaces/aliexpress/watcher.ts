import type { Table } from '../../platform/ports.ts';
import { takeCalls } from '../daily-share.ts';
import type { MarketplaceWatcher } from '../port.ts';
import type { Account } from '../session.ts';
import { aliexpressReader } from './actor.ts';
import { aliexpressApi } from './client.ts';
import { shareFor } from './share.ts';

/** A product's standing takes its details and the list of violations. */
const callsOfReading = 2;

/** Reads products again, within the day's share of it. */
export const aliexpressWatcher = (account: Account, cases: Table): MarketplaceWatcher => {
  const { clock } = account;
  const api = aliexpressApi(account);
  const reader = aliexpressReader(account, api);
  return async (offer) => {
    const taken = await takeCalls({ cases, clock }, await shareFor(api, 'watching'), callsOfReading);
    return taken < callsOfReading ? undefined : reader.read(offer);
  };
};
