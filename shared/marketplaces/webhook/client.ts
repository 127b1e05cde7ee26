import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import { WebhookConnection } from '../connection.ts';
import { AuthorisationExpired, MarketplaceRefused } from '../errors.ts';
import { expectJson } from '../http.ts';
import { type Account, call, credentialsOf } from '../session.ts';
import { signatureHeader, timestampHeader, webhookSignature } from './contract.ts';

/** Sends one signed call. Throws `MarketplaceRefused` with `gone` for 404, `AuthorisationExpired` for 401. */
export type WebhookCall = <T>(
  action: 'find' | 'read' | 'delist' | 'relist' | 'catalogue',
  facts: Record<string, unknown>,
  shape: z.ZodMiniType<T>,
) => Promise<T>;

export const webhookClient = (account: Account): WebhookCall => {
  const send = async (action: string, facts: Record<string, unknown>) => {
    // read for every call, so that a changed secret counts from the next one on
    const { url, feed, secret } = await credentialsOf(account, 'webhook', WebhookConnection);
    const body = JSON.stringify({ ...facts, id: randomUUID(), action });
    const timestamp = String(Math.floor(account.clock.now().getTime() / 1_000));
    const request = new Request(action === 'catalogue' ? (feed ?? url) : url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        [timestampHeader]: timestamp,
        [signatureHeader]: webhookSignature(secret, timestamp, body),
      },
      body,
    });
    return call(account, { marketplace: 'webhook', operation: 'call' }, request, (answer) => answer);
  };

  return async (action, facts, shape) => {
    const first = await send(action, facts);
    const answer = first.status === 401 ? await send(action, facts) : first;
    const issues = [{ code: String(answer.status), message: `the shop answered HTTP ${answer.status}` }];
    if (answer.status === 401)
      throw new AuthorisationExpired({ storeId: account.storeId, marketplace: 'webhook' }, issues);
    if (answer.status === 403) throw new MarketplaceRefused('forbidden', issues);
    if (answer.status === 404) throw new MarketplaceRefused('gone', issues);
    if (answer.status !== 200) throw new MarketplaceRefused('invalid', issues);
    return expectJson(answer, shape);
  };
};
