import type { Matter } from '../matter.ts';
import { caseLine, numbered, paragraphs, particulars, titled } from '../phrases.ts';
import { need } from '../placeholders.ts';
import { inEnglish } from './letter-writer.ts';

const location = ({ listings, platformName }: Matter): string => {
  const own = listings.filter(({ foreign }) => !foreign);
  return own.length > 0
    ? `the listing page of ${own.map(({ label }) => label).join(', ')} on ${platformName}`
    : need('where the material stood before it was removed');
};

/**
 * Counter-notification under 17 U.S.C. 512(g)(3), in the statute's order: (A) signature, (B) material and location,
 * (C) the statement under penalty of perjury, (D) name, address, telephone, jurisdiction and service. Sworn: a named
 * person signs, and a second one approves. In English always.
 */
export const counterNotice = inEnglish((matter) => ({
  subject: titled(matter, 'Counter-notification under 17 U.S.C. 512(g)'),
  text: paragraphs(
    `To the designated copyright agent of ${matter.platformName}:`,
    'This is a counter-notification under 17 U.S.C. 512(g)(3).',
    particulars(matter),
    numbered([
      `The material that was removed or to which access was disabled: ${need('which picture, text or other material')}. Before that it appeared at: ${location(matter)}.`,
      `I believe that it was removed because of: ${need('the mistake or misidentification, and the facts that show it')}.`,
      'I swear, under penalty of perjury, that I have a good faith belief that the material was removed or disabled as a result of mistake or misidentification of the material to be removed or disabled.',
      `My name, address and telephone number: ${need('full legal name of the person who signs')}, ${matter.seller.address ?? need('postal address')}, ${matter.seller.phone ?? need('telephone number')}. My e-mail address: ${matter.seller.email}.`,
      `I consent to the jurisdiction of the Federal District Court for the judicial district in which my address is located or, if my address is outside of the United States, for any judicial district in which ${matter.platformName} may be found, and I will accept service of process from the person who provided the notification under 17 U.S.C. 512(c)(1)(C) or an agent of such person.`,
    ]),
    `Signature: ${need('physical or electronic signature of the person named above')}`,
    `Date: ${need('date of signature')}`,
    caseLine(matter),
  ),
}));
