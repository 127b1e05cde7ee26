import type { Finding } from '../../notice/examined.ts';
import { eachBounded } from '../../platform/each-bounded.ts';
import type { TableReader } from '../../platform/ports.ts';
import type { Case } from '../case.ts';
import type { Source } from '../case-facts.ts';
import { listingKey, numberKeys, numberKeysAnywhere, plain } from '../match-keys.ts';
import { holdersBelow } from '../records/key-holders.ts';
import type { NamedBy } from '../vocabulary.ts';
import {
  atOnce,
  type Candidate,
  complaintCase,
  holders,
  inThread,
  inWords,
  mostCandidates,
} from './candidates.ts';
import { casesOfAddresses } from './complainants.ts';
import { isTold } from './join-mail.ts';
import { isByOwner, mismatches } from './mismatches.ts';

const addressesIn = ({ from, notice }: Finding): string[] => [
  ...new Set(
    [...from.map(({ address }) => address), ...notice.complainants.map(({ email }) => email ?? '')]
      .map((address) => address.toLowerCase())
      .filter((address) => address !== ''),
  ),
];

const namesListingOf = (now: Case, { notice }: Finding): boolean => {
  const named = new Set(notice.listings.map(({ id }) => plain(id)));
  return [...now.notice.listings.map(({ id }) => id), ...now.listings.map(({ listingId }) => listingId)].some(
    (id) => named.has(plain(id)),
  );
};

const once = <T>(find: () => Promise<T>): (() => Promise<T>) => {
  let found: Promise<T> | undefined;
  return () => {
    found ??= find();
    return found;
  };
};

/** What of the mail says which case it means, surest first; a case that it does not choose is for a person to choose. */
const waysOf = (
  cases: TableReader,
  storeId: string,
  finding: Finding,
): {
  by: NamedBy;
  chooses: (now: Case) => boolean;
  find: () => Promise<string[]>;
  fits?: (now: Case) => boolean;
}[] => {
  const { notice } = finding;
  const always = () => true;
  // two complaints may be about one listing: where the mail names another one, it does not mean this case
  const unlessAnother = (now: Case) => mismatches(now, finding).length === 0;
  // where an owner writes itself, a listing alone does not say whose complaint it means
  const byListing = (now: Case) => !isByOwner(notice) && unlessAnother(now);
  // each is asked for twice, of cases that fit in different ways
  const ofAddress = once(() => casesOfAddresses(cases, storeId, addressesIn(finding)));
  const ofListing = once(async () =>
    (
      await eachBounded(notice.listings, atOnce, (one) => holdersBelow(cases, listingKey(storeId, one)))
    ).flat(),
  );
  return [
    { by: 'number', chooses: always, find: () => holders(cases, numberKeys(storeId, finding)) },
    { by: 'number', chooses: always, find: () => holders(cases, numberKeysAnywhere(storeId, finding)) },
    { by: 'reference', chooses: always, find: async () => inWords(finding) },
    { by: 'thread', chooses: always, find: () => inThread(cases, storeId, finding) },
    {
      by: 'complainant',
      chooses: unlessAnother,
      find: ofAddress,
      fits: (now) => !now.closed && namesListingOf(now, finding),
    },
    {
      by: 'listing',
      chooses: byListing,
      find: ofListing,
      fits: (now) => !now.closed,
    },
    {
      by: 'listing',
      chooses: byListing,
      find: ofListing,
      fits: (now) => !now.closed && now.notice.right === notice.right,
    },
    { by: 'complainant', chooses: () => false, find: ofAddress, fits: (now) => !now.closed },
  ];
};

/** Those of the second that are among the first, or the first where none is. */
const narrowed = (left: readonly Case[], found: readonly Case[]): readonly Case[] => {
  if (left.length === 0) return found;
  const both = left.filter(({ id }) => found.some((one) => one.id === id));
  return both.length > 0 ? both : left;
};

const openFirst = (found: readonly Case[]): readonly Case[] => {
  const open = found.filter(({ closed }) => !closed);
  return open.length > 0 ? open : found;
};

/**
 * The case that a decision or a retraction speaks of: the one that its surest sign names, or the one of several that the
 * next signs name too. Where more than one is left, or the one that is left only shares a listing with a mail that names
 * another complaint, none is chosen, and `candidates` are what a person chooses from. A mail that was reported already is
 * its case's for good.
 */
export const answeredCase = async (
  cases: TableReader,
  storeId: string,
  finding: Finding,
  source: Source,
): Promise<{ answered?: Candidate; candidates: Candidate[] }> => {
  const known = new Map<string, Case | undefined>();
  const loaded = async (ids: readonly string[]): Promise<Case[]> => {
    const unseen = [...new Set(ids)].filter((id) => !known.has(id));
    const found = await eachBounded(unseen, atOnce, (id) => complaintCase(cases, storeId, id));
    for (const [index, id] of unseen.entries()) known.set(id, found[index]);
    return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  };

  const candidates: Candidate[] = [];
  let left: readonly Case[] = [];
  for (const { by, chooses, find, fits = () => true } of waysOf(cases, storeId, finding)) {
    const found = (await loaded(await find())).filter((now) => isTold(now, source) || fits(now));
    const told = found.find((now) => isTold(now, source));
    if (told) return { answered: { now: told, by }, candidates: [] };
    for (const now of found)
      if (!candidates.some((one) => one.now.id === now.id)) candidates.push({ now, by });
    left = narrowed(left, openFirst(found));
    const [only, other] = left;
    if (only && !other && chooses(only)) return { answered: { now: only, by }, candidates: [] };
  }
  return { candidates: candidates.slice(0, mostCandidates) };
};
