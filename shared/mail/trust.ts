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
import { type LookedAt, reasonsFor } from './trust/reasons.ts';
import { receiverVerdict } from './trust/receiver-verdict.ts';
import { type Checked, checkSignatures } from './trust/signatures.ts';
import type { Trust } from './vocabulary.ts';

/** An original older than this is named stale; the policy decides what follows. */
const staleAfter = 7 * 86_400_000;

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

/** A notice is written to one seller; more than this are not looked at. */
const maxWrittenTo = 20;

/** Whom a mail was written to, as far as one of these lists of signed headers covers it. */
const writtenIn = ({ to, cc }: Mail, signed: readonly ReadonlySet<string>[]): string[] => {
  const covered = (name: string) => signed.some((names) => names.has(name));
  const boxes = [...(covered('to') ? to : []), ...(covered('cc') ? cc : [])];
  return [...new Set(boxes.map(({ address }) => address))].filter(isPlainAddress).slice(0, maxWrittenTo);
};

/** Looks at an original's own signatures, at who handed it on, and at what is odd about its sender. */
const lookAt = async (
  unwrapped: Unwrapped,
  original: Original,
  options: JudgeOptions,
): Promise<LookedAt & { anomalies: Anomaly[] }> => {
  const { mail, how, raw } = original;
  const received = receiverVerdict(unwrapped.received, options.receivedBy);
  const address = mail.from[0]?.address ?? '';
  const domain = domainOf(address);
  const platform = platformOfSender(address);
  const tricks = how === 'inline' ? [] : tricksOf(mail);
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
  const handover =
    how === 'direct'
      ? undefined
      : how === 'redirected'
        ? redirectedByForwarder(original, received.verdict, checked, options)
        : await sentByForwarder(unwrapped.received, received.verdict, options);
  const anomalies = [
    ...received.anomalies,
    ...senderTricks(mail.from, mail.replyTo),
    ...staleness(mail, options.receivedAt),
    ...(handover?.anomalies ?? []),
  ];
  return { original, platform, tricks, signatures: checked.signatures, proofs, handover, anomalies };
};

const trustOf = ({ original: { how }, platform, proofs, handover, tricks }: LookedAt): Trust => {
  if (proofs.length > 0 && platform && (how !== 'attachment' || handover?.forwarder)) return 'authenticated';
  return handover?.forwarder && tricks.length === 0 ? 'forwarded' : 'unverified';
};

/** Whether DNS did not answer what may prove more than this. */
const isUnanswered = (
  { original, platform, signatures, handover, tricks }: LookedAt,
  trust: Trust,
): boolean => {
  const domain = domainOf(original.mail.from[0]?.address ?? '');
  const mayProve = signatures.some((one) => one.unknown && sameOrganisation(one.domain, domain));
  return (
    (trust !== 'authenticated' && platform !== undefined && tricks.length === 0 && mayProve) ||
    (trust === 'unverified' && handover?.unanswered === true)
  );
};

/** More reasons than these nobody reads. */
const mostReasons = 20;

/**
 * Judges who really sent an original. What is not proven is `unverified`; a DNS that does not answer can only lower
 * the result. Never rejects.
 */
export const judgeSender = async (
  unwrapped: Unwrapped,
  original: Original,
  options: JudgeOptions,
): Promise<TrustVerdict> => {
  const { anomalies, ...seen } = await lookAt(unwrapped, original, options);
  const { platform, proofs, handover, tricks } = seen;
  const trust = trustOf(seen);
  const { mail, how } = original;
  const address = mail.from[0]?.address ?? '';
  const vouched = tricks.length === 0 && handover?.covers ? [handover.covers] : [];
  const writtenTo = writtenIn(mail, [...proofs.map(({ covers }) => covers), ...vouched]);
  const odd = anomalies.filter(({ code }) => code !== 'reply-to-elsewhere').map(({ detail }) => detail);
  const reasons = new Set([...reasonsFor(seen, trust, options.forwarders), ...odd]);
  const [proven] = proofs;
  return {
    trust,
    reasons: [...reasons].slice(0, mostReasons),
    ...(isUnanswered(seen, trust) && { unanswered: true }),
    ...(proven && {
      provenDomain: organisationOf(proven.domain) ?? proven.domain,
      ...(platform && !sendsNotices(address) && { otherMailbox: address.toLowerCase() }),
      signature: { hash: proven.hash, ...(proven.at !== undefined && { at: proven.at }) },
    }),
    ...(writtenTo.length > 0 && { writtenTo }),
    // a mailbox passes on by itself what was written to anybody and brought to it
    ...(handover?.forwarder !== undefined &&
      !(how === 'redirected' && trust === 'authenticated') && { forwarder: handover.forwarder }),
    anomalies: distinctAnomalies([...anomalies, ...tricks]),
  };
};
