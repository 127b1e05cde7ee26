/**
 * Renewing AliExpress's tokens. "You must save the latest refresh_token": each renewal gives a new one, and nothing says
 * that the one before still works. So the answer to a renewal may hold the only key to the account. What can be done
 * against losing it: renew long before the old access token ends, note that a renewal is under way, keep its answer
 * at any price, try again with the old refresh token, and in the end say what happened.
 *
 * The seller's authorisation itself ends with the first refresh token, after 60 days at most (2 while the application
 * is in test), and no renewal makes it longer. Source: AliExpress, "Authorize your APP", as it was on 2026-06-09
 * (github.com/simowment/aliexpress-docs).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { LostRaceError } from '../../platform/errors.ts';
import { AliexpressConnection, parseConnection } from '../connection.ts';
import { MarketplaceUnavailable } from '../errors.ts';
import { type Answer, expectJson, jsonOf } from '../http.ts';
import type { Issue } from '../port.ts';
import { type Account, call, type Token, TokenRefused } from '../session.ts';
import { banOf, meaningOf } from './codes.ts';
import { Failure, RefreshedToken } from './shapes.ts';
import { form, sign } from './sign.ts';

const path = '/auth/token/refresh';

/** What is not busy will not renew them the next time either: a person connects the account again. */
const freshTokensIn = (answer: Answer): RefreshedToken => {
  const failure = jsonOf(answer, Failure);
  if (!failure) return expectJson(answer, RefreshedToken);
  const { code, codes, message, type } = failure;
  if (meaningOf(codes, type) === 'busy')
    throw new MarketplaceUnavailable(`${code}: ${message}`, banOf(codes, message));
  throw new TokenRefused([{ code, message }]);
};

const refresh = (
  { appKey, appSecret, refreshToken, rest }: AliexpressConnection,
  account: Account,
  now: number,
) => {
  const params = {
    app_key: appKey,
    refresh_token: refreshToken,
    sign_method: 'sha256',
    timestamp: String(now),
  };
  const request = form(`${rest}${path}`, { ...params, sign: sign(params, appSecret, path) });
  return call(account, { marketplace: 'aliexpress', operation: 'token' }, request, freshTokensIn);
};

/** How much of an access token's life is left when it is renewed: days of 30, hours of one. */
const leftWhenRenewed = 0.2;
/** Where an answer does not say how long its access token lives: as in test, the shortest there is. */
const shortestLife = 24 * 3_600;

/** What of an answer is kept, beside the application's own key and secret. */
const keptOf = (fresh: RefreshedToken, before: AliexpressConnection, now: number) => {
  const at = (seconds: number) => new Date(now + seconds * 1_000).toISOString();
  const life = fresh.expires_in ?? shortestLife;
  const authorisedUntil =
    fresh.refresh_expires_in === undefined ? before.authorisedUntil : at(fresh.refresh_expires_in);
  return {
    accessToken: fresh.access_token,
    refreshToken: fresh.refresh_token ?? before.refreshToken,
    accessTokenUntil: at(life),
    renewFrom: at(life * (1 - leftWhenRenewed)),
    ...(authorisedUntil !== undefined && { authorisedUntil }),
  };
};

const pausesMs = [200, 1_000, 3_000];

/** Keeps what cannot be had again. Throws the last failure's error. */
const keepSurely = async (keep: () => Promise<void>): Promise<void> => {
  for (const pauseMs of pausesMs) {
    try {
      return await keep();
    } catch {
      await sleep(pauseMs);
    }
  }
  await keep();
};

const cutOff = (since: string): Issue => ({
  code: 'RENEWAL_CUT_OFF',
  message: `a renewal begun at ${since} was cut off before its answer was kept, and that answer may have held the only refresh token that still works`,
});

/** An access token as it was kept, with the time until which it is used without another look. */
export const tokenOf = ({ accessToken }: AliexpressConnection, until: Date): Token => ({
  value: accessToken,
  expiresAt: until,
});

/** The credentials, with the instant at which a renewal was begun whose answer has not been kept. */
const Noted = z.looseObject({ renewing: z.optional(z.iso.datetime()) });

/**
 * Renews the tokens of a store and keeps them where its credentials are. Whoever comes second finds them renewed and
 * takes those. Throws `TokenRefused` when AliExpress gives none, and `MarketplaceUnavailable` when it may be tried again.
 */
export const renewed = async (account: Account, { accessToken }: AliexpressConnection): Promise<Token> => {
  const { access, storeId, clock } = account;
  const now = clock.now().getTime();
  const untilOf = ({ renewFrom }: AliexpressConnection) => new Date(renewFrom ?? now + shortestLife * 1_000);
  let token: Token | undefined;
  try {
    await access.renew(storeId, 'aliexpress', async (raw, keep) => {
      const before = parseConnection(AliexpressConnection, 'aliexpress', raw);
      if (before.accessToken !== accessToken) {
        token = tokenOf(before, untilOf(before));
        return;
      }
      const { renewing: earlier, ...others } = Noted.parse(raw);
      if (earlier === undefined) await keep({ ...others, renewing: new Date(now).toISOString() });
      try {
        const kept = keptOf(await refresh(before, account, now), before, now);
        await keepSurely(() => keep({ ...others, ...kept }));
        token = tokenOf({ ...before, ...kept }, new Date(kept.renewFrom));
      } catch (error) {
        if (!(error instanceof TokenRefused)) throw error;
        // this one was answered: it lost nothing, but what there is ends with its access token
        const { accessTokenUntil: authorisedUntil } = before;
        await keep({
          ...others,
          ...(earlier !== undefined && { renewing: earlier }),
          ...(authorisedUntil !== undefined && { authorisedUntil }),
        });
        throw earlier === undefined ? error : new TokenRefused([...error.issues, cutOff(earlier)]);
      }
    });
  } catch (error) {
    if (!(error instanceof LostRaceError)) throw error;
    throw new MarketplaceUnavailable('the tokens are being renewed by another worker');
  }
  if (!token) throw new MarketplaceUnavailable('the tokens were not renewed');
  return token;
};
