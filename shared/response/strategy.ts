import type { Case } from '../case/case.ts';
import { lastAnswer, roundOf } from '../case/place.ts';
import type { Platform } from '../mail/vocabulary.ts';
import type { Right } from '../notice/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { acceptedFilesOf } from './accepted-files.ts';
import { isOfAccount } from './account-notice.ts';
import { attachmentsFor } from './attachments.ts';
import type { Background } from './background.ts';
import { writeLetter } from './letter.ts';
import { placeholdersOf } from './placeholders.ts';
import { recipientsOf } from './recipients.ts';
import { type Strategy, toComplainant } from './vocabulary.ts';

/** Which answer, why, and what it takes to send it. */
export interface Choice {
  strategy: Strategy;
  /** in plain words, for the person who approves it */
  why: string;
  /** `portal`: a person submits it and reports the reference */
  channel: 'mail' | 'portal';
  /** empty for a portal */
  to: string[];
  /** what to attach, in plain words */
  attachments: string[];
  /** a statement under penalty of perjury */
  sworn: boolean;
  /** what must be filled in before it can be approved */
  missing: string[];
}

interface Picked {
  strategy: Strategy;
  why: string;
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

const isChinesePortal = ({ notice }: Case): boolean =>
  notice.platform === 'aliexpress' || notice.platform === 'alibaba';

/**
 * Where an answer in the portal is due within days, and a complaint without one stands: Alibaba's (3 working days), Mercado
 * Libre, which deletes the listing after 4 days and hands the answer to the owner itself (developers.mercadolibre.com, "Brand
 * Protection Program"), and Temu (about 5 days, as sellers report). A letter to the complainant keeps no such term.
 */
const decidesInPortal: ReadonlySet<Platform> = new Set(['aliexpress', 'alibaba', 'mercado-libre', 'temu']);

/** A warning about words on the page, or one that the platform itself raised without any complainant. */
const isAboutPage = ({ notice }: Case): boolean =>
  notice.platform === 'amazon' &&
  notice.right === 'trademark' &&
  (notice.effect === 'listing-warned' || notice.complainants.length === 0);

/** The answer to the platform itself, by the right that is asserted. */
const onMerits = (now: Case): Picked => {
  const { notice } = now;
  if (isChinesePortal(now))
    return {
      strategy: 'aliexpress-counter-notification',
      why: 'The platform decides on a counter-notification in its portal; without one in time the complaint counts as established.',
    };
  if (isAboutPage(now))
    return {
      strategy: 'edit-detail-page',
      why: 'Amazon objects to the detail page: it is edited first, then the notice is answered.',
    };
  if (decidesInPortal.has(notice.platform))
    return {
      strategy: onRight[notice.right],
      why: 'The platform waits for an answer in its portal for a few days only; a letter to the complainant keeps no term there.',
    };
  return {
    strategy: onRight[notice.right],
    why: `No complainant can be written to, so the platform is answered on the merits (${notice.right}).`,
  };
};

/** The second answer: each point of the refusal is met, and whoever asked for more is the one who gets it. */
const afterRefusal = (now: Case, mailable: boolean, asker: Background['asker']): Picked => {
  const last = lastAnswer(now);
  const before = now.drafts.findLast(({ state }) => state === 'submitted');
  const asked = asker ?? (before?.channel === 'mail' ? 'complainant' : 'platform');
  if (last === 'more-information' && asked === 'complainant' && mailable)
    return {
      strategy: now.notice.platform === 'ebay' ? 'vero-contact-owner' : 'retraction-request',
      why: 'The complainant asked for more information: the same request, with an answer to each of its points.',
    };
  if (last === 'more-information')
    return {
      ...onMerits(now),
      why: 'The platform asked for more information: it is answered in its portal, point by point.',
    };
  return {
    ...onMerits(now),
    why: `The last answer (${before?.strategy ?? 'none submitted'}) ended as ${last}: now on the merits, with an answer to each point of the refusal.`,
  };
};

const forComplaint = (now: Case, mailable: boolean, { asker, isCatalogued }: Background): Picked => {
  const { notice } = now;
  if (isOfAccount(notice))
    return {
      strategy: 'plan-of-action',
      why: 'The account itself is restricted, which only a plan of action lifts.',
    };
  if (roundOf(now) > 0) return afterRefusal(now, mailable, asker);
  if (isChinesePortal(now)) return onMerits(now);
  if (isCatalogued && now.listings.length === 0 && notice.listings.length > 0)
    return {
      strategy: 'never-sold',
      why: 'Nothing that the notice names is in the catalogue; the order report must show whether it was ever sold.',
    };
  if (notice.effect === 'listing-warned' && isAboutPage(now)) return onMerits(now);
  if (!mailable || decidesInPortal.has(notice.platform)) return onMerits(now);
  return notice.platform === 'ebay'
    ? {
        strategy: 'vero-contact-owner',
        why: 'eBay sends the seller to the rights owner first and decides nothing before.',
      }
    : {
        strategy: 'retraction-request',
        why: 'The notice names a complainant who can be written to: a withdrawal is the quickest way back on sale.',
      };
};

const preferred = (now: Case, prefer: Strategy): Picked =>
  prefer === 'counter-notice' && now.notice.right !== 'copyright'
    ? {
        ...onMerits(now),
        why: 'A counter-notice answers a copyright complaint only, and this is none; the answer is on the merits instead.',
      }
    : { strategy: prefer, why: 'A person asked for this answer.' };

const pick = (now: Case, mailable: boolean, background: Background): Picked => {
  const { prefer } = background;
  if (prefer) return preferred(now, prefer);
  switch (now.notice.kind) {
    case 'complaint':
      return forComplaint(now, mailable, background);
    case 'demand-letter':
      return now.notice.language === 'de'
        ? {
            strategy: 'abmahnung-reply',
            why: 'A German cease-and-desist letter: nothing is signed or admitted, time is asked for; let counsel read it.',
          }
        : {
            strategy: 'demand-letter-reply',
            why: 'A rights owner or its counsel wrote directly: the claim is neither admitted nor denied before it is proven.',
          };
    case 'hijack-alert':
      return {
        strategy: 'infringement-report',
        why: 'The right is ours: the other seller’s offers are reported.',
      };
    case 'policy-notice':
      return { strategy: 'policy-answer', why: 'A platform policy that is not about intellectual property.' };
    case 'decision':
    case 'retraction':
    case 'unrelated':
    case 'court-order':
    case 'evaluation':
      return {
        strategy: 'free-answer',
        why: `A mail of the kind ${now.notice.kind} has no ready answer: a person writes one, or gives it up; what a court or an evaluator is told is for counsel.`,
      };
  }
};

/** Chooses the answer that this platform accepts for this right at this point, and says what it still needs. */
export const chooseStrategy = (now: Case, store: Store, background: Background = {}): Choice => {
  const to = recipientsOf(now.notice, store);
  const { strategy, why } = pick(now, to.length > 0, background);
  const mail = toComplainant.includes(strategy) && to.length > 0;
  const letter = writeLetter(strategy, now, store, background);
  return {
    strategy,
    why,
    channel: mail ? 'mail' : 'portal',
    to: mail ? to : [],
    attachments: attachmentsFor(strategy, acceptedFilesOf(now.notice)),
    sworn: strategy === 'counter-notice',
    missing: placeholdersOf(`${letter.subject ?? ''}\n${letter.text}`),
  };
};
