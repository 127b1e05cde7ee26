import type { Context } from 'hono';
import { Queue, type Summary } from '../../../shared/case/records/summary.ts';
import { listQueue } from '../../../shared/case/records/summary-store.ts';
import type { PageKey, TableReader } from '../../../shared/platform/ports.ts';
import type { Env } from '../env.ts';
import { strings } from '../language/strings.ts';
import type { Ui } from '../language/ui.ts';

/** Pages that one search reads, cases on each, and how many it finds before it rests. */
const [mostPages, atOnce, mostFound] = [10, 500, 100];

/** The words that a page was asked for, as far as anybody types them. */
export const askedWords = (c: Context<Env>): string => (c.req.query('q') ?? '').slice(0, 200).trim();

/** Full-width letters are the same letters. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Numbers are written with and without their commas, dots and dashes. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}\s]+/gu, '');

const labelled = [
  ...(['id.asin', 'id.sku', 'id.fnsku', 'id.item-number', 'id.product-id', 'id.listing-id'] as const),
  ...(['span.complaintIds', 'span.dockets'] as const),
];
const labels = labelled.map((key) => strings[key]);
const inLatin = labels.map(([english]) => folded(english)).join('|');
const inHan = labels.flatMap(([, chinese]) => (/\p{Script=Han}/u.test(chinese) ? [chinese] : [])).join('|');

/** What is copied along with a number: its label, before a colon or a space, and in Chinese before the number itself. */
const label = new RegExp(`(?<![a-z0-9-])(?:${inLatin})(?=[\\s:#])[\\s:#]*|(?:${inHan})[\\s:#]*`, 'gu');

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The words that are looked for; a label alone is one. */
const wantedIn = (words: string): string[] => {
  const wanted = wordsIn(folded(words).replace(label, ' '));
  return wanted.length > 0 ? wanted : wordsIn(folded(words));
};

/** Of the address of a listing's page, or of a case's, what may be its number. */
const numbersIn = (word: string): string[] =>
  /^https?:/.test(word)
    ? word.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece.length >= 8 && /\d/.test(piece))
    : [];

/** Everything that a row shows of its case, in the reader's language, and what it is looked for by besides. */
const textOf = (ui: Ui, row: Summary, store: string): string =>
  [
    row.id,
    row.subject,
    row.listing ?? '',
    row.storeId,
    store,
    row.platform,
    ui.t(`platform.${row.platform}`),
    row.right,
    ui.t(`right.${row.right}`),
    ui.t(`kind.${row.kind}`),
    ui.t(`status.${row.status}`),
    row.outcome ? ui.t(`outcome.${row.outcome}`) : '',
    row.assignee ?? '',
    ...row.offers.map(({ sku }) => sku),
    row.words,
  ].join('\n');

/** Whether every word stands somewhere in a text; nothing fits no words. */
export const fitting = (words: string) => {
  const wanted = wantedIn(words);
  return (said: string): boolean => {
    const text = folded(said);
    const plain = bare(text);
    return (
      wanted.length > 0 &&
      wanted.every(
        (word) =>
          text.includes(word) ||
          (bare(word) !== '' && plain.includes(bare(word))) ||
          numbersIn(word).some((number) => text.includes(number)),
      )
    );
  };
};

/** Whether every word stands somewhere in a case's row. */
export const fitsWords = (ui: Ui, words: string, storeNames: ReadonlyMap<string, string>) => {
  const fits = fitting(words);
  return (row: Summary): boolean => fits(textOf(ui, row, storeNames.get(row.storeId) ?? ''));
};

export interface Found {
  rows: Summary[];
  /** how many cases were looked through */
  read: number;
  /** where it rested before the end */
  next?: PageKey;
}

/** Looks through the cases, the open ones first, from where an earlier search rested. */
export const search = async (
  cases: TableReader,
  fits: (row: Summary) => boolean,
  from?: PageKey,
): Promise<Found> => {
  const rows: Summary[] = [];
  let read = 0;
  let pages = 0;
  let after = from;
  const first = Queue.safeParse(from?.queue).data ?? 'needs-you';
  for (const queue of Queue.options.slice(Queue.options.indexOf(first))) {
    do {
      const page = await listQueue(cases, queue, { limit: atOnce, ...(after && { after }) });
      rows.push(...page.summaries.filter(fits));
      read += page.summaries.length;
      pages++;
      after = page.next;
      if (after && (pages >= mostPages || rows.length >= mostFound)) return { rows, read, next: after };
    } while (after);
  }
  return { rows, read };
};
