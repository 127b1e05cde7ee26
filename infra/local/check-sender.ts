import { Readable } from 'node:stream';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { authenticate } from 'mailauth';
import type { DnsResolver } from '../../shared/mail/dns.ts';
import { signedHeaders } from '../../shared/mail/trust/signed-headers.ts';

/** What a method of RFC 8601 found, in its words, and of which domain where that is not the connection's. */
export interface Found {
  result: string;
  domain?: string | undefined;
}

export interface CheckedSender {
  spf: Found;
  /** one of each signature */
  dkim: readonly Found[];
  dmarc: Found;
}

/** So much is hashed at the door, a mail's text once for each signature; a larger mail's are checked when it is read. */
const mostHashed = 4 * 1024 * 1024;
/** So much of it at once: everything else of the house runs in this thread too. */
const sliceBytes = 16 * 1024;

const inSlices = async function* (bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    yield bytes.subarray(at, at + sliceBytes);
    await othersTurn();
  }
};

const unchecked: Found = { result: 'permerror' };
const none: Found = { result: 'none' };

/** Checks SPF, DKIM and DMARC of a mail that stands at the door, and is never busy with it for long. */
export const checkSender = async (
  { raw, ip, helo, from }: { raw: Buffer; ip: string; helo: string; from: string },
  resolver: DnsResolver,
): Promise<CheckedSender> => {
  const { names, bodyStart, tooMuch } = signedHeaders(raw);
  if (tooMuch) return { spf: none, dkim: [unchecked], dmarc: none };
  const signatures = names.filter((name) => /^(?:dkim|arc-message)-signature$/.test(name)).length;
  const tooLarge = signatures * (raw.length - bodyStart) > mostHashed;
  const read = signatures === 0 || tooLarge ? raw.subarray(0, bodyStart) : raw;
  const { spf, dkim, dmarc } = await authenticate(Readable.from(inSlices(read), { objectMode: false }), {
    ip,
    helo,
    sender: from,
    mta: 'amazonses.com',
    trustReceived: false,
    resolver,
    disableArc: true,
    disableBimi: true,
  });
  // without the text, only what passes by SPF is known
  const known = !tooLarge || (dmarc && dmarc.status.result === 'pass' && dmarc.alignment.spf.result);
  return {
    spf: spf ? { result: spf.status.result } : none,
    dkim: tooLarge
      ? [unchecked]
      : dkim.results.map(({ status, signingDomain }) => ({ result: status.result, domain: signingDomain })),
    dmarc: dmarc && known ? { result: dmarc.status.result, domain: dmarc.domain } : none,
  };
};
