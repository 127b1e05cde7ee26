import { codes, daysIn, type LetterWords } from './letter-words.ts';

const day = daysIn('it-IT');

/** `dal 2 marzo`; before a vowel `dall’8 marzo`, `dall’11 marzo`. */
const from = (date: string): string => (/^(?:8|11) /.test(date) ? `dall’${date}` : `dal ${date}`);

export const italian: LetterWords = {
  readers: { domains: /\.(?:it|ch|sm)$/ },
  date: (at) => day(at).replace(/^1 /, '1° '),
  colon: ': ',
  stop: '.',
  semicolon: '; ',
  quoted: (text) => `«${text}»`,
  dear: (name) => `Alla cortese attenzione di ${name}\n\nGentili Signori,`,
  sirs: 'Gentili Signori,',
  reviewers: () => 'Gentili Signori,',
  close: 'Distinti saluti',
  reference: 'Nostro riferimento',
  complaint: 'Segnalazione',
  listing: 'Inserzione',
  foreign: 'Altre inserzioni indicate, non presenti nel nostro catalogo',
  complaints: 'Le segnalazioni sulle nostre inserzioni che ci risultano ancora aperte:',
  received: (date) => `ricevuta in data ${date}`,
  answered: (dates) => `risposta inviata in data ${dates}`,
  isOff: (since) => `non in vendita${since ? ` ${from(since)}` : ''}`,
  asked: 'In merito ai punti della Vostra comunicazione:',
  right: 'Diritto fatto valere',
  owner: 'Segnalante',
  store: 'Il nostro negozio',
  which: (many, names) => {
    if (names) return `${many ? 'le inserzioni' : 'l’inserzione'} ${names}`;
    return many ? 'queste inserzioni' : 'questa inserzione';
  },
  off: (which, since) =>
    `In via cautelativa e senza riconoscimento di alcuna violazione, abbiamo ritirato dalla vendita ${which}${since ? ` in data ${since}` : ''}.`,
  notOnSale: (which, many) => `Al momento ${which} non ${many ? 'sono' : 'è'} in vendita.`,
  back: (which, off, since, many) =>
    `In via cautelativa e senza riconoscimento di alcuna violazione avevamo ritirato dalla vendita ${which}${off ? ` in data ${off}` : ''}; ${many ? 'sono' : 'è'} di nuovo in vendita${since ? ` ${from(since)}` : ''}.`,
  wrote: (days) => `In data ${days} abbiamo scritto al segnalante chiedendo il ritiro della segnalazione.`,
  points: 'Rispondiamo punto per punto al Vostro ultimo messaggio:',
  files: 'File allegati',
  platform: 'la piattaforma',
  rights: {
    trademark: 'diritto di marchio',
    counterfeit: 'autenticità dei prodotti',
    copyright: 'diritto d’autore',
    'design-patent': 'disegni e modelli',
    'utility-patent': 'brevetto',
    'parallel-import': 'importazione parallela',
    'selective-distribution': 'distribuzione selettiva',
    unspecified: 'proprietà intellettuale',
  },
  numbers: {
    'us-trademark-registration': 'marchio statunitense, registrazione n.',
    'us-trademark-serial': 'domanda di marchio statunitense n.',
    'eu-trademark': 'marchio dell’Unione europea n.',
    'uk-trademark': 'marchio britannico n.',
    'de-trademark': 'marchio tedesco n.',
    'cn-trademark': 'marchio cinese n.',
    'jp-trademark': 'marchio giapponese n.',
    'wo-trademark': 'marchio internazionale n.',
    trademark: 'marchio n.',
    'us-design-patent': 'brevetto di design statunitense n.',
    'registered-community-design': 'disegno o modello comunitario registrato n.',
    design: 'disegno o modello n.',
    'us-utility-patent': 'brevetto statunitense n.',
    'ep-patent': 'brevetto europeo n.',
    'wo-patent': 'domanda internazionale di brevetto n.',
    'cn-patent': 'brevetto cinese n.',
    patent: 'brevetto n.',
    'us-copyright-registration': 'registrazione statunitense di diritto d’autore n.',
    copyright: 'diritto d’autore n.',
  },
  ids: {
    ...codes,
    'item-number': 'oggetto n.',
    'product-id': 'prodotto n.',
    'listing-id': 'n.',
  },
  appeal: {
    subject: 'Ricorso contro una segnalazione',
    claim: (claim) => `presentiamo ricorso contro la segnalazione indicata di seguito. ${claim}`,
    facts: 'In dettaglio:',
    thanks: ' Vi ringraziamo per l’attenzione.',
    back: 'Vi chiediamo di riesaminare la segnalazione, ripristinare l’inserzione e rimuovere la segnalazione dal nostro account.',
    restored:
      'Vi chiediamo di riesaminare la segnalazione, ripristinare i contenuti rimossi e cancellare la segnalazione dal nostro account.',
    closed: 'Vi chiediamo di riesaminare la segnalazione e di rimuoverla dal nostro account.',
  },
  neverSold: {
    claim: 'Il nostro negozio non ha venduto il prodotto indicato.',
    period: 'Periodo per il quale abbiamo verificato ordini e inventario',
    result: 'Esito',
    reports: 'Report',
    request: 'Vi chiediamo di effettuare una verifica e di rimuovere la segnalazione dal nostro account.',
  },
  authenticGoods: {
    claim: 'I prodotti sono autentici, come dimostrano i documenti seguenti.',
    supplier: 'Fornitore',
    invoices: (days) => `Fatture${days === undefined ? '' : ` degli ultimi ${days} giorni`}`,
    chain: 'Dal titolare del diritto a noi',
    authorisation: 'Autorizzazione',
  },
  markNotUsed: {
    claim: 'Non utilizziamo il marchio per indicare l’origine dei nostri prodotti.',
    brand: 'Marchio apposto sui prodotti',
    where: 'Dove compare il segno in questione',
    pictures: 'Fotografie',
    scope: 'Ambito di tutela del marchio',
  },
  parallelImport: {
    claim:
      'I prodotti sono stati immessi per la prima volta in questo mercato dal titolare del diritto o con il suo consenso; il diritto è pertanto esaurito.',
    firstSale: 'Prima immissione in commercio',
    proof: 'Documenti giustificativi',
    state: 'Stato dei prodotti',
  },
  design: {
    claims: {
      us: 'Agli occhi di un osservatore ordinario il nostro prodotto non appare sostanzialmente uguale al design brevettato.',
      eu: 'Il nostro prodotto suscita nell’utilizzatore informato un’impressione generale diversa da quella del disegno o modello protetto.',
    },
    differences:
      'Differenze, ciascuna con la figura della registrazione e una fotografia del nostro prodotto',
    impression: 'Impressione generale',
    earlier: 'Disegni o modelli anteriori',
  },
  patent: {
    claim:
      'Il nostro prodotto è privo di almeno un elemento di ciascuna rivendicazione indipendente e non rientra nell’ambito di protezione del brevetto.',
    examined: 'Rivendicazione esaminata',
    elements: 'Elemento per elemento',
    opinion: 'Parere',
    order: 'Provvedimento giudiziario',
  },
  ownWork: {
    claim: 'Le immagini, i testi o le creazioni in questione sono opera nostra o sono utilizzati su licenza.',
    author: 'Autore e data',
    proof: 'Documenti giustificativi',
    earlier: 'Pubblicazione anteriore',
  },
  planOfAction: {
    subject: 'Piano d’azione',
    claim: 'con il presente piano d’azione chiediamo il riesame del nostro account.',
    cause: 'Causa di ciascuna segnalazione',
    corrected: 'Misure già adottate',
    prevention: 'Misure di prevenzione',
    documents: 'Documenti',
    request: 'Vi chiediamo di riesaminare l’account e di ripristinarlo.',
  },
  policyAnswer: {
    subject: 'Risposta alla Vostra comunicazione',
    claim: 'rispondiamo alla comunicazione indicata di seguito.',
    asked: 'Che cosa richiede la comunicazione',
    done: 'Misure adottate',
    request: 'Vi chiediamo di esaminare la risposta e di chiudere la pratica.',
  },
  editDetailPage: {
    subject: () => 'Risposta sulla pagina prodotto',
    claim: () => 'rispondiamo alla comunicazione seguente relativa alla pagina prodotto.',
    changed: 'Modifiche apportate',
    changedOn: 'Data delle modifiche',
    compatibility: 'Compatibilità, se il prodotto si adatta a quelli di un’altra marca',
    request: 'Vi chiediamo di esaminare la pagina e di chiudere la pratica.',
  },
  askWhichRight: {
    subject: 'Richiesta di chiarimenti su una segnalazione',
    claim: 'abbiamo ricevuto la comunicazione indicata di seguito e desideriamo risolvere la questione.',
    lead: 'Vi preghiamo di indicarci:',
    points: [
      'quale diritto viene fatto valere, con il relativo numero di registrazione, e chi ne è titolare;',
      'quale prodotto, immagine o testo riguarda;',
      'come possiamo contattare il titolare del diritto.',
    ],
    request: 'Risponderemo non appena disporremo di questi dati.',
  },
  freeAnswer: { subject: 'La nostra risposta' },
  withdrawal: {
    questions: {
      trademark: 'quale parola, segno o immagine dell’inserzione o del prodotto riguarda la segnalazione',
      counterfeit: 'che cosa Vi fa dubitare dell’autenticità del prodotto',
      copyright: 'quale opera e quale immagine o testo dell’inserzione riguarda la segnalazione',
      'design-patent':
        'quali caratteristiche del prodotto ritenete corrispondano a quelle del disegno o modello',
      'utility-patent': 'quale rivendicazione e quali caratteristiche del prodotto riguarda la segnalazione',
      'parallel-import': 'quali prodotti e quale mercato riguarda la segnalazione',
      'selective-distribution': 'quali prodotti e quali condizioni di distribuzione riguarda la segnalazione',
      unspecified:
        'su quale diritto si fonda la segnalazione e quale parte dell’inserzione o del prodotto riguarda',
    },
    request: {
      subject: 'La Vostra segnalazione',
      told: (right, platform) =>
        `tramite ${platform} siamo venuti a conoscenza della Vostra segnalazione (${right}) relativa al nostro negozio:`,
      received: (right) =>
        `abbiamo ricevuto una segnalazione a Vostro nome (${right}) relativa al nostro negozio:`,
      settle: (question) =>
        `Attribuiamo grande importanza ai diritti di proprietà intellettuale e desideriamo chiarire la questione direttamente con Voi. Se vi sono punti ancora aperti, Vi preghiamo di indicarci ${question}; provvederemo subito a una verifica.`,
      withdraw:
        'Se la segnalazione è stata inviata per errore, o non appena la questione sarà risolta, Vi chiediamo di ritirarla:',
      reply:
        'Vi saremmo grati di una breve risposta a questo messaggio, anche per comunicarci l’avvenuto ritiro. Vi ringraziamo per il tempo dedicato.',
    },
    vero: {
      subject: 'La Vostra segnalazione eBay VeRO',
      told: (right) =>
        `eBay ci ha informati della Vostra segnalazione nell’ambito del programma VeRO (${right}) e ci ha invitati a rivolgerci a Voi:`,
      received: (right) =>
        `abbiamo ricevuto una segnalazione presentata a Vostro nome nell’ambito del programma VeRO di eBay (${right}):`,
      settle: (question) =>
        `eBay non può comunicarci il motivo esatto. Vi preghiamo di indicarci ${question}, così da poter effettuare subito una verifica.`,
      withdraw:
        'Se la segnalazione è stata inviata per errore, o non appena la questione sarà risolta, Vi chiediamo di ritirarla:',
      reply:
        'Vi saremmo grati di una breve risposta a questo messaggio. Vi ringraziamo per il tempo dedicato.',
    },
    amazon: (mailbox) => [
      'Vi preghiamo di inviare il ritiro direttamente ad Amazon, dall’indirizzo con cui avete presentato la segnalazione; Amazon non accetta un ritiro inoltrato da noi.',
      `Potete procedere dalla cronologia delle segnalazioni del Registro marche oppure scrivere ${mailbox === undefined ? 'all’indirizzo che Amazon Vi ha indicato confermando la segnalazione' : `a ${mailbox}`}.`,
      'Vi preghiamo di indicare il numero della segnalazione, l’ASIN, il nostro negozio e il nostro indirizzo e-mail come riportati sopra, e di dichiarare espressamente che ritirate la segnalazione e, se così è stato, che è stata inviata per errore; Amazon richiede questa dichiarazione.',
    ],
    ebay: (mailbox = 'eBay') => [
      `Vi preghiamo di scrivere direttamente a ${mailbox}, dall’indirizzo con cui partecipate al programma VeRO.`,
      'Vi preghiamo di indicare il numero oggetto riportato sopra e di precisare che la segnalazione è ritirata e che l’oggetto può essere rimesso in vendita.',
    ],
    alibaba: [
      'Vi preghiamo di ritirare la segnalazione dall’account IP Protection Platform con cui è stata presentata: aprite la segnalazione e scegliete di ritirarla.',
      'Un messaggio inviato soltanto a noi non chiude la segnalazione sulla piattaforma.',
    ],
    other: (platform) => [
      `Vi preghiamo di informare direttamente ${platform} del ritiro, con la stessa modalità usata per la segnalazione.`,
      'Vi preghiamo di indicare la segnalazione e l’inserzione riportate sopra.',
    ],
  },
  demandLetterReply: {
    subject: 'La Vostra diffida',
    receipt:
      'abbiamo ricevuto la Vostra lettera e la stiamo esaminando. La presente risposta non costituisce riconoscimento di alcuna pretesa ed è resa con riserva di ogni nostro diritto.',
    needed: 'Per poter esaminare le Vostre richieste, Vi preghiamo di inviarci:',
    points: [
      'il certificato di registrazione o altra prova del diritto, con l’indicazione dell’attuale titolare;',
      'la procura ad agire in nome del titolare;',
      'l’indicazione delle nostre inserzioni o dei nostri prodotti interessati e delle relative caratteristiche;',
      'il luogo e la data in cui sono stati visti o acquistati.',
    ],
    ending: () =>
      'Vi chiediamo di concederci dieci giorni lavorativi dal ricevimento di tali documenti per la nostra risposta e di inviare ogni ulteriore comunicazione ai recapiti indicati di seguito. Non sottoscriveremo alcun impegno prima della conclusione dell’esame.',
  },
};
