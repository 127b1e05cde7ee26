import { domainOf } from '../domain-of.ts';
import type { Anomaly, Original } from '../mail.ts';
import { sameOrganisation } from '../organisation.ts';
import { platformOfDomain } from '../platform-domains.ts';
import type { Platform, Trust } from '../vocabulary.ts';
import type { Handover } from './handover.ts';
import type { Signature } from './signatures.ts';

/** What was found out about an original's sender, before anybody says how far that proves it. */
export interface LookedAt {
  original: Original;
  /** the platform that the sender's address is of */
  platform: Platform | undefined;
  /** ways in which it is built to be read as two mails, or of two senders */
  tricks: readonly Anomaly[];
  /** its own, valid or not */
  signatures: readonly Signature[];
  /** those that prove its sender */
  proofs: readonly Signature[];
  /** who handed it on; undefined where it came by itself */
  handover: Handover | undefined;
}

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

/** Why its own bytes do not prove that a platform sent an original. */
const unprovenBy = ({ original: { mail, how, raw }, signatures }: LookedAt): string[] => {
  if (how === 'inline') return ['What is quoted inside a mail cannot prove its sender'];
  if (raw === undefined) return ['Its own bytes did not survive, so nothing can prove its sender'];
  const domain = domainOf(mail.from[0]?.address ?? '');
  return signatureReasons(signatures, domain, platformOfDomain(domain));
};

/** Why an original is trusted so far and no further, in plain words; `forwarders` are the store's enrolled people. */
export const reasonsFor = (seen: LookedAt, trust: Trust, forwarders: readonly string[]): string[] => {
  const { original, platform, tricks, proofs, handover } = seen;
  const { mail, how } = original;
  const { address = '', name = '' } = mail.from[0] ?? {};
  const [proven] = proofs;
  const reasons: string[] = [];
  if (proven && platform) reasons.push(`${proven.domain} signed it, and ${platform} really sends from there`);
  if (handover) reasons.push(handover.reason);
  if (trust === 'forwarded')
    reasons.push(`The original only claims to come from ${address || name || 'somebody'}`);
  if (trust === 'unverified' || how !== 'inline')
    for (const trick of tricks) reasons.push(`Built to be read in two ways: ${trick.detail}`);
  if (how === 'direct' && forwarders.includes(address))
    reasons.push('It comes from an enrolled person but forwards nothing');
  if (!(proven && platform)) reasons.push(...unprovenBy(seen));
  return reasons;
};
