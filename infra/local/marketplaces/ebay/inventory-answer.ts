/** How eBay words what Sell Inventory answers, and what goes wrong with a call. */
import { randomUUID } from 'node:crypto';
import { json, type Reply } from '../reply.ts';

export const failure = (status: number, errorId: number, message: string, headers = {}): Reply =>
  json(
    status,
    {
      errors: [
        {
          errorId,
          domain: 'API_INVENTORY',
          category: 'REQUEST',
          message,
          longMessage: message,
          parameters: [],
        },
      ],
    },
    { 'x-ebay-c-request-id': randomUUID(), ...headers },
  );

export const invalidToken = (): Reply =>
  json(401, {
    errors: [
      {
        errorId: 1001,
        domain: 'OAuth',
        category: 'REQUEST',
        message: 'Invalid access token',
        longMessage: 'Invalid access token. Check the value of the Authorization HTTP request header.',
      },
    ],
  });

export const ok = (value: unknown): Reply => json(200, value, { 'x-ebay-c-request-id': randomUUID() });

export const tooMany = (retryAfter?: number): Reply =>
  failure(
    429,
    2001,
    'Too many requests. The request limit has been reached for the resource.',
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  );
