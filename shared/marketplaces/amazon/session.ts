import { AmazonConnection } from '../connection.ts';
import { MarketplaceUnavailable } from '../errors.ts';
import { type Answer, expectJson, jsonOf } from '../http.ts';
import { type Account, call, openSession, type Session, TokenRefused } from '../session.ts';
import { LwaError, LwaToken } from './shapes.ts';

export type AmazonSession = Session<AmazonConnection>;

const tokenIn = (answer: Answer) => {
  if (answer.status === 200) return expectJson(answer, LwaToken);
  const refusal = jsonOf(answer, LwaError);
  if (!refusal) throw new MarketplaceUnavailable(`Login with Amazon: HTTP ${answer.status}`);
  throw new TokenRefused([{ code: refusal.error, message: refusal.error_description ?? refusal.error }]);
};

/**
 * Opens the account. Tokens come from Login with Amazon and live an hour (SP-API, "Connect to the SP-API"). With a
 * scope they are the application's own, for operations that no seller grants (SP-API, "Grantless operations").
 */
export const amazonSession = (account: Account, scope?: string): AmazonSession => {
  const grant = async ({ lwaEndpoint, clientId, clientSecret, refreshToken }: AmazonConnection) => {
    const request = new Request(lwaEndpoint, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        ...(scope === undefined
          ? { grant_type: 'refresh_token', refresh_token: refreshToken }
          : { grant_type: 'client_credentials', scope }),
        client_id: clientId,
        client_secret: clientSecret,
      }),
    });
    const token = await call(account, { marketplace: 'amazon', operation: 'token' }, request, tokenIn);
    const expiresAt = new Date(account.clock.now().getTime() + token.expires_in * 1_000);
    return { value: token.access_token, expiresAt };
  };
  return openSession(account, 'amazon', AmazonConnection, grant, scope);
};
