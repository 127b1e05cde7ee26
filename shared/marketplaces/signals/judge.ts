import type { Issue, Offer, OfferState } from '../port.ts';
import { rightIn } from './rights-words.ts';
import type { ListingSignal, SignalKind, SignalReason } from './signal.ts';

/** States that say that the marketplace acts on a listing for a violation, and never for which. */
const unstated = new Set(['listingOnHold', 'AdminEnded', 'violate_offline', 'punish_offline']);

const isUnstated = ({ code, message }: Issue): boolean => unstated.has(code) || message.trim() === '';

/** The issues for which the marketplace acts; where it does not tell them apart, all of a listing that it holds. */
const enforcing = ({ state, issues }: OfferState): Issue[] => {
  const marked = issues.filter(({ enforces }) => enforces);
  return marked.length > 0 || state !== 'enforced' ? marked : issues;
};

const reasonOf = (issues: Issue[]): SignalReason => {
  if (issues.some((issue) => rightIn(issue) !== undefined)) return 'rights';
  return issues.length === 0 || issues.some(isUnstated) ? 'unstated' : 'other';
};

const kindOf = (state: OfferState['state'], acts: boolean): SignalKind => {
  switch (state) {
    case 'enforced':
      return 'listing-enforced';
    case 'on-sale':
      return acts ? 'listing-warned' : 'listing-on';
    case 'off-sale':
      return 'listing-off';
    case 'gone':
      return 'listing-gone';
  }
};

/** What a reading of an offer says about complaints against it. */
export const judge = (storeId: string, offer: Offer, read: OfferState, at: Date): ListingSignal => {
  const issues = enforcing(read);
  const acts = read.state === 'enforced' || issues.length > 0;
  const rights = issues.flatMap((issue) => rightIn(issue) ?? []);
  return {
    kind: kindOf(read.state, acts),
    storeId,
    offer,
    at: at.toISOString(),
    ...(acts && { reason: reasonOf(issues) }),
    right: rights.find((right) => right !== 'unspecified') ?? 'unspecified',
    issues: acts ? issues : read.issues,
  };
};

/** Whether the marketplace keeps a listing off sale for what may be a complaint. */
export const isComplaint = ({ kind, reason }: ListingSignal): boolean =>
  kind === 'listing-enforced' && reason !== 'other';
