import { parseMailboxes } from '../addresses.ts';
import type { Mailbox } from '../mail.ts';
import { parseClaimedDate } from './claimed-date.ts';
import { type Field, labelAt } from './labels.ts';
import { hasAttribution, type Marker, markerOf } from './markers.ts';

/** An earlier mail found quoted inside a text: its header block's claims, what stands above it and what below. */
export interface Quoted {
  marker?: Marker;
  /** true when a reply's `On … wrote:` stands above the block */
  inReply: boolean;
  fields: { name: Field; value: string }[];
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  date?: Date;
  above: string;
  text: string;
  /** each line of it is marked as quoted, so that its end is known */
  isMarked: boolean;
  /** what follows after the end of a `>` quotation: the forwarder's own words again */
  below: string;
}

const maxCandidates = 50;
const maxBlockLines = 24;
const maxValue = 2_000;
/** A sender's line that is longer names nobody. */
const longestFrom = 400;

const quotePrefix = /^(?:\s{0,3}>){1,30} ?/;
const unquote = (line: string): string => line.slice(0, 3 * maxValue).replace(quotePrefix, '');

/** A line of the form `Label: value` whose label is one of a quoted header block. */
const labelled = (line: string): { name: Field; value: string } | undefined => {
  const label = labelAt(line, 0);
  return (
    label && {
      name: label.field,
      value: line.slice(label.valueAt, label.valueAt + maxValue).replace(/^[\s*_]+|[\s*_|]+$/g, ''),
    }
  );
};

/** Unpacks what programs write around addresses: `[mailto:x]`, `<x<mailto:x>>`, a closing semicolon. */
const mailboxesOf = (value: string): Mailbox[] =>
  parseMailboxes(
    value
      .replace(/<mailto:[^<>]{1,300}>/gi, '')
      .replace(/\[mailto:([^\]]{1,300})\]/gi, '<$1>')
      .replace(/[<\uff1c]\s{0,3}([^<>\s]{1,300})\s{0,3}[>\uff1e]/g, '<$1>')
      .replace(/;\s*$/, '')
      .replace(/;/g, ','),
  );

interface Block {
  start: number;
  end: number;
  fields: { name: Field; value: string }[];
}

/** The header block around a line that has a `From` label. */
const blockAround = (lines: readonly string[], at: number): Block => {
  let start = at;
  for (let up = at - 1; up >= Math.max(0, at - 8); up--) {
    const line = unquote(lines[up] ?? '');
    if (line.trim() === '' && labelled(unquote(lines[up - 1] ?? ''))) continue;
    if (!labelled(line)) break;
    start = up;
  }
  const fields: Block['fields'] = [];
  let end = start;
  for (let i = start; i < Math.min(lines.length, start + maxBlockLines); i++) {
    const line = unquote(lines[i] ?? '');
    const field = labelled(line);
    const last = fields.at(-1);
    if (field && !(field.name !== 'other' && fields.some((known) => known.name === field.name))) {
      fields.push(field);
      end = i + 1;
    } else if (line.trim() === '') {
      const next = labelled(unquote(lines[i + 1] ?? ''));
      const missing = next && !fields.some((known) => known.name === next.name);
      if (!missing || (lines[i + 1] ?? '').trim() === '') break;
    } else if (last && !field && continues(last, line)) {
      last.value = `${last.value} ${line.slice(0, maxValue).trim()}`.trim();
      end = i + 1;
    } else break;
  }
  return { start, end, fields };
};

/** A value that goes on in the next line: an empty one, a list of addresses, or a folded one. */
const continues = (last: { name: Field; value: string }, line: string): boolean =>
  last.value === '' ||
  /^\s{2,}\S/.test(line) ||
  ((last.name === 'to' || last.name === 'cc') &&
    (/[,;]$/.test(last.value) || /^[^:：]*<[^<>]+@[^<>]+>/.test(line)));

/**
 * Finds the first quoted header block of a text, in any client's form; undefined when there is none. Mail clients
 * quote a date in their owner's time: it is read in `zone`, minutes east of UTC, where it names none itself. Of a mail
 * whose subject says that it is a forward, `isForward`, people leave little more of the block than the sender's address.
 */
export const findQuoted = (text: string, zone: number, isForward = false): Quoted | undefined => {
  let lines: string[] | undefined;
  let tried = 0;
  let skipTo = 0;
  for (let start = 0, index = 0; start < text.length && tried < maxCandidates; index++) {
    const end = text.indexOf('\n', start);
    if (index >= skipTo && labelAt(text, start)?.field === 'from') {
      tried++;
      lines ??= text.split('\n');
      const block = blockAround(lines, index);
      const quoted = quotedFrom(lines, block, { zone, isForward });
      if (quoted) return quoted;
      skipTo = Math.max(block.end, index + 1);
    }
    if (end < 0) break;
    start = end + 1;
  }
  return undefined;
};

/** What a line above a block says of it, if one does, and where the block's own lines begin with rule and marker. */
const markedAbove = (
  lines: readonly string[],
  start: number,
): { marker: Marker | undefined; begins: number } => {
  let begins = start;
  for (let up = start - 1, seen = 0; up >= 0 && seen < 3; up--) {
    const line = lines[up] ?? '';
    const isRule = line.length < 400 && line.replace(/[\s>_*=-]/g, '') === '';
    if (isRule && /[_=-]{4}/.test(line)) begins = up;
    if (isRule) continue;
    seen++;
    const marker = markerOf(line);
    if (marker) return { marker, begins: up };
  }
  return { marker: undefined, begins };
};

/** How many lines belong to a `>` quotation, before its forwarder's own words come again. */
const countQuoted = (rest: readonly string[]): number => {
  const out = rest.findIndex(
    (line, i) =>
      line.trim() !== '' &&
      !quotePrefix.test(line) &&
      ((rest[i - 1] ?? '').trim() === '' || line.trim() === '--'),
  );
  return out < 0 ? rest.length : out;
};

const quotedFrom = (
  lines: readonly string[],
  { start, end, fields }: Block,
  { zone, isForward }: { zone: number; isForward: boolean },
): Quoted | undefined => {
  const value = (name: Field) => fields.find((field) => field.name === name)?.value ?? '';
  const isNamed = (name: Field) => fields.some((field) => field.name === name);
  const { marker, begins } = markedAbove(lines, start);
  const weight = (['date', 'subject', 'to'] as const).filter(isNamed).length;
  const namesSender = value('from') !== '' && value('from').length <= longestFrom;
  const isSaid = marker !== undefined || (isForward && value('from').includes('@'));
  if (!namesSender || weight < (isSaid ? 1 : 2)) return undefined;
  const rest = lines.slice(end);
  const quotedLines = quotePrefix.test(lines[start] ?? '') ? countQuoted(rest) : undefined;
  // some mark the block alone: what they forward follows as it is
  const isQuoted =
    quotedLines !== undefined &&
    (marker !== 'forward' || rest.slice(0, quotedLines).some((line) => unquote(line).trim() !== ''));
  const inside = isQuoted ? rest.slice(0, quotedLines) : rest;
  const text = quotedLines === undefined ? inside : inside.map((line) => line.replace(/^\s{0,3}> ?/, ''));
  const above = lines.slice(0, begins).join('\n').trim();
  const date = parseClaimedDate(value('date'), zone);
  return {
    ...(marker === undefined ? {} : { marker }),
    inReply: hasAttribution(above.slice(-2_000)),
    fields,
    from: mailboxesOf(value('from')),
    to: mailboxesOf(value('to')),
    cc: mailboxesOf(value('cc')),
    subject: value('subject').replace(/;$/, ''),
    ...(date === undefined ? {} : { date }),
    above,
    text: text.join('\n').trim(),
    isMarked: isQuoted,
    below: rest.slice(inside.length).join('\n').trim(),
  };
};
