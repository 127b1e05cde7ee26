import { type Case, isSameListing, isSameOffer } from '../case/case.ts';
import { letGoBy } from '../case/case-facts.ts';
import { listingObjectKey } from '../case/listing-object-key.ts';
import { openQuestion, placeOf } from '../case/place.ts';
import type { CaseRecord } from '../case/records/case-record.ts';
import { countTowardsToday } from '../case/records/daily.ts';
import { wake } from '../case/records/runs.ts';
import type { TrustVerdict } from '../mail/mail.ts';
import type { Trust } from '../mail/vocabulary.ts';
import { marketplaceName } from '../marketplaces/names.ts';
import type { ListingSignal } from '../marketplaces/signals/signal.ts';
import { asserting } from '../notice/vocabulary.ts';
import { putJson } from '../platform/json-object.ts';
import type { Store } from '../store/store.ts';
import { decideAgain } from './decide-again.ts';
import type { CorroborationServices } from './services.ts';

/**
 * Whether the signal says what a mail may say of its listing: a marketplace acts on it for somebody's right, or holds it
 * without saying why.
 */
const saysTheSame = ({ kind, reason }: ListingSignal): boolean =>
  reason === 'rights' || (reason === 'unstated' && kind === 'listing-enforced');

/** Whether the case still gains by the signal. */
const isOpenTo = (now: Case, signal: ListingSignal): boolean =>
  !now.closed &&
  now.verdict.trust !== 'corroborated' &&
  asserting.has(now.notice.kind) &&
  now.listings.some((one) => isSameOffer(one, signal.offer) && !one.said) &&
  saysTheSame(signal);

/**
 * What a case is trusted once a marketplace says the same of one listing. It has to say so of each: else a forged mail
 * could name one that is held anyway and take others off sale with it.
 */
const trustWith = ({ listings, verdict }: Case, { offer }: ListingSignal): Trust =>
  listings.every((one) => one.said || isSameListing(one, offer)) ? 'corroborated' : verdict.trust;

const reasonOf = ({ offer, reason, issues: [issue] }: ListingSignal): string =>
  reason === 'rights'
    ? `${marketplaceName(offer.marketplace)} itself acts on ${offer.sku} for this: “${issue?.message.slice(0, 200) ?? ''}”`
    : `${marketplaceName(offer.marketplace)} itself holds ${offer.sku} for a violation, without saying which (${issue?.code ?? 'no code'})`;

/**
 * Records that the marketplace itself says the same of a listing, and raises the case's trust to `corroborated` where it
 * has said so of all. A delisting that a person is being asked about is then decided anew; `false` when the signal adds
 * nothing.
 */
export const corroborateCase = async (
  services: CorroborationServices,
  store: Store,
  record: CaseRecord,
  signal: ListingSignal,
): Promise<boolean> => {
  const { cases, evidence, workflow, clock } = services;
  const before = record.now();
  if (!isOpenTo(before, signal)) return false;
  const { marketplace, sku, listingId } = signal.offer;
  const key = listingObjectKey(before.id, signal.offer, `said-${signal.at.replaceAll(/\D/g, '')}`);
  await putJson(evidence, key, signal);

  const verdictOn = (now: Case): TrustVerdict => ({
    ...now.verdict,
    trust: trustWith(now, signal),
    reasons: [...now.verdict.reasons, reasonOf(signal)],
  });
  const isAsked = (now: Case) =>
    placeOf(now) === 'ask-to-delist' && trustWith(now, signal) === 'corroborated';
  const at = clock.now();
  const decision = isAsked(before)
    ? await decideAgain(services, store, before, verdictOn(before), at)
    : undefined;
  let waiting: string | undefined;
  const after = await record.record((now) => {
    if (!isOpenTo(now, signal)) return undefined;
    const again = isAsked(now) ? decision : undefined;
    waiting = again && openQuestion(now)?.id;
    return {
      type: 'corroborated',
      marketplace,
      sku,
      listingId,
      signal: key,
      verdict: verdictOn(now),
      ...(again && { decision: again }),
    };
  });
  if (decision && letGoBy(decision).length > 0 && after.decision !== decision)
    await countTowardsToday(cases, { storeId: store.id, at, by: after.id }, []);
  if (waiting !== undefined && openQuestion(after)?.id !== waiting)
    await wake({ cases, workflow }, after, waiting);
  return after.signals.includes(key);
};
