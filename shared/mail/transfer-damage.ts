import type { HeaderBlock } from './header-block.ts';
import type { Anomaly } from './mail.ts';

/** More of a mail need not be looked at to say that something in it is damaged. */
const maxLooked = 4 * 1024 * 1024;
const encoded = /(?<![^\n])content-transfer-encoding[ \t]*:[ \t]*"?(?<encoding>quoted-printable|base64)/gi;
const blankLine = /\r?\n\r?\n/g;
const notText = /(?:^|\n)content-type[ \t]*:\s*"?(?!text\b)[\w-]+\//i;

/** The last blank line before a place ends. */
const afterBlank = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n\n', at), text.lastIndexOf('\n\r\n', at));

interface Part {
  head: string;
  body: string;
}

/** The part whose headers stand at a place: those behind a delimiter; undefined where it is text that only looks so. */
const partAt = (text: string, at: number): Part | undefined => {
  const start = text.lastIndexOf('\n--', at);
  if (start < 0 || afterBlank(text, at) > start) return undefined;
  const delimiter = text.slice(start, text.indexOf('\n', start + 1)).trimEnd();
  blankLine.lastIndex = at;
  const blank = blankLine.exec(text);
  if (!blank) return undefined;
  const end = text.indexOf(delimiter, blank.index);
  return {
    head: text.slice(start, blank.index),
    body: text.slice(blank.index + blank[0].length, end < 0 ? text.length : end),
  };
};

/** What stands where nothing of the encoding stands; undefined where all is sound. */
const damageIn = (body: string, encoding: string): string | undefined =>
  encoding === 'base64'
    ? /[^A-Za-z0-9+/=\s].{0,11}/.exec(body)?.[0]
    : /=(?![0-9A-Fa-f]{2}|[ \t]*(?:\r?\n|$)).{0,7}/.exec(body)?.[0];

/** Says which texts of a mail are not encoded as they are declared, so that what is read of them may be wrong. */
export const transferDamage = (raw: Buffer, { bodyStart }: HeaderBlock): Anomaly[] => {
  const text = raw.toString('latin1', 0, maxLooked);
  const found = new Map<string, Anomaly>();
  for (const match of text.matchAll(encoded)) {
    const encoding = match.groups?.['encoding']?.toLowerCase() ?? '';
    if (found.has(encoding)) continue;
    const part =
      match.index < bodyStart
        ? { head: text.slice(0, bodyStart), body: text.slice(bodyStart) }
        : partAt(text, match.index);
    const damage = part && !notText.test(part.head) ? damageIn(part.body, encoding) : undefined;
    if (damage !== undefined)
      found.set(encoding, {
        code: `${encoding}-broken`,
        detail: `A text in ${encoding} is damaged, first at “${damage.replace(/[^\x20-\x7e]/g, '?')}”: words of it may be wrong or missing`,
      });
  }
  return [...found.values()];
};
