import { TransientError } from './errors.ts';

/** For so long a marketplace may think about an answer. */
const usualLimitMs = 20_000;

/** Sends a request once and follows no redirect. Throws `TransientError` where nobody answers in time. */
export const askOnce = async (request: Request, limitMs = usualLimitMs): Promise<Response> => {
  try {
    return await fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(limitMs) });
  } catch {
    // the cause may quote the request, and a request may hold a secret
    throw new TransientError(`no answer from ${new URL(request.url).host}`);
  }
};
