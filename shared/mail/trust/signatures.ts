import type { DKIMResult } from 'mailauth';
import type { SignatureHeader } from 'mailauth/lib/dkim/dkim-verifier.js';
import type { DnsResolver } from '../dns.ts';
import { findBody } from '../header-block.ts';
import { sameOrganisation } from '../organisation.ts';
import { signedHeaders } from './signed-headers.ts';

/** One DKIM signature of a mail's own bytes, and whether it may be relied on. */
export interface Signature {
  domain: string;
  valid: boolean;
  /** why not, in plain words */
  why?: string;
  /** DNS could not be asked, so nothing is known */
  unknown: boolean;
  /** names of the headers that it covers, lower case */
  covers: ReadonlySet<string>;
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
  /** names of the headers that the sealer signed as they came to it, lower case */
  covers: ReadonlySet<string>;
}

export interface Checked {
  signatures: Signature[];
  sealed?: Sealed;
}

const cr = 0x0d;
const lf = 0x0a;

/** The lines as they were signed; a signature covers no other line end. */
const withLineEnds = (raw: Buffer): Buffer => {
  let bare = 0;
  for (let at = raw.indexOf(lf); at >= 0; at = raw.indexOf(lf, at + 1)) if (raw[at - 1] !== cr) bare++;
  if (bare === 0) return raw;
  const lines = Buffer.allocUnsafe(raw.length + bare);
  let length = 0;
  let copied = 0;
  for (let at = raw.indexOf(lf); at >= 0; at = raw.indexOf(lf, at + 1)) {
    if (raw[at - 1] === cr) continue;
    length += raw.copy(lines, length, copied, at);
    lines[length++] = cr;
    copied = at;
  }
  raw.copy(lines, length, copied);
  return lines;
};

const plainWords: Record<string, string> = {
  'body hash did not verify': 'the text was changed after signing',
  'bad signature': 'a signed header was changed after signing',
  'no key': 'its domain publishes no such key',
  expired: 'it has expired',
  'invalid public key': 'its domain has withdrawn the key',
};

const tooMany: Omit<Signature, 'domain'> = {
  valid: false,
  why: 'there are too many headers to check it',
  unknown: false,
  hash: '',
  covers: new Set(),
};

/** The names in a signature's list of headers (`h=`). */
const namesIn = (list: string | undefined): ReadonlySet<string> =>
  new Set(
    (list ?? '')
      .trim()
      .toLowerCase()
      .split(/\s*:\s*/),
  );

/** What stands in the way of relying on a checked signature, in plain words. */
const flawOf = (result: DKIMResult, at: Date): string | undefined => {
  const { status } = result;
  if (status.result !== 'pass')
    return status.policy
      ? 'its key or algorithm is too weak'
      : (plainWords[status.comment ?? ''] ?? status.comment ?? 'it does not verify');
  if (result.canonBodyLengthLimited) return 'it covers only the beginning of the text';
  if (status.testing) return 'its domain is only testing signatures';
  if (status.warnings?.some((warning) => /^missing-(h|bh|b|d|s)$/.test(warning)))
    return 'it lacks a required part';
  const covered = namesIn(result.signingHeaders?.keys);
  if (!covered.has('from') || !covered.has('subject')) return 'it does not cover sender and subject';
  if (result.signTime && Date.parse(result.signTime) > at.getTime() + 86_400_000)
    return 'it was made in the future';
  return undefined;
};

const signatureOf = (domain: string, result: DKIMResult | undefined, at: Date): Signature => {
  const why = result ? flawOf(result, at) : 'it was not checked';
  return {
    domain,
    valid: why === undefined,
    ...(why === undefined ? {} : { why }),
    unknown: result?.status.result === 'temperror',
    hash: result?.id ?? '',
    covers: namesIn(result?.signingHeaders?.keys),
    ...(result?.signTime ? { at: result.signTime } : {}),
  };
};

/** What is checked, and with what. */
export interface CheckOptions {
  /** the only domain that is asked about: a signature of another organisation is listed but not checked */
  sender: string;
  resolver: DnsResolver;
  at: Date;
  /** check the ARC seals too */
  withArc?: boolean;
}

/** DNS is asked for so many keys of one domain and no more: a third would prove nothing that these do not. */
const mostKeys = 2;

const withFewKeys = (signatures: readonly SignatureHeader[]): SignatureHeader[] => {
  const keys = new Map<string, Set<string>>();
  return signatures.filter(({ signingDomain = '', selector = '' }) => {
    const selectors = keys.get(signingDomain) ?? new Set();
    if (selectors.size >= mostKeys) return selectors.has(selector);
    keys.set(signingDomain, selectors.add(selector));
    return true;
  });
};

const loadVerifier = () =>
  Promise.all([import('mailauth/lib/dkim/dkim-verifier.js'), import('./dkim-keys.ts')]);

/** Loaded on the first signed mail: who reads none never pays for it, and to import again is not free either. */
let verifying: ReturnType<typeof loadVerifier> | undefined;

/** Checks the DKIM signatures (and the ARC seals, when asked) of a mail's own bytes at a moment in time. */
export const checkSignatures = async (raw: Uint8Array, options: CheckOptions): Promise<Checked> => {
  const { sender, resolver, at, withArc = false } = options;
  const original = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { names, tooMuch } = signedHeaders(original);
  if (tooMuch) return { signatures: [{ ...tooMany, domain: sender }] };
  const hasSeals = withArc && names.includes('arc-seal');
  if (!names.includes('dkim-signature') && !hasSeals) return { signatures: [] };
  const bytes = withLineEnds(original);
  const { bodyStart } = findBody(bytes);
  verifying ??= loadVerifier();
  const [{ DkimVerifier }, { dkimKeys }] = await verifying;
  const verifier = new DkimVerifier({ curTime: at, rejectRsaSha1: true, minBitLength: 1_024, resolver });
  verifier.keyCache = dkimKeys(resolver);
  await verifier.emitHeaders(bytes.subarray(0, bodyStart));
  const listed = verifier.signatureHeaders.filter(({ type, skip }) => type === 'DKIM' && !skip);
  const checked = withFewKeys(
    listed.filter(({ signingDomain }) => sameOrganisation(signingDomain ?? '', sender)),
  );
  verifier.signatureHeaders = verifier.signatureHeaders.filter(
    (header) => checked.includes(header) || (hasSeals && header.type === 'ARC'),
  );
  if (verifier.signatureHeaders.length > 0) {
    await verifier.nextChunk(bytes.subarray(bodyStart));
    await verifier.finalChunk();
  }
  const signatures = listed.map((header) =>
    signatureOf((header.signingDomain ?? '').toLowerCase(), verifier.results[checked.indexOf(header)], at),
  );
  const sealed = hasSeals && verifier.arc.chain ? await checkSeals(verifier.arc, resolver) : undefined;
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
  const message = chain.lastEntry?.['arc-message-signature'];
  const list = typeof message === 'object' && message ? message.parsed?.['h']?.value : undefined;
  return { by, covers: namesIn(String(list ?? '')), ...(from === undefined ? {} : { passed: from }) };
};

const isArcData = (data: unknown): data is Parameters<typeof import('mailauth/lib/arc/index.js').arc>[0] =>
  typeof data === 'object' && data !== null && 'chain' in data && Array.isArray(data.chain);
