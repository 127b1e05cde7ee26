import type { HeaderBlock } from './header-block.ts';
import type { Parts } from './parts.ts';
import { readByHand } from './read-by-hand.ts';
import { readWithMailparser } from './read-with-mailparser.ts';
import { openSigned } from './smime.ts';
import { transferDamage } from './transfer-damage.ts';

/** Beyond these mailparser gives up or takes too long; the fallback reader goes on. */
const maxForMailparser = {
  bytes: 4 * 1024 * 1024,
  headers: 500,
  headerBytes: 262_144,
  delimiters: 600,
  line: 262_144,
};

/** One linear pass over what makes mailparser slow: delimiter-like lines and lines without an end. */
const suitsMailparser = (raw: Buffer, { count, bodyStart }: HeaderBlock): boolean => {
  if (raw.length > maxForMailparser.bytes) return false;
  if (count > maxForMailparser.headers || bodyStart > maxForMailparser.headerBytes) return false;
  let delimiters = 0;
  for (let at = raw.indexOf('\n--', bodyStart); at >= 0; at = raw.indexOf('\n--', at + 3)) {
    if (++delimiters > maxForMailparser.delimiters) return false;
  }
  if (raw.length <= maxForMailparser.line) return true;
  for (let at = bodyStart; at < raw.length; ) {
    const end = raw.indexOf(0x0a, at);
    if ((end < 0 ? raw.length : end) - at > maxForMailparser.line) return false;
    if (end < 0) return true;
    at = end + 1;
  }
  return true;
};

const hasWords = ({ plain, html }: Parts): boolean => plain.trim() !== '' || html.trim() !== '';

/** Bytes were not what the charset or the transfer encoding promised: they have to be looked at. */
const isInDoubt = ({ plain, html, anomalies }: Parts): boolean =>
  plain.includes('\ufffd') ||
  html.includes('\ufffd') ||
  anomalies.some(({ code }) => code === 'charset-guessed');

/** Reads a mail's parts with the reader that suits it, and says where their encoding is damaged. Never rejects. */
export const readParts = async (raw: Buffer, block: HeaderBlock): Promise<Parts> => {
  const parts = await readSuitably(raw, block);
  const known = new Set(parts.anomalies.map(({ code }) => code));
  const damage = transferDamage(raw, block).filter(({ code }) => !known.has(code));
  return damage.length === 0 ? parts : { ...parts, anomalies: [...parts.anomalies, ...damage] };
};

const readSuitably = async (raw: Buffer, block: HeaderBlock): Promise<Parts> => {
  if (!suitsMailparser(raw, block)) {
    const parts = await readByHand(raw);
    return {
      ...parts,
      anomalies: [
        ...parts.anomalies,
        { code: 'fallback-reader', detail: 'Too large or too odd for the usual reader' },
      ],
    };
  }
  try {
    const parts = await readWithMailparser(raw, block);
    if (hasWords(parts)) return isInDoubt(parts) ? await readByHand(raw) : parts;
    const again = await readByHand(raw);
    return hasWords(again) ? again : parts;
  } catch (error) {
    const parts = await readByHand(raw);
    const detail = error instanceof Error ? error.message : 'The usual reader failed';
    return { ...parts, anomalies: [...parts.anomalies, { code: 'fallback-reader', detail }] };
  }
};

/** Opens an opaque S/MIME signature, the only wrapper whose text is there for anybody to read. */
export const openEnvelope = async (parts: Parts): Promise<Parts> => {
  if (parts.plain.trim() !== '' || parts.html !== '') return parts;
  const wrapped = parts.attached.find(
    ({ declaredType, name = '' }) =>
      /^application\/(x-)?pkcs7-mime$/.test(declaredType) || /\.p7m$/i.test(name),
  );
  const inner = wrapped && openSigned(wrapped.content);
  if (!inner) return parts;
  const opened = await readByHand(inner);
  const signed = {
    code: 'signed',
    detail: 'The text was taken out of an S/MIME signature that was not checked',
  };
  return {
    ...opened,
    attached: [...opened.attached, ...parts.attached],
    anomalies: [signed, ...parts.anomalies, ...opened.anomalies],
  };
};
