import { codes, daysIn, type LetterWords } from './letter-words.ts';

export const german: LetterWords = {
  date: daysIn('de-DE'),
  colon: ': ',
  stop: '.',
  semicolon: '; ',
  quoted: (text) => `„${text}“`,
  dear: (name) => `Guten Tag ${name},`,
  sirs: 'Sehr geehrte Damen und Herren,',
  reviewers: () => 'Sehr geehrte Damen und Herren,',
  close: 'Mit freundlichen Grüßen',
  reference: 'Unser Zeichen',
  complaint: 'Beschwerde-ID',
  listing: 'Angebot',
  foreign: 'Ebenfalls genannt, aber nicht in unserem Katalog',
  complaints: 'Die Beschwerden zu unseren Angeboten, die nach unseren Unterlagen offen sind:',
  received: (date) => `eingegangen am ${date}`,
  answered: (dates) => `beantwortet am ${dates}`,
  isOff: (since) => `nicht im Verkauf${since ? ` seit ${since}` : ''}`,
  asked: 'Zu den Punkten Ihrer Mitteilung:',
  right: 'Geltend gemachtes Recht',
  owner: 'Beschwerdeführer',
  store: 'Unser Shop',
  which: (many, names) => {
    if (names) return `${many ? 'die Angebote' : 'das Angebot'} ${names}`;
    return many ? 'diese Angebote' : 'dieses Angebot';
  },
  off: (which, since) =>
    `Vorsorglich und ohne Anerkennung einer Rechtsverletzung haben wir ${which}${since ? ` am ${since}` : ''} aus dem Verkauf genommen.`,
  notOnSale: (which, many) => `Derzeit ${many ? 'sind' : 'ist'} ${which} nicht im Verkauf.`,
  back: (which, off, since, many) =>
    `Vorsorglich und ohne Anerkennung einer Rechtsverletzung hatten wir ${which}${off ? ` am ${off}` : ''} aus dem Verkauf genommen; ${many ? 'sie sind' : 'es ist'}${since ? ` seit dem ${since}` : ''} wieder im Verkauf.`,
  wrote: (days) => `Den Beschwerdeführer haben wir am ${days} angeschrieben und um Rücknahme gebeten.`,
  points: 'Zu den Punkten Ihrer letzten Nachricht nehmen wir einzeln Stellung:',
  files: 'Beigefügte Dateien',
  platform: 'die Plattform',
  rights: {
    trademark: 'Markenrecht',
    counterfeit: 'Echtheit der Ware',
    copyright: 'Urheberrecht',
    'design-patent': 'Designrecht',
    'utility-patent': 'Patentrecht',
    'parallel-import': 'Parallelimport',
    'selective-distribution': 'selektiver Vertrieb',
    unspecified: 'geistiges Eigentum',
  },
  numbers: {
    'us-trademark-registration': 'US-Marke',
    'us-trademark-serial': 'US-Markenanmeldung',
    'eu-trademark': 'Unionsmarke',
    'uk-trademark': 'britische Marke',
    'de-trademark': 'deutsche Marke',
    'cn-trademark': 'chinesische Marke',
    'jp-trademark': 'japanische Marke',
    'wo-trademark': 'internationale Marke',
    trademark: 'Marke',
    'us-design-patent': 'US-Designpatent',
    'registered-community-design': 'Gemeinschaftsgeschmacksmuster',
    design: 'Design',
    'us-utility-patent': 'US-Patent',
    'ep-patent': 'europäisches Patent',
    'wo-patent': 'internationale Patentanmeldung',
    'cn-patent': 'chinesisches Patent',
    patent: 'Patent',
    'us-copyright-registration': 'US-Urheberrechtsregistrierung',
    copyright: 'Urheberrecht',
  },
  ids: {
    ...codes,
    'item-number': 'Artikel',
    'product-id': 'Produkt',
    'listing-id': 'Nr.',
  },
  appeal: {
    subject: 'Widerspruch gegen eine Beschwerde',
    claim: (claim) => `wir widersprechen der folgenden Beschwerde. ${claim}`,
    facts: 'Im Einzelnen:',
    thanks: ' Vielen Dank für die Prüfung.',
    back: 'Bitte prüfen Sie die Beschwerde, stellen Sie das Angebot wieder her und entfernen Sie die Beschwerde aus unserem Konto.',
    restored:
      'Bitte prüfen Sie die Beschwerde, stellen Sie die entfernten Inhalte wieder her und entfernen Sie die Beschwerde aus unserem Konto.',
    closed: 'Bitte prüfen Sie die Beschwerde und entfernen Sie sie aus unserem Konto.',
  },
  neverSold: {
    claim: 'Unser Shop hat die genannte Ware nicht verkauft.',
    period: 'Zeitraum, für den wir Bestellungen und Bestand geprüft haben',
    result: 'Ergebnis',
    reports: 'Berichte',
    request: 'Bitte prüfen Sie den Vorgang und entfernen Sie die Beschwerde aus unserem Konto.',
  },
  authenticGoods: {
    claim: 'Es handelt sich um Originalware, wie diese Unterlagen zeigen.',
    supplier: 'Lieferant',
    invoices: (days) => `Rechnungen${days === undefined ? '' : ` der letzten ${days} Tage`}`,
    chain: 'Vom Rechteinhaber zu uns',
    authorisation: 'Berechtigung',
  },
  markNotUsed: {
    claim: 'Wir benutzen die Marke nicht als Hinweis auf die Herkunft unserer Ware.',
    brand: 'Marke der Ware',
    where: 'Wo das beanstandete Zeichen steht',
    pictures: 'Bilder',
    scope: 'Umfang der Marke',
  },
  parallelImport: {
    claim:
      'Die Ware wurde vom Rechteinhaber oder mit seiner Zustimmung in diesem Markt in Verkehr gebracht, das Recht ist erschöpft.',
    firstSale: 'Erstes Inverkehrbringen',
    proof: 'Nachweis',
    state: 'Zustand der Ware',
  },
  design: {
    claims: {
      us: 'Für einen gewöhnlichen Beobachter sieht unsere Ware nicht im Wesentlichen so aus wie das patentierte Design.',
      eu: 'Unsere Ware erweckt beim informierten Benutzer einen anderen Gesamteindruck als das geschützte Design.',
    },
    differences: 'Unterschiede, je mit der Abbildung der Eintragung und einem Bild unserer Ware',
    impression: 'Gesamteindruck',
    earlier: 'Ältere Designs',
  },
  patent: {
    claim: 'Unsere Ware verwirklicht von jedem unabhängigen Anspruch mindestens ein Merkmal nicht.',
    examined: 'Geprüfter Anspruch',
    elements: 'Merkmal für Merkmal',
    opinion: 'Stellungnahme',
    order: 'Gerichtsentscheidung',
  },
  ownWork: {
    claim: 'Die beanstandeten Bilder, Texte oder Gestaltungen sind unser eigenes Werk oder lizenziert.',
    author: 'Urheber und Datum',
    proof: 'Nachweis',
    earlier: 'Frühere Veröffentlichung',
  },
  planOfAction: {
    subject: 'Maßnahmenplan',
    claim: 'wir bitten mit diesem Maßnahmenplan um die Prüfung unseres Kontos.',
    cause: 'Ursache jeder Beschwerde',
    corrected: 'Bereits behoben',
    prevention: 'Vorbeugung',
    documents: 'Unterlagen',
    request: 'Bitte prüfen Sie das Konto und stellen Sie es wieder her.',
  },
  policyAnswer: {
    subject: 'Antwort auf Ihre Mitteilung',
    claim: 'wir beantworten die folgende Mitteilung.',
    asked: 'Was die Mitteilung verlangt',
    done: 'Was geschehen ist',
    request: 'Bitte prüfen Sie die Antwort und schließen Sie den Vorgang.',
  },
  editDetailPage: {
    subject: () => 'Antwort zur Produktseite',
    claim: () => 'wir beantworten den folgenden Hinweis zur Produktseite.',
    changed: 'Geändert',
    changedOn: 'Geändert am',
    compatibility: 'Kompatibilität, falls die Ware zu einer anderen Marke passt',
    request: 'Bitte prüfen Sie die Seite und schließen Sie den Hinweis.',
  },
  askWhichRight: {
    subject: 'Bitte um Einzelheiten einer Beschwerde',
    claim: 'wir haben den folgenden Hinweis erhalten und möchten ihn klären.',
    lead: 'Bitte teilen Sie uns mit:',
    points: [
      'welches Recht mit welcher Registernummer geltend gemacht wird und wem es gehört;',
      'welche Ware, welches Bild oder welchen Text es betrifft;',
      'wie wir den Rechteinhaber erreichen.',
    ],
    request: 'Wir antworten, sobald uns diese Angaben vorliegen.',
  },
  freeAnswer: { subject: 'Unsere Antwort' },
  withdrawal: {
    questions: {
      trademark: 'welches Wort, Zeichen oder Bild im Angebot oder auf der Ware Ihre Beschwerde betrifft',
      counterfeit: 'worauf Ihr Zweifel an der Echtheit der Ware beruht',
      copyright: 'welches Werk und welches Bild oder welchen Text des Angebots Ihre Beschwerde betrifft',
      'design-patent': 'welche Merkmale der Ware Sie für diejenigen des Designs halten',
      'utility-patent': 'welchen Anspruch und welche Merkmale der Ware Ihre Beschwerde betrifft',
      'parallel-import': 'welche Ware und welchen Markt Ihre Beschwerde betrifft',
      'selective-distribution': 'welche Ware und welche Vertriebsbedingungen Ihre Beschwerde betrifft',
      unspecified: 'welches Recht und welchen Teil des Angebots oder der Ware Ihre Beschwerde betrifft',
    },
    request: {
      subject: 'Bitte um Rücknahme einer Beschwerde',
      told: (right, platform) =>
        `${platform} hat uns über Ihre Beschwerde (${right}) zu unserem Shop informiert:`,
      received: (right) => `wir haben eine Beschwerde in Ihrem Namen (${right}) zu unserem Shop erhalten:`,
      settle: (question) =>
        `Wir nehmen Schutzrechte ernst und möchten die Sache gern direkt mit Ihnen klären. Falls etwas offen ist, teilen Sie uns bitte mit, ${question}; wir gehen dem sofort nach.`,
      withdraw:
        'Falls die Meldung irrtümlich erfolgte, oder sobald Ihr Anliegen erledigt ist, bitten wir Sie um die Rücknahme:',
      reply:
        'Über eine kurze Antwort auf diese Nachricht, auch über die Mitteilung der Rücknahme, würden wir uns freuen. Vielen Dank für Ihre Zeit.',
    },
    vero: {
      subject: 'eBay-VeRI-Meldung',
      told: (right) =>
        `eBay hat uns über Ihre Meldung im VeRI-Programm (${right}) informiert und an Sie verwiesen:`,
      received: (right) =>
        `wir haben eine Meldung im VeRI-Programm von eBay in Ihrem Namen (${right}) erhalten:`,
      settle: (question) =>
        `Den genauen Grund kann eBay uns nicht nennen. Bitte teilen Sie uns mit, ${question}, damit wir dem sofort nachgehen können.`,
      withdraw:
        'Falls die Meldung irrtümlich erfolgte, oder sobald Ihr Anliegen erledigt ist, bitten wir Sie um die Rücknahme:',
      reply: 'Über eine kurze Antwort auf diese Nachricht würden wir uns freuen. Vielen Dank für Ihre Zeit.',
    },
    amazon: (mailbox = 'die Adresse, die Amazon Ihnen in der Bestätigung Ihrer Meldung genannt hat') => [
      'Bitte senden Sie die Rücknahme selbst an Amazon, und zwar von der Adresse, mit der Sie die Meldung eingereicht haben; eine von uns weitergeleitete Rücknahme erkennt Amazon nicht an.',
      `Nutzen Sie dafür den Verlauf Ihrer Meldungen in der Markenregistrierung oder schreiben Sie an ${mailbox}.`,
      'Bitte nennen Sie Beschwerde-ID, ASIN, unseren Shop und unsere E-Mail-Adresse wie oben angegeben und erklären Sie ausdrücklich, dass Sie die Meldung zurücknehmen und, falls es so ist, dass sie irrtümlich erfolgte; Amazon verlangt diese Erklärung.',
    ],
    ebay: (mailbox = 'eBay') => [
      `Bitte schreiben Sie selbst an ${mailbox}, und zwar von der Adresse, mit der Sie am VeRI-Programm teilnehmen.`,
      'Bitte nennen Sie die oben angegebene Artikelnummer und teilen Sie mit, dass die Meldung zurückgenommen wird und der Artikel eingestellt werden darf.',
    ],
    alibaba: [
      'Bitte nehmen Sie die Beschwerde in dem Konto der IP Protection Platform zurück, mit dem Sie sie eingereicht haben: Öffnen Sie die Beschwerde und wählen Sie die Rücknahme.',
      'Eine Nachricht nur an uns beendet die Beschwerde dort nicht.',
    ],
    other: (platform) => [
      `Bitte teilen Sie ${platform} selbst auf dem Weg, auf dem Sie die Meldung eingereicht haben, mit, dass sie zurückgenommen wird.`,
      'Bitte nennen Sie die Beschwerde und das Angebot wie oben angegeben.',
    ],
  },
  demandLetterReply: {
    subject: 'Ihre Abmahnung',
    receipt:
      'wir haben Ihr Schreiben erhalten und prüfen es. Diese Antwort erfolgt ohne Anerkennung einer Rechtspflicht und ohne Präjudiz für die Sach- und Rechtslage.',
    needed: 'Für die Prüfung bitten wir um:',
    points: [
      'einen Nachweis des geltend gemachten Rechts und seiner Inhaberschaft;',
      'eine Vollmacht Ihrer Mandantschaft im Original;',
      'die genaue Bezeichnung der beanstandeten Angebote und Merkmale;',
      'einen Nachweis darüber, wann und wo sie festgestellt wurden.',
    ],
    ending: (term) =>
      `Die vorformulierte Unterlassungs- und Verpflichtungserklärung geben wir derzeit nicht ab. Wir bitten, die${term === undefined ? '' : ` bis zum ${term}`} gesetzte Frist um zwei Wochen zu verlängern und uns dies kurz zu bestätigen. Bis zum Abschluss der Prüfung bitten wir, von gerichtlichen Schritten abzusehen.`,
  },
};
