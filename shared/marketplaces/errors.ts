import { NotFoundError, TransientError } from '../platform/errors.ts';
import { connectCommand } from './connect-command.ts';
import { issueWords } from './issue-words.ts';
import { marketplaceName } from './names.ts';
import type { ActionResult, Issue, Marketplace, StoreAccount } from './port.ts';

/** How long to wait where nobody says. */
export const firstPauseMs = 2_000;

/**
 * The marketplace was busy, slow, away or talked nonsense; nothing is known of what it did. It keeps the name
 * `TransientError`, so that whoever retries by that name retries this too.
 */
export class MarketplaceUnavailable extends TransientError {
  /** how long the marketplace asked to be left alone, or our own first pause */
  readonly afterMs: number;
  /** whether it asked for that */
  readonly asked: boolean;
  constructor(message: string, afterMs?: number) {
    super(message);
    this.afterMs = afterMs ?? firstPauseMs;
    this.asked = afterMs !== undefined;
  }
}

/** What a person does about an account that does not work. */
export const connectAgain = (storeId: string, marketplace: Marketplace): string =>
  `Connect it again with "${connectCommand(storeId, marketplace)}".`;

/** … and what that comes to for a case which waits for it. */
const andGoOn = (storeId: string, marketplace: Marketplace): string =>
  `Connect it again with "${connectCommand(storeId, marketplace)}". What waits for it then goes on by itself.`;

/**
 * The account's authorisation no longer works, also not with credentials read anew: a person must renew it. The
 * message ends with the cure.
 */
export class AuthorisationExpired extends Error {
  override readonly name = 'AuthorisationExpired';
  readonly issues: Issue[];
  constructor({ storeId, marketplace }: StoreAccount, issues: Issue[]) {
    const said = issueWords(issues);
    super(
      `${marketplaceName(marketplace)} no longer accepts the authorisation of store ${storeId}${said && ` (${said})`}. ${andGoOn(storeId, marketplace)}`,
    );
    this.issues = issues;
  }
}

/** Nobody has connected the account yet, or its credentials were taken away. The message ends with the cure. */
export class NotConnected extends NotFoundError {
  override readonly name = 'NotConnected';
  constructor({ storeId, marketplace }: StoreAccount) {
    super(
      `No credentials are kept for ${marketplaceName(marketplace)}. Connect it with "${connectCommand(storeId, marketplace)}". What waits for it then goes on by itself.`,
    );
  }
}

type Why = Extract<ActionResult, { result: 'rejected' }>['why'];

/** What a refusal comes to where the marketplace says no more of it. */
const inWords: Record<Why, string> = {
  invalid: 'the marketplace refused what it was asked',
  forbidden: 'the marketplace does not let this account do that',
  gone: 'the marketplace no longer has this listing',
  enforced: 'the marketplace itself holds this listing',
  conflict: 'the listing is not as it was',
};

/** The marketplace understood and said no; asking again changes nothing. */
export class MarketplaceRefused extends Error {
  override readonly name = 'MarketplaceRefused';
  readonly why: Why;
  readonly issues: Issue[];
  readonly requestId: string | undefined;
  constructor(why: Why, issues: Issue[], requestId?: string) {
    super(issueWords(issues) || inWords[why]);
    this.why = why;
    this.issues = issues;
    this.requestId = requestId;
  }
}

/** A store's credentials for a marketplace are incomplete; `problems` names fields, never their values. */
export class ConnectionInvalid extends Error {
  override readonly name = 'ConnectionInvalid';
  readonly problems: string[];
  constructor(marketplace: Marketplace, problems: string[]) {
    super(`The ${marketplaceName(marketplace)} connection is incomplete: ${problems.join('; ')}`);
    this.problems = problems;
  }
}

/** Why a person has to connect an account, and how, where that is what an error says; undefined where it says anything else. */
export const whyToConnect = (error: unknown, { storeId, marketplace }: StoreAccount): string | undefined => {
  if (error instanceof AuthorisationExpired || error instanceof NotConnected) return error.message;
  return error instanceof ConnectionInvalid
    ? `${error.message}. ${andGoOn(storeId, marketplace)}`
    : undefined;
};
