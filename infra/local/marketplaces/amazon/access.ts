/** Who may call Amazon's stand-in: the tokens that Login with Amazon gives, and the usage plans. */
import { limits } from '../../../../shared/marketplaces/limits.ts';
import { type Asked, type Call, json, type Reply } from '../reply.ts';
import type { World } from '../world.ts';
import { refused } from './answer.ts';

/** The scope of the token that an application gets without a seller. */
export const notificationScope = 'sellingpartnerapi::notifications';

/** The account's id at Amazon. */
export const sellerIdOf = (account: string): string => `A1${account.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;

const idOf = (clientId: string | null): string | undefined =>
  /^amzn1\.application-oa2-client\.(.+)$/.exec(clientId ?? '')?.[1];

/** Who holds a token that is for something else than the account's own operations. */
const scoped = (account: string, scope: string): string => (scope === '' ? account : `${account} ${scope}`);

/** Where tokens are given. */
export const tokenCall = (world: World, asked: Asked): Call => ({
  operation: 'token',
  run() {
    const form = new URLSearchParams(asked.body);
    const account = idOf(form.get('client_id'));
    const wrong = (error: string, error_description: string, status = 400) =>
      json(status, { error, error_description });
    const grantless = form.get('grant_type') === 'client_credentials';
    if (!grantless && form.get('grant_type') !== 'refresh_token')
      return wrong('unsupported_grant_type', 'Unknown grant type');
    if (!account || form.get('client_secret') !== world.secret(account))
      return wrong('invalid_client', 'Client authentication failed', 401);
    if (grantless && form.get('scope') !== notificationScope)
      return wrong('invalid_scope', 'The scope is not known');
    if (!grantless && form.get('refresh_token') !== `Atzr|${account}`)
      return wrong('invalid_grant', 'The request has an invalid grant parameter : refresh_token');
    const { token, seconds } = world.grant(scoped(account, grantless ? notificationScope : ''));
    return json(200, {
      access_token: token,
      ...(grantless ? { scope: notificationScope } : { refresh_token: `Atzr|${account}` }),
      token_type: 'bearer',
      expires_in: seconds,
    });
  },
});

export const denied = (details = ''): Reply =>
  refused(403, 'Unauthorized', 'Access to requested resource is denied.', { details });

export const expired = (): Reply => denied('The access token you provided has expired.');

export const tooMany = (perSecond: number, retryAfter?: number): Reply =>
  refused(429, 'QuotaExceeded', 'You exceeded your quota for the requested resource.', {
    headers: {
      'x-amzn-ratelimit-limit': perSecond.toFixed(1),
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    },
  });

/** The token that a request carries. */
export const tokenOf = ({ headers }: Asked): string => headers.get('x-amz-access-token') ?? '';

/** An operation of one of the APIs, as the usage plans name it. */
export type Operation = Exclude<keyof typeof limits.amazon, 'token'>;

/** What an account asked for, done. */
export type Run = (account: string) => Reply | Promise<Reply>;

/** Runs what somebody asks for who has a token of the right scope (`''` for the account's own) and a permit. */
export type Permitted = (
  asked: Asked,
  operation: Operation,
  scope: string,
  run: Run,
) => Reply | Promise<Reply>;

export const permittedIn =
  (world: World): Permitted =>
  (asked, operation, scope, run) => {
    const holder = world.holder(tokenOf(asked));
    if (!holder) return expired();
    const account = holder.split(' ')[0] ?? '';
    if (holder !== scoped(account, scope)) return denied();
    const plan = limits.amazon[operation];
    return world.limited({ bucket: `amazon/${account}/${operation}`, ...plan }) > 0
      ? tooMany(plan.perSecond)
      : run(account);
  };
