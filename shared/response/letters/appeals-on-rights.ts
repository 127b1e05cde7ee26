import type { Matter } from '../matter.ts';
import { need, onlyIfTrue } from '../placeholders.ts';
import { appeal } from './appeal.ts';
import type { LetterWriter } from './letter-writer.ts';

const reinstateEn = 'Please review the complaint and reinstate the listing.';
const reinstateDe = 'Bitte prüfen Sie die Beschwerde und stellen Sie das Angebot wieder her.';

/**
 * What a design is compared by: a United States patent by the ordinary observer (Egyptian Goddess v. Swisa), a design of
 * the EU, a member state or the UK by the overall impression on the informed user (Art. 10 Regulation (EC) 6/2002).
 */
const testEn = ({ isUsDesign }: Matter) =>
  isUsDesign
    ? {
        claim: onlyIfTrue.en(
          'To an ordinary observer our product as a whole does not look substantially the same as the patented design.',
        ),
        why: need('why an ordinary observer would not take the one for the other'),
      }
    : {
        claim: onlyIfTrue.en(
          'Our product makes a different overall impression on an informed user than the protected design.',
        ),
        why: need('why both make a different overall impression on an informed user'),
      };

const testDe = ({ isUsDesign }: Matter) =>
  isUsDesign
    ? {
        claim: onlyIfTrue.de(
          'Für einen gewöhnlichen Beobachter sieht unsere Ware als Ganzes nicht im Wesentlichen so aus wie das patentierte Design.',
        ),
        why: need('warum ein gewöhnlicher Beobachter das eine nicht für das andere hält'),
      }
    : {
        claim: onlyIfTrue.de(
          'Unsere Ware erweckt beim informierten Benutzer einen anderen Gesamteindruck als das geschützte Design.',
        ),
        why: need('warum beide beim informierten Benutzer einen anderen Gesamteindruck erwecken'),
      };

export const designDifferences: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Appeal against a complaint', {
      claim: `We appeal the complaint below. ${testEn(matter).claim}`,
      facts: [
        `Differences, each with the figure of the registration and a picture of our product: ${need('five to seven visible differences, figure by figure')}.`,
        `Overall impression: ${testEn(matter).why}.`,
        `Earlier designs: ${need('earlier designs that already show the shared features; strike this line where you rely on none')}.`,
      ],
      request: reinstateEn,
    }),
  de: (matter) =>
    appeal(matter, 'Widerspruch gegen eine Beschwerde', {
      claim: `wir widersprechen der folgenden Beschwerde. ${testDe(matter).claim}`,
      facts: [
        `Unterschiede, je mit der Abbildung der Eintragung und einem Bild unserer Ware: ${need('fünf bis sieben sichtbare Unterschiede, Abbildung für Abbildung')}.`,
        `Gesamteindruck: ${testDe(matter).why}.`,
        `Ältere Designs: ${need('ältere Designs, die die gemeinsamen Merkmale schon zeigen; ziehen Sie keine heran, streichen Sie diese Zeile')}.`,
      ],
      request: reinstateDe,
    }),
};

export const patentNonInfringement: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Appeal against a complaint', {
      claim: `We appeal the complaint below. ${onlyIfTrue.en('Our product lacks at least one element of every independent claim and does not fall under the patent.')}`,
      facts: [
        `Claim examined: ${need('number and wording of the independent claim')}.`,
        `Element by element: ${need('a chart: element of the claim, what our product has instead, picture')}.`,
        `Opinion: ${need('patent attorney who examined this, with date; strike this line where none has')}.`,
        `Court order: ${need('order of non-infringement or invalidity; strike this line where there is none')}.`,
      ],
      request: reinstateEn,
    }),
  de: (matter) =>
    appeal(matter, 'Widerspruch gegen eine Beschwerde', {
      claim: `wir widersprechen der folgenden Beschwerde. ${onlyIfTrue.de('Unsere Ware verwirklicht von jedem unabhängigen Anspruch mindestens ein Merkmal nicht.')}`,
      facts: [
        `Geprüfter Anspruch: ${need('Nummer und Wortlaut des unabhängigen Anspruchs')}.`,
        `Merkmal für Merkmal: ${need('Gegenüberstellung: Merkmal des Anspruchs, was unsere Ware stattdessen hat, Bild')}.`,
        `Stellungnahme: ${need('Patentanwalt, der dies geprüft hat, mit Datum; gibt es keinen, streichen Sie diese Zeile')}.`,
        `Gerichtsentscheidung: ${need('Entscheidung über Nichtverletzung oder Nichtigkeit; gibt es keine, streichen Sie diese Zeile')}.`,
      ],
      request: reinstateDe,
    }),
};

export const ownWork: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Appeal against a complaint', {
      claim: `We appeal the complaint below. ${onlyIfTrue.en('The pictures, texts or designs in question are our own work or used under a licence.')}`,
      facts: [
        `Author and date: ${need('who made the picture, text or design, and when')}.`,
        `Proof: ${need('original files, the contract with the author, or the licence')}.`,
        `Earlier publication: ${need('where and when it was first published; strike this line where it was not')}.`,
      ],
      request: reinstateEn,
    }),
  de: (matter) =>
    appeal(matter, 'Widerspruch gegen eine Beschwerde', {
      claim: `wir widersprechen der folgenden Beschwerde. ${onlyIfTrue.de('Die beanstandeten Bilder, Texte oder Gestaltungen sind unser eigenes Werk oder lizenziert.')}`,
      facts: [
        `Urheber und Datum: ${need('wer das Bild, den Text oder die Gestaltung wann geschaffen hat')}.`,
        `Nachweis: ${need('Originaldateien, Vertrag mit dem Urheber oder Lizenz')}.`,
        `Frühere Veröffentlichung: ${need('wo und wann zuerst veröffentlicht; geschah dies nicht, streichen Sie diese Zeile')}.`,
      ],
      request: reinstateDe,
    }),
};

/** Nothing in it is unknown: it only asks. */
export const askWhichRight: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Request for the details of a complaint', {
      claim: 'We have received the notice below and would like to resolve it.',
      lead: 'Please tell us:',
      facts: [
        'which right is asserted, with its registration number, and who owns it;',
        'which product, picture or text it concerns;',
        'how we can contact the rights owner.',
      ],
      request: 'We will answer as soon as we have these details.',
      alone: true,
    }),
  de: (matter) =>
    appeal(matter, 'Bitte um Einzelheiten einer Beschwerde', {
      claim: 'wir haben den folgenden Hinweis erhalten und möchten ihn klären.',
      lead: 'Bitte teilen Sie uns mit:',
      facts: [
        'welches Recht mit welcher Registernummer geltend gemacht wird und wem es gehört;',
        'welche Ware, welches Bild oder welchen Text es betrifft;',
        'wie wir den Rechteinhaber erreichen.',
      ],
      request: 'Wir antworten, sobald uns diese Angaben vorliegen.',
      alone: true,
    }),
};
