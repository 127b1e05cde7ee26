import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { sealMessage } from 'mailauth/lib/arc/index.js';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { type DnsResolver, fixedResolver } from '../../../shared/mail/dns.ts';

/** A DKIM key made for one test run, and the record under which its domain would publish it. */
export interface SigningKey {
  domain: string;
  selector: string;
  privateKey: string;
  record: string;
}

export const makeKey = (
  domain: string,
  options: { selector?: string; bits?: number; flags?: string } = {},
): SigningKey => {
  const { selector = 'test', bits = 2_048, flags } = options;
  const pair = generateKeyPairSync('rsa', { modulusLength: bits });
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  return {
    domain,
    selector,
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    record: `v=DKIM1; k=rsa;${flags ? ` t=${flags};` : ''} p=${publicKey}`,
  };
};

/** DNS that publishes exactly these keys. */
export const dnsWith = (...keys: SigningKey[]): DnsResolver =>
  fixedResolver(
    Object.fromEntries(keys.map((key) => [`${key.selector}._domainkey.${key.domain}`, key.record])),
  );

export interface MailParts {
  from?: string;
  to?: string;
  subject?: string;
  date?: string;
  messageId?: string;
  /** more header lines, as they shall stand in the bytes */
  headers?: string[];
  contentType?: string;
  body?: string | Buffer;
}

/** Builds the bytes of a mail; a field given as an empty string is left out. */
export const buildMail = (parts: MailParts = {}): Buffer => {
  const {
    from = 'Notice <notice@amazon.com>',
    to = 'seller@shop.example',
    subject = 'Notice: Policy Warning',
    date = 'Mon, 03 Mar 2025 10:00:00 +0000',
    messageId = '<1@amazon.com>',
    headers = [],
    contentType = 'text/plain; charset=utf-8',
    body = 'Hello,\r\nASIN: B0TESTASIN\r\n',
  } = parts;
  const line = (name: string, value: string) => (value === '' ? [] : [`${name}: ${value}`]);
  const head = [
    ...line('From', from),
    ...line('To', to),
    ...line('Subject', subject),
    ...line('Date', date),
    ...line('Message-ID', messageId),
    'MIME-Version: 1.0',
    ...line('Content-Type', contentType),
    ...headers,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'utf8'), Buffer.from(body)]);
};

/** Headers that only keep a verifier busy. */
export const moreThanIsChecked: readonly { what: string; headers: string[] }[] = [
  {
    what: 'eight signatures more',
    headers: Array.from(
      { length: 8 },
      (_, i) =>
        `DKIM-Signature: v=1; a=rsa-sha256; d=amazon.com; s=test; l=${i}; h=from:subject; bh=AA==; b=AA==`,
    ),
  },
  {
    what: 'a signature of thousands of names',
    headers: [`DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s; bh=; b=; h=from${':a'.repeat(8_192)}`],
  },
  { what: 'a thousand header lines', headers: Array.from({ length: 1_000 }, () => 'X: y') },
  { what: 'a header of a thousand lines', headers: [`X: y${'\r\n y'.repeat(1_000)}`] },
  { what: '128 KB of headers', headers: [`X: ${'y'.repeat(131_072)}`] },
];

export interface SignOptions {
  at?: Date;
  expires?: Date;
  /** how many bytes of the body the signature covers (`l=`) */
  bodyLength?: number;
  headerList?: string[];
  algorithm?: string;
}

/** Puts a real DKIM signature in front of a mail. */
export const signMail = async (raw: Buffer, key: SigningKey, options: SignOptions = {}): Promise<Buffer> => {
  const {
    at = new Date('2025-03-03T10:00:00Z'),
    expires,
    bodyLength,
    headerList,
    algorithm = 'rsa-sha256',
  } = options;
  const identity = { signingDomain: key.domain, selector: key.selector, privateKey: key.privateKey };
  const { signatures, errors } = await dkimSign(raw, {
    canonicalization: 'relaxed/relaxed',
    algorithm,
    signTime: at,
    ...identity,
    signatureData: [{ ...identity, ...(bodyLength === undefined ? {} : { maxBodyLength: bodyLength }) }],
    ...(expires ? { expires } : {}),
    ...(headerList ? { headerList } : {}),
  });
  if (errors.length > 0) throw new Error(errors[0]?.err?.message ?? 'not signed');
  return Buffer.concat([Buffer.from(signatures), raw]);
};

/** Signs as `signMail`, with the domain in `d=` as it is given, which mailauth would write in Punycode. */
export const signUnfolded = (raw: Buffer, key: SigningKey, domain: string): Buffer => {
  const text = raw.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const from = /^From:.*$/im.exec(text.slice(0, end))?.[0].replace(/^From: */, 'from:') ?? '';
  const hash = createHash('sha256')
    .update(raw.subarray(end + 4))
    .digest('base64');
  const value = `v=1; a=rsa-sha256; c=relaxed/simple; d=${domain}; s=${key.selector}; h=from; bh=${hash}; b=`;
  const signature = createSign('sha256')
    .update(Buffer.from(`${from}\r\n`, 'latin1'))
    .update(`dkim-signature:${value}`)
    .sign(key.privateKey, 'base64');
  return Buffer.concat([Buffer.from(`DKIM-Signature: ${value}${signature}\r\n`), raw]);
};

/** Puts an ARC seal of a forwarding provider in front of a mail. */
export const sealMail = async (raw: Buffer, key: SigningKey, authResults: string): Promise<Buffer> => {
  const headers = await sealMessage(raw, {
    signingDomain: key.domain,
    selector: key.selector,
    privateKey: key.privateKey,
    authResults,
    cv: 'none',
  });
  return Buffer.concat([headers, raw]);
};

/** Puts our receiver's verdict on top, as SES and the mail door write it. */
export const received = (
  raw: Buffer,
  verdict: { spf?: string; dkim?: string; dmarc?: string; from?: string; envelopeFrom?: string },
): Buffer => {
  const {
    spf = 'none',
    dkim,
    dmarc = 'none',
    from = 'shop.example',
    envelopeFrom = `bounce@${from}`,
  } = verdict;
  const header = [
    `Return-Path: <${envelopeFrom}>`,
    'Authentication-Results: amazonses.com;',
    ` spf=${spf} (spfCheck: domain of ${from}) client-ip=192.0.2.1; envelope-from=${envelopeFrom}; helo=mail.${from};`,
    ...(dkim ? [` dkim=pass header.i=@${dkim};`] : []),
    ` dmarc=${dmarc} header.from=${from};`,
    'Received: from mail.example by door.example; Mon, 03 Mar 2025 10:00:01 +0000',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${header}\r\n`), raw]);
};

/** A multipart/mixed mail that carries other mails as attachments. */
export const carry = (mails: Buffer[], parts: MailParts & { note?: string } = {}): Buffer => {
  const boundary = `outer-${mails.reduce((sum, mail) => sum + mail.length, 0)}`;
  const body = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${parts.note ?? 'see attached'}\r\n`,
    ),
    ...mails.flatMap((mail, index) => [
      Buffer.from(
        `--${boundary}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="mail-${index}.eml"\r\n\r\n`,
      ),
      mail,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return buildMail({
    from: 'Ann <ann@shop.example>',
    subject: 'Fwd: complaint',
    messageId: '<fwd@shop.example>',
    ...parts,
    contentType: `multipart/mixed; boundary="${boundary}"`,
    body,
  });
};
