import type { Matter } from '../matter.ts';
import { need, onlyIfTrue } from '../placeholders.ts';
import { appeal } from './appeal.ts';
import type { LetterWriter } from './letter-writer.ts';

const reinstateEn = 'Please review the complaint and reinstate the listing.';
const reinstateDe = 'Bitte prüfen Sie die Beschwerde und stellen Sie das Angebot wieder her.';

const pageEn = ({ platform }: Matter): string => (platform === 'amazon' ? 'detail page' : 'listing page');

export const neverSold: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Appeal against a complaint', {
      claim: `We appeal the complaint below. ${onlyIfTrue.en('Our store has not sold the product that it names.')}`,
      facts: [
        `Period for which we checked our orders and our inventory: ${need('first and last day of the period checked')}.`,
        `Result: ${need('what the order and inventory reports show for this product')}.`,
        `Reports: ${need('order report and inventory report')}.`,
      ],
      request: 'Please investigate, and remove the complaint from our account.',
    }),
  de: (matter) =>
    appeal(matter, 'Widerspruch gegen eine Beschwerde', {
      claim: `wir widersprechen der folgenden Beschwerde. ${onlyIfTrue.de('Unser Shop hat die genannte Ware nicht verkauft.')}`,
      facts: [
        `Zeitraum, für den wir Bestellungen und Bestand geprüft haben: ${need('erster und letzter Tag des geprüften Zeitraums')}.`,
        `Ergebnis: ${need('was Bestell- und Bestandsbericht für diese Ware zeigen')}.`,
        `Berichte: ${need('Bestellbericht und Bestandsbericht')}.`,
      ],
      request: 'Bitte prüfen Sie den Vorgang und entfernen Sie die Beschwerde aus unserem Konto.',
    }),
};

export const authenticGoods: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Appeal against a complaint', {
      claim: `We appeal the complaint below. ${onlyIfTrue.en('The goods are authentic, as these documents show.')}`,
      facts: [
        `Supplier: ${need('name, address, telephone and website of the supplier')}.`,
        `Invoices${matter.invoiceDays === undefined ? '' : ` of the last ${matter.invoiceDays} days`}: ${need('numbers, dates and quantities of the invoices, or the IDs of your purchase orders; they must cover what was sold')}.`,
        `From the rights owner to us: ${need('each step of the supply chain')}.`,
        `Authorisation: ${need('letter of authorisation or licence: from whom, to whom, date and scope; strike this line where there is none')}.`,
      ],
      request: reinstateEn,
    }),
  de: (matter) =>
    appeal(matter, 'Widerspruch gegen eine Beschwerde', {
      claim: `wir widersprechen der folgenden Beschwerde. ${onlyIfTrue.de('Es handelt sich um Originalware, wie diese Unterlagen zeigen.')}`,
      facts: [
        `Lieferant: ${need('Name, Anschrift, Telefon und Website des Lieferanten')}.`,
        `Rechnungen${matter.invoiceDays === undefined ? '' : ` der letzten ${matter.invoiceDays} Tage`}: ${need('Nummern, Daten und Mengen der Rechnungen oder die Nummern Ihrer Bestellungen; sie müssen die verkaufte Menge decken')}.`,
        `Vom Rechteinhaber zu uns: ${need('jede Stufe der Lieferkette')}.`,
        `Berechtigung: ${need('Autorisierung oder Lizenz: von wem, für wen, Datum und Umfang; gibt es keine, streichen Sie diese Zeile')}.`,
      ],
      request: reinstateDe,
    }),
};

/** For goods that are not the complainant's and do not claim to be: to call them authentic would concede the mark. */
export const markNotUsed: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Appeal against a complaint', {
      claim: `We appeal the complaint below. ${onlyIfTrue.en('We do not use the mark to say where our goods come from.')}`,
      facts: [
        `Brand of the goods: ${need('the brand that they bear, with its registration number and country, or that they bear none')}.`,
        `Where the sign in question stands: ${need('each place in the listing, on the goods and on the packaging, and what it says there: it describes the goods, says what they fit, or is not there')}.`,
        `Pictures: ${need('the goods and their packaging from all sides, so that the brand is seen')}.`,
        `Scope of the mark: ${need('its country and its goods, where ours are others; strike this line where they are the same')}.`,
      ],
      request: reinstateEn,
    }),
  de: (matter) =>
    appeal(matter, 'Widerspruch gegen eine Beschwerde', {
      claim: `wir widersprechen der folgenden Beschwerde. ${onlyIfTrue.de('Wir benutzen die Marke nicht als Hinweis auf die Herkunft unserer Ware.')}`,
      facts: [
        `Marke der Ware: ${need('die Marke, die sie trägt, mit Registernummer und Land, oder dass sie keine trägt')}.`,
        `Wo das beanstandete Zeichen steht: ${need('jede Stelle im Angebot, auf der Ware und der Verpackung und was es dort sagt: es beschreibt die Ware, nennt, wozu sie passt, oder fehlt dort')}.`,
        `Bilder: ${need('die Ware und ihre Verpackung von allen Seiten, so dass die Marke zu sehen ist')}.`,
        `Umfang der Marke: ${need('Land und Waren der Marke, soweit unsere andere sind; sonst streichen Sie diese Zeile')}.`,
      ],
      request: reinstateDe,
    }),
};

export const editDetailPage: LetterWriter = {
  en: (matter) =>
    appeal(matter, `Answer about the ${pageEn(matter)}`, {
      claim: `We answer the notice below about the ${pageEn(matter)}.`,
      facts: [
        `Changed: ${need('which words or pictures were removed or replaced, and where on the page')}.`,
        `Changed on: ${need('date')}.`,
        `Compatibility, where the product fits another brand's: ${need('the new wording, e.g. compatible with …; strike this line where none is needed')}.`,
      ],
      request: 'Please review the page and close the notice.',
    }),
  de: (matter) =>
    appeal(matter, 'Antwort zur Produktseite', {
      claim: 'wir beantworten den folgenden Hinweis zur Produktseite.',
      facts: [
        `Geändert: ${need('welche Wörter oder Bilder entfernt oder ersetzt wurden, und wo auf der Seite')}.`,
        `Geändert am: ${need('Datum')}.`,
        `Kompatibilität, falls die Ware zu einer anderen Marke passt: ${need('die neue Angabe, z. B. kompatibel mit …; ist keine nötig, streichen Sie diese Zeile')}.`,
      ],
      request: 'Bitte prüfen Sie die Seite und schließen Sie den Hinweis.',
    }),
};

export const parallelImportProof: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Appeal against a complaint', {
      claim: `We appeal the complaint below. ${onlyIfTrue.en('The goods were first sold in this market by the rights owner or with its consent, so that the right is exhausted.')}`,
      facts: [
        `First sale: ${need('who first sold the goods, where and when: in the EEA, or for a British site in the EEA or the UK')}.`,
        `Proof: ${need('invoices that trace the goods from that first sale to us')}.`,
        `State of the goods: ${need('unchanged and in the original packaging, or what differs')}.`,
      ],
      request: reinstateEn,
    }),
  de: (matter) =>
    appeal(matter, 'Widerspruch gegen eine Beschwerde', {
      claim: `wir widersprechen der folgenden Beschwerde. ${onlyIfTrue.de('Die Ware wurde vom Rechteinhaber oder mit seiner Zustimmung in diesem Markt in Verkehr gebracht, das Recht ist erschöpft.')}`,
      facts: [
        `Erstes Inverkehrbringen: ${need('wer die Ware wo und wann erstmals in Verkehr gebracht hat: im EWR, bei einer britischen Seite im EWR oder im Vereinigten Königreich')}.`,
        `Nachweis: ${need('Rechnungen, die die Ware vom ersten Verkauf bis zu uns verfolgen')}.`,
        `Zustand der Ware: ${need('unverändert und originalverpackt, oder was abweicht')}.`,
      ],
      request: reinstateDe,
    }),
};
