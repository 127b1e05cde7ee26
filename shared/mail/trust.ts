import { isPlainAddress } from './addresses.ts';
import { domainOf } from './domain-of.ts';
import { headerValue } from './header-block.ts';
import {
  type Anomaly,
  distinctAnomalies,
  type Mail,
  type Original,
  type TrustVerdict,
  type Unwrapped,
} from './mail.ts';
import { organisationOf, sameOrganisation } from './organisation.ts';
import { platformOfDomain, platformOfSender, sendsNotices } from './platform-domains.ts';
import { type JudgeOptions, redirectedByForwarder, sentByForwarder, tricksOf } from './trust/handover.ts';
import { senderTricks } from './trust/look-alike.ts';
import { receiverVerdict } from './trust/receiver-verdict.ts';
import { type Checked, checkSignatures, type Signature } from './trust/signatures.ts';

export type { JudgeOptions };

/** An original older than this is named stale; the policy decides what follows. */
const staleAfter = 7 * 86_400_000;

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

/** A notice is written to one seller; more than this are not looked at. */
const maxWrittenTo = 20;

/** Whom a mail was written to, as far as one of these lists of signed headers covers it. */
const writtenIn = ({ to, cc }: Mail, signed: readonly ReadonlySet<string>[]): string[] => {
  const covered = (name: string) => signed.some((names) => names.has(name));
  const boxes = [...(covered('to') ? to : []), ...(covered('cc') ? cc : [])];
  return [...new Set(boxes.map(({ address }) => address))].filter(isPlainAddress).slice(0, maxWrittenTo);
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
  const sender = mail.from[0]?.address ?? '';
  const domain = domainOf(sender);
  const platform = platformOfSender(sender);
  const tricks = how === 'inline' ? [] : tricksOf(mail);
  const anomalies: Anomaly[] = [
    ...verdictAnomalies,
    ...senderTricks(mail.from, mail.replyTo),
    ...staleness(mail, options.receivedAt),
  ];
  const checked: Checked =
    raw === undefined
      ? { signatures: [] }
      : await checkSignatures(raw, {
          sender: domain,
          resolver: options.resolver,
          at: options.receivedAt,
          withArc: how === 'redirected' && options.arcForwarders.length > 0,
        });

  const proofs = checked.signatures.filter(
    (signature) =>
      tricks.length === 0 &&
      signature.valid &&
      sameOrganisation(signature.domain, domain) &&
      platformOfDomain(signature.domain) === platform,
  );
  const [proven] = proofs;
  const mayProve = (signature: Signature) => signature.unknown && sameOrganisation(signature.domain, domain);
  const handover =
    how === 'direct'
      ? undefined
      : how === 'redirected'
        ? redirectedByForwarder(original, verdict, checked, options)
        : await sentByForwarder(unwrapped.received, verdict, options);
  if (handover) anomalies.push(...handover.anomalies);
  const vouched = tricks.length === 0 && handover?.covers ? [handover.covers] : [];
  const writtenTo = writtenIn(mail, [...proofs.map(({ covers }) => covers), ...vouched]);

  const reasons: string[] = [];
  let trust: TrustVerdict['trust'] = 'unverified';
  const named = anomalies.filter(({ code }) => code !== 'reply-to-elsewhere').map(({ detail }) => detail);
  if (proven && platform) reasons.push(`${proven.domain} signed it, and ${platform} really sends from there`);
  if (proven && platform && (how !== 'attachment' || handover?.forwarder)) trust = 'authenticated';
  else if (handover?.forwarder && tricks.length === 0) trust = 'forwarded';
  if (handover) reasons.push(handover.reason);
  if (trust === 'forwarded')
    reasons.push(
      `The original only claims to come from ${mail.from[0]?.address || mail.from[0]?.name || 'somebody'}`,
    );
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
    else reasons.push(...signatureReasons(checked.signatures, domain, platformOfDomain(domain)));
  }
  reasons.push(...named);
  const isUnanswered =
    (trust !== 'authenticated' && platform && tricks.length === 0 && checked.signatures.some(mayProve)) ||
    (trust === 'unverified' && handover?.unanswered);
  return {
    trust,
    reasons: [...new Set(reasons)].slice(0, 20),
    ...(isUnanswered ? { unanswered: true } : {}),
    ...(proven ? { provenDomain: organisationOf(proven.domain) ?? proven.domain } : {}),
    ...(proven && platform && !sendsNotices(sender) ? { otherMailbox: sender.toLowerCase() } : {}),
    ...(proven
      ? { signature: { hash: proven.hash, ...(proven.at === undefined ? {} : { at: proven.at }) } }
      : {}),
    ...(writtenTo.length > 0 ? { writtenTo } : {}),
    ...(handover?.forwarder === undefined ? {} : { forwarder: handover.forwarder }),
    anomalies: distinctAnomalies([...anomalies, ...tricks]),
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
