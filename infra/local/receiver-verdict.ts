import { isIP } from 'node:net';
import type { DnsResolver } from '../../shared/mail/dns.ts';
import { dnsAddress, dnsName } from '../../shared/mail/dns-name.ts';
import { ownDoor } from '../../shared/mail/envelope.ts';
import { checkSender, type Found } from './check-sender.ts';

/** One mail at the door: its bytes and what the connection said. */
export interface Delivery {
  raw: Buffer;
  id: string;
  ip: string;
  helo: string;
  from: string;
  to: string;
  at: Date;
}

/** A host as it named itself: a name of DNS or an address in brackets. */
const hostOf = (helo: string): string | undefined =>
  isIP(helo.replace(/^\[(?:ipv6:)?(.*)\]$/i, '$1')) ? helo : dnsName(helo);

/** A pass counts only for a name that can be told; without one nothing was found. */
const resultFor = (name: string | undefined, { result }: Found): string =>
  name === undefined && result === 'pass' ? 'none' : result;

const lineOf = (method: string, property: string, found: Found): string => {
  const name = dnsName(found.domain ?? '');
  return `${method}=${resultFor(name, found)}${name === undefined ? '' : ` ${property}${name}`}`;
};

const date = (at: Date): string => at.toUTCString().replace('GMT', '+0000');

/**
 * The header block that SES writes on top of a mail it stores, written the same way: who delivered it to whom, and
 * what SPF, DKIM and DMARC found. It is the only verdict of its kind that is believed later.
 */
export const receiverHeaders = async (delivery: Delivery, resolver: DnsResolver): Promise<string> => {
  const { ip, helo, from, to, id, at } = delivery;
  const { spf, dkim, dmarc } = await checkSender(delivery, resolver);
  // what somebody else chose stands in our lines as DNS and SMTP know it, or not at all: a sign left out of a name makes
  // it another's, and one too many could end a line or begin a comment
  const sender = dnsAddress(from);
  const host = hostOf(helo);
  const recipient = dnsAddress(to);
  const results = [
    [
      `spf=${resultFor(from === '' ? host : sender, spf)} client-ip=${ip}`,
      ...(sender === undefined ? [] : [`envelope-from=${sender}`]),
      ...(host === undefined ? [] : [`helo=${host}`]),
    ].join('; '),
    ...dkim.map((signature) => lineOf('dkim', 'header.i=@', signature)),
    lineOf('dmarc', 'header.from=', dmarc),
  ];
  return [
    `Return-Path: <${sender ?? ''}>`,
    `Received: from ${host ?? 'unknown'} ([${ip}])`,
    ` by ${ownDoor} with SMTP id ${id}`,
    ` ${recipient === undefined ? '' : `for ${recipient}`};`,
    ` ${date(at)}`,
    'X-SES-Spam-Verdict: DISABLED',
    'X-SES-Virus-Verdict: DISABLED',
    `Authentication-Results: amazonses.com;`,
    ...results.map((result) => ` ${result};`),
    '',
  ].join('\r\n');
};
