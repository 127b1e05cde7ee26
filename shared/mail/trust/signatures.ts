import type { DnsResolver } from '../dns.ts';
import { readHeaderBlock } from '../header-block.ts';

/** One DKIM signature of a mail's own bytes, and whether it may be relied on. */
export interface Signature {
  domain: string;
  valid: boolean;
  /** why not, in plain words */
  why?: string;
  /** DNS could not be asked, so nothing is known */
  unknown: boolean;
  /** SHA-256 of the signature's value, hex: what a replay is known by */
  hash: string;
  at?: string;
}

/** Seals of a chain of forwarders (RFC 8617) that hold. */
export interface Sealed {
  /** who put the last seal */
  by: string;
  /** the From domain that the sealer found to pass DMARC */
  passed?: string;
}

export interface Checked {
  signatures: Signature[];
  sealed?: Sealed;
}

/** More signatures than this only keep a verifier busy. */
const maxSignatures = 8;
const maxHeaderBytes = 262_144;

const crlf = (raw: Buffer): Buffer =>
  /(^|[^\r])\n/.test(raw.toString('latin1', 0, 4_096))
    ? Buffer.from(raw.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')
    : raw;

const plainWords: Record<string, string> = {
  'body hash did not verify': 'the text was changed after signing',
  'bad signature': 'a signed header was changed after signing',
  'no key': 'its domain publishes no such key',
  expired: 'it has expired',
  'invalid public key': 'its domain has withdrawn the key',
};

/** Checks every DKIM signature (and the ARC seals, when asked) of a mail's own bytes at a moment in time. */
export const checkSignatures = async (
  raw: Uint8Array,
  resolver: DnsResolver,
  at: Date,
  withArc = false,
): Promise<Checked> => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const block = readHeaderBlock(bytes);
  const signed = block.lines.filter(({ name }) => name === 'dkim-signature').length;
  const hasSeals = withArc && block.lines.some(({ name }) => name === 'arc-seal');
  if (signed === 0 && !hasSeals) return { signatures: [] };
  if (signed > maxSignatures || block.bodyStart > maxHeaderBytes || block.count > block.lines.length) {
    return {
      signatures: [
        { domain: '', valid: false, why: 'there are too many headers to check it', unknown: false, hash: '' },
      ],
    };
  }
  // loaded on the first signed mail only: mail without one never pays for it
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
  const checked = await dkimVerify(crlf(bytes), {
    resolver,
    curTime: at,
    rejectRsaSha1: true,
    minBitLength: 1_024,
  });
  const signatures = checked.results.flatMap((result): Signature[] => {
    if (!result.signingDomain) return [];
    const { status } = result;
    const covered = new Set((result.signingHeaders?.keys ?? '').toLowerCase().split(/\s*:\s*/));
    const why =
      status.result !== 'pass'
        ? status.policy
          ? 'its key or algorithm is too weak'
          : (plainWords[status.comment ?? ''] ?? status.comment ?? 'it does not verify')
        : result.canonBodyLengthLimited
          ? 'it covers only the beginning of the text'
          : status.testing
            ? 'its domain is only testing signatures'
            : status.warnings?.some((warning) => /^missing-(h|bh|b|d|s)$/.test(warning))
              ? 'it lacks a required part'
              : !covered.has('from') || !covered.has('subject')
                ? 'it does not cover sender and subject'
                : result.signTime && Date.parse(result.signTime) > at.getTime() + 86_400_000
                  ? 'it was made in the future'
                  : undefined;
    return [
      {
        domain: result.signingDomain.toLowerCase(),
        valid: why === undefined,
        ...(why === undefined ? {} : { why }),
        unknown: status.result === 'temperror',
        hash: result.id ?? '',
        ...(result.signTime ? { at: result.signTime } : {}),
      },
    ];
  });
  const sealed = hasSeals && checked.arc?.chain ? await checkSeals(checked.arc, resolver) : undefined;
  return { signatures, ...(sealed === undefined ? {} : { sealed }) };
};

const checkSeals = async (data: unknown, resolver: DnsResolver): Promise<Sealed | undefined> => {
  const { arc } = await import('mailauth/lib/arc/index.js');
  const chain: Parameters<typeof arc>[0] | undefined = isArcData(data) ? data : undefined;
  if (!chain) return undefined;
  const result = await arc(chain, { resolver });
  const seal = chain.lastEntry?.['arc-seal'];
  const by = typeof seal === 'object' && seal ? String(seal.parsed?.['d']?.value ?? '').toLowerCase() : '';
  if (result.status.result !== 'pass' || by === '') return undefined;
  const dmarc: unknown = result.authenticationResults?.['dmarc'];
  const passed =
    typeof dmarc === 'object' && dmarc && 'result' in dmarc && dmarc.result === 'pass' && 'header' in dmarc
      ? dmarc.header
      : undefined;
  const from =
    typeof passed === 'object' && passed && 'from' in passed ? String(passed.from).toLowerCase() : undefined;
  return { by, ...(from === undefined ? {} : { passed: from }) };
};

const isArcData = (data: unknown): data is Parameters<typeof import('mailauth/lib/arc/index.js').arc>[0] =>
  typeof data === 'object' && data !== null && 'chain' in data && Array.isArray(data.chain);
