import * as z from 'zod/mini';
import { TransientError } from '../errors.ts';

/** Names under which AWS services say that they are asked too often; the SDK's own list, its general names. */
const throttled = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'ProvisionedThroughputExceededException',
  'LimitExceededException',
  'SlowDown',
]);
const unreachable = new Set(['TimeoutError', 'RequestTimeout', 'RequestTimeoutException']);
const disconnected = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** What the SDK hangs on the errors it throws. */
const Facts = z.object({
  name: z.string(),
  code: z.catch(z.optional(z.string()), undefined),
  $metadata: z.catch(z.optional(z.object({ httpStatusCode: z.optional(z.int()) })), undefined),
});

/** Whether an AWS call failed because its service was busy, slow or away. */
export const isTransient = (error: unknown): boolean => {
  if (error instanceof TransientError) return true;
  const facts = Facts.safeParse(error);
  if (!(error instanceof Error) || !facts.success) return false;
  const { name, code, $metadata } = facts.data;
  return (
    throttled.has(name) ||
    unreachable.has(name) ||
    (code !== undefined && disconnected.has(code)) ||
    ($metadata?.httpStatusCode ?? 0) >= 500
  );
};

/** The error as the workflow knows it: what may be tried again as it is becomes a `TransientError`. */
export const asStepError = (error: unknown): unknown =>
  isTransient(error) && !(error instanceof TransientError)
    ? new TransientError(error instanceof Error ? `${error.name}: ${error.message}` : String(error), {
        cause: error,
      })
    : error;
