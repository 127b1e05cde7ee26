import { codes, daysIn, type LetterWords } from './letter-words.ts';

const day = daysIn('pl-PL');

export const polish: LetterWords = {
  readers: { platforms: ['allegro'], domains: /\.pl$/ },
  date: (at) => `${day(at)} r.`,
  colon: ': ',
  stop: '.',
  semicolon: '; ',
  quoted: (text) => `„${text}”`,
  // a name stands apart: its forms of address are not known of it
  dear: (name) => `${name}\n\nSzanowni Państwo,`,
  sirs: 'Szanowni Państwo,',
  reviewers: () => 'Szanowni Państwo,',
  close: 'Z poważaniem',
  reference: 'Nasz znak',
  complaint: 'Zgłoszenie',
  listing: 'Oferta',
  foreign: 'Wymienione również, lecz spoza naszego katalogu',
  complaints: 'Zgłoszenia dotyczące naszych ofert, które według naszych danych pozostają otwarte:',
  received: (date) => `otrzymane ${date}`,
  answered: (dates) => `odpowiedź wysłana ${dates}`,
  isOff: (since) => `nie jest w sprzedaży${since ? ` od ${since}` : ''}`,
  asked: 'W odniesieniu do punktów Państwa zawiadomienia:',
  right: 'Powołane prawo',
  owner: 'Zgłaszający',
  store: 'Nasz sklep',
  which: (many, names) => {
    if (names) return `${many ? 'oferty' : 'ofertę'} ${names}`;
    return many ? 'te oferty' : 'tę ofertę';
  },
  off: (which, since) =>
    `Z ostrożności, nie uznając przy tym żadnego naruszenia, ${since ? `w dniu ${since} ` : ''}wycofaliśmy ${which} ze sprzedaży.`,
  notOnSale: (which, many) =>
    `Jeśli chodzi o ${which}, nie ${many ? 'są one obecnie dostępne' : 'jest ona obecnie dostępna'} w sprzedaży.`,
  back: (which, off, since, many) =>
    `Z ostrożności, nie uznając przy tym żadnego naruszenia, ${off ? `w dniu ${off} ` : ''}wycofaliśmy ${which} ze sprzedaży; ${since ? `od ${since}` : 'obecnie'} ${many ? 'są one' : 'jest ona'} ponownie w sprzedaży.`,
  wrote: (days) => `W dniu ${days} zwróciliśmy się do zgłaszającego z prośbą o wycofanie zgłoszenia.`,
  points: 'Odpowiadamy kolejno na punkty Państwa ostatniej wiadomości:',
  files: 'Załączniki',
  // behind “serwisu”, which bears the case in place of the name
  platform: 'sprzedażowego',
  rights: {
    trademark: 'prawo do znaku towarowego',
    counterfeit: 'autentyczność towaru',
    copyright: 'prawo autorskie',
    'design-patent': 'prawo do wzoru przemysłowego',
    'utility-patent': 'patent',
    'parallel-import': 'import równoległy',
    'selective-distribution': 'dystrybucja selektywna',
    unspecified: 'własność intelektualna',
  },
  numbers: {
    'us-trademark-registration': 'amerykański znak towarowy, rejestracja nr',
    'us-trademark-serial': 'zgłoszenie amerykańskiego znaku towarowego nr',
    'eu-trademark': 'znak towarowy Unii Europejskiej nr',
    'uk-trademark': 'brytyjski znak towarowy nr',
    'de-trademark': 'niemiecki znak towarowy nr',
    'cn-trademark': 'chiński znak towarowy nr',
    'jp-trademark': 'japoński znak towarowy nr',
    'wo-trademark': 'międzynarodowy znak towarowy nr',
    trademark: 'znak towarowy nr',
    'us-design-patent': 'amerykański patent na wzór nr',
    'registered-community-design': 'zarejestrowany wzór wspólnotowy nr',
    design: 'wzór przemysłowy nr',
    'us-utility-patent': 'patent amerykański nr',
    'ep-patent': 'patent europejski nr',
    'wo-patent': 'międzynarodowe zgłoszenie patentowe nr',
    'cn-patent': 'patent chiński nr',
    patent: 'patent nr',
    'us-copyright-registration': 'amerykańska rejestracja praw autorskich nr',
    copyright: 'prawo autorskie nr',
  },
  ids: {
    ...codes,
    'item-number': 'przedmiot nr',
    'product-id': 'produkt nr',
    'listing-id': 'nr',
  },
  appeal: {
    subject: 'Odwołanie od zgłoszenia',
    claim: (claim) => `odwołujemy się od wskazanego poniżej zgłoszenia. ${claim}`,
    facts: 'Szczegółowe informacje:',
    thanks: ' Dziękujemy za rozpatrzenie sprawy.',
    back: 'Prosimy o ponowne rozpatrzenie zgłoszenia, przywrócenie oferty i usunięcie zgłoszenia z naszego konta.',
    restored:
      'Prosimy o ponowne rozpatrzenie zgłoszenia, przywrócenie usuniętych treści i usunięcie zgłoszenia z naszego konta.',
    closed: 'Prosimy o ponowne rozpatrzenie zgłoszenia i usunięcie go z naszego konta.',
  },
  neverSold: {
    claim: 'Nasz sklep nie sprzedawał towaru, którego dotyczy zgłoszenie.',
    period: 'Okres, za który sprawdziliśmy zamówienia i stan magazynowy',
    result: 'Wynik',
    reports: 'Raporty',
    request: 'Prosimy o zbadanie sprawy i usunięcie zgłoszenia z naszego konta.',
  },
  authenticGoods: {
    claim: 'Towar jest oryginalny, co potwierdzają wskazane dokumenty.',
    supplier: 'Dostawca',
    invoices: (days) => `Faktury${days === undefined ? '' : ` z ostatnich ${days} dni`}`,
    chain: 'Droga towaru od uprawnionego do nas',
    authorisation: 'Upoważnienie',
  },
  markNotUsed: {
    claim: 'Nie używamy tego znaku do oznaczania pochodzenia naszych towarów.',
    brand: 'Marka towaru',
    where: 'Miejsca, w których występuje kwestionowane oznaczenie',
    pictures: 'Zdjęcia',
    scope: 'Zakres ochrony znaku',
  },
  parallelImport: {
    claim:
      'Towar został po raz pierwszy wprowadzony do obrotu na tym rynku przez uprawnionego lub za jego zgodą, wobec czego prawo uległo wyczerpaniu.',
    firstSale: 'Pierwsze wprowadzenie do obrotu',
    proof: 'Dowody',
    state: 'Stan towaru',
  },
  design: {
    claims: {
      us: 'Dla zwykłego obserwatora nasz produkt nie wygląda zasadniczo tak samo jak opatentowany wzór.',
      eu: 'Nasz produkt wywołuje na zorientowanym użytkowniku odmienne ogólne wrażenie niż chroniony wzór.',
    },
    differences: 'Różnice, każda z rysunkiem z rejestracji i zdjęciem naszego produktu',
    impression: 'Ogólne wrażenie',
    earlier: 'Wcześniejsze wzory',
  },
  patent: {
    claim:
      'Nasz produkt nie ma co najmniej jednej cechy każdego zastrzeżenia niezależnego i nie jest objęty zakresem patentu.',
    examined: 'Zbadane zastrzeżenie',
    elements: 'Cecha po cesze',
    opinion: 'Opinia',
    order: 'Orzeczenie sądu',
  },
  ownWork: {
    claim:
      'Kwestionowane zdjęcia, teksty lub projekty są naszym własnym utworem lub korzystamy z nich na podstawie licencji.',
    author: 'Autor i data',
    proof: 'Dowody',
    earlier: 'Wcześniejsza publikacja',
  },
  planOfAction: {
    subject: 'Plan działań',
    claim: 'przedstawiamy plan działań i prosimy o ponowne rozpatrzenie sprawy naszego konta.',
    cause: 'Przyczyna każdego zgłoszenia',
    corrected: 'Działania już podjęte',
    prevention: 'Działania zapobiegawcze',
    documents: 'Dokumenty',
    request: 'Prosimy o zweryfikowanie i przywrócenie konta.',
  },
  policyAnswer: {
    subject: 'Odpowiedź na Państwa zawiadomienie',
    claim: 'odpowiadamy na wskazane poniżej zawiadomienie.',
    asked: 'Czego wymaga zawiadomienie',
    done: 'Podjęte działania',
    request: 'Prosimy o zapoznanie się z odpowiedzią i zamknięcie sprawy.',
  },
  editDetailPage: {
    subject: () => 'Odpowiedź dotycząca strony produktu',
    claim: () => 'odpowiadamy na poniższe zawiadomienie dotyczące strony produktu.',
    changed: 'Wprowadzone zmiany',
    changedOn: 'Data zmian',
    compatibility: 'Zgodność, jeżeli produkt pasuje do wyrobów innej marki',
    request: 'Prosimy o sprawdzenie strony i zamknięcie sprawy.',
  },
  askWhichRight: {
    subject: 'Prośba o szczegóły zgłoszenia',
    claim: 'otrzymaliśmy wskazane poniżej zawiadomienie i chcielibyśmy wyjaśnić sprawę.',
    lead: 'Prosimy o informację:',
    points: [
      'na jakie prawo powołano się w zgłoszeniu, jaki jest jego numer rejestracji i komu ono przysługuje;',
      'którego produktu, zdjęcia lub tekstu dotyczy zgłoszenie;',
      'jak możemy skontaktować się z uprawnionym.',
    ],
    request: 'Odpowiemy niezwłocznie po otrzymaniu tych informacji.',
  },
  freeAnswer: { subject: 'Nasza odpowiedź' },
  withdrawal: {
    questions: {
      trademark: 'którego słowa, oznaczenia lub zdjęcia w ofercie bądź na produkcie dotyczy zgłoszenie',
      counterfeit: 'na jakiej podstawie mają Państwo wątpliwości co do oryginalności produktu',
      copyright: 'jakiego utworu oraz którego zdjęcia lub tekstu oferty dotyczy zgłoszenie',
      'design-patent': 'które cechy produktu uważają Państwo za cechy wzoru',
      'utility-patent': 'którego zastrzeżenia i których cech produktu dotyczy zgłoszenie',
      'parallel-import': 'jakich towarów i jakiego rynku dotyczy zgłoszenie',
      'selective-distribution': 'jakich towarów i jakich warunków dystrybucji dotyczy zgłoszenie',
      unspecified: 'jakiego prawa oraz której części oferty lub produktu dotyczy zgłoszenie',
    },
    request: {
      subject: 'Państwa zgłoszenie',
      told: (right, platform) =>
        `za pośrednictwem serwisu ${platform} otrzymaliśmy informację o Państwa zgłoszeniu (${right}) dotyczącym naszego sklepu:`,
      received: (right) =>
        `otrzymaliśmy dokonane w Państwa imieniu zgłoszenie (${right}) dotyczące naszego sklepu:`,
      settle: (question) =>
        `Przykładamy dużą wagę do praw własności intelektualnej i chcielibyśmy wyjaśnić sprawę bezpośrednio z Państwem. Jeżeli jakaś kwestia wymaga jeszcze wyjaśnienia, prosimy o informację, ${question}; niezwłocznie się tym zajmiemy.`,
      withdraw:
        'Jeżeli zgłoszenie jest wynikiem pomyłki lub gdy tylko sprawa zostanie wyjaśniona, prosimy o jego wycofanie:',
      reply:
        'Będziemy wdzięczni za krótką odpowiedź na tę wiadomość, również za informację o wycofaniu zgłoszenia. Dziękujemy za poświęcony czas.',
    },
    vero: {
      subject: 'Państwa zgłoszenie eBay VeRO',
      told: (right) =>
        `serwis eBay poinformował nas o Państwa zgłoszeniu w programie VeRO (${right}) i odesłał nas do Państwa:`,
      received: (right) =>
        `otrzymaliśmy zgłoszenie dokonane w Państwa imieniu w programie VeRO serwisu eBay (${right}):`,
      settle: (question) =>
        `Serwis eBay nie może podać nam dokładnej przyczyny. Prosimy o informację, ${question}, abyśmy mogli niezwłocznie się tym zająć.`,
      withdraw:
        'Jeżeli zgłoszenie jest wynikiem pomyłki lub gdy tylko sprawa zostanie wyjaśniona, prosimy o jego wycofanie:',
      reply: 'Będziemy wdzięczni za krótką odpowiedź na tę wiadomość. Dziękujemy za poświęcony czas.',
    },
    amazon: (mailbox = 'adres podany przez Amazon w potwierdzeniu zgłoszenia') => [
      'Prosimy o przesłanie oświadczenia o wycofaniu bezpośrednio do Amazon, z adresu, z którego dokonano zgłoszenia; Amazon nie przyjmuje oświadczenia przekazanego przez nas.',
      `Można skorzystać z historii zgłoszeń w Rejestrze marek lub napisać na ${mailbox}.`,
      'Prosimy o podanie numeru zgłoszenia, numeru ASIN, nazwy naszego sklepu i naszego adresu e-mail zgodnie z powyższymi danymi oraz o wyraźne oświadczenie, że wycofują Państwo zgłoszenie i – jeżeli tak było – że zostało ono dokonane omyłkowo; Amazon wymaga takiego oświadczenia.',
    ],
    ebay: (mailbox) => [
      `Prosimy o wysłanie wiadomości bezpośrednio ${mailbox === undefined ? 'do serwisu eBay' : `na adres ${mailbox}`}, z adresu, z którego korzystają Państwo w programie VeRO.`,
      'Prosimy o podanie wskazanego powyżej numeru przedmiotu oraz informacji, że zgłoszenie zostaje wycofane, a przedmiot może zostać ponownie wystawiony.',
    ],
    alibaba: [
      'Prosimy o wycofanie zgłoszenia na koncie IP Protection Platform, z którego go dokonano: należy otworzyć zgłoszenie i wybrać jego wycofanie.',
      'Wiadomość skierowana wyłącznie do nas nie kończy sprawy na platformie.',
    ],
    other: (platform) => [
      `Prosimy o przekazanie informacji o wycofaniu bezpośrednio do serwisu ${platform}, tą samą drogą, którą dokonano zgłoszenia.`,
      'Prosimy o podanie wskazanych powyżej danych zgłoszenia i oferty.',
    ],
  },
  demandLetterReply: {
    subject: 'Państwa wezwanie',
    receipt:
      'potwierdzamy otrzymanie Państwa wezwania, które obecnie analizujemy. Niniejsza odpowiedź nie stanowi uznania jakichkolwiek roszczeń i jest udzielana z zastrzeżeniem wszelkich naszych praw.',
    needed: 'Aby móc zbadać roszczenie, prosimy o przesłanie:',
    points: [
      'świadectwa rejestracji lub innego dowodu istnienia prawa wraz ze wskazaniem obecnie uprawnionego;',
      'pełnomocnictwa do działania w imieniu uprawnionego;',
      'wskazania, których naszych ofert lub produktów i jakich ich cech dotyczy roszczenie;',
      'informacji, gdzie i kiedy je zauważono lub nabyto.',
    ],
    ending: () =>
      'Prosimy o wyznaczenie nam na odpowiedź dziesięciu dni roboczych od otrzymania tych dokumentów oraz o kierowanie dalszej korespondencji na podane niżej dane kontaktowe. Przed zakończeniem badania sprawy nie podpiszemy żadnego zobowiązania.',
  },
};
