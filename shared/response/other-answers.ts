import type { Case } from '../case/case.ts';
import { currentDraft } from '../case/place.ts';
import { domainOf } from '../mail/domain-of.ts';
import type { Platform } from '../mail/vocabulary.ts';
import type { Right } from '../notice/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { hearsInAlibabasPortal, requestToOwner } from './by-platform.ts';
import { addresseesOf } from './recipients.ts';
import type { Strategy } from './vocabulary.ts';

/** What can be said about the goods or the right itself. */
const onMerits: Record<Right, readonly Strategy[]> = {
  trademark: ['authentic-goods', 'mark-not-used', 'parallel-import-proof', 'edit-detail-page', 'never-sold'],
  counterfeit: ['authentic-goods', 'mark-not-used', 'never-sold'],
  copyright: ['own-work', 'authentic-goods', 'edit-detail-page', 'never-sold'],
  'design-patent': ['design-differences', 'authentic-goods', 'never-sold'],
  'utility-patent': ['patent-non-infringement', 'authentic-goods', 'never-sold'],
  'parallel-import': ['parallel-import-proof', 'authentic-goods', 'never-sold'],
  'selective-distribution': ['authentic-goods', 'parallel-import-proof', 'never-sold'],
  unspecified: ['ask-which-right', 'never-sold'],
};

/** Services under United States law, which restore after a counter-notification (17 U.S.C. 512(g)). */
const underDmca: ReadonlySet<Platform> = new Set([
  'amazon',
  'ebay',
  'walmart',
  'etsy',
  'shopify',
  'tiktok-shop',
  'temu',
]);

/** The sites of other countries, which write from domains of their own: their law knows no such statement. */
const abroad = /(?:^|\.)(?:amazon|ebay)\.(?!com$)[a-z.]{2,7}$/;

/**
 * Whether the service that wrote restores after a counter-notification, as far as its address tells. What it left up cannot
 * be restored, and nobody can swear that it was removed by mistake.
 */
const takesCounterNotices = ({ notice, basis }: Case): boolean =>
  notice.effect !== 'listing-warned' &&
  underDmca.has(notice.platform) &&
  !basis.source.from.some(({ address }) => abroad.test(domainOf(address)));

const toComplaint = (now: Case, mailable: boolean): Strategy[] => {
  const { platform, right, effect } = now.notice;
  const inPortal: readonly Strategy[] = hearsInAlibabasPortal(platform)
    ? ['aliexpress-counter-notification']
    : onMerits[right];
  return [
    ...(mailable ? [requestToOwner(platform)] : []),
    ...inPortal,
    ...(right === 'copyright' && takesCounterNotices(now) ? (['counter-notice'] as const) : []),
    ...(effect === 'account-restricted' || effect === 'account-deactivated'
      ? (['plan-of-action'] as const)
      : []),
    'accept',
  ];
};

const toAnyKind = (now: Case, mailable: boolean): Strategy[] => {
  switch (now.notice.kind) {
    case 'complaint':
      return toComplaint(now, mailable);
    case 'demand-letter':
      return now.notice.language === 'de'
        ? ['abmahnung-reply', 'demand-letter-reply']
        : ['demand-letter-reply'];
    case 'hijack-alert':
      return ['infringement-report'];
    case 'policy-notice':
      // buyers who doubt that goods are genuine are answered with invoices, though they assert no right
      return ['policy-answer', 'authentic-goods', 'plan-of-action'];
    case 'decision':
    case 'retraction':
    case 'unrelated':
    case 'court-order':
    case 'evaluation':
      return [];
  }
};

/**
 * The kinds of answer that this platform takes for this right, apart from the one that is drafted: what a person may
 * ask for instead. A person who picks one says that it is true; what the law makes of it is theirs to weigh.
 */
export const otherAnswers = (
  now: Case,
  store: Pick<Store, 'inbox' | 'seller' | 'team' | 'forwarders'>,
): Strategy[] => {
  const present = currentDraft(now)?.strategy;
  const all: Strategy[] = [...toAnyKind(now, addresseesOf(now.notice, store).length > 0), 'free-answer'];
  return all.filter((strategy) => strategy !== present);
};
