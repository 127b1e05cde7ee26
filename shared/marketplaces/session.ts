import type * as z from 'zod/mini';
import type { Clock } from '../platform/clock.ts';
import { NotFoundError } from '../platform/errors.ts';
import type { MarketplaceAccess } from '../platform/ports.ts';
import { sha256 } from '../platform/sha256.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import { parseConnection } from './connection.ts';
import { AuthorisationExpired, MarketplaceRefused, MarketplaceUnavailable, NotConnected } from './errors.ts';
import { type Answer, ask } from './http.ts';
import { type Operation, rateOf } from './limits.ts';
import { marketplaceName } from './names.ts';
import type { Issue, Marketplace } from './port.ts';

export interface Token {
  value: string;
  expiresAt: Date;
}

/** The marketplace does not accept a token, or gives none for these credentials. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly issues: Issue[];
  constructor(issues: Issue[]) {
    super('the marketplace refused the token');
    this.issues = issues;
  }
}

/** One store's account on one marketplace, as its client needs it. */
export interface Account {
  access: MarketplaceAccess;
  storeId: string;
  clock: Clock;
}

/** An account's credentials as they are kept. Throws `NotConnected` where there are none, and `ConnectionInvalid`. */
export const credentialsOf = async <C>(
  { access, storeId }: Account,
  marketplace: Marketplace,
  schema: z.ZodMiniType<C>,
): Promise<C> => {
  const kept = await access.credentials(storeId, marketplace).catch((error: unknown) => {
    throw error instanceof NotFoundError ? new NotConnected({ storeId, marketplace }) : error;
  });
  return parseConnection(schema, marketplace, kept);
};

/** One circuit an account, for as long as its access is used. */
const circuits = new WeakMap<MarketplaceAccess, Map<string, Circuit>>();

const circuitOf = ({ access, storeId, clock }: Account, marketplace: Marketplace): Circuit => {
  const known = circuits.get(access) ?? new Map<string, Circuit>();
  circuits.set(access, known);
  const name = `${storeId}/${marketplace}`;
  const circuit = known.get(name) ?? createCircuit(clock);
  known.set(name, circuit);
  return circuit;
};

/**
 * Takes the operation's permit, then calls, once: whoever runs the step tries again, with growing pauses. Throws as
 * `ask` and `checked` do, and at once while the account's circuit is open after repeated failures, or for as long as the
 * marketplace asked to be left alone (`Retry-After`). `checked` reads the answer, and
 * throws what it means where it is none: some marketplaces say within an HTTP 200 that they are busy.
 */
export const call = async <T, M extends Marketplace>(
  account: Account,
  what: Operation<M>,
  request: Request,
  checked: (answer: Answer) => T,
): Promise<T> => {
  const { access, storeId, clock } = account;
  const { marketplace } = what;
  const circuit = circuitOf(account, marketplace);
  const restMs = circuit.restForMs();
  if (restMs > 0)
    throw new MarketplaceUnavailable(
      `${marketplaceName(marketplace)} asked to be left alone for now`,
      restMs,
    );
  const openMs = circuit.openForMs();
  if (openMs > 0) {
    throw new MarketplaceUnavailable(
      `${marketplaceName(marketplace)} failed repeatedly and is left alone for now`,
      openMs,
    );
  }
  const rate = rateOf(storeId, what);
  await access.permit(rate);
  try {
    const answer = checked(await ask(access, request, clock.now()));
    circuit.record(true);
    return answer;
  } catch (error) {
    if (error instanceof MarketplaceUnavailable) {
      circuit.record(false, error.asked ? error.afterMs : 0);
      // others would learn it by asking; that they are not spared is no failure of this call
      if (error.asked) await access.rest?.(rate, error.afterMs).catch(() => undefined);
    }
    // it answers, if only to say no
    if (error instanceof MarketplaceRefused || error instanceof TokenRefused) circuit.record(true);
    throw error;
  }
};

/** Kept for the life of the process, and nowhere else. */
const tokens = new Map<string, Promise<Token>>();
const spare = 60_000;

/** Where an account's calls get their token; credentials are read once, and anew when they stop working. */
export interface Session<C> {
  /**
   * Runs `attempt` with a valid token. When it, or getting the token, throws `TokenRefused`, the credentials are
   * read anew (they may have been rotated meanwhile) and it runs once more; a second refusal is
   * `AuthorisationExpired`. Throws as `credentialsOf` does.
   */
  authorised<T>(attempt: (token: string, connection: C) => Promise<T>): Promise<T>;
  /** The credentials in use, parsed. */
  connection(): Promise<C>;
}

export const openSession = <C>(
  account: Account,
  marketplace: Marketplace,
  schema: z.ZodMiniType<C>,
  /** `refused` when the marketplace did not accept the token that these credentials last yielded */
  grant: (connection: C, refused: boolean) => Promise<Token>,
  /** what else its tokens are for: sessions of different scopes share none */
  scope = '',
): Session<C> => {
  const load = () => credentialsOf(account, marketplace, schema);
  let loading: Promise<C> | undefined;
  const connection = () => {
    loading ??= load();
    return loading;
  };

  const keyOf = (c: C) => `${account.storeId}/${marketplace}/${sha256(JSON.stringify([c, scope]))}`;

  let refusedKey: string | undefined;
  const tokenFor = async (c: C): Promise<Token> => {
    const key = keyOf(c);
    const held = tokens.get(key);
    if (held !== undefined) {
      const kept = await held;
      if (kept.expiresAt.getTime() - spare > account.clock.now().getTime()) return kept;
      // somebody else who waited here may have asked for the next one already
      if (tokens.get(key) !== held) return tokenFor(c);
    }
    const granted = grant(c, key === refusedKey);
    tokens.set(key, granted);
    granted.catch(() => tokens.delete(key));
    return granted;
  };

  const once = async <T>(attempt: (token: string, connection: C) => Promise<T>): Promise<T> => {
    const c = await connection();
    return attempt((await tokenFor(c)).value, c);
  };

  return {
    connection,
    async authorised(attempt) {
      try {
        return await once(attempt);
      } catch (error) {
        if (!(error instanceof TokenRefused)) throw error;
        refusedKey = keyOf(await connection());
        tokens.delete(refusedKey);
        loading = undefined;
      }
      try {
        return await once(attempt);
      } catch (error) {
        if (!(error instanceof TokenRefused)) throw error;
        throw new AuthorisationExpired({ storeId: account.storeId, marketplace }, error.issues);
      }
    },
  };
};
