import type { Case, CaseListing } from '../../../shared/case/case.ts';
import { domainOf } from '../../../shared/mail/domain-of.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import { siteFor } from '../../../shared/marketplaces/sites.ts';
import type { Store } from '../../../shared/store/store.ts';

/** What below a site is the page of a listing; undefined for what does not look like one of the platform's own numbers. */
const pageOf = (marketplace: Marketplace, listingId: string): string | undefined => {
  if (marketplace === 'amazon' && /^[A-Z0-9]{10}$/.test(listingId)) return `dp/${listingId}`;
  if (marketplace === 'ebay' && /^\d{9,14}$/.test(listingId)) return `itm/${listingId}`;
  if (marketplace === 'aliexpress' && /^\d{8,20}$/.test(listingId)) return `item/${listingId}.html`;
  return undefined;
};

/** Where buyers see a listing of a case, in the country of the account or of the mail; a mail's own links are never offered. */
export const listingUrl = (
  { verdict, sources: [first] }: Pick<Case, 'verdict' | 'sources'>,
  store: Pick<Store, 'sites'> | undefined,
  { marketplace, listingId }: Pick<CaseListing, 'marketplace' | 'listingId'>,
): string | undefined => {
  const sender = verdict.provenDomain ?? domainOf(first?.from[0]?.address ?? '');
  const site = siteFor(marketplace, store?.sites?.[marketplace], sender);
  const page = pageOf(marketplace, listingId);
  return site && page && `${site}/${page}`;
};
