/** How a mail may name cases, whatever it says of them. */
import type { Finding } from '../../notice/examined.ts';
import { eachBounded } from '../../platform/each-bounded.ts';
import type { TableReader } from '../../platform/ports.ts';
import type { Case } from '../case.ts';
import { CaseId } from '../case-id.ts';
import { sentKey } from '../match-keys.ts';
import { loadIfSound } from '../records/case-store.ts';
import { holderOf } from '../records/key-holders.ts';
import type { NamedBy } from '../vocabulary.ts';

/** So many rows are asked for at once. */
export const atOnce = 8;
/** What a person is asked to choose from. */
export const mostCandidates = 10;
/** Words of a mail that may be case numbers. */
const mostWords = 20;

/** A case that a mail may speak of, and what of the mail names it. */
export interface Candidate {
  now: Case;
  by: NamedBy;
}

/** A mail that reports an outcome and answered no case when it came is no case that another could answer. */
const isComplaint = ({ notice }: Case): boolean => notice.kind !== 'decision' && notice.kind !== 'retraction';

/** Twelve letters and digits, as our letters print a case's number behind “Our reference”, and as people quote it. */
export const inWords = ({ subject, text }: Finding): string[] => {
  const found = `${subject}\n${text}`.toLowerCase().match(/(?<![\p{L}\p{N}])[0-9a-z]{12}(?![\p{L}\p{N}])/gu);
  return [...new Set(found)].filter((word) => CaseId.safeParse(word).success).slice(0, mostWords);
};

/** Mails of ours carry their case's number in their message id, unless who sends them gives them another. */
const inMessageId = (id: string): string[] => {
  const [, word = ''] = /^<([0-9a-z]{12})\.[^<>@\s]+@/.exec(id) ?? [];
  return CaseId.safeParse(word).success ? [word] : [];
};

/** The cases that hold any of these keys. */
export const holders = async (cases: TableReader, keys: readonly string[]): Promise<string[]> =>
  (await eachBounded([...new Set(keys)], atOnce, (key) => holderOf(cases, key))).filter(
    (id) => id !== undefined,
  );

/** The cases whose letters a mail answers. */
export const inThread = async (
  cases: TableReader,
  storeId: string,
  { references = [] }: Finding,
): Promise<string[]> => [
  ...(await holders(
    cases,
    references.map((id) => sentKey(storeId, id)),
  )),
  ...references.flatMap(inMessageId),
];

/** A case of the store that another mail could speak of; undefined where there is none. */
export const complaintCase = async (
  cases: TableReader,
  storeId: string,
  id: string,
): Promise<Case | undefined> => {
  const now = await loadIfSound(cases, id);
  return now?.storeId === storeId && isComplaint(now) ? now : undefined;
};
