import type { TrustVerdict } from '../mail/mail.ts';
import type { Table, TableReader } from '../platform/ports.ts';
import { claim, holderOf } from './claims.ts';

const signatureKey = (hash: string): string => `signature#${hash}`;

/** Where what was read from an original is kept. */
export const findingKey = (original: string): string => `findings/${original}.json`;

/** What the keys of all findings of a mail begin with. */
export const findingsPrefix = (mail: string): string => `findings/${mail}.`;

/** The earlier original that carried the same signature; undefined where none did, and this one has it from now on. */
export const replayOf = async (
  cases: Table,
  original: string,
  { signature }: TrustVerdict,
): Promise<string | undefined> => {
  if (signature === undefined) return undefined;
  const first = await claim(cases, signatureKey(signature.hash), original);
  return first === original ? undefined : first;
};

/** The same of an original that was taken in before, by its finding. */
export const earlierWith = async (
  cases: TableReader,
  finding: string,
  { signature }: TrustVerdict,
): Promise<string | undefined> => {
  const first = signature && (await holderOf(cases, signatureKey(signature.hash)));
  return first === undefined || finding === findingKey(first) ? undefined : first;
};
