import type { Case, CaseListing } from '../case/case.ts';
import { currentDraft } from '../case/place.ts';
import type { QuestionKind } from '../case/vocabulary.ts';
import type { Trust } from '../mail/vocabulary.ts';
import type { Effect, NoticeKind } from '../notice/vocabulary.ts';
import { onExpiry } from '../policy/deadlines.ts';
import type { Store } from '../store/store.ts';

export const kindWords: Record<NoticeKind, string> = {
  complaint: 'complaint',
  'court-order': 'court order',
  'demand-letter': 'demand letter',
  evaluation: 'patent evaluation',
  decision: 'decision of the platform',
  retraction: 'withdrawal of a complaint',
  'hijack-alert': 'alert about another seller',
  'policy-notice': 'policy notice',
  unrelated: 'mail of another kind',
};

export const effectWords: Record<Effect, string> = {
  'listing-removed': 'The platform removed the listing.',
  'listing-warned': 'The platform warns; the listing is still up.',
  'content-removed': 'The platform removed a picture or a text.',
  'account-restricted': 'The platform restricted the account.',
  'account-deactivated': 'The platform deactivated the account.',
  'funds-held': 'Funds are held.',
  none: 'The mail reports no action of the platform.',
};

export const trustWords: Record<Trust, string> = {
  unverified: 'nothing proves who sent it',
  forwarded: 'an enrolled colleague forwarded it; who wrote the original is only claimed',
  authenticated: 'its signature proves the sender',
  corroborated: 'the marketplace itself says the same',
};

/** Where one listing stands, in words. */
export const listingWords = ({ state, may, detail }: CaseListing): string => {
  switch (state) {
    case 'named':
      return may ? 'goes off sale now' : 'not touched';
    case 'delisting':
      return 'is being taken off sale';
    case 'off':
      return 'taken off sale';
    case 'off-already':
      return 'was off sale already';
    case 'relisting':
      return 'is being put back on sale';
    case 'back':
      return 'back on sale';
    case 'on-again':
      return 'on sale again, though this case keeps it off';
    case 'left':
      return detail === '' ? 'left as it is' : `left as it is: ${detail}`;
  }
};

const onDelistExpiry = (store: Store, now: Pick<Case, 'decision'>): string => {
  const expiry = onExpiry('delist', store, now);
  if (expiry.does !== 'answer')
    return 'Without an answer by then they stay on sale, and the seller is asked too: where the sender, the age of the mail, a limit or a protected SKU is why you are asked, silence takes nothing off sale.';
  return expiry.instead === 'delist'
    ? 'Without an answer by then they go off sale.'
    : 'Without an answer by then they stay as they are.';
};

/** What a person is asked, in one or two sentences. */
export const askWords = (kind: QuestionKind, store: Store, now: Case): string => {
  switch (kind) {
    case 'review':
      return 'Please say what this mail is: go on with it, or dismiss it. Nothing happens before.';
    case 'delist':
      return `Please say whether the named listings may go off sale. ${onDelistExpiry(store, now)}`;
    case 'approve':
      return 'Please read the draft of the answer and approve it, or have it written anew. Nothing is sent before.';
    case 'submit':
      return currentDraft(now)?.channel === 'mail'
        ? 'The approved answer was being sent when the process ended. Please look in the mail provider’s log whether it went, and say so: it is sent again only when you say that it did not.'
        : 'Please submit the approved answer in the platform’s portal and enter the reference number it gives.';
    case 'outcome':
      return 'We wait for the outcome. If you learn of it before its mail arrives, please enter it.';
    case 'counsel':
      return now.notice.kind === 'evaluation'
        ? 'Please choose with patent counsel: settle with the patent owner, or take part in the evaluation, with the agreement and the deposit that the notice asks for. Where nothing is done in time, the platform removes the listings. Nothing is sent by itself; please enter how it ended.'
        : 'This is for counsel: nothing is sent by itself and all evidence is kept. Please enter what was decided.';
  }
};

/** `2026-03-24 17:00 UTC`. */
export const instantWords = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

/** The mail in three words: `trademark complaint`. */
export const noticeWords = ({ notice }: Case): string =>
  notice.right === 'unspecified' || notice.kind === 'unrelated'
    ? kindWords[notice.kind]
    : `${notice.right.replaceAll('-', ' ')} ${kindWords[notice.kind]}`;

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
