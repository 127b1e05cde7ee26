import { Platform } from '../mail/vocabulary.ts';
import type { Finding } from '../notice/examined.ts';
import { eachBounded } from '../platform/each-bounded.ts';
import { NotFoundError } from '../platform/errors.ts';
import type { TableReader } from '../platform/ports.ts';
import type { Store } from '../store/store.ts';
import type { Case } from './case.ts';
import { CaseId } from './case-id.ts';
import { loadCase } from './case-store.ts';
import { holderOf, holdersBelow } from './claims.ts';
import { casesOfAddresses } from './complainants.ts';
import type { Source } from './events.ts';
import { isTold } from './join-mail.ts';
import { listingKey, numberKeys, numberKeysAnywhere, numberLikeKeys, plain, sentKey } from './match-keys.ts';
import { mismatches } from './mismatches.ts';
import type { NamedBy } from './vocabulary.ts';

const atOnce = 8;
/** What a person is asked to choose from. */
const mostCandidates = 10;
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
const inWords = ({ subject, text }: Finding): string[] => {
  const found = `${subject}\n${text}`.toLowerCase().match(/(?<![\p{L}\p{N}])[0-9a-z]{12}(?![\p{L}\p{N}])/gu);
  return [...new Set(found)].filter((word) => CaseId.safeParse(word).success).slice(0, mostWords);
};

/** Mails of ours carry their case's number in their message id, unless who sends them gives them another. */
const inMessageId = (id: string): string[] => {
  const [, word = ''] = /^<([0-9a-z]{12})\.[^<>@\s]+@/.exec(id) ?? [];
  return CaseId.safeParse(word).success ? [word] : [];
};

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

/** Who decides or passes on; where an owner writes itself, a listing alone does not say whose complaint it means. */
const isOfPlatform = ({ notice: { platform } }: Finding): boolean =>
  platform !== 'other' && platform !== 'law-firm';

const once = <T>(find: () => Promise<T>): (() => Promise<T>) => {
  let found: Promise<T> | undefined;
  return () => {
    found ??= find();
    return found;
  };
};

const holders = async (cases: TableReader, keys: readonly string[]): Promise<string[]> =>
  (await eachBounded([...new Set(keys)], atOnce, (key) => holderOf(cases, key))).filter(
    (id) => id !== undefined,
  );

/** The cases whose letters a mail answers. */
const inThread = async (
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
const complaintCase = async (cases: TableReader, storeId: string, id: string): Promise<Case | undefined> => {
  try {
    const now = await loadCase(cases, id);
    return now.storeId === storeId && isComplaint(now) ? now : undefined;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
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
  const byListing = (now: Case) => isOfPlatform(finding) && unlessAnother(now);
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

/**
 * The open cases whose complaint number, docket or reference of ours a mail names, or whose letter it answers, however it
 * reads otherwise. A number without a label counts where it is one of the mail's own platform or of one the store sells on.
 */
export const openCasesNamed = async (
  cases: TableReader,
  { id: storeId, marketplaces }: Pick<Store, 'id' | 'marketplaces'>,
  finding: Finding,
): Promise<Candidate[]> => {
  const { platform: own } = finding.notice;
  const platforms = Platform.options.filter(
    (platform) => platform === own || marketplaces.some((marketplace) => marketplace === platform),
  );
  const numbers = [
    ...numberKeys(storeId, finding),
    ...numberKeysAnywhere(storeId, finding),
    ...numberLikeKeys(storeId, platforms, finding),
  ];
  const [byNumber, byThread] = await Promise.all([
    holders(cases, numbers),
    inThread(cases, storeId, finding),
  ]);
  const by = new Map<string, NamedBy>([
    ...byThread.map((id) => [id, 'thread'] as const),
    ...inWords(finding).map((id) => [id, 'reference'] as const),
    ...byNumber.map((id) => [id, 'number'] as const),
  ]);
  const found = await eachBounded([...by], atOnce, async ([id, named]) => {
    const now = await complaintCase(cases, storeId, id);
    return now && !now.closed ? [{ now, by: named }] : [];
  });
  return found.flat().slice(0, mostCandidates);
};
