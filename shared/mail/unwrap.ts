import { setImmediate } from 'node:timers/promises';
import { isMailFile } from './attachments.ts';
import { betweenVersions } from './body-text.ts';
import { domainOf } from './domain-of.ts';
import { findAttributed } from './forwards/attributed.ts';
import { zoneOf } from './forwards/claimed-date.ts';
import { findQuoted, type Quoted } from './forwards/inline.ts';
import { hasAttribution, prefixOf } from './forwards/markers.ts';
import { type Parted, partSignature } from './forwards/signature.ts';
import { headerValue } from './header-block.ts';
import type { Anomaly, Mail, Original, Unwrapped } from './mail.ts';
import { platformOfDomain } from './platform-domains.ts';
import { readMail } from './read-mail.ts';
import { readMsg } from './read-msg.ts';

/** How deep forwards inside forwards are followed, and how many originals one mail may carry. */
const maxDepth = 5;
const maxOriginals = 20;

/** A note this long on a mail that nobody calls a forward is a letter of its own, with mails as its exhibits. */
const letterLength = 600;

interface Found {
  originals: Original[];
  notes: string[];
  anomalies: Anomaly[];
}

/** Headers by which a mailbox rule, a redirect or a provider's forwarding shows itself. */
const redirectHeaders = [
  'resent-from',
  'resent-to',
  'resent-sender',
  'x-forwarded-for',
  'x-forwarded-to',
  'x-ms-exchange-inbox-rules-loop',
];

const isRedirected = (mail: Mail): boolean =>
  redirectHeaders.some((name) => headerValue(mail.headers, name) !== undefined) ||
  /^auto-forwarded/i.test(headerValue(mail.headers, 'auto-submitted') ?? '') ||
  /^<?(?:srs[01][=+-]|[^@<>]*\+caf_=)/i.test(headerValue(mail.headers, 'return-path') ?? '');

/**
 * A header block quoted in a text means a forward only where the mail itself says so, else it is a reply's quotation
 * or a letter that begins like a memorandum. A platform forwards nothing: what it quotes is part of its notice.
 */
const isForward = (quoted: Quoted, mail: Mail): boolean => {
  const sender = mail.from[0]?.address ?? '';
  if (platformOfDomain(domainOf(sender)) !== undefined) return false;
  const prefix = prefixOf(mail.subject);
  // some programs introduce what they forward as they would introduce what they answer
  if (quoted.inReply) return prefix === 'forward' && quoted.marker === 'forward';
  if (quoted.marker === 'forward') return true;
  if (prefix !== undefined) return prefix === 'forward';
  const other = quoted.from[0]?.address ?? '';
  const answers = headerValue(mail.headers, 'in-reply-to') !== undefined;
  return !answers && other.includes('@') && other !== sender && quoted.above.length < letterLength;
};

/** Anomalies of the received mail that speak about the text an inline original was taken from. */
const aboutText = new Set([
  'text-html-disagree',
  'hidden-text',
  'hidden-preheader',
  'charset-guessed',
  'charset-unknown',
  'encrypted',
  'base64-broken',
  'quoted-printable-broken',
  'boundary-guessed',
  'too-deep',
  'too-many-parts',
  'html-cut',
  'text-cut',
  'truncated',
]);

const inlineMail = (quoted: Quoted, { text, anomalies }: Parted, carrier: Mail): Mail => ({
  from: quoted.from,
  replyTo: [],
  to: quoted.to,
  cc: quoted.cc,
  subject: quoted.subject,
  references: [],
  ...(quoted.date === undefined ? {} : { date: quoted.date }),
  headers: quoted.fields.flatMap(({ name, value }) => (name === 'other' ? [] : [{ name, value }])),
  text,
  textFrom: carrier.textFrom,
  hiddenText: carrier.hiddenText,
  attachments: carrier.attachments.filter((one) => one.realType !== 'message/rfc822'),
  anomalies: [...carrier.anomalies.filter(({ code }) => aboutText.has(code)), ...anomalies],
});

/** A reply that quotes without a header block: only mails that can be replies are searched. */
const quotesEarlier = (mail: Mail): boolean =>
  (prefixOf(mail.subject) === 'reply' || mail.references.length > 0 || mail.text.includes('\n>')) &&
  hasAttribution(mail.text.slice(0, 20_000));

/** Follows inline forwards inside one text down to the innermost. */
const unwrapText = (
  mail: Mail,
  depth: number,
  outerZone = 0,
): { mail: Mail; notes: string[]; forwarded: boolean; quotes: boolean } => {
  const zone = zoneOf(headerValue(mail.headers, 'date') ?? '') ?? outerZone;
  const isCalledForward = prefixOf(mail.subject) === 'forward';
  const quoted =
    findQuoted(mail.text, zone, isCalledForward) ??
    (isCalledForward ? findAttributed(mail.text, mail.subject, zone) : undefined);
  if (!quoted) return { mail, notes: [], forwarded: false, quotes: quotesEarlier(mail) };
  if (depth > maxDepth || !isForward(quoted, mail))
    return { mail, notes: [], forwarded: false, quotes: true };
  const parted = quoted.isMarked
    ? { text: quoted.text, signature: '', anomalies: [] }
    : partSignature(quoted.text, {
        from: mail.from,
        signatureBelow: mail.signatureBelow,
        ofPlatform: platformOfDomain(domainOf(quoted.from[0]?.address ?? '')) !== undefined,
      });
  const inner = unwrapText(inlineMail(quoted, parted, mail), depth + 1, zone);
  const notes = [quoted.above, parted.signature, quoted.below].filter((text) => text !== '');
  return { mail: inner.mail, notes: [...notes, ...inner.notes], forwarded: true, quotes: inner.quotes };
};

/** As `unwrapText`, where plain text and HTML say different things: each version is unwrapped by itself. */
const unwrapInline = (mail: Mail, depth: number) => {
  if (mail.textFrom !== 'both') return unwrapText(mail, depth);
  const versions = mail.text.split(betweenVersions).map((text) => unwrapText({ ...mail, text }, depth));
  const first = versions.find((version) => version.forwarded);
  if (!first)
    return { mail, notes: [], forwarded: false, quotes: versions.some((version) => version.quotes) };
  const forwarded = versions.filter((version) => version.forwarded);
  const own = versions.filter((version) => !version.forwarded).map((version) => version.mail.text);
  return {
    mail: { ...first.mail, text: forwarded.map((version) => version.mail.text).join(betweenVersions) },
    notes: [...new Set([...forwarded.flatMap((version) => version.notes), ...own])],
    forwarded: true,
    quotes: false,
  };
};

const carried = async (mail: Mail, depth: number, found: Found): Promise<void> => {
  for (const { realType, content, name } of mail.attachments) {
    if (!isMailFile(realType)) continue;
    if (depth >= maxDepth || found.originals.length >= maxOriginals) {
      found.anomalies.push({ code: 'forward-too-deep', detail: `${name} was left as an attachment` });
      continue;
    }
    await setImmediate();
    if (realType === 'message/rfc822') {
      await unwrapInto(await readMail(content), content, 'attachment', depth + 1, found);
      continue;
    }
    const mailOfFile = await readMsg(content);
    if (mailOfFile) await unwrapInto(mailOfFile, undefined, 'attachment', depth + 1, found);
    else
      found.anomalies.push({
        code: 'msg-unreadable',
        detail: `${name} is an Outlook file that cannot be read`,
      });
  }
};

const unwrapInto = async (
  mail: Mail,
  raw: Uint8Array | undefined,
  how: Original['how'],
  depth: number,
  found: Found,
): Promise<void> => {
  const before = found.originals.length;
  const noteAt = found.notes.length;
  // what a bounce brings back is our own mail, not a complaint
  if (mail.automatic !== 'bounce') await carried(mail, depth, found);
  const carries = found.originals.length > before;
  const ownLetter = depth === 0 && prefixOf(mail.subject) !== 'forward' && mail.text.length > letterLength;
  if (carries && !ownLetter) {
    found.notes.splice(noteAt, 0, mail.textFrom === 'subject' ? '' : mail.text);
    return;
  }
  const inline =
    carries || mail.automatic
      ? { mail, notes: [], forwarded: false, quotes: false }
      : unwrapInline(mail, depth);
  if (inline.quotes)
    found.anomalies.push({ code: 'quotes-earlier-mail', detail: 'The mail quotes an earlier one' });
  found.notes.push(...inline.notes);
  if (inline.forwarded) found.originals.push({ how: 'inline', mail: inline.mail });
  else found.originals.push({ how, mail, ...(raw === undefined ? {} : { raw }) });
};

/** Takes a received mail apart into the originals it carries and the forwarder's own words. Never rejects. */
export const unwrap = async (mail: Mail, raw: Uint8Array): Promise<Unwrapped> => {
  const found: Found = { originals: [], notes: [], anomalies: [] };
  await unwrapInto(mail, raw, isRedirected(mail) ? 'redirected' : 'direct', 0, found);
  const received =
    found.anomalies.length > 0 ? { ...mail, anomalies: [...mail.anomalies, ...found.anomalies] } : mail;
  return {
    received,
    note: found.notes.filter((note) => note.trim() !== '').join('\n\n'),
    originals: found.originals.map((original) =>
      original.mail === mail ? { ...original, mail: received } : original,
    ),
  };
};
