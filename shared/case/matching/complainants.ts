import * as z from 'zod/mini';
import { eachBounded } from '../../platform/each-bounded.ts';
import type { RowKey, Table, TableReader } from '../../platform/ports.ts';
import { unlessLost } from '../../platform/races.ts';
import type { Case } from '../case.ts';
import type { NoticeFacts } from '../case-facts.ts';
import { plain } from '../match-keys.ts';
import type { Summary } from '../records/summary.ts';
import { readSummary } from '../records/summary-store.ts';

/** A notice that names more people than this names a law firm's whole letterhead. */
const mostNamed = 5;
const atOnce = 8;
/** What a person reads through; the newest of each complainant. */
const mostShown = 20;

const emailKey = (email: string): string => `email#${email.toLowerCase()}`;

/** What complainants are known by: each mail address, and each name that is long enough to be one. */
const keysOf = (complainants: NoticeFacts['complainants']): string[] => [
  ...new Set(
    complainants.flatMap(({ name, email }) => [
      ...(email === undefined ? [] : [emailKey(email)]),
      ...(name === undefined || plain(name).length < 4 ? [] : [`name#${plain(name)}`]),
    ]),
  ),
];

/** Who complains, by name, or else by address: an agent's address stands beside many owners. Agents only where no owner is named. */
const identitiesOf = ({ complainants }: Pick<NoticeFacts, 'complainants'>): Set<string> => {
  const owners = complainants.filter(({ role }) => role === 'principal');
  const named = owners.length > 0 ? owners : complainants;
  return new Set(
    named.flatMap(({ name, email, role }) => {
      const [byName] = name === undefined ? [] : keysOf([{ name, role }]);
      return byName ?? keysOf([{ role, ...(email !== undefined && { email }) }]);
    }),
  );
};

/** Whether two notices are of one complainant. */
export const isOfSame = (
  a: Pick<NoticeFacts, 'complainants'>,
  b: Pick<NoticeFacts, 'complainants'>,
): boolean => !identitiesOf(a).isDisjointFrom(identitiesOf(b));

/** Whether a case's row of a list says that it may be of the same complainant. */
export const mayBeOfSame = (notice: Pick<NoticeFacts, 'complainants'>) => {
  const wanted = identitiesOf(notice);
  return ({ words }: Pick<Summary, 'words'>): boolean =>
    wanted.size > 0 &&
    words
      .split('\n')
      .some((line) =>
        keysOf([{ name: line, email: line, role: 'principal' }]).some((key) => wanted.has(key)),
      );
};

const partition = (storeId: string, key: string): string => `COMPLAINANT#${storeId}#${key}`;

const Row = z.object({ caseId: z.string() });

const rowsOf = ({ id, storeId, openedAt }: Case, complainants: NoticeFacts['complainants']): RowKey[] =>
  keysOf(complainants).map((key) => ({ pk: partition(storeId, key), sk: `${openedAt}#${id}` }));

const firstOf = ({ complainants }: NoticeFacts) => complainants.slice(0, mostNamed);

/**
 * Lists a case under each of its complainants, within its store. One small row each, put once: a query on the key
 * then answers at once, where an index over all cases would be paid for with every event.
 */
export const listUnderComplainants = async (cases: Table, now: Case): Promise<void> => {
  const put = (key: RowKey) => unlessLost(cases.put({ ...key, caseId: now.id }, { absent: true }));
  await Promise.all(rowsOf(now, firstOf(now.notice)).map(put));
};

/** Forgets a case under everybody whom one of its mails names. */
export const unlistComplainants = async (
  cases: Table,
  now: Case,
  notices: readonly Pick<NoticeFacts, 'complainants'>[],
): Promise<void> => {
  const rows = rowsOf(
    now,
    notices.flatMap(({ complainants }) => complainants),
  );
  await eachBounded(rows, atOnce, (key) => unlessLost(cases.remove(key, { equals: { caseId: now.id } })));
};

/** The store's newest cases that name a complainant of one of these addresses. */
export const casesOfAddresses = async (
  cases: TableReader,
  storeId: string,
  addresses: readonly string[],
): Promise<string[]> => {
  const pages = await Promise.all(
    addresses
      .slice(0, mostNamed)
      .map((email) =>
        cases.query({ pk: partition(storeId, emailKey(email)), descending: true, limit: mostShown }),
      ),
  );
  return [...new Set(pages.flatMap(({ rows }) => rows.map((row) => Row.parse(row).caseId)))];
};

/** The store's other cases that name one of this case's complainants, the newest first; at most twenty. */
export const sameComplainant = async (cases: TableReader, now: Case): Promise<Summary[]> => {
  const pages = await Promise.all(
    keysOf(firstOf(now.notice)).map((key) =>
      cases.query({ pk: partition(now.storeId, key), descending: true, limit: mostShown + 1 }),
    ),
  );
  const rows = pages.flatMap(({ rows: found }) => found).sort((a, b) => b.sk.localeCompare(a.sk));
  const ids = new Set(rows.map((row) => Row.parse(row).caseId));
  ids.delete(now.id);
  const summaries = await Promise.all([...ids].slice(0, mostShown).map((id) => readSummary(cases, id)));
  return summaries.filter((summary) => summary !== undefined);
};
