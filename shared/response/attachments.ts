import type { Strategy } from './vocabulary.ts';

const attachments: Partial<Record<Strategy, string[]>> = {
  'never-sold': ['order report', 'inventory report'],
  'authentic-goods': [
    'supplier invoices that cover the quantity sold (the price may be hidden)',
    'letter of authorisation or licence, where there is one',
    'pictures of the product and its packaging',
  ],
  'edit-detail-page': ['screenshot of the page after the change'],
  'parallel-import-proof': ['invoices that trace the goods from the first sale in the EEA or the UK'],
  'design-differences': ['side-by-side pictures for each figure of the registration'],
  'patent-non-infringement': ['claim chart', 'letter of a patent attorney, where there is one'],
  'own-work': ['original picture files or drafts', 'licence or contract with the author, where there is one'],
  'aliexpress-counter-notification': ['certificate, authorisation, invoices or comparison pictures'],
  'plan-of-action': ['invoices', 'letters of authorisation', 'withdrawals of the complaints'],
  'infringement-report': ['dated screenshots', 'pictures of the test purchase'],
};

/** What to attach to an answer, in plain words, and the file types that are accepted where they are known. */
export const attachmentsFor = (strategy: Strategy, types: readonly string[]): string[] => {
  const wanted = attachments[strategy] ?? [];
  return wanted.length > 0 && types.length > 0
    ? [...wanted, `file types accepted: ${types.join(', ')}`]
    : wanted;
};
