import type { TrustVerdict } from '../../mail/mail.ts';
import type { Table, TableReader } from '../../platform/ports.ts';
import { ownAddresses } from '../../store/own-addresses.ts';
import type { Store } from '../../store/store.ts';
import { claimKey, holderOf, holdersBelow } from './key-holders.ts';

const signatureKey = (hash: string): string => `signature#${hash}`;

/** Where what was read from an original is kept. */
export const findingKey = (original: string): string => `findings/${original}.json`;

/** What the keys of all findings of a mail begin with. */
export const findingsPrefix = (mail: string): string => `findings/${mail}.`;

const again = '.again';

/** An original that is looked at again, by a name of its own: what was read from it before stays as it was. */
export const againKey = (original: string): string => `${original}${again}`;

/** Whether it is looked at again. */
export const isAgain = (original: string): boolean => original.endsWith(again);

const firstKey = (original: string): string =>
  isAgain(original) ? original.slice(0, -again.length) : original;

/** Whether that was read from an original, at first or again. */
export const isReadFrom = (finding: string, original: string): boolean =>
  finding === findingKey(original) || finding === findingKey(againKey(original));

/** Of the keys of a mail's findings the last of each original, in the order of the mail: one looked at again has two. */
export const lastOfEach = (findings: readonly string[]): string[] =>
  findings
    .filter((one) => !findings.includes(one.replace(/\.json$/, `${again}.json`)))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));

type Signed = Pick<TrustVerdict, 'signature' | 'writtenTo'>;

/**
 * By what a signed original is known when it comes again. A mail that its sender wrote to several stores is a case of each,
 * so it counts once for each address; one written to an address that stores share counts once for all of these.
 */
const keysOf = (
  store: Store,
  { signature, writtenTo = [] }: Signed,
): { whole: string; ours: string[] } | undefined => {
  if (signature === undefined) return undefined;
  const whole = signatureKey(signature.hash);
  const own = ownAddresses(store);
  return { whole, ours: writtenTo.filter((one) => own.has(one)).map((one) => `${whole}|${one}`) };
};

/**
 * The originals that carried the same signature to this store; to any at all where nothing says that it was written to this
 * one. What was taken in before addresses counted was for all of them.
 */
const seenAt = async (cases: TableReader, store: Store, verdict: Signed): Promise<string[]> => {
  const keys = keysOf(store, verdict);
  if (keys === undefined) return [];
  const { whole, ours } = keys;
  if (ours.length === 0) return holdersBelow(cases, whole);
  const holders = await Promise.all([whole, ...ours].map((key) => holderOf(cases, key)));
  return holders.filter((one) => one !== undefined);
};

/** The earlier original that carried the same signature; undefined where none did, and this one has it from now on. */
export const replayOf = async (
  cases: Table,
  original: string,
  store: Store,
  verdict: Signed,
): Promise<string | undefined> => {
  const keys = keysOf(store, verdict);
  if (keys === undefined) return undefined;
  const own = firstKey(original);
  const mine = keys.ours.length > 0 ? keys.ours : [keys.whole];
  await Promise.all(mine.map((key) => claimKey(cases, key, own)));
  return (await seenAt(cases, store, verdict)).find((one) => one !== own);
};

/** The first original that carried the same signature to a store, of one that was not taken in. */
export const firstWith = async (
  cases: TableReader,
  store: Store,
  verdict: Signed,
): Promise<string | undefined> => (await seenAt(cases, store, verdict))[0];

/** The earlier original that carried the same signature to a store, of one that was taken in before, by its finding. */
export const earlierWith = async (
  cases: TableReader,
  finding: string,
  store: Store,
  verdict: Signed,
): Promise<string | undefined> =>
  (await seenAt(cases, store, verdict)).find((one) => !isReadFrom(finding, one));
