import type { Marketplace, Offer } from '../../marketplaces/port.ts';
import { type Case, type CaseListing, isAmong, isSameOffer, notYetNamed, type OfferKey } from '../case.ts';
import { type DelistDecision, letGoBy } from '../case-facts.ts';
import { isAside } from '../place.ts';

/** A listing as a case begins with it. */
export const named = (offer: Offer, may: boolean): CaseListing => ({
  ...offer,
  state: 'named',
  detail: '',
  may,
  undo: false,
});

/** What a decision about offers says of one of them. */
export const saidBy = (
  { mode, offers, certain }: DelistDecision,
  offer: OfferKey,
): Pick<CaseListing, 'may' | 'inPassing'> => {
  const may = isAmong(mode === 'auto' ? offers : (certain ?? []), offer);
  return { may, ...(certain && !may && { inPassing: true }) };
};

/** An offer that a decision is about, as a case begins with it. */
export const decidedBy =
  (decision: DelistDecision) =>
  (offer: Offer): CaseListing => ({ ...named(offer, false), ...saidBy(decision, offer) });

/** Of the offers that a decision is about, those that the case is not about so far, or was in passing and is now for sure. */
export const newsIn = (now: Pick<Case, 'listings'>, decision: DelistDecision): Offer[] => {
  const asides = now.listings.filter(isAside);
  const sure = letGoBy(decision).filter((offer) => isAmong(asides, offer));
  return [...notYetNamed(now, decision.offers), ...sure];
};

/** What a settled action leaves a listing as. */
export const settledState = {
  delist: {
    done: 'off',
    already: 'off-already',
    refused: 'left',
    enforced: 'off-already',
    gone: 'off-already',
    conflict: 'left',
    pending: 'delisting',
  },
  relist: {
    done: 'back',
    already: 'back',
    refused: 'off',
    enforced: 'off',
    gone: 'off',
    conflict: 'off',
    pending: 'relisting',
  },
} as const;

export const withListing = (
  now: Case,
  offer: { marketplace: Marketplace; sku: string },
  change: Partial<CaseListing>,
): Pick<Case, 'listings'> => ({
  listings: now.listings.map((listing) =>
    isSameOffer(listing, offer) ? { ...listing, ...change } : listing,
  ),
});

/** What it was cleared of counts no more, and neither does that it was to go back for it. */
const inDisputeAgain = ({ cleared, ...listing }: CaseListing): CaseListing =>
  cleared ? { ...listing, undo: false } : listing;

/** One that somebody went on without is to go off sale again. */
export const triedAgain = ({ passedOver: _, ...listing }: CaseListing): CaseListing => listing;

/** One that came back has been sold since: it goes off sale as one that never was, with a snapshot of its own. */
export const afresh = ({
  snapshot,
  restored = [],
  inPassing: _,
  leftByHand: __,
  ...listing
}: CaseListing): CaseListing => ({
  ...triedAgain(listing),
  state: 'named',
  detail: '',
  may: true,
  undo: false,
  ...(snapshot !== undefined && { restored: [...restored, snapshot] }),
});

/** Lets a listing go off sale, also one that we or somebody else put back. */
const goes = (listing: CaseListing): CaseListing =>
  listing.state === 'back' || listing.state === 'on-again' ? afresh(listing) : { ...listing, may: true };

/** The case's listings with these ones added, or let go where they are named already. */
export const requested = (
  now: Case,
  offers: Offer[],
  how: Pick<CaseListing, 'besides'> = {},
): CaseListing[] => [
  ...now.listings.map((listing) => (isAmong(offers, listing) ? goes(inDisputeAgain(listing)) : listing)),
  ...notYetNamed(now, offers).map((offer) => ({ ...named(offer, true), ...how })),
];

/** The same where a person asks for it, whose word counts also for what was left on sale. */
export const requestedByHand = (now: Case, offers: Offer[]): CaseListing[] => {
  const listings = now.listings.map((one) => {
    if (!isAmong(offers, one)) return one;
    return one.state === 'left' ? afresh(one) : triedAgain(one);
  });
  return requested({ ...now, listings }, offers, { besides: true });
};

/** A person named what the mail is about: nothing goes off sale before somebody is asked about exactly that. */
export const asking = (now: Case, offers: Offer[]): Pick<Case, 'decision' | 'listings'> => {
  const listings = now.listings.filter(({ state }) => state !== 'named');
  return {
    decision: { mode: 'ask', reasons: ['A person corrected what the mail says: a person decides.'], offers },
    listings: [...listings, ...notYetNamed({ listings }, offers).map((offer) => named(offer, false))],
  };
};
