import { Resolver } from 'node:dns/promises';

/** Answers a DNS question as mailauth asks it: TXT as arrays of strings, A as strings. Rejects with an error's `code`. */
export type DnsResolver = (name: string, type: string) => Promise<string[][] | string[]>;

/** A DNS answer that is an error; `code` is c-ares' word, e.g. `ENOTFOUND`, `ETIMEOUT`. */
export class DnsError extends Error {
  override readonly name = 'DnsError';
  readonly code: string;

  constructor(code: string, question: string) {
    super(`${code} ${question}`);
    this.code = code;
  }
}

/** A resolver that knows exactly these TXT records, by name; for tests and for work without a network. */
export const fixedResolver = (txt: Readonly<Record<string, string>>): DnsResolver => {
  const records = new Map(Object.entries(txt).map(([name, value]) => [name.toLowerCase(), value]));
  return async (name, type) => {
    const value = type === 'TXT' ? records.get(name.toLowerCase()) : undefined;
    if (value === undefined) throw new DnsError('ENOTFOUND', `${type} ${name}`);
    return [[value]];
  };
};

/** A resolver that knows these TXT records and asks another for everything else. */
export const withRecords = (txt: Readonly<Record<string, string>>, otherwise: DnsResolver): DnsResolver => {
  const own = fixedResolver(txt);
  const names = new Set(Object.keys(txt).map((name) => name.toLowerCase()));
  return (name, type) => (names.has(name.toLowerCase()) ? own : otherwise)(name, type);
};

/** A resolver that answers nothing, as if there were no network. */
export const noDns: DnsResolver = async (name, type) => {
  throw new DnsError('ETIMEOUT', `${type} ${name}`);
};

export interface CachedResolverOptions {
  /** who answers; the system's DNS unless given */
  ask?: DnsResolver;
  /** milliseconds until an answer counts as missing */
  timeout?: number;
  /** milliseconds for which an answer is kept */
  keep?: number;
  /** after so many failures in a row nobody is asked … */
  failures?: number;
  /** … for so many milliseconds */
  rest?: number;
  now?: () => number;
}

const definite = new Set(['ENOTFOUND', 'ENODATA', 'NXDOMAIN']);
const maxCached = 5_000;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'EUNKNOWN';

/** mailauth reads an MX answer as objects with an `exchange`, as Node gives it, though its type says strings. */
const isAnswer = (value: unknown): value is string[][] | string[] => Array.isArray(value);

const systemDns = (timeout: number): DnsResolver => {
  const resolver = new Resolver({ timeout, tries: 1 });
  return async (name, type) => {
    const answer: unknown = await resolver.resolve(name, type);
    if (isAnswer(answer)) return answer;
    throw new DnsError('ENODATA', `${type} ${name}`);
  };
};

/**
 * Live DNS that fails fast: answers are kept, a question is asked once at a time, and after failures in a row it
 * rests, so that thousands of mails read without a network take seconds.
 */
export const cachedResolver = (options: CachedResolverOptions = {}): DnsResolver => {
  const { timeout = 1_500, keep = 300_000, failures = 3, rest = 30_000, now = Date.now } = options;
  const ask = options.ask ?? systemDns(timeout);
  const cache = new Map<string, { answer: Promise<string[][] | string[]>; until: number }>();
  let failed = 0;
  let restUntil = 0;

  const askOnce = async (name: string, type: string): Promise<string[][] | string[]> => {
    const timer = Promise.withResolvers<never>();
    const handle = setTimeout(() => timer.reject(new DnsError('ETIMEOUT', `${type} ${name}`)), timeout);
    try {
      const answer = await Promise.race([ask(name, type), timer.promise]);
      failed = 0;
      return answer;
    } catch (error) {
      if (definite.has(codeOf(error))) failed = 0;
      else if (++failed >= failures) restUntil = now() + rest;
      throw error;
    } finally {
      clearTimeout(handle);
    }
  };

  return (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const known = cache.get(key);
    if (known && known.until > now()) return known.answer;
    if (restUntil > now())
      return Promise.reject(new DnsError('ETIMEOUT', `${key}: DNS did not answer lately`));
    if (cache.size >= maxCached) cache.clear();
    const entry = { answer: askOnce(name, type), until: now() + keep };
    cache.set(key, entry);
    entry.answer.catch((error: unknown) => {
      if (!definite.has(codeOf(error)) && cache.get(key) === entry) cache.delete(key);
    });
    return entry.answer;
  };
};
