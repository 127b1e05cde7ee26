import type { AmazonConnection } from '../connection.ts';
import { MarketplaceRefused, MarketplaceUnavailable } from '../errors.ts';
import { type Answer, jsonOf } from '../http.ts';
import type { Operation } from '../limits.ts';
import type { Issue } from '../port.ts';
import { type Account, call, TokenRefused } from '../session.ts';
import type { AmazonSession } from './session.ts';
import { ErrorList } from './shapes.ts';

/** `x-amzn-RequestId`: what Amazon's support asks for. */
export const requestIdOf = (answer: Answer): string | undefined =>
  answer.headers.get('x-amzn-requestid') ?? undefined;

const whyOf = (status: number) => (status === 404 ? 'gone' : status === 403 ? 'forbidden' : 'invalid');

/** Both an expired token and a missing role are 403; only the first speaks of the token. */
const speaksOfToken = ({ code, details }: { code: string; details?: string | undefined }): boolean =>
  /access token/i.test(details ?? '') || code === 'InvalidAccessToken';

const checked = (answer: Answer): Answer => {
  if (answer.status === 200 || answer.status === 202) return answer;
  const list = jsonOf(answer, ErrorList);
  if (!list) throw new MarketplaceUnavailable(`HTTP ${answer.status} with an answer that cannot be read`);
  const issues: Issue[] = list.errors.map(({ code, message }) => ({ code, message }));
  if (answer.status === 401 || (answer.status === 403 && list.errors.some(speaksOfToken))) {
    throw new TokenRefused(issues);
  }
  throw new MarketplaceRefused(whyOf(answer.status), issues, requestIdOf(answer));
};

/** One call of an operation; throws what every refusal means, as `MarketplaceRefused` and its like. */
export interface AmazonCall {
  operation: Exclude<Operation<'amazon'>['operation'], 'token'>;
  method: 'GET' | 'PATCH' | 'POST';
  /** below the endpoint, with its leading slash; parts encoded */
  path(connection: AmazonConnection): string;
  query?: Record<string, string>;
  body?: unknown;
}

export const send = (
  account: Account,
  session: AmazonSession,
  { operation, method, path, query = {}, body }: AmazonCall,
): Promise<Answer> =>
  session.authorised(async (token, connection) => {
    const search = new URLSearchParams(query).toString();
    const request = new Request(
      `${connection.endpoint}${path(connection)}${search === '' ? '' : `?${search}`}`,
      {
        method,
        redirect: 'manual',
        headers: {
          'x-amz-access-token': token,
          'content-type': 'application/json',
          accept: 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
    );
    return call(account, { marketplace: 'amazon', operation }, request, checked);
  });
