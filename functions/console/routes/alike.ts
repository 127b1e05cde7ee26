import { AnswerRefused } from '../../../shared/case/acting/answer.ts';
import type { Case } from '../../../shared/case/case.ts';
import { CaseId } from '../../../shared/case/case-id.ts';
import {
  asksNothingElse,
  haveSameDoubts,
  haveSameRight,
  isAlike,
  mayBeAlike,
} from '../../../shared/case/matching/alike.ts';
import { openQuestion } from '../../../shared/case/place.ts';
import { loadCase } from '../../../shared/case/records/case-store.ts';
import type { Summary } from '../../../shared/case/records/summary.ts';
import { everyCase } from '../../../shared/case/records/summary-store.ts';
import { eachBounded } from '../../../shared/platform/each-bounded.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { TableReader } from '../../../shared/platform/ports.ts';
import type { Store } from '../../../shared/store/store.ts';
import { listStores } from '../../../shared/store/store-records.ts';
import type { ConsoleServices } from '../console-services.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { takeAnswer } from './answers.ts';
import { attempt, demand } from './attempt.ts';
import { ifThere } from './findings.ts';

/** Rows that are looked at, and cases that one person decides at once with the facts of each in view. */
const [mostRead, mostAtOnce] = [5000, 50];
const [readsAtOnce, answersAtOnce] = [8, 4];

/**
 * Rows of what may ask the same as a case, those over the very same right first and then the earliest due; none where nobody
 * is asked about its listings, or is asked something else too.
 */
export const seeAlike = async (cases: TableReader, now: Case): Promise<Summary[]> => {
  const rows: Summary[] = [];
  if (!asksNothingElse(now)) return rows;
  const fits = mayBeAlike(now);
  let read = 0;
  for await (const row of everyCase(cases, ['needs-you'])) {
    if (read++ === mostRead) break;
    if (fits(row)) rows.push(row);
  }
  const numbers = now.notice.rights.map(({ number }) => number);
  const isOver = ({ words }: Summary): boolean => numbers.some((number) => words.includes(number));
  return [...rows.filter(isOver), ...rows.filter((row) => !isOver(row))];
};

/** A case that asks what others do. */
export interface Alike {
  now: Case;
  store: Store | undefined;
  /** it asks over the very same right, and for the very same reasons */
  sameRight: boolean;
  sameDoubts: boolean;
}

/** A case and those that ask the same, itself first; `more` where there are others than can be decided at once. */
export const readAlike = async (
  cases: TableReader,
  id: string,
): Promise<{ now: Case; alike: Alike[]; more: boolean }> => {
  const now = await loadCase(cases, id);
  const rows = await seeAlike(cases, now);
  const [found, stores] = await Promise.all([
    eachBounded(rows.slice(0, mostAtOnce - 1), readsAtOnce, (row) => ifThere(loadCase(cases, row.id))),
    listStores(cases),
  ]);
  const alike = [now, ...found]
    .filter((one) => one !== undefined)
    .filter((one) => isAlike(now, one))
    .map((one) => ({
      now: one,
      store: stores.find(({ id: store }) => store === one.storeId),
      sameRight: haveSameRight(now, one),
      sameDoubts: haveSameDoubts(now, one),
    }));
  return { now, alike, more: rows.length >= mostAtOnce };
};

/** A case as it was when a person saw it, as a form names it. */
export const pickOf = ({ id, seq }: Pick<Case, 'id' | 'seq'>): string => `${id}:${seq}`;

/** Of what asks the same as a case, the rows of those that are not picked; to be looked for before they are answered. */
export const notPicked = async (
  cases: TableReader,
  id: string,
  picked: readonly string[],
): Promise<Summary[]> => {
  const rows = await seeAlike(cases, await loadCase(cases, id));
  return rows.filter((row) => !picked.some((pick) => pick.startsWith(`${row.id}:`)));
};

/** What became of one of many. */
export interface Settled {
  caseId: string;
  /** why it was not taken */
  refused?: string;
}

/**
 * Answers the same question of many cases alike, each as if it were the only one, save that the record tells of how many it
 * was said. One that changed since it was seen is left as it is. Throws `AnswerRefused` where none is taken.
 */
export const answerAlike = async (
  services: ConsoleServices,
  ui: Ui,
  { picked, answer, note, by }: { picked: readonly string[]; answer: string; note: string; by: string },
): Promise<Settled[]> => {
  demand(ui, 'delist');
  const picks = [...new Set(picked)].flatMap((pick) => {
    const [, id, seq] = /^([^:]+):(\d{1,6})$/.exec(pick) ?? [];
    return CaseId.safeParse(id).success && id !== undefined ? [{ caseId: id, seq: Number(seq) }] : [];
  });
  if (picks.length === 0) throw new AnswerRefused(ui.t('alike.none-picked'));
  if (picks.length > mostAtOnce) throw new AnswerRefused(ui.t('alike.too-many', { count: mostAtOnce }));

  const take = async ({ caseId, seq }: (typeof picks)[number]): Promise<void> => {
    const now = await loadCase(services.cases, caseId);
    if (now.seq !== seq) throw new AnswerRefused(ui.t('alike.changed'));
    await takeAnswer(services, ui, {
      caseId,
      fields: { questionId: openQuestion(now)?.id ?? '', question: 'delist', answer, note },
      keep: [],
      cleared: [],
      by,
      ...(picks.length > 1 && { together: picks.length }),
    });
  };
  return eachBounded(picks, answersAtOnce, async (pick): Promise<Settled> => {
    const { caseId } = pick;
    try {
      const refused = await attempt(ui, () => take(pick));
      return { caseId, ...(refused !== undefined && { refused }) };
    } catch (error) {
      // the others were answered or will be: whoever asked is told of each
      if (error instanceof NotFoundError) return { caseId, refused: inWords(ui, error.message) };
      services.log.error('one of many answers was not taken', { caseId, error });
      return { caseId, refused: ui.t('broken.why') };
    }
  });
};
