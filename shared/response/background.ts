import type { Case } from '../case/case.ts';
import type { Recorded } from '../case/events.ts';
import type { Strategy } from './vocabulary.ts';

/** Another case of the store, with its events. */
export interface Complaint {
  now: Case;
  events: readonly Recorded[];
}

/** What lies in the case's records besides the case itself; every part is optional and is used where it is there. */
export interface Background {
  /** the case's events: they date what was done */
  events?: readonly Recorded[] | undefined;
  /** the text of the notice itself: it may say how far back invoices may date */
  noticeText?: string | undefined;
  /** the text of the last refusal or request for more information */
  refusal?: string | undefined;
  /** who wrote that, where a mail told */
  asker?: 'platform' | 'complainant' | undefined;
  /**
   * the store's catalogue holds offers of this marketplace, so that a listing which it lacks was perhaps never sold; else a
   * seller who connected another marketplace, or none, would tell everybody that it sold nothing
   */
  isCatalogued?: boolean | undefined;
  /** where the account itself is restricted: the store's open complaints on that platform, the oldest first */
  complaints?: readonly Complaint[] | undefined;
  /** what a person asked for instead of the product's own choice */
  prefer?: Strategy | undefined;
}
