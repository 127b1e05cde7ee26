import * as z from 'zod/mini';
import { LostRaceError } from '../../platform/errors.ts';
import { AliexpressConnection, parseConnection } from '../connection.ts';
import { MarketplaceRefused, MarketplaceUnavailable } from '../errors.ts';
import { type Answer, expectJson, jsonOf } from '../http.ts';
import { limits } from '../limits.ts';
import { type Account, call, openSession, type Session, type Token, TokenRefused } from '../session.ts';
import { ChangeResult, Failure, ListResult, Product, RefreshedToken } from './shapes.ts';
import { sign } from './sign.ts';

export type AliexpressSession = Session<AliexpressConnection>;

/** 27 invalid session, 26 missing session; the names are those of the newer gateway */
const tokenCodes = new Set(['26', '27', 'IllegalAccessToken', 'IncompleteSignature', 'InvalidAppKey']);
/** 7 too many calls, 10 and 15 the service behind the gateway failed */
const passing = new Set(['7', '10', '15', 'ApiCallLimit', 'ServiceTimeout', 'ServiceUnavailable']);
const absent = new Set(['090014', 'isv.product-not-exist', 'PRODUCT_NOT_FOUND']);

/** Throws what a failure means; AliExpress says so inside an HTTP 200. */
const checked = (answer: Answer): Answer => {
  const failure = jsonOf(answer, Failure);
  if (!failure) return answer;
  const { code, codes, message, type, requestId } = failure;
  const issues = [{ code, message }];
  if (codes.some((c) => tokenCodes.has(c))) throw new TokenRefused(issues);
  // a remote failure names the reason in its sub-code, and only that tells whether it passes
  if (codes.some((c) => absent.has(c))) throw new MarketplaceRefused('gone', issues, requestId);
  if (type !== 'ISV' || codes.some((c) => passing.has(c) || c.startsWith('isp.'))) {
    throw new MarketplaceUnavailable(`${code}: ${message}`);
  }
  throw new MarketplaceRefused('invalid', issues, requestId);
};

const form = (url: string, params: Record<string, string>): Request =>
  new Request(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(params) });

const refreshPath = '/auth/token/refresh';
const long = 24 * 60 * 60;

/** Asks for new tokens. Throws `TokenRefused` when the refresh token is used up as well. */
const refresh = async (account: Account, connection: AliexpressConnection, now: number) => {
  const params = {
    app_key: connection.appKey,
    refresh_token: connection.refreshToken,
    sign_method: 'sha256',
    timestamp: String(now),
  };
  const request = form(`${connection.rest}${refreshPath}`, {
    ...params,
    sign: sign(params, connection.appSecret, refreshPath),
  });
  const answer = await call(account, 'aliexpress', 'token', limits.aliexpress.token, request);
  const failure = jsonOf(answer, Failure);
  if (failure?.type === 'ISV') throw new TokenRefused([{ code: failure.code, message: failure.message }]);
  if (failure) throw new MarketplaceUnavailable(`${failure.code}: ${failure.message}`);
  return expectJson(answer, RefreshedToken);
};

const Kept = z.looseObject({});

/**
 * Renews the tokens of a store and keeps them where its credentials are, as the refresh token may be good for one use
 * only. Whoever comes second finds them renewed and takes those.
 */
const renewed = async (account: Account, { accessToken }: AliexpressConnection, now: number) => {
  const until = (seconds: number) => new Date(now + seconds * 1_000);
  let token: Token = { value: accessToken, expiresAt: until(0) };
  try {
    await account.access.renew(account.storeId, 'aliexpress', async (kept) => {
      const present = parseConnection(AliexpressConnection, 'aliexpress', kept);
      if (present.accessToken !== accessToken) {
        token = { value: present.accessToken, expiresAt: until(long) };
        return kept;
      }
      const fresh = await refresh(account, present, now);
      token = { value: fresh.access_token, expiresAt: until(fresh.expires_in ?? long) };
      const refreshToken = fresh.refresh_token ?? present.refreshToken;
      return { ...Kept.parse(kept), accessToken: token.value, refreshToken };
    });
  } catch (error) {
    if (!(error instanceof LostRaceError)) throw error;
    throw new MarketplaceUnavailable('the tokens are being renewed by another worker');
  }
  return token;
};

/** Opens the account. The stored access token is used as long as it is accepted, then it is renewed. */
export const aliexpressSession = (account: Account): AliexpressSession =>
  openSession(account, 'aliexpress', AliexpressConnection, async (connection, refused) => {
    const now = account.clock.now().getTime();
    if (refused) return renewed(account, connection, now);
    return { value: connection.accessToken, expiresAt: new Date(now + long * 1_000) };
  });

const invoke = <T>(
  account: Account,
  session: AliexpressSession,
  kind: 'read' | 'act',
  method: string,
  business: Record<string, string>,
  result: z.ZodMiniType<T>,
): Promise<{ result: T; requestId: string | undefined; body: string }> =>
  session.authorised(async (token, { gateway, appKey, appSecret }) => {
    const params = {
      ...business,
      method,
      app_key: appKey,
      session: token,
      sign_method: 'sha256',
      timestamp: String(account.clock.now().getTime()),
      format: 'json',
    };
    const request = form(gateway, { ...params, sign: sign(params, appSecret) });
    const answer = checked(await call(account, 'aliexpress', kind, limits.aliexpress[kind], request));
    const name = `${method.replaceAll('.', '_')}_response`;
    const shape = z.object({ [name]: z.object({ result, request_id: z.optional(z.string()) }) });
    const body = expectJson(answer, shape)[name];
    if (!body) throw new MarketplaceUnavailable(`${method}: an answer that cannot be read`);
    return { result: body.result, requestId: body.request_id, body: answer.text };
  });

export interface Aliexpress {
  /** The seller's own product; undefined when there is none of that number. */
  product(productId: string): Promise<{ product: Product; requestId: string | undefined } | undefined>;
  /** One page of the seller's products in a state. */
  list(query: Record<string, string | number>): Promise<ListResult>;
  offline(productId: string): Promise<{ result: ChangeResult; requestId: string | undefined; body: string }>;
  online(productId: string): Promise<{ result: ChangeResult; requestId: string | undefined; body: string }>;
}

export const aliexpressApi = (account: Account): Aliexpress => {
  const session = aliexpressSession(account);
  const change = (verb: 'offline' | 'online') => (productId: string) =>
    invoke(
      account,
      session,
      'act',
      `aliexpress.postproduct.redefining.${verb}aeproduct`,
      { product_ids: productId },
      ChangeResult,
    );
  return {
    async product(product_id) {
      const method = 'aliexpress.solution.product.info.get';
      try {
        const { result, requestId } = await invoke(account, session, 'read', method, { product_id }, Product);
        return { product: result, requestId };
      } catch (error) {
        if (error instanceof MarketplaceRefused && error.why === 'gone') return undefined;
        throw error;
      }
    },
    async list(query) {
      const method = 'aliexpress.solution.product.list.get';
      const business = { aeop_a_e_product_list_query: JSON.stringify(query) };
      return (await invoke(account, session, 'read', method, business, ListResult)).result;
    },
    offline: change('offline'),
    online: change('online'),
  };
};
