import { createHmac } from 'node:crypto';

const byBytes = ([a]: [string, string], [b]: [string, string]): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * A request's signature: its parameters sorted by name in byte order, names and values joined without separators,
 * behind the path of a `/rest` call; HMAC-SHA256 with the app's secret, upper-case hex (open.alitrip.com 120692).
 */
export const sign = (params: Record<string, string>, secret: string, path = ''): string => {
  const text = Object.entries(params)
    .filter(([name]) => name !== 'sign')
    .sort(byBytes)
    .map(([name, value]) => name + value)
    .join('');
  return createHmac('sha256', secret)
    .update(path + text)
    .digest('hex')
    .toUpperCase();
};

/** A call as AliExpress takes it: a form by POST. */
export const form = (url: string, params: Record<string, string>): Request =>
  new Request(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(params) });
