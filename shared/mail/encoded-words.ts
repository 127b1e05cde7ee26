import { matchesIn } from '../platform/matches-in.ts';
import { decodeText } from './charset.ts';

const encodedWord = /=\?([^?\s]{1,40})\?([bq])\?([^?]*)\?=/gi;

const decodeQ = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/_/g, ' ')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/**
 * Decodes the encoded words of a header value (RFC 2047). Neighbouring words of one charset are joined as bytes
 * first, because some programs split a character across two words.
 */
export const decodeWords = (value: string): string => {
  if (!value.includes('=?')) return value;
  const joined = value.replace(/(\?=)\s+(?==\?)/g, '$1');
  let result = '';
  let end = 0;
  let run: { charset: string; bytes: Buffer[] } | undefined;
  const flush = () => {
    if (run) result += decodeText(Buffer.concat(run.bytes), run.charset).text;
    run = undefined;
  };
  for (const match of matchesIn(joined, encodedWord)) {
    const charset = (match[1] ?? '').replace(/\*.*$/, '').toLowerCase();
    const data = match[3] ?? '';
    const bytes = match[2]?.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : decodeQ(data);
    // a set with escape sequences ends each word in ASCII by itself
    if (match.index > end || run?.charset !== charset || charset.startsWith('iso-2022')) flush();
    result += joined.slice(end, match.index);
    end = match.index + match[0].length;
    run ??= { charset, bytes: [] };
    run.bytes.push(bytes);
  }
  flush();
  return result + joined.slice(end);
};
