import { setImmediate } from 'node:timers/promises';
import { fromAnomalies, parseMailboxes } from './addresses.ts';
import { listAttachments } from './attachments.ts';
import { automaticKind } from './automatic.ts';
import { chooseText } from './body-text.ts';
import { decodeText } from './charset.ts';
import { withoutCodes } from './forwarding-confirmation.ts';
import { type HeaderLine, headerValue, readHeaderBlock, undecoded } from './header-block.ts';
import { type Anomaly, distinctAnomalies, type Mail } from './mail.ts';
import type { AttachedPart, Parts } from './parts.ts';
import { protectionOf } from './protection.ts';
import { openEnvelope, readParts } from './read-parts.ts';
import { textOfAttached } from './text-of-attached.ts';
import { isEmptyTnef, isTnef, readTnef } from './tnef.ts';

export interface ReadOptions {
  /** addresses this product sends from, lower case: mail from them is our own, come back */
  ownAddresses?: readonly string[];
}

/** Beyond this others get a turn between decoding and hashing. */
const large = 4 * 1024 * 1024;

const emptyParts = (): Parts => ({ plain: '', html: '', attached: [], anomalies: [] });

/** Lone carriage returns become line ends, an mbox line and blank lines in front are dropped; each is said. */
const normalise = (raw: Buffer, anomalies: Anomaly[]): Buffer => {
  let bytes = raw;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    anomalies.push({ code: 'leading-bytes', detail: 'The mail begins with a byte order mark' });
    bytes = bytes.subarray(3);
  }
  if (!bytes.includes(0x0a) && bytes.includes(0x0d)) {
    anomalies.push({ code: 'cr-only', detail: 'The lines end in lone carriage returns' });
    bytes = Buffer.from(bytes);
    for (let at = bytes.indexOf(0x0d); at >= 0; at = bytes.indexOf(0x0d, at + 1)) bytes[at] = 0x0a;
  }
  let start = 0;
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) start++;
  if (start > 0) anomalies.push({ code: 'leading-bytes', detail: 'The mail begins with empty lines' });
  return start > 0 ? bytes.subarray(start) : bytes;
};

const messageIds = (value: string | undefined): string[] =>
  (value ?? '')
    .slice(0, 16_384)
    .match(/<[^<>\s]{1,400}>/g)
    ?.slice(0, 100) ?? [];

const dateOf = (value: string | undefined, anomalies: Anomaly[]): Date | undefined => {
  if (value === undefined) return undefined;
  const date = new Date(value.slice(0, 200).replace(/\([^)]*\)/g, ''));
  if (!Number.isNaN(date.getTime())) return date;
  anomalies.push({ code: 'date-invalid', detail: `The Date header cannot be read: ${value.slice(0, 60)}` });
  return undefined;
};

/** An address header that is repeated more often than this is read only so far. */
const maxRepeated = 10;

/** What the header block alone says about a mail. */
const readHeader = (lines: readonly HeaderLine[], anomalies: Anomaly[]) => {
  const named = (name: string) => lines.filter((line) => line.name === name);
  const boxes = (name: string) =>
    named(name)
      .slice(0, maxRepeated)
      .flatMap((line) => parseMailboxes(undecoded(line)));
  const from = boxes('from');
  anomalies.push(
    ...fromAnomalies(
      named('from').map(({ raw }) => raw),
      from,
    ),
  );
  const messageId = messageIds(headerValue(lines, 'message-id'))[0];
  const date = dateOf(headerValue(lines, 'date'), anomalies);
  return {
    from,
    replyTo: boxes('reply-to'),
    to: boxes('to'),
    cc: boxes('cc'),
    subject: headerValue(lines, 'subject') ?? '',
    ...(messageId === undefined ? {} : { messageId }),
    references: [
      ...new Set([
        ...messageIds(headerValue(lines, 'references')),
        ...messageIds(headerValue(lines, 'in-reply-to')),
      ]),
    ],
    ...(date === undefined ? {} : { date }),
    headers: lines.map(({ name, value }) => ({ name, value })),
  };
};

/** What the winmail.dat files among the attached parts hold: files, and at most one body. */
const openWinmail = (parts: readonly AttachedPart[]) => {
  const found = parts
    .filter(
      ({ declaredType, name }) =>
        declaredType === 'application/ms-tnef' || name?.toLowerCase() === 'winmail.dat',
    )
    .map(({ content }) => (isTnef(content) ? readTnef(content) : undefined));
  const anomalies: Anomaly[] = [];
  if (found.length > 0)
    anomalies.push(
      found.every((one) => one && !isEmptyTnef(one))
        ? { code: 'tnef', detail: 'Read from winmail.dat' }
        : { code: 'tnef-unreadable', detail: 'winmail.dat could not be read' },
    );
  const read = found.filter((one) => one !== undefined);
  return {
    attached: read.flatMap(({ attached }) => attached),
    body: read.find(({ text, html }) => text !== '' || html !== ''),
    anomalies: [...anomalies, ...read.flatMap((one) => one.anomalies)],
  };
};

/** A provider’s confirmation without its codes, with which anybody could confirm it; the raw mail still holds them. */
const withCodesHidden = (mail: Mail): Mail => ({
  ...mail,
  subject: withoutCodes(mail.subject),
  headers: mail.headers.filter(({ name }) => name !== 'subject'),
  text: withoutCodes(mail.text),
  hiddenText: '',
});

/**
 * Reads a mail from its bytes. Never rejects: whatever the bytes are, the result says what was found and what was
 * odd; `not-a-mail` among the anomalies means that they hold no mail at all.
 */
export const readMail = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<Mail> => {
  const anomalies: Anomaly[] = [];
  const raw = normalise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), anomalies);
  const block = readHeaderBlock(raw);
  anomalies.push(...block.anomalies);
  const header = readHeader(block.lines, anomalies);
  if (!block.isMail)
    anomalies.push({
      code: 'not-a-mail',
      detail: bytes.length === 0 ? 'The file is empty' : 'There is no mail header',
    });
  const outer = block.isMail
    ? await readParts(raw, block)
    : { ...emptyParts(), plain: decodeText(raw.subarray(0, 262_144)).text };

  const parts = await openEnvelope(outer);
  anomalies.push(...parts.anomalies);

  if (raw.length > large) await setImmediate();
  const winmail = openWinmail(parts.attached);
  const attached = [...parts.attached, ...winmail.attached];
  anomalies.push(...winmail.anomalies);
  const own = chooseText(parts.plain, parts.html);
  const body = own.text === '' && winmail.body ? chooseText(winmail.body.text, winmail.body.html) : own;
  anomalies.push(
    ...body.anomalies,
    ...protectionOf(headerValue(block.lines, 'content-type') ?? '', attached, body.text),
  );
  const spare = body.text === '' ? textOfAttached(attached) : undefined;

  const automatic = automaticKind({
    ...header,
    types: parts.attached.map((part) => part.declaredType),
    ownAddresses: options.ownAddresses ?? [],
  });
  const found = spare?.text ?? body.text;
  const lonelySubject = found === '' && header.subject !== '';
  const mail: Mail = {
    ...header,
    text: lonelySubject ? header.subject : found,
    textFrom: lonelySubject ? 'subject' : (spare?.textFrom ?? body.textFrom),
    ...(body.signatureBelow ? { signatureBelow: body.signatureBelow } : {}),
    hiddenText: body.hiddenText,
    attachments: listAttachments(attached, anomalies),
    ...(automatic === undefined ? {} : { automatic }),
    anomalies: distinctAnomalies(anomalies),
  };
  return automatic === 'forwarding-confirmation' ? withCodesHidden(mail) : mail;
};
