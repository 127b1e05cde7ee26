import { type ConceptSet, setOf, setOfNumbers, shares } from './concept-set.ts';
import { conceptNumber } from './concepts.ts';
import { endsByItself, gapOf } from './gap.ts';
import type { Hit } from './hit.ts';
import { type Lexicon, scanner } from './lexicon.ts';
import { type MayMatch, mayMatchIn } from './may-match.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { isOutcome, refine } from './refine.ts';
import { alone, classOf, eachToken } from './tokens.ts';

/** Terms with numbers from here on are labels of identifiers. */
export const firstLabel = 96;

/** One sentence, bullet or heading. */
export interface Sentence {
  /** false for the subject line, whose places are not places in the text */
  inText: boolean;
  start: number;
  end: number;
  has: ConceptSet;
  hits: Hit[];
  /** somebody else's words, repeated */
  quoted: boolean;
  /** follows a blank line */
  opens: boolean;
}

export interface Passages {
  sentences: Sentence[];
  /** where labels of identifiers stand in the text, in order */
  labels: Hit[];
  /** and in the subject line */
  subjectLabels: Hit[];
  /** what the text repeats between quotation marks, in order */
  quotations: readonly Quotation[];
  /** which patterns need be tried, in the text or in the subject line */
  mayMatch: MayMatch;
}

/** Words that stand for a listing, in the text or in the subject line. */
export const thingsIn = ({ sentences }: Passages, inText: boolean): Hit[] =>
  sentences
    .filter((sentence) => sentence.inText === inText)
    .flatMap(({ hits }) => hits.filter(({ means }) => means === listing));

const telling: ReadonlySet<number> = new Set(
  (['report', 'withdrawn', 'retract'] as const).map((concept) => conceptNumber(concept)),
);

/** Words of the text that tell of a report or of its withdrawal; what is quoted does not count. */
export const tellsIn = ({ sentences }: Passages): Hit[] =>
  sentences
    .filter(({ inText, quoted }) => inText && !quoted)
    .flatMap(({ hits }) => hits.filter(({ means }) => telling.has(means)));

const startsQuote =
  /(?:^|\n)[ \t]*(?:-{3,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|messaggio originale|mensaje original|oorspronkelijk bericht|wiadomość oryginalna|mensagem original|原始邮件|原始郵件|元のメッセージ)|_{20,}\s*\n)/iu;

const listing = conceptNumber('listing');
const quoting = setOf(['quoting']);

const longestQuotation = 3_000;
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
};

/** Where the words end that a sentence begins to repeat behind a colon and a quotation mark; -1 when it does not. */
const endOfQuotation = (text: string, from: number, to: number): number => {
  const opened = /[:：,，]\s{0,3}(["“„«「『])/.exec(text.slice(from, to + 4));
  const mark = closing[opened?.[1] ?? ''];
  if (!opened || mark === undefined) return -1;
  const start = from + opened.index + opened[0].length;
  const length = text.slice(start, start + longestQuotation).indexOf(mark);
  return length < 0 ? -1 : start + length;
};

/** A word that is the number of a listing stands for the listing. */
const namesListing = (word: string): boolean =>
  word.length >= 9 && word.length <= 19 && /^(?:B0[0-9A-Z]{8}|\d{9,19}|M[A-Z]{2}\d{7,12})$/.test(word);

/** A sentence that says more than this is none; it is read in parts. */
const mostHits = 200;

/** Labels beyond these are not looked behind: no mail has so many that means to be read. */
const mostLabels = 5_000;

/** Reads a mail's words once: its sentences with the concepts in each, and the labels of identifiers. */
export const readPassages = (subject: string, text: string, lexicon: Lexicon): Passages => {
  const sentences: Sentence[] = [];
  const labels: Hit[] = [];
  const subjectLabels: Hit[] = [];
  let hits: Hit[] = [];
  let inText = false;
  const quotations = quotationsIn(text);
  /** what was quoted decides nothing */
  const isRepeated = (start: number): boolean =>
    inText && quotations.some((quotation) => quotation.start < start && start < quotation.end);
  const scan = scanner(lexicon, (means, start, end) => {
    if (isOutcome(means) && isRepeated(start)) return;
    const list = means < firstLabel ? hits : inText ? labels : subjectLabels;
    if (list === hits || list.length < mostLabels) list.push({ means, start, end });
  });
  const read = (word: string, start: number, end: number) => {
    scan.word(word, start, end);
    if (namesListing(word)) hits.push({ means: listing, start, end });
  };
  let sentenceStart = -1;
  let last = 0;
  let quoted = false;
  /** where the quotation ends that a sentence such as “you wrote: …” opens */
  let quotedUntil = -1;
  let opens = true;
  const close = (question = false) => {
    scan.stop();
    if (sentenceStart >= 0) {
      const has = setOfNumbers(refine(hits, inText ? text : subject, question));
      if (inText && shares(has, quoting))
        quotedUntil = Math.max(quotedUntil, endOfQuotation(text, sentenceStart, last));
      const repeats = quoted || (inText && sentenceStart < quotedUntil);
      sentences.push({ inText, start: sentenceStart, end: last, has, hits, quoted: repeats, opens });
    }
    hits = [];
    sentenceStart = -1;
    opens = false;
  };

  eachToken(subject, (start, end) => {
    if (sentenceStart < 0) sentenceStart = start;
    read(subject.slice(start, end), start, end);
    last = end;
  });
  close(/[?？]\s*$/.test(subject));

  inText = true;
  opens = true;
  last = 0;
  let lineStart = 0;
  // a reply chain below an answer repeats; a mail that is nothing but the chain says it
  const mark = startsQuote.exec(text);
  const quoteFrom = mark && mark.index > 200 ? mark.index : text.length;
  let quotedUntilBlank = false;
  eachToken(text, (start, end) => {
    if (start - last > 1 || (start > last && endsByItself(text.charCodeAt(last)))) {
      const gap = gapOf(text, last, start, lineStart);
      let ends = gap.stop || gap.tab;
      const blank = gap.newlines > 1;
      const leads =
        gap.newlines > 0 &&
        text.charCodeAt(gap.newline - 1) !== 46 &&
        shares(setOfNumbers(hits.map(({ means }) => means)), quoting);
      if (gap.newlines > 0) {
        const width = gap.newline - lineStart;
        const narrow = classOf(text.charCodeAt(last - 1)) === alone ? 18 : 42;
        ends ||= blank || gap.bullet || gap.quoted !== quoted || width < narrow;
        lineStart = gap.lineStart;
      }
      if (ends) {
        close(gap.question);
        opens = blank;
        if (blank && !leads) quotedUntilBlank = false;
        if (leads) quotedUntilBlank = true;
        quoted = gap.newlines > 0 ? gap.quoted || quotedUntilBlank || start >= quoteFrom : quoted;
      }
    }
    if (hits.length > mostHits) close();
    if (sentenceStart < 0) sentenceStart = start;
    read(text.slice(start, end), start, end);
    last = end;
  });
  close();
  return { sentences, labels, subjectLabels, quotations, mayMatch: mayMatchIn(`${subject}\n${text}`) };
};
