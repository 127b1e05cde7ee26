/** Who may call AliExpress's stand-in: signatures, tokens and their renewal, and the calls of a day. */
import { randomUUID } from 'node:crypto';
import { sign } from '../../../../shared/marketplaces/aliexpress/sign.ts';
import { json, type Reply } from '../reply.ts';
import type { World } from '../world.ts';
import { restFailure } from './answer.ts';

const windowMs = 7_200_000;

const authorisedForMs = 60 * 86_400_000;

const dayMs = 86_400_000;
/** A day ends at midnight in Beijing (108426). */
const beijingMs = 8 * 3_600_000;

/** The access token with which an account begins. */
export const firstToken = (account: string): string => `ae-access-${account}`;

const accountOf = (appKey: string | undefined): string | undefined => /^ae-(.+)$/.exec(appKey ?? '')?.[1];

/** Whose call it is, or what is wrong with its signature. */
export const callerOf = (
  world: World,
  params: Record<string, string>,
  path: string,
): { account: string } | { wrong: string } => {
  const account = accountOf(params.app_key);
  if (!account) return { wrong: 'InvalidAppKey' };
  if (params.sign !== sign(params, world.secret(account), path)) return { wrong: 'IncompleteSignature' };
  const age = Math.abs(world.now() - Number(params.timestamp));
  return age <= windowMs ? { account } : { wrong: 'IllegalTimestamp' };
};

/** The sessions of all accounts. */
export interface Sessions {
  isOf(token: string, account: string): boolean;
  revoke(token: string): void;
  /** Gives another token for the one refresh token that an account has left. */
  refresh(params: Record<string, string>): Reply;
}

export const createSessions = (world: World): Sessions => {
  const revoked = new Set<string>();
  const authorisedUntil = world.now() + authorisedForMs;
  /** the one refresh token that an account has left, once it used the first */
  const refreshTokens = new Map<string, string>();
  return {
    isOf: (token, account) =>
      !revoked.has(token) && (token === firstToken(account) || world.holder(token) === account),
    revoke: (token) => void revoked.add(token),
    refresh(params) {
      const who = callerOf(world, params, '/auth/token/refresh');
      if ('wrong' in who) return restFailure(who.wrong, `The request was refused: ${who.wrong}.`);
      const asked = params.refresh_token ?? '';
      const first = `ae-refresh-${who.account}`;
      if (asked !== (refreshTokens.get(who.account) ?? asked) || !asked.startsWith(first))
        return restFailure('IllegalRefreshToken', 'The specified refresh token is invalid or expired.');
      const { token, seconds } = world.grant(who.account);
      const next = `${first}-${randomUUID()}`;
      refreshTokens.set(who.account, next);
      return json(200, {
        access_token: token,
        refresh_token: next,
        expires_in: seconds,
        // the authorisation's own end, which a renewal does not put off
        refresh_expires_in: Math.round((authorisedUntil - world.now()) / 1_000),
        refresh_token_valid_time: authorisedUntil,
        expire_time: world.now() + seconds * 1_000,
        code: '0',
        request_id: randomUUID(),
      });
    },
  };
};

/** Counts an account's calls; gives for how many seconds the application is shut out, once it made too many that day. */
export const createDailyShare = (world: World, callsPerDay: number): ((account: string) => number) => {
  const made = new Map<string, { day: number; calls: number }>();
  return (account) => {
    const now = world.now() + beijingMs;
    const day = Math.floor(now / dayMs);
    const before = made.get(account);
    const calls = before?.day === day ? before.calls + 1 : 1;
    made.set(account, { day, calls });
    return calls > callsPerDay ? Math.ceil(((day + 1) * dayMs - now) / 1_000) : 0;
  };
};
