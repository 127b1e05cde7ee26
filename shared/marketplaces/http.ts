import type * as z from 'zod/mini';
import { TransientError } from '../platform/errors.ts';
import { jsonIn } from '../platform/json-in.ts';
import type { MarketplaceAccess } from '../platform/ports.ts';
import { MarketplaceUnavailable } from './errors.ts';

/** A whole answer: its body is read, and bounded. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

const maxBody = 8 * 1024 * 1024;
const longestPause = 15 * 60_000;

/** `Retry-After` in milliseconds, as seconds or as a date (RFC 9110 §10.2.3); bounded to 15 minutes. */
export const retryAfterMs = (headers: Headers, now: Date): number | undefined => {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const ms = /^\d{1,9}(\.\d+)?$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now.getTime();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(Math.ceil(ms), 0), longestPause);
};

const readBytes = async (response: Response): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBody) throw new MarketplaceUnavailable('the answer is larger than any real one');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const exchange = async (
  access: MarketplaceAccess,
  request: Request,
): Promise<{ status: number; headers: Headers; bytes: Uint8Array }> => {
  try {
    const response = await access.fetch(request);
    return { status: response.status, headers: response.headers, bytes: await readBytes(response) };
  } catch (error) {
    if (error instanceof MarketplaceUnavailable) throw error;
    // a broken body surfaces as a TypeError or an abort: all mean that we do not know what happened
    const known =
      error instanceof TransientError || error instanceof TypeError || error instanceof DOMException;
    if (known) throw new MarketplaceUnavailable(`no answer from ${new URL(request.url).host}`);
    throw error;
  }
};

/**
 * One call. Returns answers below 500 that are neither 429 nor a redirect. Throws `MarketplaceUnavailable` for
 * everything after which nothing is known: no answer, a broken or oversized one, 3xx, 408, 429 and 5xx.
 */
export const ask = async (access: MarketplaceAccess, request: Request, now: Date): Promise<Answer> => {
  const { status, headers, bytes } = await exchange(access, request);
  if (status === 408 || status === 429 || status >= 500 || (status >= 300 && status < 400)) {
    throw new MarketplaceUnavailable(`HTTP ${status}`, retryAfterMs(headers, now));
  }
  return { status, headers, text: new TextDecoder().decode(bytes) };
};

/** A file's bytes. Throws `MarketplaceUnavailable` for anything but a 200. */
export const download = async (access: MarketplaceAccess, url: string): Promise<Uint8Array> => {
  const { status, bytes } = await exchange(access, new Request(url, { redirect: 'manual' }));
  if (status !== 200) throw new MarketplaceUnavailable(`HTTP ${status} instead of the file`);
  return bytes;
};

/** An answer's JSON in the shape that it is documented to have; undefined when it has another. */
export const jsonOf = <T>(answer: Answer, shape: z.ZodMiniType<T>): T | undefined =>
  shape.safeParse(jsonIn(answer.text)).data;

/** … which it must have: an answer of another shape tells us nothing, so it throws `MarketplaceUnavailable`. */
export const expectJson = <T>(answer: Answer, shape: z.ZodMiniType<T>): T => {
  const value = jsonOf(answer, shape);
  if (value === undefined)
    throw new MarketplaceUnavailable(`HTTP ${answer.status} with an answer that cannot be read`);
  return value;
};
