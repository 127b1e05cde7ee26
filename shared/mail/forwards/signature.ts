import { deviceLine } from '../device-line.ts';
import type { Anomaly, Mailbox } from '../mail.ts';
import { labelAt } from './labels.ts';
import { hasAttribution } from './markers.ts';

/** A forwarded text without what its forwarder's program wrote below it. */
export interface Parted {
  text: string;
  /** the forwarder's, '' where none is there */
  signature: string;
  /** what may be his as well, and stays */
  anomalies: Anomaly[];
}

export interface Forwarder {
  from: readonly Mailbox[];
  /** what the markup shows as a signature outside the quotation */
  signatureBelow?: string | undefined;
  /** the original claims to be from a platform, which writes on no telephone */
  ofPlatform: boolean;
}

const maxLines = 12;
const maxLength = 800;
const maxBelowDevice = 3;
/** Less than this is no mail: then what stands below is none of the forwarder's either. */
const leastLeft = 40;

const identifier = /\bB0[0-9A-Z]{8}\b|(?<![\w.%#/=+-])\d{9,17}(?![\w%])/;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A quoted mail or a header block goes on below. */
const quotesMore = (text: string): boolean =>
  hasAttribution(text) || linesOf(text).some((line) => labelAt(line, 0) !== undefined);

/** Begins with the forwarder's name, or has a line of nothing but his address. */
const names = (tail: string, from: readonly Mailbox[]): boolean => {
  const lines = linesOf(tail).map((line) => line.replace(/[*_]/g, '').trim().toLowerCase());
  return from.some(({ name, address }) => {
    const called = name.trim().toLowerCase();
    const first = lines[0] ?? '';
    const byName = called.length > 1 && first.startsWith(called);
    return (
      (byName && !/^[\p{L}\d]/u.test(first.slice(called.length))) ||
      (address.includes('@') &&
        lines.some((line) => line.replace(/^e?-?mail\s?[:：]\s?/, '') === address.toLowerCase()))
    );
  });
};

/** Where the last line begins that is nothing but the two hyphens above a signature. */
const lastSeparator = (text: string): number => {
  const at = Math.max(text.lastIndexOf('\n--\n'), text.lastIndexOf('\n-- \n'));
  return at < 0 ? -1 : at + 1;
};

const lastDevice = (text: string): number => {
  const from = Math.max(0, text.length - maxLength);
  return from + ([...text.slice(from).matchAll(deviceLine)].at(-1)?.index ?? -from - 1);
};

/** Where a text begins that ends with the same letters and figures as `end`; -1 where it does not end so. */
const endsWith = (text: string, end: string): number => {
  const counts = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
  let at = text.length;
  for (let left = end.length - 1; left >= 0; left--) {
    if (!counts(end.charAt(left))) continue;
    do at--;
    while (at >= 0 && !counts(text.charAt(at)));
    if (at < 0 || text.charAt(at) !== end.charAt(left)) return -1;
  }
  return text.lastIndexOf('\n', at) + 1;
};

const isShort = (tail: string, lines: number): boolean =>
  tail.length <= maxLength && linesOf(tail).length <= lines && !quotesMore(tail);

/** Where the forwarder's own words begin for certain; the text's length where they do not. */
const ownFrom = (text: string, { from, signatureBelow, ofPlatform }: Forwarder): number => {
  const marked = signatureBelow === undefined ? -1 : endsWith(text, signatureBelow);
  if (marked >= 0) return marked;
  const separator = lastSeparator(text);
  const signed = text.slice(separator).replace(/^--\s*/, '');
  if (separator >= 0 && isShort(signed, maxLines) && names(signed, from)) return separator;
  const device = lastDevice(text);
  const below = text.slice(device).split('\n').slice(1).join('\n');
  return device >= 0 && ofPlatform && isShort(below, maxBelowDevice) && !/[:：#]/.test(below)
    ? device
    : text.length;
};

/**
 * Takes off what stands below a forwarded text that nothing ends, where it is the forwarder's own for certain: a
 * signature with his name or address, one that his program marked, and the line of his telephone. Anything else may be
 * the original's and stays; where it names a number, that is said.
 */
export const partSignature = (text: string, forwarder: Forwarder): Parted => {
  const at = ownFrom(text, forwarder);
  const left = text.slice(0, at).replace(/\s*(?:\n--)?\s*$/, '');
  if (at < text.length && left.length >= leastLeft)
    return { text: left, signature: text.slice(at).trim(), anomalies: [] };
  const starts = [lastSeparator(text), lastDevice(text)].filter((start) => start > 0);
  const tail = starts
    .map((start) => text.slice(start))
    .find((one) => isShort(one, maxLines) && identifier.test(one));
  const named = tail === undefined ? undefined : identifier.exec(tail)?.[0];
  return {
    text,
    signature: '',
    anomalies:
      named === undefined
        ? []
        : [
            {
              code: 'signature-below',
              detail: `${named} stands below a signature, which may be the forwarder’s own`,
            },
          ],
  };
};
