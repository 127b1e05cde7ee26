import type { NoticeKind } from './vocabulary.ts';

/** What a mail is, in plain words that follow “it is”. */
export const kindWords: Record<NoticeKind, string> = {
  complaint: 'a complaint about your listing',
  'court-order': 'a court order',
  'demand-letter': 'a demand from an owner or lawyer',
  evaluation: 'a neutral patent evaluation',
  decision: 'a decision about your appeal',
  retraction: 'the withdrawal of a complaint',
  'hijack-alert': 'an alert about somebody else on your own listing',
  'policy-notice': 'a policy matter that is not intellectual property',
  unrelated: 'ordinary mail',
};
