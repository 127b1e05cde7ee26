import type { Clock } from '../platform/clock.ts';
import { NotFoundError, TransientError } from '../platform/errors.ts';
import type { MarketplaceAccess } from '../platform/ports.ts';
import { catalogueSourceFor } from './connect.ts';
import { AuthorisationExpired, ConnectionInvalid, MarketplaceRefused } from './errors.ts';
import type { Marketplace } from './port.ts';

/** What trying a store's account came to. `problems` are for a person to read and hold no secret. */
export type AccountCheck =
  | { works: true; listings: number | undefined }
  | { works: false; problems: string[] };

const problemsIn = (error: unknown): string[] | undefined => {
  if (error instanceof ConnectionInvalid) return error.problems;
  if (error instanceof NotFoundError) return ['no credentials are kept for it'];
  if (error instanceof AuthorisationExpired) {
    return ['it does not accept these credentials', ...error.issues.map(({ message }) => message)];
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
    const problems = problemsIn(error);
    if (problems) return { works: false, problems };
    throw error;
  }
};
