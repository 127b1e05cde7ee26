import { isMailFile } from '../mail/attachments.ts';
import { type DnsResolver, withRecords } from '../mail/dns.ts';
import { type Anomaly, distinctAnomalies, type Mail, type Original, type Unwrapped } from '../mail/mail.ts';
import { readMail } from '../mail/read-mail.ts';
import { judgeSender } from '../mail/trust.ts';
import { unwrap } from '../mail/unwrap.ts';
import { messageOf } from '../platform/errors.ts';
import { sha256 } from '../platform/sha256.ts';
import { accuses } from './accuses.ts';
import { type AttachedText, withAttachedText } from './attached-text.ts';
import { acknowledged } from './classify/acknowledged.ts';
import { countsFrom } from './counts-from.ts';
import { type ExamineContext, type Examined, type Finding, unread } from './examined.ts';
import { readNotice } from './read-notice.ts';

/** A thread names its latest messages last. */
const mostReferences = 20;

/** Where an original was quoted, the mail that forwards it names the thread that it stood in. */
const referencesOf = ({ received }: Unwrapped, { how, mail }: Original): string[] =>
  (how === 'inline' ? received : mail).references.slice(-mostReferences);

const findingOf = async (
  unwrapped: Unwrapped,
  original: Original,
  raw: Uint8Array,
  context: ExamineContext,
  resolver: DnsResolver,
): Promise<{ finding: Finding; anomalies: Anomaly[] }> => {
  const { mail, how } = original;
  const left = unwrapped.received.anomalies.filter(({ code }) => code === 'forward-too-deep');
  const receivedAt = new Date(context.receivedAt);
  const { receivedBy, forwarders, arcForwarders } = context;
  const verdict = await judgeSender(unwrapped, original, {
    raw,
    forwarders,
    arcForwarders,
    receivedAt,
    resolver,
    ...(receivedBy === undefined ? {} : { receivedBy }),
  });
  const { text, anomalies }: AttachedText = await withAttachedText(mail);
  const { from, subject, headers } = mail;
  const claimedDate = mail.date?.toISOString();
  const notice = readNotice(
    { from, subject, text, headers },
    { receivedAt: countsFrom({ how, claimedDate }, receivedAt) },
  );
  const references = referencesOf(unwrapped, original);
  const wasHandedOn = how === 'inline' || how === 'attachment';
  const read = [...left, ...mail.anomalies, ...anomalies];
  return {
    finding: {
      how,
      ...(wasHandedOn && { carrier: { from: unwrapped.received.from, note: unwrapped.note } }),
      from,
      subject,
      ...(mail.messageId === undefined ? {} : { messageId: mail.messageId }),
      ...(references.length === 0 ? {} : { references }),
      ...(claimedDate === undefined ? {} : { claimedDate }),
      text,
      hiddenText: mail.hiddenText,
      ...(notice.kind === 'unrelated' && accuses(subject, text) && { accuses: true }),
      ...(notice.kind === 'unrelated' &&
        notice.reasons.some(({ rule }) => rule === acknowledged) && { acknowledges: true }),
      attachments: mail.attachments.map(({ content: _, ...listed }) => listed),
      verdict,
      notice: { ...notice, anomalies: distinctAnomalies([...read, ...notice.anomalies]) },
    },
    anomalies: read,
  };
};

/**
 * A mail that hands others on, as an original of its own words and files; undefined where these are ordinary too, or where
 * what it hands on is not. Who writes a letter may put any mail below it.
 */
const ownWordsOf = async (
  { received, note }: Unwrapped,
  findings: readonly Finding[],
  { raw, receivedAt }: { raw: Uint8Array; receivedAt: Date },
): Promise<Original | undefined> => {
  const handsOn =
    findings.length > 0 && findings.every(({ how }) => how === 'attachment' || how === 'inline');
  const isOrdinary = findings.every(({ notice }) => notice.kind === 'unrelated');
  if (!handsOn || !isOrdinary || received.automatic) return undefined;
  const { from, subject, headers } = received;
  const attachments = received.attachments.filter(({ realType }) => !isMailFile(realType));
  const mail: Mail = { ...received, text: note, attachments };
  const { text } = await withAttachedText(mail);
  const notice = readNotice({ from, subject, text, headers }, { receivedAt });
  return notice.kind === 'unrelated' ? undefined : { how: 'direct', mail, raw };
};

const examinedOf = (
  bytes: Pick<Examined, 'sha256' | 'size'>,
  mail: Mail,
  rest: Pick<Examined, 'note' | 'findings' | 'anomalies'>,
): Examined => ({
  ...bytes,
  from: mail.from,
  subject: mail.subject,
  ...(mail.messageId === undefined ? {} : { messageId: mail.messageId }),
  references: mail.references,
  ...(mail.automatic === undefined ? {} : { automatic: mail.automatic }),
  ...rest,
});

/**
 * Reads a mail from its bytes: takes it apart, judges who sent each original and reads what each says. Never rejects:
 * whatever the bytes are, the result says what was found and what was odd. `hash` is their SHA-256 in hex, for whoever
 * knows it already.
 */
export const examine = async (
  raw: Uint8Array,
  context: ExamineContext,
  dns: DnsResolver,
  hash = sha256(raw),
): Promise<Examined> => {
  const bytes = { sha256: hash, size: raw.byteLength };
  const resolver = context.dnsRecords ? withRecords(context.dnsRecords, dns) : dns;
  try {
    const mail = await readMail(raw, { ownAddresses: context.ownAddresses });
    if (mail.anomalies.some(({ code }) => code === 'not-a-mail'))
      return examinedOf(bytes, mail, { note: '', findings: [], anomalies: mail.anomalies });
    const unwrapped = await unwrap(mail, raw);
    const found: Awaited<ReturnType<typeof findingOf>>[] = [];
    for (const original of unwrapped.originals)
      found.push(await findingOf(unwrapped, original, raw, context, resolver));
    const own = await ownWordsOf(
      unwrapped,
      found.map(({ finding }) => finding),
      { raw, receivedAt: new Date(context.receivedAt) },
    );
    if (own) found.push(await findingOf(unwrapped, own, raw, context, resolver));
    return examinedOf(bytes, mail, {
      note: unwrapped.note,
      findings: found.map(({ finding }) => finding),
      anomalies: distinctAnomalies([
        ...unwrapped.received.anomalies,
        ...found.flatMap(({ anomalies }) => anomalies),
      ]),
    });
  } catch (error) {
    const detail = messageOf(error);
    return unread(bytes, { code: 'reading-failed', detail });
  }
};
