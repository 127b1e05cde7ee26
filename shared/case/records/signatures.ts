import type { TrustVerdict } from '../../mail/mail.ts';
import type { Table, TableReader } from '../../platform/ports.ts';
import { claimKey, holderOf } from './key-holders.ts';

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

/** The earlier original that carried the same signature; undefined where none did, and this one has it from now on. */
export const replayOf = async (
  cases: Table,
  original: string,
  { signature }: TrustVerdict,
): Promise<string | undefined> => {
  if (signature === undefined) return undefined;
  const own = firstKey(original);
  const first = await claimKey(cases, signatureKey(signature.hash), own);
  return first === own ? undefined : first;
};

/** The first original that carried the same signature, of one that was not taken in. */
export const firstWith = async (
  cases: TableReader,
  { signature }: TrustVerdict,
): Promise<string | undefined> => signature && holderOf(cases, signatureKey(signature.hash));

/** The earlier original that carried the same signature, of one that was taken in before, by its finding. */
export const earlierWith = async (
  cases: TableReader,
  finding: string,
  verdict: TrustVerdict,
): Promise<string | undefined> => {
  const first = await firstWith(cases, verdict);
  return first === undefined || isReadFrom(finding, first) ? undefined : first;
};
