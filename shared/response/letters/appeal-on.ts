import type { Matter } from '../matter.ts';
import type { Language } from '../vocabulary.ts';
import { appeal } from './appeal.ts';
import type { LetterWriter } from './letter-writer.ts';

/** What carries an answer: the claim, which only the seller can make, and the facts that show it. */
export interface Ground {
  claim: string;
  facts: string[];
  /** what is asked of the platform, where that is not the listing back */
  request?: string;
}

/** A ground in every language of letters. */
export type Grounds = Record<Language, (matter: Matter) => Ground>;

const words = {
  en: {
    subject: 'Appeal against a complaint',
    claim: (claim: string) => `We appeal the complaint below. ${claim}`,
    back: 'Please review the complaint, reinstate the listing and remove the complaint from our account.',
    restored:
      'Please review the complaint, restore what was removed and remove the complaint from our account.',
    closed: 'Please review the complaint and remove it from our account.',
  },
  de: {
    subject: 'Widerspruch gegen eine Beschwerde',
    claim: (claim: string) => `wir widersprechen der folgenden Beschwerde. ${claim}`,
    back: 'Bitte prüfen Sie die Beschwerde, stellen Sie das Angebot wieder her und entfernen Sie die Beschwerde aus unserem Konto.',
    restored:
      'Bitte prüfen Sie die Beschwerde, stellen Sie die entfernten Inhalte wieder her und entfernen Sie die Beschwerde aus unserem Konto.',
    closed: 'Bitte prüfen Sie die Beschwerde und entfernen Sie sie aus unserem Konto.',
  },
  zh: {
    subject: '申诉',
    claim: (claim: string) => `我方就以下投诉提出申诉。${claim}`,
    back: '请贵方审核该投诉、恢复该商品，并撤销我方账户的投诉记录。',
    restored: '请贵方审核该投诉、恢复被移除的内容，并撤销我方账户的投诉记录。',
    closed: '请贵方审核该投诉，并撤销我方账户的投诉记录。',
  },
};

/** What is asked for: nothing comes back that was never taken down. */
const requestOf = ({ language, effect }: Matter): string => {
  const { back, restored, closed } = words[language];
  if (effect === 'listing-warned') return closed;
  return effect === 'content-removed' ? restored : back;
};

const inLanguage =
  (grounds: Grounds, language: Language) =>
  (matter: Matter): ReturnType<typeof appeal> => {
    const { claim, facts, request = requestOf(matter) } = grounds[language](matter);
    const { subject, claim: appealing } = words[language];
    return appeal(matter, subject, { claim: appealing(claim), facts, request });
  };

/** An appeal to a platform that rests on these grounds. */
export const appealOn = (grounds: Grounds): LetterWriter => ({
  en: inLanguage(grounds, 'en'),
  de: inLanguage(grounds, 'de'),
  zh: inLanguage(grounds, 'zh'),
});
