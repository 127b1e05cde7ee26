import type { Clock } from '../platform/clock.ts';
import { TransientError } from '../platform/errors.ts';
import type { MarketplaceAccess } from '../platform/ports.ts';
import { catalogueSourceFor } from './connect.ts';
import {
  AuthorisationExpired,
  ConnectionInvalid,
  connectAgain,
  MarketplaceRefused,
  NotConnected,
} from './errors.ts';
import type { Marketplace, StoreAccount } from './port.ts';

/** What trying a store's account came to. `problems` are for a person to read and hold no secret. */
export type AccountCheck =
  | { works: true; listings: number | undefined }
  | { works: false; problems: string[] };

const problemsIn = (error: unknown, { storeId, marketplace }: StoreAccount): string[] | undefined => {
  if (error instanceof ConnectionInvalid) return error.problems;
  if (error instanceof NotConnected) return [error.message];
  if (error instanceof AuthorisationExpired) {
    const said = error.issues.map(({ message }) => message);
    return ['it does not accept these credentials', ...said, connectAgain(storeId, marketplace)];
  }
  if (error instanceof MarketplaceRefused) return [`it refused: ${error.message}`];
  return error instanceof TransientError ? [`it cannot be reached now: ${error.message}`] : undefined;
};

/** Connects to a store's account and reads the first page of what it sells there; changes nothing. */
export const checkAccount = async (
  access: MarketplaceAccess,
  storeId: string,
  marketplace: Marketplace,
  clock: Clock,
): Promise<AccountCheck> => {
  try {
    const page = await catalogueSourceFor(marketplace, { access, storeId, clock }).page();
    return { works: true, listings: page.total ?? (page.next === undefined ? page.items.length : undefined) };
  } catch (error) {
    const problems = problemsIn(error, { storeId, marketplace });
    if (problems) return { works: false, problems };
    throw error;
  }
};
