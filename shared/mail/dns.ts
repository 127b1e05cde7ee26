import { Resolver } from 'node:dns/promises';
import { organisationOf } from './organisation.ts';

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
  /** after so many failures in a row an organisation is not asked, and after those of so many nobody … */
  failures?: number;
  /** … for so many milliseconds */
  rest?: number;
  now?: () => number;
}

const definite = new Set(['ENOTFOUND', 'ENODATA', 'NXDOMAIN']);
/** Nobody answered; any other error lies in the question, which whoever wrote the mail chose. */
const silence = new Set(['ETIMEOUT', 'ECONNREFUSED', 'ESERVFAIL', 'EREFUSED', 'EUNKNOWN']);
const maxCached = 5_000;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'EUNKNOWN';

const ownerOf = (name: string): string => organisationOf(name) ?? name.toLowerCase();

/** mailauth reads an MX answer as objects with an `exchange`, as Node gives it, though its type says strings. */
const isAnswer = (value: unknown): value is string[][] | string[] => Array.isArray(value);

/**
 * The system's DNS, or these servers, asked for so many milliseconds: a third of it once, and, as a packet may be lost, the
 * rest of it again (c-ares waits twice as long the second time).
 */
export const systemDns = (timeout: number, servers?: readonly string[]): DnsResolver => {
  const resolver = new Resolver({ timeout: Math.floor(timeout / 3), tries: 2 });
  if (servers) resolver.setServers(servers);
  return async (name, type) => {
    const answer: unknown = await resolver.resolve(name, type);
    if (isAnswer(answer)) return answer;
    throw new DnsError('ENODATA', `${type} ${name}`);
  };
};

/**
 * Live DNS that fails fast: answers are kept, a question is asked once at a time, and who fails in a row is left alone
 * for a while, so that thousands of mails read without a network take seconds. Anybody can send mail in the name of
 * domains whose servers are silent: their silence takes nobody else’s answers away.
 */
export const cachedResolver = (options: CachedResolverOptions = {}): DnsResolver => {
  const { timeout = 1_500, keep = 300_000, failures = 3, rest = 30_000, now = Date.now } = options;
  const ask = options.ask ?? systemDns(timeout);
  const cache = new Map<string, { answer: Promise<string[][] | string[]>; until: number }>();
  /** organisations that have not answered since they last did */
  const silent = new Map<string, { failed: number; until: number }>();
  /** those of them that were asked in vain since anybody answered */
  const inRow = new Set<string>();
  let restUntil = 0;

  const askInTime = async (name: string, type: string): Promise<string[][] | string[]> => {
    const timer = Promise.withResolvers<never>();
    const handle = setTimeout(() => timer.reject(new DnsError('ETIMEOUT', `${type} ${name}`)), timeout);
    try {
      return await Promise.race([ask(name, type), timer.promise]);
    } finally {
      clearTimeout(handle);
    }
  };

  /** Whether DNS answers at all, as far as a name tells that everybody knows. */
  const isReached = (): Promise<boolean> =>
    askInTime('com', 'NS').then(
      () => true,
      (error: unknown) => definite.has(codeOf(error)),
    );

  const noteSilence = async (organisation: string): Promise<void> => {
    const failed = (silent.get(organisation)?.failed ?? 0) + 1;
    if (silent.size >= maxCached) silent.clear();
    silent.set(organisation, { failed, until: failed >= failures ? now() + rest : 0 });
    inRow.add(organisation);
    if (inRow.size < failures) return;
    if (await isReached()) inRow.clear();
    else restUntil = now() + rest;
  };

  const askOnce = async (name: string, type: string): Promise<string[][] | string[]> => {
    const organisation = ownerOf(name);
    const noteAnswer = () => {
      silent.delete(organisation);
      inRow.clear();
    };
    try {
      const answer = await askInTime(name, type);
      noteAnswer();
      return answer;
    } catch (error) {
      const code = codeOf(error);
      if (definite.has(code)) noteAnswer();
      else if (silence.has(code)) await noteSilence(organisation);
      throw error;
    }
  };

  return (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const known = cache.get(key);
    if (known && known.until > now()) return known.answer;
    const until = Math.max(restUntil, silent.get(ownerOf(name))?.until ?? 0);
    if (until > now()) return Promise.reject(new DnsError('ETIMEOUT', `${key}: DNS did not answer lately`));
    if (cache.size >= maxCached) cache.clear();
    const entry = { answer: askOnce(name, type), until: now() + keep };
    cache.set(key, entry);
    entry.answer.catch((error: unknown) => {
      if (!definite.has(codeOf(error)) && cache.get(key) === entry) cache.delete(key);
    });
    return entry.answer;
  };
};
