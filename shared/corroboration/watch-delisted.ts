import { type Case, type CaseListing, isSameOffer } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { finalOutcome } from '../case/place.ts';
import type { CaseRecord } from '../case/records/case-record.ts';
import { marketplaceName } from '../marketplaces/names.ts';
import type { ListingSignal } from '../marketplaces/signals/signal.ts';
import { tellTeam } from '../response/tell-team.ts';
import type { Store } from '../store/store.ts';
import type { CorroborationServices } from './services.ts';

/** A listing that stays on sale is found again, and the team told again, after so long. */
const againMs = 24 * 3_600_000;

/** The listing, while the case keeps it off sale and nobody wants it back. */
const keptOff = (now: Case, { offer }: ListingSignal): CaseListing | undefined =>
  now.closed || finalOutcome(now) !== undefined
    ? undefined
    : now.listings.find(
        (listing) =>
          isSameOffer(listing, offer) &&
          (listing.state === 'off' || listing.state === 'on-again') &&
          !listing.undo,
      );

const isDrift = ({ state, driftAt }: CaseListing, { kind, at }: ListingSignal): boolean =>
  (kind === 'listing-on' || kind === 'listing-warned') &&
  (state === 'off' || Date.parse(at) - Date.parse(driftAt ?? '') >= againMs);

/** What a signal says of a listing that we took off sale; `told` when the marketplace spoke unasked. */
const eventFor = (now: Case, signal: ListingSignal, told: boolean): CaseEvent | undefined => {
  const listing = keptOff(now, signal);
  if (!listing) return undefined;
  const { marketplace, sku, listingId } = signal.offer;
  if (isDrift(listing, signal)) return { type: 'drift-found', marketplace, sku, listingId };
  const isOff = signal.kind === 'listing-off' || signal.kind === 'listing-enforced';
  const isNews = listing.state === 'on-again' || (told && !listing.confirmed);
  if (!isOff || !isNews) return undefined;
  const how = told ? `${marketplaceName(marketplace)} notified us` : 'a later reading shows it';
  return { type: 'delist-confirmed', marketplace, sku, how };
};

/** Records that our delisting is confirmed, or that the listing is on sale again, of which the team is told. */
export const watchDelisted = async (
  services: CorroborationServices,
  store: Store,
  record: CaseRecord,
  signal: ListingSignal,
  told: boolean,
): Promise<'confirmed' | 'drift' | undefined> => {
  let event: CaseEvent | undefined;
  await record.record((now) => {
    event = eventFor(now, signal, told);
    return event;
  });
  if (event?.type === 'delist-confirmed') return 'confirmed';
  if (event?.type !== 'drift-found') return undefined;
  await tellTeam(services, record, store, 'drift');
  return 'drift';
};
