import type { Case, Draft } from '../../../shared/case/case.ts';
import { history } from '../../../shared/case/case-store.ts';
import { sameComplainant } from '../../../shared/case/complainants.ts';
import type { Recorded, Source } from '../../../shared/case/events.ts';
import { replay } from '../../../shared/case/replay.ts';
import type { Summary } from '../../../shared/case/summary.ts';
import { Finding } from '../../../shared/notice/examined.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { ObjectReader, TableReader } from '../../../shared/platform/ports.ts';
import type { Store } from '../../../shared/store/store.ts';
import { getStore } from '../../../shared/store/store-records.ts';

/** A mail of the case with what was read from it; `finding` is absent where that is not stored or not readable. */
export interface ReadSource {
  source: Source;
  finding?: Finding;
}

export interface ReadDraft {
  draft: Draft;
  /** absent where it is not stored */
  text?: string;
}

/** Everything a case page shows. */
export interface CaseData {
  now: Case;
  events: Recorded[];
  sources: ReadSource[];
  drafts: ReadDraft[];
  store?: Store;
  /** the store's other cases with the same complainant, the newest first */
  before: Summary[];
  /** the folder in which mail stays instead of being sent */
  outbox?: string | undefined;
}

/** What `read` finds; undefined when it is not there. */
export const ifThere = async <T>(read: Promise<T>): Promise<T | undefined> => {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
};

const parsed = (bytes: Uint8Array): Finding | undefined => {
  try {
    return Finding.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const readSource = async (evidence: ObjectReader, source: Source): Promise<ReadSource> => {
  const bytes = await ifThere(evidence.get(source.finding));
  const finding = bytes && parsed(bytes);
  return { source, ...(finding && { finding }) };
};

const readDraft = async (evidence: ObjectReader, draft: Draft): Promise<ReadDraft> => {
  const bytes = await ifThere(evidence.get(draft.text));
  return { draft, ...(bytes && { text: Buffer.from(bytes).toString('utf8') }) };
};

const shownSources = 10;

/** Reads a case with its mails and drafts. Throws `NotFoundError` when there is no such case. */
export const readCase = async (
  { cases, evidence, outbox }: { cases: TableReader; evidence: ObjectReader; outbox?: string | undefined },
  id: string,
): Promise<CaseData> => {
  const events = await history(cases, id);
  if (events.length === 0) throw new NotFoundError(`There is no case ${id}.`);
  const now = replay(id, events);
  const [sources, drafts, store, before] = await Promise.all([
    Promise.all(now.sources.slice(0, shownSources).map((source) => readSource(evidence, source))),
    Promise.all(now.drafts.map((draft) => readDraft(evidence, draft))),
    ifThere(getStore(cases, now.storeId)),
    sameComplainant(cases, now),
  ]);
  return { now, events, sources, drafts, before, outbox, ...(store && { store }) };
};
