import type { Case, Draft } from '../../../shared/case/case.ts';
import type { Source } from '../../../shared/case/case-facts.ts';
import type { Recorded } from '../../../shared/case/events.ts';
import { sameComplainant } from '../../../shared/case/matching/complainants.ts';
import { openQuestion } from '../../../shared/case/place.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { otherHolders } from '../../../shared/case/records/holds.ts';
import type { Summary } from '../../../shared/case/records/summary.ts';
import { readSummary } from '../../../shared/case/records/summary-store.ts';
import { offerName } from '../../../shared/case/replay/cleared.ts';
import { replay } from '../../../shared/case/replay/replay.ts';
import type { NamedBy } from '../../../shared/case/vocabulary.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import { eachBounded } from '../../../shared/platform/each-bounded.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { ObjectReader, TableReader } from '../../../shared/platform/ports.ts';
import type { Store } from '../../../shared/store/store.ts';
import { getStore } from '../../../shared/store/store-records.ts';
import { seeAlike } from './alike.ts';
import { ifThere, readFinding } from './findings.ts';

/** A mail of the case with what was read from it; `finding` is absent where that is not stored or not readable. */
export interface ReadSource {
  /** where among the case's mails it stands */
  index: number;
  source: Source;
  finding?: Finding;
}

export interface ReadDraft {
  draft: Draft;
  /** absent where it is not stored */
  text?: string;
  /** the same in other languages */
  glosses: { en?: string | undefined; zh?: string | undefined };
  /** which draft these tell of, where somebody changed that into this one */
  glossed?: number | undefined;
}

/** Everything a case page shows. */
export interface CaseData {
  now: Case;
  events: Recorded[];
  /** the first mail, that which its facts come from, the latest ones and one that was picked; `now` names them all */
  sources: ReadSource[];
  /** which one that is */
  picked?: number;
  drafts: ReadDraft[];
  /** other cases that keep its listings off sale, by the offer's name; not of what is closed */
  heldBy: ReadonlyMap<string, readonly string[]>;
  store?: Store;
  /** the mails whose claims a person is to confirm, in the order of the case's claims */
  claimed: ReadSource[];
  /** the cases that its mail may answer, while a person is asked which */
  candidates: (Summary & { by: NamedBy })[];
  /** the store's other cases with the same complainant, the newest first */
  before: Summary[];
  /** how many others seem to ask the same, whatever their stores; while a person is asked whether listings go off sale */
  alike: number;
  /** the folder in which mail stays instead of being sent */
  outbox?: string | undefined;
}

const readSource = async (evidence: ObjectReader, source: Source, index: number): Promise<ReadSource> => {
  const finding = await readFinding(evidence, source.finding);
  return { index, source, ...(finding && { finding }) };
};

const textAt = async (evidence: ObjectReader, key: string | undefined): Promise<string | undefined> => {
  const bytes = key === undefined ? undefined : await ifThere(evidence.get(key));
  return bytes && Buffer.from(bytes).toString('utf8');
};

/** The draft whose glosses tell of a letter: its own, or that which people changed into it. */
const glossedBy = (drafts: readonly Draft[], draft: Draft): Draft => {
  const before = drafts.find((one) => one.draft === draft.changes);
  return before ? glossedBy(drafts, before) : draft;
};

/** Of a draft that is asked about no more nobody reads the glosses. */
const readDraft = async (evidence: ObjectReader, draft: Draft, glossed?: Draft): Promise<ReadDraft> => {
  const keys = [draft.text, glossed?.glosses.en, glossed?.glosses.zh];
  const [text, en, zh] = await Promise.all(keys.map((key) => textAt(evidence, key)));
  return {
    draft,
    ...(text !== undefined && { text }),
    glosses: { en, zh },
    glossed: glossed === draft ? undefined : glossed?.draft,
  };
};

const claimedIndexes = ({ claims, sources }: Case): number[] =>
  claims.map(({ source }) => sources.findIndex(({ finding }) => finding === source.finding));

/** A case may have hundreds of mails: at most so many are read, the first one and the latest, beside those asked for. */
const shownSources = 10;

const readSources = (
  evidence: ObjectReader,
  now: Case,
  picked: number | undefined,
): Promise<ReadSource[]> => {
  const latest = now.sources.length - shownSources;
  const basis = now.sources.findIndex(({ finding }) => finding === now.basis.source.finding);
  const always = [0, basis, picked, ...claimedIndexes(now)];
  return Promise.all(
    [...now.sources.entries()]
      .filter(([index]) => index > latest || always.includes(index))
      .map(([index, source]) => readSource(evidence, source, index)),
  );
};

const readClaimed = (evidence: ObjectReader, now: Case): Promise<ReadSource[]> => {
  const indexes = claimedIndexes(now);
  return Promise.all(now.claims.map(({ source }, at) => readSource(evidence, source, indexes[at] ?? 0)));
};

const readCandidates = async (cases: TableReader, now: Case): Promise<CaseData['candidates']> => {
  if (openQuestion(now)?.kind !== 'review') return [];
  const found = await Promise.all(
    (now.candidates ?? []).map(async ({ caseId, by }) => {
      const summary = await readSummary(cases, caseId);
      return summary && { ...summary, by };
    }),
  );
  return found.filter((one) => one !== undefined);
};

/** A case may have hundreds of listings: of so many it is looked up who else keeps them off sale. */
const [mostHeld, holdsAtOnce] = [100, 8];

const readHolds = async (cases: TableReader, now: Case): Promise<CaseData['heldBy']> => {
  const listings = now.closed ? [] : now.listings.slice(0, mostHeld);
  const held = await eachBounded(listings, holdsAtOnce, async ({ marketplace, sku }) => {
    const offer = { storeId: now.storeId, marketplace, sku };
    return [offerName(offer), await otherHolders(cases, offer, now.id)] as const;
  });
  return new Map(held.filter(([, holders]) => holders.length > 0));
};

/**
 * Reads a case with its mails and drafts; of many mails the first, the latest and the picked one. Throws `NotFoundError`
 * when there is no such case.
 */
export const readCase = async (
  { cases, evidence, outbox }: { cases: TableReader; evidence: ObjectReader; outbox?: string | undefined },
  id: string,
  picked?: number,
): Promise<CaseData> => {
  const events = await history(cases, id);
  if (events.length === 0) throw new NotFoundError(`There is no case ${id}.`);
  const now = replay(id, events);
  const [sources, drafts, store, before, claimed, candidates, heldBy, alike] = await Promise.all([
    readSources(evidence, now, picked),
    Promise.all(
      now.drafts.map((draft) =>
        readDraft(evidence, draft, draft === now.drafts.at(-1) ? glossedBy(now.drafts, draft) : undefined),
      ),
    ),
    ifThere(getStore(cases, now.storeId)),
    sameComplainant(cases, now),
    readClaimed(evidence, now),
    readCandidates(cases, now),
    readHolds(cases, now),
    seeAlike(cases, now),
  ]);
  return {
    now,
    events,
    sources,
    drafts,
    before,
    outbox,
    candidates,
    claimed,
    heldBy,
    alike: alike.length,
    ...(picked !== undefined && { picked }),
    ...(store && { store }),
  };
};
