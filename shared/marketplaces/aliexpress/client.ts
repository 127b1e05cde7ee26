import * as z from 'zod/mini';
import { AliexpressConnection } from '../connection.ts';
import { MarketplaceRefused, MarketplaceUnavailable } from '../errors.ts';
import { type Answer, expectJson, jsonOf } from '../http.ts';
import { type Account, call, openSession, type Session, TokenRefused } from '../session.ts';
import { banOf, meaningOf } from './codes.ts';
import { renewed, tokenOf } from './renewal.ts';
import { ChangeResult, Failure, ListResult, Product } from './shapes.ts';
import { form, sign } from './sign.ts';

type AliexpressSession = Session<AliexpressConnection>;

/** Throws what a failure means; AliExpress says so inside an HTTP 200. */
const checked = (answer: Answer): Answer => {
  const failure = jsonOf(answer, Failure);
  if (!failure) return answer;
  const { code, codes, message, type, requestId } = failure;
  const issues = [{ code, message }];
  switch (meaningOf(codes, type)) {
    case 'unauthorised':
      throw new TokenRefused(issues);
    case 'absent':
      throw new MarketplaceRefused('gone', issues, requestId);
    case 'forbidden':
      throw new MarketplaceRefused('forbidden', issues, requestId);
    case 'invalid':
      throw new MarketplaceRefused('invalid', issues, requestId);
    case 'busy':
    case 'unknown':
      throw new MarketplaceUnavailable(`${code}: ${message}`, banOf(codes, message));
  }
};

const minute = 60_000;
/** While nothing is known of its end, an access token is used until it is refused. */
const long = 24 * 60 * minute;

/**
 * Opens the account. The stored access token is used as long as it is accepted, and renewed some time before it ends.
 * What goes wrong with a renewal ahead of time costs nothing yet: the token is used on, and the renewal tried again.
 */
const aliexpressSession = (account: Account): AliexpressSession =>
  openSession(account, 'aliexpress', AliexpressConnection, async (connection, refused) => {
    if (refused) return renewed(account, connection);
    const now = account.clock.now().getTime();
    const { renewFrom } = connection;
    const isDue = renewFrom !== undefined && Date.parse(renewFrom) <= now;
    if (!isDue) return tokenOf(connection, new Date(renewFrom ?? now + long));
    try {
      return await renewed(account, connection);
    } catch (error) {
      const isLeft = error instanceof MarketplaceUnavailable || error instanceof TokenRefused;
      if (!isLeft) throw error;
      return tokenOf(connection, new Date(now + 10 * minute));
    }
  });

const invoke = <T>(
  account: Account,
  session: AliexpressSession,
  { kind, method, business }: { kind: 'read' | 'act'; method: string; business: Record<string, string> },
  result: z.ZodMiniType<T>,
): Promise<{ result: T; requestId: string | undefined }> =>
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
    const answer = await call(account, { marketplace: 'aliexpress', operation: kind }, request, checked);
    const name = `${method.replaceAll('.', '_')}_response`;
    const shape = z.object({ [name]: z.object({ result, request_id: z.optional(z.string()) }) });
    const body = expectJson(answer, shape)[name];
    if (!body) throw new MarketplaceUnavailable(`${method}: an answer that cannot be read`);
    return { result: body.result, requestId: body.request_id };
  });

/** What AliExpress answers to a change; whether it made it stands in the result. */
export interface Changed {
  result: ChangeResult;
  requestId: string | undefined;
}

export interface Aliexpress {
  /** Whose calls AliExpress counts, and how many it grants a day. */
  application(): Promise<Pick<AliexpressConnection, 'appKey' | 'callsPerDay'>>;
  /** The seller's own product; undefined when there is none of that number. */
  product(productId: string): Promise<{ product: Product; requestId: string | undefined } | undefined>;
  /** One page of the seller's products in a state. */
  list(query: Record<string, string | number>): Promise<ListResult>;
  offline(productId: string): Promise<Changed>;
  online(productId: string): Promise<Changed>;
}

export const aliexpressApi = (account: Account): Aliexpress => {
  const session = aliexpressSession(account);
  const change = (verb: 'offline' | 'online') => (productId: string) =>
    invoke(
      account,
      session,
      {
        kind: 'act',
        method: `aliexpress.postproduct.redefining.${verb}aeproduct`,
        business: { product_ids: productId },
      },
      ChangeResult,
    );
  return {
    application: () => session.connection(),
    async product(product_id) {
      const method = 'aliexpress.solution.product.info.get';
      try {
        const { result, requestId } = await invoke(
          account,
          session,
          { kind: 'read', method, business: { product_id } },
          Product,
        );
        return { product: result, requestId };
      } catch (error) {
        if (error instanceof MarketplaceRefused && error.why === 'gone') return undefined;
        throw error;
      }
    },
    async list(query) {
      const method = 'aliexpress.solution.product.list.get';
      const business = { aeop_a_e_product_list_query: JSON.stringify(query) };
      return (await invoke(account, session, { kind: 'read', method, business }, ListResult)).result;
    },
    offline: change('offline'),
    online: change('online'),
  };
};
