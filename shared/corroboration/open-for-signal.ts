import { isAmong } from '../case/case.ts';
import { NoticeFacts } from '../case/case-facts.ts';
import { caseIdFor } from '../case/case-id.ts';
import { listingKey } from '../case/match-keys.ts';
import { complaintCase } from '../case/matching/candidates.ts';
import { open } from '../case/records/case-store.ts';
import { claimKey, holdersBelow } from '../case/records/key-holders.ts';
import { runName } from '../case/records/runs.ts';
import type { Platform } from '../mail/vocabulary.ts';
import { catalogueReader } from '../marketplaces/catalogue.ts';
import { marketplaceName } from '../marketplaces/names.ts';
import type { Marketplace, Offer } from '../marketplaces/port.ts';
import type { ListingSignal } from '../marketplaces/signals/signal.ts';
import type { Finding } from '../notice/examined.ts';
import { nothingRead } from '../notice/nothing-read.ts';
import type { ListingRef } from '../notice/notice.ts';
import type { ListingIdType } from '../notice/vocabulary.ts';
import { putJson } from '../platform/json-object.ts';
import type { TableReader } from '../platform/ports.ts';
import { shipsOf } from '../policy/deadline-presets.ts';
import { deadlinesOf } from '../policy/deadlines.ts';
import type { Store } from '../store/store.ts';
import type { Enforcement } from './enforcements.ts';
import type { CorroborationServices } from './services.ts';

const platformOf: Record<Marketplace, { platform: Platform; idType: ListingIdType }> = {
  amazon: { platform: 'amazon', idType: 'asin' },
  ebay: { platform: 'ebay', idType: 'item-number' },
  aliexpress: { platform: 'aliexpress', idType: 'product-id' },
  webhook: { platform: 'other', idType: 'listing-id' },
};

/** An offer's listing, as a mail would name it. */
const namedAs = ({ marketplace, listingId }: Offer): ListingRef => ({
  ...platformOf[marketplace],
  id: listingId,
});

/**
 * The open cases over an offer that are known by its listing's number: at once, where the lists are a moment behind, and
 * miss a case that just goes from one of them to another.
 */
export const openCasesKnownBy = async (
  cases: TableReader,
  storeId: string,
  offer: Offer,
): Promise<string[]> => {
  const ids = await holdersBelow(cases, listingKey(storeId, namedAs(offer)));
  const known = await Promise.all(ids.map((id) => complaintCase(cases, storeId, id)));
  return known.flatMap((now) => (now && !now.closed && isAmong(now.listings, offer) ? now.id : []));
};

/** What the marketplace says does not tell whether its complaint would be read so; a person looks. */
const confidence = 0.5;

/** The signal in the form in which a mail's reading is kept, so that all that follows can read it alike. */
const findingOf = ({ offer, issues, right, at }: ListingSignal): Finding => {
  const listing = namedAs(offer);
  return {
    how: 'direct',
    from: [{ name: offer.marketplace, address: '' }],
    subject: `${marketplaceName(offer.marketplace)} keeps ${offer.sku} off sale`,
    claimedDate: at,
    text: issues.map(({ code, message }) => `${code}: ${message}`).join('\n'),
    hiddenText: '',
    attachments: [],
    verdict: {
      trust: 'corroborated',
      reasons: [
        `${marketplaceName(offer.marketplace)} itself keeps ${offer.sku} off sale, as its own API says`,
      ],
      anomalies: [],
    },
    notice: {
      ...nothingRead,
      kind: 'complaint',
      right,
      effect: 'listing-removed',
      platform: listing.platform,
      language: 'en',
      confidence,
      listings: [listing],
    },
  };
};

/**
 * Opens a case for a listing that a marketplace keeps off sale and no mail spoke of; the same one however often it is
 * begun. A person says what it is; nothing goes off sale, as it is off already. Resolves with the case's number.
 */
export const openForSignal = async (
  { cases, evidence, workflow, clock }: CorroborationServices,
  store: Store,
  { signal }: Enforcement,
): Promise<string> => {
  const { marketplace, sku } = signal.offer;
  const id = caseIdFor(`${store.id}#enforced#${marketplace}#${sku}`, signal.at);
  const finding = findingOf(signal);
  const key = `cases/${id}/signals/finding.json`;
  await putJson(evidence, key, finding);
  const items = await catalogueReader(cases).byListing(store.id, signal.offer);
  const deadlines = deadlinesOf(finding.notice, new Date(signal.at), shipsOf(items));
  await open(
    cases,
    id,
    {
      type: 'opened',
      storeId: store.id,
      source: {
        finding: key,
        from: finding.from,
        subject: finding.subject,
        how: finding.how,
        receivedAt: signal.at,
      },
      notice: NoticeFacts.parse({ ...finding.notice, deadlines }),
      verdict: finding.verdict,
      decision: {
        mode: 'leave',
        reasons: ['No listing is touched: the marketplace itself keeps it off sale.'],
        offers: [signal.offer],
      },
      review: 'the marketplace enforces this listing, but no complaint mail came',
      linked: [],
      tries: store.policy.tries,
    },
    clock.now(),
  );
  for (const listing of finding.notice.listings) await claimKey(cases, listingKey(store.id, listing), id);
  await workflow.start(runName(id, 1), { caseId: id });
  return id;
};
