import { EbayConnection } from '../connection.ts';
import { MarketplaceUnavailable } from '../errors.ts';
import { type Answer, expectJson, jsonOf } from '../http.ts';
import { type Account, call, openSession, type Session, TokenRefused } from '../session.ts';
import { OAuthError, OAuthToken } from './shapes.ts';

export type EbaySession = Session<EbayConnection>;

const tokenIn = (answer: Answer) => {
  if (answer.status === 200) return expectJson(answer, OAuthToken);
  const refusal = jsonOf(answer, OAuthError);
  if (!refusal) throw new MarketplaceUnavailable(`eBay's token service: HTTP ${answer.status}`);
  throw new TokenRefused([{ code: refusal.error, message: refusal.error_description ?? refusal.error }]);
};

const scope = 'https://api.ebay.com/oauth/api_scope/sell.inventory';

/**
 * Opens the account. A user token lives two hours; the refresh token lives 18 months, stays the same when it is used, and
 * is then given anew by the seller only (eBay, "Using a refresh token").
 */
export const ebaySession = (account: Account): EbaySession =>
  openSession(account, 'ebay', EbayConnection, async (connection) => {
    const { appId, certId, refreshToken } = connection;
    const request = new Request(connection.tokenEndpoint, {
      method: 'POST',
      redirect: 'manual',
      headers: { authorization: `Basic ${Buffer.from(`${appId}:${certId}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken, scope }),
    });
    const token = await call(account, { marketplace: 'ebay', operation: 'token' }, request, tokenIn);
    const expiresAt = new Date(account.clock.now().getTime() + token.expires_in * 1_000);
    return { value: token.access_token, expiresAt };
  });
