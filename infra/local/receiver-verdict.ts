import { authenticate } from 'mailauth';
import type { DnsResolver } from '../../shared/mail/dns.ts';

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

/** Words from the connection that stand in our own header lines; nothing in them may end a line or begin a comment. */
const tame = (text: string): string => text.replace(/[^\w.@+='[\]:-]/g, '');

const date = (at: Date): string => at.toUTCString().replace('GMT', '+0000');

/**
 * The header block that SES writes on top of a mail it stores, written the same way: who delivered it to whom, and
 * what SPF, DKIM and DMARC found. It is the only verdict of its kind that is believed later.
 */
export const receiverHeaders = async (delivery: Delivery, resolver: DnsResolver): Promise<string> => {
  const { raw, ip, helo, from, to, id, at } = delivery;
  const found = await authenticate(raw, {
    ip,
    helo,
    sender: from,
    mta: 'amazonses.com',
    trustReceived: false,
    resolver,
    disableArc: true,
    disableBimi: true,
  });
  const { dkim } = found;
  const spf = found.spf || undefined;
  const dmarc = found.dmarc || undefined;
  const signatures = dkim.results.map(
    ({ status, signingDomain }) => `dkim=${status.result} header.i=@${tame(signingDomain || 'unknown')}`,
  );
  const dmarcDomain = dmarc?.domain ? ` header.from=${tame(dmarc.domain)}` : '';
  const results = [
    `spf=${spf?.status.result ?? 'none'} client-ip=${tame(ip)}; envelope-from=${tame(from)}; helo=${tame(helo)}`,
    ...(signatures.length > 0 ? signatures : ['dkim=none']),
    `dmarc=${dmarc?.status.result ?? 'none'}${dmarcDomain}`,
  ];
  return [
    `Return-Path: <${tame(from)}>`,
    `Received: from ${tame(helo)} ([${tame(ip)}])`,
    ` by inbound-smtp.local.amazonaws.com with SMTP id ${id}`,
    ` for ${tame(to)};`,
    ` ${date(at)}`,
    'X-SES-Spam-Verdict: DISABLED',
    'X-SES-Virus-Verdict: DISABLED',
    `Authentication-Results: amazonses.com;`,
    ...results.map((result) => ` ${result};`),
    '',
  ].join('\r\n');
};
