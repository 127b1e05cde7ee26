import type { Words } from '../concepts.ts';

export const pl: Words = {
  owner: `
    właściciel* praw* | właściciel* znaku | właściciel* marki | właściciel* patentu | właściciel* wzoru
    posiadacz* praw* | posiadacz* znaku | posiadacz* patentu | uprawniony | uprawnionego | uprawnionemu
    uprawniona | uprawnionej | podmiot* uprawnion* | podmiotu uprawnionego | podmiotowi prawa
    zgłaszając* | skarżąc* | właściciel | właściciela | właścicielem | właścicielowi | dysponent* praw*
  `,
  'we-own': `
    nasz znak | naszego znaku | nasze znaki | naszych znaków | nasz patent | naszego patentu | nasze prawa
    naszych praw | nasz wzór | naszego wzoru | naszych zdjęć | nasze zdjęcia | nasz klient
    naszego klienta | naszej klientki | mojego klienta | mojej klientki | mojego mocodawcy
    naszego mocodawcy | naszej mocodawczyni | moje zdjęcia | moich zdjęć | mojego autorstwa
    jestem autorem | jestem autorką | jestem właścicielem | jesteśmy właścicielem | jesteśmy właścicielami
    moje prawa | moich praw | naszej marki | nasza marka | mojej marki | należą do nas | należy do nas
    jesteśmy uprawnieni
  `,
  client: `
    mojego klienta | naszego klienta | mojej klientki | naszej klientki | mocodawc* | mocodawczyni*
    w imieniu | reprezentuj* | pełnomocnik* | działając w imieniu | klient* kancelarii | na zlecenie
  `,
  lawyer: `
    adwokat* | radca prawny | radcy prawn* | kancelari* | rzecznik patentowy | rzecznika patentowego
    dział prawny
  `,
  buyer: 'kupując* | klient* | nabywc* | konsument* | kupującego',
  'other-seller': `
    inny sprzedawca | inni sprzedawcy | innego sprzedawcy | nowy sprzedawca | nowego sprzedawcy
    nowi sprzedawcy | nieznany sprzedawca | nieautoryzowany sprzedawca | nieautoryzowani sprzedawcy
    konkuren* | ktoś inny | inny sklep | sprzedawca trzeci
  `,
  yours: `
    twojej marki | twoja marka | twoją markę | twojej strony | twój asin | twojego asin | twoje zdjęcia
    twoich zdjęć | twoje treści | twojej oferty dołączył | twoją stronę produktu | nasz asin
    naszą ofertę | naszej ofercie
  `,
  your: `
    twoj* | twój | twoim | twoich | ci | cię | ciebie | tobie | państw* | pan | pana | panu | pani | panią
    wasz* | swoj* | swój
  `,
  'you-sell': `
    sprzedajesz | sprzedają państwo | państwo sprzedają | oferujesz | oferują państwo | państwo oferują
    używasz | używają państwo | państwo używają | wykorzystujesz | wykorzystują państwo
    państwo wykorzystują | wprowadza* do obrotu | wprowadzają państwo | oferowane przez państwa
    oferowanych przez | sprzedawan* przez państwa | państwa działania | publikujesz | publikują państwo
    posługują się państwo | posługujesz
  `,
  report: `
    zgłosił* | zgłoszen* | zgłasza* | zgłoszon* | skarg* | zawiadomi* | poinformował* | informuje że
    powiadomi* | twierdzi* | reklamacj* | zarzut* | zarzuca* | wniosek o usunięcie | wniósł
    otrzymaliśmy informację | rzekom* | wskazał* że | wskazuje że | według właściciela | donosi*
  `,
  infringe: `
    narusz* | naruszen* | bez zgody | bez zezwolenia | bez pozwolenia | bez licencji | bez upoważnienia
    bez autoryzacji | nieuprawnion* | nieautoryzowan* | bezprawn* | niezgodnie z prawem | nielegaln*
  `,
  ip: `
    własnoś* intelektualn* | własnoś* przemysłow* | praw* własności | współprac* w ochronie praw | wop
    praw osób trzecich | praw* wyłączn*
  `,
  trademark: `
    znak* towarow* | znaku towarowego | znak | znaku | znaki | znaków | znakiem | marka | marki | markę
    marką | logo | logotyp*
  `,
  counterfeit: `
    podrób* | podrabian* | podrobion* | fałszyw* | falsyfikat* | imitacj* | replik* | nieoryginaln*
    kopi* produktu
  `,
  inauthentic: `
    autentycznoś* | nieautentyczn* | oryginalnoś* | nie są oryginaln* | nie jest oryginaln*
    nie jest autentyczn* | nie są autentyczn*
  `,
  copyright: `
    praw* autorsk* | autorski* | copyright | utwór | utworu | utworów | fotograf* | autor zdję*
    autora zdję* | autorem zdję* | autorstwa | dmca
  `,
  design: `
    wzor* przemysłow* | wzór przemysłowy | wzoru przemysłowego | wzór wspólnotowy | wzoru wspólnotowego
    zarejestrowan* wzor* | zarejestrowany wzór | wzorów przemysłowych | wzór unijny
  `,
  patent: 'patent*',
  utility: `
    wzór użytkowy | wzoru użytkowego | patent europejski | patentu europejskiego | patent na wynalazek
    zastrzeżen* patentow*
  `,
  parallel: `
    import* równoległ* | równoległego | szary rynek | szarego rynku | europejsk* obszar* gospodarcz* | eog
    wyczerpani* praw* | nieprzeznaczon* | nie są przeznaczone | nie był przeznaczony
    sprowadzon* … bez zgody | importowan* … bez
  `,
  selective: `
    dystrybucj* selektywn* | selektywn* | autoryzowan* dystrybutor* | autoryzowan* sprzedawc*
    sieć dystrybucji | sieci dystrybucji | autoryzowanych sprzedawców
  `,
  suspect: `
    może narusz* | mogą narusz* | możliw* | podejrz* | potencjaln* | prawdopodobn* | wydaje się
    nasze systemy | wykry* | domniem* | może
  `,
  listing: `
    ofert* | oferc* | produkt* | przedmiot* | aukcj* | ogłoszen* | asin* | listing* | towar* | artykuł*
    wystawion* | strona produktu | strony produktu | sku* | pozycj*
  `,
  account: `
    twoje konto | twojego konta | konto sprzedawcy | konta sprzedawcy | konto sprzedażowe | państwa konto
    twój sklep | konto zostało | kondycja konta | nie możesz już sprzedawać | uprawnienia sprzedażowe
    możliwość sprzedaży
  `,
  image: 'zdjęci* | zdjęć | obraz | obrazy | obrazu | grafik* | film* | opis produktu | opisu produktu',
  funds: 'środk* | saldo | wypłat* | pieniądz* | płatnoś*',
  removed: `
    usun* | usunię* | dezaktywowa* | zablokowa* | wycofan* | wycofaliśmy | zakończon* | zakończyliśmy
    zawiesi* | zawieszon* | nie są już dostępne | nie jest już dostępn* | niedostępn* | ukry* | nieaktywn*
    zdję* ze sprzedaży | zdjęliśmy | wyłączon* | wyłączyliśmy | wstrzyman* | wstrzymaliśmy
    nie są już w sprzedaży
    zablokowan* | ukryt*
    zdjęt* | usunęliśmy | nie jest już widoczn* | niewidoczn*
  `,
  removal: `
    zostanie usunięt* | zostaną usunięt* | usunięcie | usunięcia | usunięciu | być usunięt*
    zostanie zakończon* | usuniemy
  `,
  'still-up': `
    nie została usunięt* | nie zostały usunięt* | nie usunęliśmy | nadal aktywn* | pozostaje aktywn*
    pozostają aktywn* | jest nadal dostępn* | są nadal dostępn* | wciąż aktywn* | pozostaje dostępn*
    pozostają dostępn* | nie podjęliśmy | żadnych działań | nadal widoczn*
    nadal dostępn* | wciąż dostępn*
    na razie aktywn* | pozostaje widoczn* | wciąż widoczn* | nadal w sprzedaży
  `,
  warning: `
    ostrzeżen* | ostrzega* | zmień | popraw | edytuj | ryzyk* | w przeciwnym razie … usunięt*
    aby uniknąć | aby zapobiec
  `,
  restricted: 'ogranicz* | tymczasow* | limit* | punkty karne | punktów karnych | czasow* zablokowan*',
  deactivated: `
    konto … zawieszone | konto … zablokowane | konto … dezaktywowane | konto … zamknięte
    konto … usunięte | zawiesiliśmy … konto | zablokowaliśmy … konto | dezaktywowaliśmy … konto
    zamknęliśmy … konto | sklep … zamknięty | zawieszenie konta | zablokowanie konta | blokada konta
    blokadę konta | dezaktywacj* konta | nie możesz już sprzedawać
  `,
  withheld: `
    środki … zablokowane | środki … wstrzymane | środki … zamrożone | zamrożon* | zamroz*
    wstrzymane wypłaty | wstrzymaliśmy wypłat* | zablokowaliśmy środki | zajęci* środków
    zabezpieczen* środków | blokad* środków | zatrzymal* środki
  `,
  appeal: `
    odwoła* | odwołan* | sprzeciw* | reklamacj* | kontrzgłoszen* | kontrzawiadom* | plan działań
    planu działań | plan naprawczy | zakwestionowa*
  `,
  'your-appeal': `
    twoje odwołanie | twojego odwołania | państwa odwołanie | twój sprzeciw | twojego sprzeciwu
    twoja odpowiedź | twoją odpowiedź | twoje wyjaśnieni* | twoich wyjaśnień | twój plan | twojego planu
    twoje dokumenty | twoich dokumentów | przesłan* dokument* | przesłane informacje
    przesłanych informacji | dostarczon* dokument* | dokumenty które | informacje które
    twoje zgłoszenie odwoł* | twoją prośbę | twoja prośba | przesłałeś | przesłałaś | twoje faktury
    twoją fakturę | wynik odwołania | odwołanie w sprawie | odwołania w sprawie | odwołanie dotyczące
    złożone odwołanie | dziękujemy za odpowiedź | dziękujemy za przesłan* | dziękujemy za wiadomość | zapoznaliśmy się | przeanalizowaliśmy | po weryfikacji | po analizie | twojej odpowiedzi | twojego wyjaśnienia
    pana odwołanie | pani odwołanie | odwołanie od | odwołania od | rozpatrzyliśmy | twoje wyjaśnienia
    państwa wyjaśnienia | przesłane dokumenty | przesłana faktura | przesłane faktury | twoja faktura
    ponowne rozpatrzenie | państwa odwołania
  `,
  accepted: `
    przyję* | zaakceptowa* | uwzględni* | zatwierdz* | pozytywnie | uznaliśmy | uznan*
    dobra wiadomość | dobre wieści | na twoją korzyść | na państwa korzyść | pozytywn* | anulowa*
  `,
  rejected: `
    odrzuc* | odrzucon* | odmow* | nie możemy przywrócić | nie możemy ponownie | nie możemy przyjąć
    nie możemy zaakceptować | nie możemy uwzględnić | nie może zostać przywrócon*
    nie zostanie przywrócon* | nie uwzględni* | nie został* uwzględnion* | nie zostało przyjęte
    nie przyjęliśmy | podtrzymujemy | nie możemy wznowić | oddalon* | negatywnie
    nie zostało zaakceptowane | pozostaje usunięt* | nie możemy przywrócić | nie przywrócimy | pozostanie usunięt* | pozostaje nieaktywn* | pozostanie nieaktywn* | nie potwierdza* | nie dowodzi | nie możemy potwierdzić
    oddal* | nie zosta* przywrócon* | negatywn* | podtrzymuj* | pozostaje niedostępn*
    pozostaje zablokowan* | niewystarczając* | nie dowodzi*
  `,
  'more-info': `
    więcej informacji | dodatkow* informacj* | dodatkow* dokument* | więcej szczegółów | niewystarczając*
    nie są wystarczające | nie jest wystarczając* | niekompletn* | potrzebujemy | uzupełni* | brakuje
    nieczyteln* | czyteln*
    zanim podejmiemy | przed podjęciem decyzji | dodatkow* informac* | prosimy o przesłanie
    prosimy przesłać
  `,
  reinstated: `
    przywróc* | przywrócon* | wznowi* | wznowion* | ponownie aktywn* | ponownie dostępn* | znów aktywn*
    znów dostępn* | znowu aktywn* | reaktywowa* | odblokowa* | ponownie widoczn* | z powrotem dostępn*
    przywróci* | odblokowan*
  `,
  unresolved: `
    nierozwiązan* | nie został* rozwiązan* | wciąż nieaktywn* | nadal nieaktywn* | pozostają nieaktywn*
    inne naruszenia | pozostałe ofert* | pozostałych ofert | inne oferty | częściowo | w części
  `,
  retract: `
    wycofać skargę | wycofać zgłoszenie | wycofanie skargi | wycofanie zgłoszenia | wycofania zgłoszenia
    wycofania skargi | wycofał* | cofnąć zgłoszenie
  `,
  withdrawn: `
    wycofał skargę | wycofał zgłoszenie | wycofał swoje | wycofał swoją | wycofała skargę
    wycofała zgłoszenie | wycofali zgłoszenie | wycofała swoje | wycofała swoją
    właściciel* praw* … wycofał | uprawniony … wycofał | skarga … wycofana | zgłoszenie … wycofane
    skarga … anulowana | zgłoszenie … anulowane | wycofujemy zgłoszenie | wycofujemy skargę
    wycofujemy nasz* | wycofuję zgłoszenie | wycofuję skargę | wycofuję swoj* | cofamy zgłoszenie
    cofnął zgłoszenie | wycofanie skargi | wycofanie zgłoszenia | zgłoszenie zostało wycofane
    skarga została wycofana | omyłkow* | przez pomyłkę
    wycofał* | wycofan* | wycofuje* | zgłoszenie wycofane | skarga wycofana | cofnął | cofnęła
    cofnięt*
  `,
  court: 'sąd | sądu | sądzie | sądem | sędzia | sąd okręgowy | sądu okręgowego | trybunał*',
  order: 'zabezpieczen* | postanowieni* | nakaz* | wyrok* | zakaz* | orzeczen* | zarządzeni* tymczasow*',
  suit: `
    powód | powoda | powódka | pozwan* | pozew | pozwu | sygn | sygnatura | postępowani* sądow* | proces
    sprawa sądowa
  `,
  sued: `
    przeciwko państwu | przeciwko tobie | przeciwko pani* | jako pozwan* | pozwany | doręcz* pozew
    doręczeni* pozwu | wytocz*
  `,
  desist: `
    zaprzesta* | wezwanie do zaprzestania | natychmiastow* usunięci* | niezwłoczn* usunięci*
    wstrzymani* sprzedaży | zaniecha* | do usunięcia | proszę o usunięcie | prosimy o usunięcie
    zaprzestania | usunięcia ofert*
  `,
  undertaking: `
    oświadczeni* o zaniechaniu | zobowiązan* | zobowiązuj* | ugod* | odszkodowan* | zastrzega* | polubown*
    zadośćuczyn*
  `,
  demand: `
    wzywam* | wzywa | wezwanie | żądam* | żąda | domagam* | domaga się | proszę o natychmiastowe
    proszę o usunięcie | prosimy o usunięcie | zaprzestania
  `,
  threat: `
    pod rygorem | na drogę sądową | drogę sądową | drodze sądowej | kroki prawne | odszkodowan*
    roszczen* | powództw* | bez dodatkowego wezwania | w przeciwnym razie | bez ponownego
    postępowanie sądowe | skieruj*
  `,
  evaluation: `
    neutraln* ocen* | ocena patentu | oceny patentu | neutralna ewaluacja | ewaluacj* | apex
    procedur* oceny
  `,
  hijack: `
    utracił* buy box | utrata buy box | nowy sprzedawca na | podpiął się | podpięcie | przejęt* oferta
    przejęcie ofert*
  `,
  copied: `
    skopiowa* | kopiuje | ukrad* | skradzion* | kradzież | plagiat* | wykorzystuje twoje | używa twoich
    używa twojej
  `,
  'restricted-product': `
    produkt* zabronion* | zabronion* | niedozwolon* | zakazan* | towary niebezpieczne | niebezpieczn*
    pestycyd* | wyrób medyczny | wyroby medyczne | wyrobów medycznych | wycofanie produktu z rynku | lek
    leki | broń | wymaga zgody | leków | leki bez recepty | bez recepty | nie można sprzedawać
  `,
  safety: `
    bezpieczeństw* produkt* | oznakowanie ce | deklaracj* zgodności | zgodności | osoba odpowiedzialna
    osoby odpowiedzialnej | gpsr | certyfikat* | raport* z badań | karta charakterystyki
    etykieta energetyczna | bdo | weee
  `,
  verification: `
    potwierdzi* … tożsamoś* | potwierdzeni* tożsamości | weryfikacj* | zweryfikowa* | tożsamoś*
    dowód osobisty | dane firmy | danych firmy | dane firmowe | nip | wyciąg bankowy
    beneficjent rzeczywisty | krs
  `,
  conduct: `
    kodeks postępowania | kodeksu postępowania | manipul* | opinii | opinie | wiele kont | kilka kont
    powiązan* kont* | poza platformą | poza serwisem | poza allegro | duplikat* | dane kontaktowe w
    obejści* | wariant*
  `,
  metrics: `
    wskaźnik* | jakość sprzedaży | jakości sprzedaży | opóźnion* wysył* | niewysłan* | terminow* wysył*
    anulowan* zamów* | wydajnoś* | nieterminow*
  `,
  policy: `
    regulamin* | zasad* | polityk* | wytyczn* | warunki korzystania | nie można sprzedawać
    nie wolno sprzedawać | niezgodn* z regulaminem
  `,
  'order-mail': `
    twoje zamówienie | zamówieni* | numer przesyłki | przesyłk* | paczk* | wysłan* | dostaw*
    doręczen* paczki | zwrot* | sprzedałeś | sprzedano | etykiet* | w drodze | kurier* | magazyn*
  `,
  'money-mail': `
    faktura vat | faktura | faktury za | płatność otrzymana | przelew* | wyciąg | abonament | wycena
    termin płatności | paragon | rachunek
  `,
  promotion: `
    promocj* | rabat* | zniżk* | wyprzedaż* | darmowa dostawa | oferta specjalna | kupon* | odkryj
    skorzystaj | zapisz się | webinar | kurs | szkoleni* | nasze usługi | pomagamy | pomożemy | eksperci
    ekspertów | specjaliści | bezpłatn* konsultacj* | umów | zwiększ | kampani* | reklam* | targi
    skuteczność | nasz zespół
  `,
  newsletter: `
    newsletter | wypisz | wypisać | anuluj subskrypcję | czytaj więcej | czytaj dalej | w tym numerze
    w tym tygodniu | aktualnoś* | forum | odpowiedzi | otrzymujesz tę | blog
  `,
  question: `
    czy mogę | czy macie | czy może | czy można | czy jest | chciałbym | chciałabym | kupiłem | kupiłam
    zamówiłem | zamówiłam | otrzymałem | gdzie jest | z góry dziękuję | kiedy dotrze | dzień dobry czy
  `,
  reporter: `
    zarejestruj swoją markę | rejestracja twojego znaku | odnowienie znaku | wniosek o rejestrację
    chroń swoją markę | monitoring znaków | nazwa domeny
  `,
  fee: `
    opłata za odblokowanie | opłat* aktywacyjn* | bitcoin | karta podarunkowa | natychmiastowy przelew
    opłata za przywrócenie
  `,
  credential: `
    hasło | hasła | kod weryfikacyjny | karta kredytowa | numer karty | dane bankowe | dane logowania
    kliknij tutaj aby zweryfikować | zaloguj się aby zweryfikować | potwierdź swoje dane
  `,
  messenger: 'whatsapp | telegram | wechat | skype | messenger',
  'own-appeal': `
    odwołuję się | odwołujemy się | składam odwołanie | składamy odwołanie | proszę o przywrócenie
    prosimy o przywrócenie | nasz plan działań | mój plan działań | przyczyna źródłowa
    działania naprawcze które | szanowny zespole
  `,
  quoting: 'napisałeś | napisałaś | napisał* | twoja wiadomość | wiadomość oryginalna',
  agreement: `
    business solutions agreement | umowa business solutions | sekcja 3 | sekcją 3 | punkt 3 umowy
  `,
  if: 'jeśli | jeżeli | gdy | chyba że | kiedy | po tym jak | w przeciwnym razie',
  not: 'nie | żaden | żadn* | nigdy | bez | ani',
  please: `
    prosimy | proszę | możesz | musisz | należy | skontaktuj | wyślij | prześlij | jak mogę | aby odwołać
    zwróć się | poproś
  `,
  future: 'zostanie | zostaną | będzie | będą',
  'own-report': `
    twoje zgłoszenie naruszenia | dziękujemy za zgłoszenie | zgłosiłeś | zgłosiłaś | które zgłosiłeś
  `,
};
