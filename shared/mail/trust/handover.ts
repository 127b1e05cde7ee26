import type { DnsResolver } from '../dns.ts';
import { dnsAddress } from '../dns-name.ts';
import { domainOf, isWithin } from '../domain-of.ts';
import type { Anomaly, Mail, Original } from '../mail.ts';
import { sameOrganisation } from '../organisation.ts';
import type { ReceiverVerdict } from './receiver-verdict.ts';
import { type Checked, checkSignatures } from './signatures.ts';

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

export const tricksOf = (mail: Mail): Anomaly[] =>
  mail.anomalies.filter(({ code }) => headerTricks.test(code));

/** What the forwarder's own mail proves about who sent it on. */
export interface Handover {
  forwarder?: string;
  /** DNS did not say whether an enrolled person's domain signed it */
  unanswered?: true;
  reason: string;
  anomalies: Anomaly[];
  /** names of the original's headers that it vouches for, lower case */
  covers?: ReadonlySet<string>;
}

/**
 * The mailbox behind the envelope sender that Gmail writes for what it forwards, `user+caf_=…`. SPF proves a domain and
 * nothing written before the `@`, so what is not of that very domain (SRS) names nobody.
 */
const plainEnvelope = (address: string): string => address.replace(/\+caf_=[^@]*@/i, '@');

/** Whether the mail that carries an original is an enrolled person's own. */
export const sentByForwarder = async (
  received: Mail,
  verdict: ReceiverVerdict | undefined,
  options: JudgeOptions,
): Promise<Handover> => {
  const written = received.from[0]?.address ?? '';
  const address = dnsAddress(written) ?? written;
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
  const { signatures } = await checkSignatures(options.raw, {
    sender: domain,
    resolver: options.resolver,
    at: options.receivedAt,
  });
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
    ...(unknown && { unanswered: true }),
    reason: unknown
      ? `${address} is enrolled, but DNS could not be asked whether ${domain} signed the mail`
      : `${address} is enrolled, but nothing proves that the mail is theirs`,
    anomalies: [],
  };
};

/** A redirect keeps the original's From, so the forwarder shows only in the envelope or in a trusted seal. */
export const redirectedByForwarder = (
  original: Original,
  verdict: ReceiverVerdict | undefined,
  checked: Checked,
  options: JudgeOptions,
): Handover => {
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
  if (sealed && options.arcForwarders.some((host) => isWithin(sealed.by, host))) {
    if (sealed.passed && sameOrganisation(sealed.passed, from)) {
      return {
        forwarder: sealed.by,
        reason: `${sealed.by} passed it on and vouches that it came from ${sealed.passed}`,
        anomalies: [],
        covers: sealed.covers,
      };
    }
  }
  return { reason: 'Nothing proves who passed it on', anomalies: [] };
};
