import { domainOf } from './addresses.ts';
import type { DnsResolver } from './dns.ts';
import { headerValue } from './header-block.ts';
import type { Anomaly, Mail, Original, TrustVerdict, Unwrapped } from './mail.ts';
import { organisationOf, platformOfDomain } from './sender-domains.ts';
import { senderTricks } from './trust/look-alike.ts';
import { type ReceiverVerdict, receiverVerdict } from './trust/receiver-verdict.ts';
import { type Checked, checkSignatures, type Signature } from './trust/signatures.ts';

export interface JudgeOptions {
  /** set when our own receiver wrote its verdict on top of `raw`; without it no header proves anything */
  receivedBy?: 'amazonses.com';
  /** the received mail's bytes */
  raw: Uint8Array;
  /** addresses of the store's enrolled people, lower case */
  forwarders: readonly string[];
  /** hosts whose ARC seals count */
  arcForwarders: readonly string[];
  receivedAt: Date;
  resolver: DnsResolver;
}

/** Ways to make two readers see two senders or two mails; any of them ends the belief in a sender. */
const headerTricks = /^(from-|header-|leading-bytes|cr-only|not-a-mail)/;

/** An original older than this is named stale; the policy decides what follows. */
const staleAfter = 7 * 86_400_000;

const tricksOf = (mail: Mail): Anomaly[] => mail.anomalies.filter(({ code }) => headerTricks.test(code));

const sameOrganisation = (a: string, b: string): boolean => {
  const organisation = organisationOf(a);
  return organisation !== undefined && organisation === organisationOf(b);
};

/** What the forwarder's own mail proves about who sent it on. */
interface Carrier {
  forwarder?: string;
  reason: string;
  anomalies: Anomaly[];
}

/** The address behind a rewritten envelope sender: Gmail's `user+caf_=…`, or SRS. */
const plainEnvelope = (address: string): string => {
  const srs = /^srs0[=+-][^=]+=[^=]+=([^=]+)=([^@]+)@/i.exec(address);
  if (srs) return `${srs[2]}@${srs[1]}`;
  return address.replace(/\+caf_=[^@]*@/i, '@');
};

const sentByForwarder = async (
  received: Mail,
  verdict: ReceiverVerdict | undefined,
  options: JudgeOptions,
): Promise<Carrier> => {
  const address = received.from[0]?.address ?? '';
  const tricks = tricksOf(received);
  if (tricks.length > 0) {
    return {
      reason: `The mail that carries it is built to be read in two ways: ${tricks[0]?.detail}`,
      anomalies: tricks,
    };
  }
  if (!options.forwarders.includes(address)) {
    return { reason: `${address || 'Nobody'} is not enrolled to forward mail to this store`, anomalies: [] };
  }
  const domain = domainOf(address);
  const proven =
    verdict !== undefined &&
    !verdict.dmarcFailed &&
    [verdict.dmarc, ...verdict.dkim].some((one) => one && sameOrganisation(one, domain));
  if (proven)
    return {
      forwarder: address,
      reason: `${address} is enrolled and our receiver found the mail to be theirs`,
      anomalies: [],
    };
  const { signatures } = await checkSignatures(options.raw, options.resolver, options.receivedAt);
  const own = signatures.filter((signature) => sameOrganisation(signature.domain, domain));
  if (own.some((signature) => signature.valid)) {
    return {
      forwarder: address,
      reason: `${address} is enrolled and ${domain} signed the mail`,
      anomalies: [],
    };
  }
  const unknown = own.some((signature) => signature.unknown);
  return {
    reason: unknown
      ? `${address} is enrolled, but DNS could not be asked whether ${domain} signed the mail`
      : `${address} is enrolled, but nothing proves that the mail is theirs`,
    anomalies: [],
  };
};

/** A redirect keeps the original's From, so the forwarder shows only in the envelope or in a trusted seal. */
const redirectedByForwarder = (
  original: Original,
  verdict: ReceiverVerdict | undefined,
  checked: Checked,
  options: JudgeOptions,
): Carrier => {
  const envelope = verdict?.spf && verdict.envelopeFrom ? plainEnvelope(verdict.envelopeFrom) : undefined;
  if (envelope && options.forwarders.includes(envelope)) {
    return {
      forwarder: envelope,
      reason: `${envelope} is enrolled and their mailbox passed it on`,
      anomalies: [],
    };
  }
  const { sealed } = checked;
  const from = domainOf(original.mail.from[0]?.address ?? '');
  if (sealed && options.arcForwarders.some((host) => sealed.by === host || sealed.by.endsWith(`.${host}`))) {
    if (sealed.passed && sameOrganisation(sealed.passed, from)) {
      return {
        forwarder: sealed.by,
        reason: `${sealed.by} passed it on and vouches that it came from ${sealed.passed}`,
        anomalies: [],
      };
    }
  }
  return { reason: 'Nothing proves who passed it on', anomalies: [] };
};

const signatureReasons = (
  signatures: readonly Signature[],
  domain: string,
  platform: string | undefined,
): string[] => {
  if (signatures.length === 0) return ['It carries no DKIM signature'];
  const aligned = signatures.filter((signature) => sameOrganisation(signature.domain, domain));
  if (aligned.length === 0) {
    const others = [...new Set(signatures.map(({ domain }) => domain))].join(', ');
    return [`It is signed by ${others || 'nobody'}, which says nothing about ${domain}`];
  }
  return aligned.map((signature) =>
    signature.valid
      ? platform
        ? `${signature.domain} signed it, but that part of ${platform} does not send notices`
        : `${signature.domain} really sent it, but ${signature.domain} is no platform: that proves the sender, not the claim`
      : signature.unknown
        ? `DNS could not be asked for the key of ${signature.domain}`
        : `The signature of ${signature.domain} does not count: ${signature.why}`,
  );
};

/**
 * Judges who really sent an original. What is not proven is `unverified`; a DNS that does not answer can only lower
 * the result. Never rejects.
 */
export const judgeSender = async (
  unwrapped: Unwrapped,
  original: Original,
  options: JudgeOptions,
): Promise<TrustVerdict> => {
  const { mail, how, raw } = original;
  const { verdict, anomalies: verdictAnomalies } = receiverVerdict(unwrapped.received, options.receivedBy);
  const domain = domainOf(mail.from[0]?.address ?? '');
  const platform = platformOfDomain(domain);
  const tricks = how === 'inline' ? [] : tricksOf(mail);
  const anomalies: Anomaly[] = [
    ...verdictAnomalies,
    ...senderTricks(mail.from, mail.replyTo),
    ...staleness(mail, options.receivedAt),
  ];
  const checked: Checked =
    raw === undefined
      ? { signatures: [] }
      : await checkSignatures(
          raw,
          options.resolver,
          options.receivedAt,
          how === 'redirected' && options.arcForwarders.length > 0,
        );

  const proof = checked.signatures.find(
    (signature) =>
      signature.valid &&
      sameOrganisation(signature.domain, domain) &&
      platformOfDomain(signature.domain) === platform,
  );
  const proven = proof && tricks.length === 0 ? proof : undefined;
  const carrier =
    how === 'direct'
      ? undefined
      : how === 'redirected'
        ? redirectedByForwarder(original, verdict, checked, options)
        : await sentByForwarder(unwrapped.received, verdict, options);
  if (carrier) anomalies.push(...carrier.anomalies);

  const reasons: string[] = [];
  let trust: TrustVerdict['trust'] = 'unverified';
  const named = anomalies.filter(({ code }) => code !== 'reply-to-elsewhere').map(({ detail }) => detail);
  if (proven && platform) reasons.push(`${proven.domain} signed it, and ${platform} really sends from there`);
  if (proven && platform && (how !== 'attachment' || carrier?.forwarder)) trust = 'authenticated';
  else if (carrier?.forwarder && tricks.length === 0) trust = 'forwarded';
  if (carrier) reasons.push(carrier.reason);
  if (trust === 'forwarded')
    reasons.push(`The original only claims to come from ${mail.from[0]?.address || 'somebody'}`);
  if (trust === 'unverified' || how !== 'inline') {
    for (const trick of tricks) reasons.push(`Built to be read in two ways: ${trick.detail}`);
  }
  if (how === 'direct' && options.forwarders.includes(mail.from[0]?.address ?? '')) {
    reasons.push('It comes from an enrolled person but forwards nothing');
  }
  if (!(proven && platform)) {
    if (how === 'inline') reasons.push('What is quoted inside a mail cannot prove its sender');
    else if (raw === undefined)
      reasons.push('Its own bytes did not survive, so nothing can prove its sender');
    else reasons.push(...signatureReasons(checked.signatures, domain, platform));
  }
  reasons.push(...named);
  return {
    trust,
    reasons: [...new Set(reasons)].slice(0, 20),
    ...(proven ? { provenDomain: organisationOf(proven.domain) ?? proven.domain } : {}),
    ...(proven
      ? { signature: { hash: proven.hash, ...(proven.at === undefined ? {} : { at: proven.at }) } }
      : {}),
    ...(carrier?.forwarder === undefined ? {} : { forwarder: carrier.forwarder }),
    anomalies: unique([...anomalies, ...tricks]),
  };
};

const staleness = (mail: Mail, receivedAt: Date): Anomaly[] => {
  const resent = headerValue(mail.headers, 'resent-date');
  const claimed = mail.date?.getTime();
  if (claimed === undefined) return [];
  const age = receivedAt.getTime() - claimed;
  if (age > staleAfter) {
    const days = Math.floor(age / 86_400_000);
    return [
      {
        code: 'date-stale',
        detail: `It was dated ${days} days before it came${resent ? ' and was sent on' : ''}`,
      },
    ];
  }
  return age < -86_400_000 ? [{ code: 'date-future', detail: 'It is dated in the future' }] : [];
};

const unique = (anomalies: readonly Anomaly[]): Anomaly[] => [
  ...new Map(anomalies.map((one) => [`${one.code} ${one.detail}`, one])).values(),
];
