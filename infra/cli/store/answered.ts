import {
  AuthorisationExpired,
  ConnectionInvalid,
  MarketplaceRefused,
  NotConnected,
} from '../../../shared/marketplaces/errors.ts';
import { TransientError } from '../../../shared/platform/errors.ts';

const answers = [MarketplaceRefused, AuthorisationExpired, NotConnected, ConnectionInvalid, TransientError];

/** Why an account does not do what it was asked. Throws what is no fault of the account. */
export const whyNot = (error: unknown): string => {
  if (error instanceof Error && answers.some((answer) => error instanceof answer)) return error.message;
  throw error;
};
