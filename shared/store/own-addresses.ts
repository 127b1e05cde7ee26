import type { Store } from './store.ts';

/** Every address that a store has enrolled as its own, lower case: who answers, is told, forwards, and its inbox. */
export const ownAddresses = ({
  inbox,
  seller,
  team,
  forwarders,
}: Pick<Store, 'inbox' | 'seller' | 'team' | 'forwarders'>): ReadonlySet<string> =>
  new Set([inbox, seller.email, ...team, ...forwarders].map((one) => one.toLowerCase()));
