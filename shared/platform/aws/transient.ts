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
const disconnected = new Set<unknown>([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What the SDK hangs on the errors it throws. */
const Facts = z.object({ code: z.optional(z.unknown()), $metadata: z.optional(z.unknown()) });
const Answered = z.object({ httpStatusCode: z.int() });

/** Whether an AWS call failed because its service was busy, slow or away. */
export const isTransient = (error: unknown): boolean => {
  if (error instanceof TransientError) return true;
  if (!(error instanceof Error)) return false;
  const { code, $metadata } = Facts.parse(error);
  const status = Answered.safeParse($metadata).data?.httpStatusCode ?? 0;
  return throttled.has(error.name) || unreachable.has(error.name) || disconnected.has(code) || status >= 500;
};

/** Whether a call that failed may have been carried out all the same: it was sent, and no answer came that says it was not. */
export const mayBeDone = (error: Error): boolean => {
  const { code, $metadata } = Facts.parse(error);
  const status = Answered.safeParse($metadata).data?.httpStatusCode ?? 0;
  const isLost = unreachable.has(error.name) || code === 'ECONNRESET' || code === 'EPIPE';
  return !throttled.has(error.name) && (isLost || status >= 500);
};

/** The error as everybody above knows it: what may be tried again as it is becomes a `TransientError`. */
export const asStepError = (error: unknown): unknown =>
  isTransient(error) && !(error instanceof TransientError)
    ? new TransientError(error instanceof Error ? `${error.name}: ${error.message}` : String(error), {
        cause: error,
      })
    : error;

/**
 * What a call to AWS comes to. Throws `TransientError` where it may be made again as it is: whoever uses a port judges by
 * that alone what passes, and what a person must mend.
 */
export const sent = async <T>(call: Promise<T>): Promise<T> => {
  try {
    return await call;
  } catch (error) {
    throw asStepError(error);
  }
};
