import type { Effect } from '../notice/vocabulary.ts';
import type { Check, DelistQuestion, Thresholds } from './delist-checks.ts';

/** What each effect of a complaint means to the sales of the listing, and whether it goes off sale without a person. */
const costOf: Record<Effect, Check> = {
  'listing-removed': { holds: true, text: 'The platform removed the listing itself: no sale is lost' },
  'account-restricted': {
    holds: true,
    text: 'The platform restricted the account: more than one listing is at stake',
  },
  'account-deactivated': { holds: true, text: 'The platform deactivated the account: no sale is lost' },
  'funds-held': { holds: true, text: 'The platform holds funds: more than one listing is at stake' },
  'listing-warned': {
    holds: false,
    text: 'The platform warns and leaves the listing on sale: taking it off loses its sales',
  },
  'content-removed': {
    holds: false,
    text: 'The platform removed a picture or a text and leaves the listing on sale: taking it off loses its sales',
  },
  none: {
    holds: false,
    text: 'The mail does not say that the platform did anything to the listing: taking it off loses its sales',
  },
};

/** Whether what the platform did is grave enough; whoever writes or rules without one demands that the sales end. */
export const lostSales = ({ notice }: DelistQuestion, { effectNamedBy }: Thresholds): Check[] => {
  if (notice.kind !== 'complaint') return [];
  const { holds, text } = costOf[notice.effect];
  return [
    holds || effectNamedBy === undefined
      ? { holds, text }
      : { holds: true, text: `${text}; ${effectNamedBy} names that and lets it go` },
  ];
};
