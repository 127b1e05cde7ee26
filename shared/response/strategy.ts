import type { Case } from '../case/case.ts';
import { lastAnswer, roundOf } from '../case/place.ts';
import type { Platform } from '../mail/vocabulary.ts';
import type { Right } from '../notice/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { isOfAccount } from './account-notice.ts';
import type { Background } from './background.ts';
import { hearsInAlibabasPortal, requestToOwner } from './by-platform.ts';
import { writeLetter } from './letter.ts';
import { placeholdersOf } from './placeholders.ts';
import { addresseesOf } from './recipients.ts';
import { type Strategy, toComplainant } from './vocabulary.ts';

/** Which answer, and what it takes to send it. */
export interface Choice {
  strategy: Strategy;
  /** `portal`: a person submits it and reports the reference */
  channel: 'mail' | 'portal';
  /** empty for a portal */
  to: string[];
  /** a statement under penalty of perjury */
  sworn: boolean;
  /** what must be filled in before it can be approved */
  missing: string[];
}

const onRight: Record<Right, Strategy> = {
  trademark: 'authentic-goods',
  counterfeit: 'authentic-goods',
  copyright: 'own-work',
  'design-patent': 'design-differences',
  'utility-patent': 'patent-non-infringement',
  'parallel-import': 'parallel-import-proof',
  'selective-distribution': 'authentic-goods',
  unspecified: 'ask-which-right',
};

/**
 * Where an answer in the portal is due within days, and a complaint without one stands, besides Alibaba's (3 working days):
 * Mercado Libre, which deletes the listing after 4 days and hands the answer to the owner itself (developers.mercadolibre.com,
 * "Brand Protection Program"), and Temu (about 5 days, as sellers report). A letter to the complainant keeps no such term.
 */
const decidesInPortal: ReadonlySet<Platform> = new Set(['mercado-libre', 'temu']);

/** A warning about words on the page, or one that the platform itself raised without any complainant. */
const isAboutPage = ({ notice }: Case): boolean =>
  notice.platform === 'amazon' &&
  notice.right === 'trademark' &&
  (notice.effect === 'listing-warned' || notice.complainants.length === 0);

/** The answer to the platform itself, by the right that is asserted. */
const onMerits = (now: Case): Strategy => {
  if (hearsInAlibabasPortal(now.notice.platform)) return 'aliexpress-counter-notification';
  // the page is edited first, then the notice is answered
  return isAboutPage(now) ? 'edit-detail-page' : onRight[now.notice.right];
};

/** The second answer: each point of the refusal is met, and whoever asked for more is the one who gets it. */
const afterRefusal = (now: Case, mailable: boolean, asker: Background['asker']): Strategy => {
  const before = now.drafts.findLast(({ state }) => state === 'submitted');
  const asked = asker ?? (before?.channel === 'mail' ? 'complainant' : 'platform');
  return lastAnswer(now) === 'more-information' && asked === 'complainant' && mailable
    ? requestToOwner(now.notice.platform)
    : onMerits(now);
};

const forComplaint = (now: Case, mailable: boolean, { asker, isCatalogued }: Background): Strategy => {
  const { notice } = now;
  if (isOfAccount(notice)) return 'plan-of-action';
  if (roundOf(now) > 0) return afterRefusal(now, mailable, asker);
  if (hearsInAlibabasPortal(notice.platform)) return onMerits(now);
  // the order report must show whether it was ever sold
  if (isCatalogued && now.listings.length === 0 && notice.listings.length > 0) return 'never-sold';
  if (notice.effect === 'listing-warned' && isAboutPage(now)) return onMerits(now);
  // a withdrawal is the quickest way back on sale, wherever there is time to ask for one
  return mailable && !decidesInPortal.has(notice.platform) ? requestToOwner(notice.platform) : onMerits(now);
};

const pick = (now: Case, mailable: boolean, background: Background): Strategy => {
  const { prefer } = background;
  // a counter-notice answers a copyright complaint only
  if (prefer) return prefer === 'counter-notice' && now.notice.right !== 'copyright' ? onMerits(now) : prefer;
  switch (now.notice.kind) {
    case 'complaint':
      return forComplaint(now, mailable, background);
    case 'demand-letter':
      return now.notice.language === 'de' ? 'abmahnung-reply' : 'demand-letter-reply';
    case 'hijack-alert':
      return 'infringement-report';
    case 'policy-notice':
      return 'policy-answer';
    case 'decision':
    case 'retraction':
    case 'unrelated':
    case 'court-order':
    case 'evaluation':
      // a person writes it, or gives it up; what a court or an evaluator is told is for counsel
      return 'free-answer';
  }
};

/** Chooses the answer that this platform accepts for this right at this point, and says what it still needs. */
export const chooseStrategy = (now: Case, store: Store, background: Background = {}): Choice => {
  const to = addresseesOf(now.notice, store);
  const strategy = pick(now, to.length > 0, background);
  const mail = toComplainant.includes(strategy) && to.length > 0;
  const letter = writeLetter(strategy, now, store, background);
  return {
    strategy,
    channel: mail ? 'mail' : 'portal',
    to: mail ? to : [],
    sworn: strategy === 'counter-notice',
    missing: placeholdersOf(`${letter.subject ?? ''}\n${letter.text}`),
  };
};
