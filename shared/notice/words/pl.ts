import type { Words } from '../concepts.ts';

export const pl: Words = {
  owner: `
    właściciel* praw* | właściciel* znaku | właściciel* marki | właściciel* patentu | właściciel* wzoru
    posiadacz* praw* | posiadacz* znaku | posiadacz* patentu | uprawniony | uprawnionego | uprawnionemu
    uprawniona | uprawnionej | podmiot* uprawnion* | podmiotu uprawnionego | podmiotowi prawa
    zgłaszając* | skarżąc* | właściciel | właściciela | właścicielem | właścicielowi | dysponent* praw*
    producent | producenta | autorka | autor | autora | fotograf* | spadkobierc* | właściciel praw
    właściciela praw | właścicieli praw | właściciel marki | właściciela marki | właściciel znaku
    właściciel patentu | posiadacz wzoru | marka | zgłaszający | zgłaszającego | osoba która zgłosiła
    kompozytor* | wydawc* | twórca | twórc* | ilustrator* | licencjobior*
  `,
  'we-own': `
    nasz znak | naszego znaku | nasze znaki | naszych znaków | nasz patent | naszego patentu
    nasze prawa | naszych praw | nasz wzór | naszego wzoru | naszych zdjęć | nasze zdjęcia | nasz klient
    naszego klienta | naszej klientki | mojego klienta | mojej klientki | mojego mocodawcy
    naszego mocodawcy | naszej mocodawczyni | moje zdjęcia | moich zdjęć | mojego autorstwa
    jestem autorem | jestem autorką | jestem właścicielem | jesteśmy właścicielem
    jesteśmy właścicielami | moje prawa | moich praw | naszej marki | nasza marka | mojej marki
    należą do nas | należy do nas | jesteśmy uprawnieni | nasze zgłoszenie | naszego zgłoszenia
    nasza skarga | naszej skargi | nasze zawiadomienie | nasz produkt | naszych perfum
    naszych produktów | nasz katalog | naszego katalogu | moje fotografie | moje teksty | nasz projekt
    wzór naszej | nam zdjęcia | jesteśmy producentem
    nie nasz | nie nasze | nasza nazwa | nasze logo | mój projekt | moja praca | namalowałam | namalowałem
    narysowałam | narysowałem | zrobiłam zdjęcie | my takich nie robimy | ktoś nas podrabia
  `,
  client: `
    mojego klienta | naszego klienta | mojej klientki | naszej klientki | mocodawc* | mocodawczyni*
    w imieniu | reprezentuj* | pełnomocnik* | działając w imieniu | klient* kancelarii | na zlecenie
    nasza klientka | nasz klient | radca prawny orvelle | jako radca prawny | w imieniu klienta
    działamy w imieniu | na rzecz klienta | z upoważnienia
  `,
  lawyer: `
    adwokat* | radca prawny | radcy prawn* | kancelari* | rzecznik patentowy | rzecznika patentowego
    dział prawny | radca | adwokat | kancelaria
  `,
  buyer: 'kupując* | klient* | nabywc* | konsument* | kupującego',
  'other-seller': `
    inny sprzedawca | inni sprzedawcy | innego sprzedawcy | nowy sprzedawca | nowego sprzedawcy
    nowi sprzedawcy | nieznany sprzedawca | nieautoryzowany sprzedawca | nieautoryzowani sprzedawcy
    konkuren* | ktoś inny | inny sklep | sprzedawca trzeci | cudzy sklep | podpiętego sprzedawcy
  `,
  yours: `
    twojej marki | twoja marka | twoją markę | twojej strony | twój asin | twojego asin | twoje zdjęcia
    twoich zdjęć | twoje treści | twojej oferty dołączył | twoją stronę produktu | nasz asin
    naszą ofertę | naszej ofercie | twojej butelki | naszego katalogu | w twoim imieniu
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
    posługują się państwo | posługujesz | państwa sklep | twój sklep sprzedaje | skopiowali państwo
  `,
  report: `
    zgłosił* | zgłoszen* | zgłasza* | zgłoszon* | skarg* | zawiadomi* | poinformował* | informuje że
    powiadomi* | twierdzi* | reklamacj* | zarzut* | zarzuca* | wniosek o usunięcie | wniósł
    otrzymaliśmy informację | rzekom* | wskazał* że | wskazuje że | według właściciela | donosi*
    stwierdził | twierdzi | twierdzą | zarzuca | oskarża* | złożył skargę | złożyła skargę | złożył*
    roszczą | roszczeni* | jak podaje | na prośbę | w związku z reklamacją | otrzymaliśmy zawiadomienie
    zgłosiła | zgłoszoneg* | wątpliwości | ma wątpliwości | powołuje się | opart* na | zgłoszeniu
    zakup kontrolny | zapewnia że | nie wyraził* zgody | uważa że | powód | uzasadnion*
  `,
  infringe: `
    narusz* | naruszen* | bez zgody | bez zezwolenia | bez pozwolenia | bez licencji | bez upoważnienia
    bez autoryzacji | nieuprawnion* | nieautoryzowan* | bezprawn* | niezgodnie z prawem | nielegaln*
    naruszenie | naruszać | cudzych praw | nie masz licencji | nie wyraziła zgody | skopiował* | powiela
    łudząco podobn* | podobny do | użycie znaku | nigdy nie pozwolił | nie pozwolił* | cudz*
    wykorzystuj* bez | plagiat* | niedozwolon* użyci*
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
    kopi* produktu | podróbk* | nie jest oryginałem | fałszyw* egzemplarz*
  `,
  inauthentic: `
    autentycznoś* | nieautentyczn* | oryginalnoś* | nie są oryginaln* | nie jest oryginaln*
    nie jest autentyczn* | nie są autentyczn* | oryginalne | oryginalności | oryginałem
  `,
  copyright: `
    praw* autorsk* | autorski* | copyright | utwór | utworu | utworów | fotograf* | autor zdję*
    autora zdję* | autorem zdję* | autorstwa | dmca | autorka | autorki | muzyk* | film
    spadkobiercy pisarza | tekstu | wykroj* | opis* skopiowa* | dzwonek | kompozytor
  `,
  design: `
    wzor* przemysłow* | wzór przemysłowy | wzoru przemysłowego | wzór wspólnotowy | wzoru wspólnotowego
    zarejestrowan* wzor* | zarejestrowany wzór | wzorów przemysłowych | wzór unijny | skarga na wzór
    skargi na wzór | chronionego wzoru | ogólne wrażenie | wzór naszej | wzór
  `,
  patent: 'patent*',
  utility: `
    wzór użytkowy | wzoru użytkowego | patent europejski | patentu europejskiego | patent na wynalazek
    zastrzeżen* patentow* | zastrzeżenia | zastrzeżenie | patencie ep
  `,
  parallel: `
    import* równoległ* | równoległego | szary rynek | szarego rynku | europejsk* obszar* gospodarcz*
    eog | wyczerpani* praw* | nieprzeznaczon* | nie są przeznaczone | nie był przeznaczony
    sprowadzon* … bez zgody | importowan* … bez | rynek europejski | import* | poza europą | poza eog
    na rynek
  `,
  selective: `
    dystrybucj* selektywn* | selektywn* | autoryzowan* dystrybutor* | autoryzowan* sprzedawc*
    sieć dystrybucji | sieci dystrybucji | autoryzowanych sprzedawców | autoryzowanym partnerom
    autoryzowanego partnera | autoryzowany partner | umowa partnerska | autoryzowanych salonów
    siecią autoryzowanych | autoryzowan*
  `,
  suspect: `
    może narusz* | mogą narusz* | możliw* | podejrz* | potencjaln* | prawdopodobn* | wydaje się
    nasze systemy | wykry* | domniem* | może | nasz zespół | zauważył* | automatycznie | łudząco
  `,
  listing: `
    ofert* | oferc* | produkt* | przedmiot* | aukcj* | ogłoszen* | asin* | listing* | towar | towaru | towary | towarów | towarom | towarem | towarami | artykuł*
    wystawion* | strona produktu | strony produktu | sku* | pozycj* | perfum* | książk* | film | wazon
    torebk* | ofertę | licytacj* | plik | słuchawki | kamizelk* | stojak | strona | stronę
  `,
  account: `
    twoje konto | twojego konta | konto sprzedawcy | konta sprzedawcy | konto sprzedażowe | państwa konto
    twój sklep | konto zostało | kondycja konta | nie możesz już sprzedawać | uprawnienia sprzedażowe
    możliwość sprzedaży | nowych ofert | twoim koncie | kontem | konto
  `,
  image: `
    zdjęci* | zdjęć | obraz | obrazy | obrazu | grafik* | film* | opis produktu | opisu produktu
    zdjęcia | film | muzyk* | tekst | tytuł | opis | tabela rozmiarów
  `,
  funds: 'środk* | saldo | wypłat* | pieniądz* | płatnoś* | środki | wypłaty',
  removed: `
    usun* | usunię* | dezaktywowa* | zablokowa* | zakończon* | zakończyliśmy | zawiesi* | zawieszon*
    nie są już dostępne | nie jest już dostępn* | niedostępn* | ukry* | nieaktywn* | zdję* ze sprzedaży
    zdjęliśmy | wyłączon* | wyłączyliśmy | wstrzyman* | wstrzymaliśmy | nie są już w sprzedaży
    zablokowan* | ukryt* | zdjęt* | usunęliśmy | nie jest już widoczn* | niewidoczn* | zniknęły
    dostęp … zablokowany | dostęp … został zablokowany | nie wyświetlamy | sprzedaż … wstrzymana
    została wstrzymana | zamknęliśmy państwa oferty | zamknęliśmy oferty | nie można już zamówić
    nie można już kupić | nie jest już sprzedawan* | przerwano | wyciszyliśmy | ukrył ofertę | usunięto
    wycofujemy twoj* | wycofaliśmy ze sprzedaży | musieliśmy zdjąć | zablokowaliśmy twoją | zdjęliśmy z
    wyłączona | zamknięcie ofert | musieliśmy usunąć | wycofano z oferty | wycofano | nie można zamówić
    zdjąć
  `,
  removal: `
    zostanie usunięt* | zostaną usunięt* | usunięcie | usunięcia | usunięciu | być usunięt*
    zostanie zakończon* | usuniemy | usuniemy ofertę | zostanie automatycznie usunięty
    spowoduje wyłączenie | zamkniemy | oferta zniknie | inaczej zamkniemy | ukryjemy | wyłączymy
    zablokujemy | zdejmiemy
  `,
  'still-up': `
    nie została usunięt* | nie zostały usunięt* | nie usunęliśmy | nadal aktywn* | pozostaje aktywn*
    pozostają aktywn* | jest nadal dostępn* | są nadal dostępn* | wciąż aktywn* | pozostaje dostępn*
    pozostają dostępn* | nie podjęliśmy | żadnych działań | nadal widoczn* | nadal dostępn*
    wciąż dostępn* | na razie aktywn* | pozostaje widoczn* | wciąż widoczn* | nadal w sprzedaży
    nadal widoczna | działa dalej | pozostają aktywne | nie została usunięta | jeszcze nic nie usunęliśmy
    nie usunęliśmy niczego | niczego nie usunęliśmy | nic nie zostało usunięte | pozostaje w sprzedaży
    na razie pozostaje | bez zmian pozostaje
  `,
  warning: `
    ostrzeżen* | ostrzega* | zmień | popraw | edytuj | ryzyk* | w przeciwnym razie … usunięt*
    aby uniknąć | aby zapobiec | zmień go | prosimy usunąć | przed 14 | jeśli nic się nie zmieni
    brak odpowiedzi | jeżeli nie odpowiesz | inaczej
  `,
  restricted: `
    ogranicz* | tymczasow* | limit* | punkty karne | punktów karnych | czasow* zablokowan*
    nie wystawisz nowych | możesz mieć najwyżej | najwyżej | ograniczyliśmy | nie możesz wystawiać
    nie możesz dodawać
  `,
  deactivated: `
    konto … zawieszone | konto … zablokowane | konto … dezaktywowane | konto … zamknięte
    konto … usunięte | zawiesiliśmy … konto | zablokowaliśmy … konto | dezaktywowaliśmy … konto
    zamknęliśmy … konto | sklep … zamknięty | zawieszenie konta | zablokowanie konta | blokada konta
    blokadę konta | dezaktywacj* konta | nie możesz już sprzedawać | zamknęliśmy twój sklep
    konto pozostanie zamknięte | pozostanie zamknięte | na stałe | konto dezaktywowano | konto zamknięto
    sklep zamknięto | zamknięte na stałe | nie możesz już u nas sprzedawać
  `,
  withheld: `
    środki … zablokowane | środki … wstrzymane | środki … zamrożone | zamrożon* | zamroz*
    wstrzymane wypłaty | wstrzymaliśmy wypłat* | zablokowaliśmy środki | zajęci* środków
    zabezpieczen* środków | blokad* środków | zatrzymal* środki | wstrzymaliśmy środki
    wypłaty są zawieszone | wypłaty zawieszone | wstrzymane środki | zablokowaliśmy saldo | zamroziliśmy
  `,
  appeal: `
    odwoła* | odwołan* | sprzeciw* | reklamacj* | kontrzgłoszen* | kontrzawiadom* | plan działań
    planu działań | plan naprawczy | zakwestionowa* | skargę wewnętrzną | skarga wewnętrzna
  `,
  'your-appeal': `
    twoje odwołanie | twojego odwołania | państwa odwołanie | twój sprzeciw | twojego sprzeciwu
    twoja odpowiedź | twoją odpowiedź | twoje wyjaśnieni* | twoich wyjaśnień | twój plan | twojego planu
    twoje dokumenty | twoich dokumentów | przesłan* dokument* | przesłane informacje
    przesłanych informacji | dostarczon* dokument* | dokumenty które | informacje które
    twoje zgłoszenie odwoł* | twoją prośbę | twoja prośba | przesłałeś | przesłałaś | twoje faktury
    twoją fakturę | wynik odwołania | odwołanie w sprawie | odwołania w sprawie | odwołanie dotyczące
    złożone odwołanie | dziękujemy za odpowiedź | dziękujemy za przesłan* | dziękujemy za wiadomość
    zapoznaliśmy się | przeanalizowaliśmy | po weryfikacji | po analizie | twojej odpowiedzi
    twojego wyjaśnienia | pana odwołanie | pani odwołanie | odwołanie od | odwołania od | rozpatrzyliśmy
    twoje wyjaśnienia | państwa wyjaśnienia | przesłane dokumenty | przesłana faktura | przesłane faktury
    twoja faktura | ponowne rozpatrzenie | państwa odwołania | po sprawdzeniu faktur
    ponownie zbadaliśmy | ponownie rozpatrzyliśmy | nasze stanowisko | decyzja ostateczna
    ostateczna decyzja | ta decyzja | tej decyzji | odwołanie uwzględniamy | odwołanie nie odnosi się
    państwa skargę wewnętrzną | skargę wewnętrzną | sprzeciw jest | w pełnomocnictwie
    wspominasz o licencji | wspominasz | paragon | od skargi okazało | nie wykazali państwo
    o co państwo wnosili | rozstrzygnęliśmy | nie dostaliśmy | wróćimy do sprawy | decyzja pozostaje
    po ponownej | ponownej analizie | odwołanie od skargi | odwołanie przyjęte | odwołanie odrzucone
    nadesłan* | przesłał pan | przesłała pani | przesłali państwo | piszesz że | twierdzisz że
  `,
  accepted: `
    przyję* | zaakceptowa* | uwzględni* | zatwierdz* | pozytywnie | uznaliśmy | uznan* | dobra wiadomość
    dobre wieści | na twoją korzyść | na państwa korzyść | pozytywn* | anulowa*
    nie stwierdziliśmy naruszenia | brak naruszenia | wpis zniknął | zdjęliśmy blokadę | nasz błąd
    to nasz błąd | pomyliliśmy się usuwając | nie należało usuwać | skargi … nie uwzględniliśmy
    cofnęliśmy dezaktywację | okazało się zasadne | zasadne | uwzględniamy | nie poszedł do sądu
    nie wniósł pozwu | znieśliśmy | uchyliliśmy | uchylamy | masz rację | ma pan rację
    bezzasadn* skarg* | uznajemy twoje | uznajemy państwa | zgłoszenie … odrzuc* | skargę … odrzuc*
    odrzuciliśmy zgłoszenie | odrzuciliśmy skargę
  `,
  rejected: `
    odrzuc* | odrzucon* | odmow* | nie możemy przywrócić | nie możemy ponownie | nie możemy przyjąć
    nie możemy zaakceptować | nie możemy uwzględnić | nie może zostać przywrócon*
    nie zostanie przywrócon* | nie uwzględni* | nie został* uwzględnion* | nie zostało przyjęte
    nie przyjęliśmy | podtrzymujemy | nie możemy wznowić | oddalon* | negatywnie
    nie zostało zaakceptowane | pozostaje usunięt* | nie przywrócimy | pozostanie usunięt*
    pozostaje nieaktywn* | pozostanie nieaktywn* | nie potwierdza* | nie dowodzi
    nie możemy potwierdzić | oddal* | nie zosta* przywrócon* | negatywn* | podtrzymuj*
    pozostaje niedostępn* | pozostaje zablokowan* | niewystarczając* | nie dowodzi* | pozostaje w mocy
    nie wróci | nie odpowiemy | decyzja ostateczna | nie zmienia | się nie zmienia
    pozostanie zamknięte | nie przysługuje | nie możemy go przyjąć | nadal jest zablokowan*
    sprawę zamknięto | termin minął | nie możemy znieść | niezasadn* | za niezasadną | utrzymujemy
    pozostaje usunięta | nieważny | nie wykazali | bez zmian | nie przekonał* | pozostaje wyłączon*
    po terminie | nie uznajemy | nie zmieniamy | pozostaje zakończon* | nie uwzględn* | odmawiamy
    odmówi* | nie potwierdz* | nie dowodz* | słusznie usunięt* | usunięcie … podtrzym*
    usunięcie … potwierdz*
  `,
  'more-info': `
    więcej informacji | dodatkow* informacj* | dodatkow* dokument* | więcej szczegółów | niewystarczając*
    nie są wystarczające | nie jest wystarczając* | niekompletn* | potrzebujemy | uzupełni* | brakuje
    nieczyteln* | czyteln* | zanim podejmiemy | przed podjęciem decyzji | dodatkow* informac*
    prosimy o przesłanie | prosimy przesłać | aby podjąć decyzję | potrzebujemy jeszcze | prześlij ją
    wrócimy do sprawy | prześlij właściwe | abyśmy mogli dalej | dosłać | doślij | prosimy o dosłanie
    prosimy uzupełnić | uzupełnij | brakuje jeszcze | prześlij nam | dalej rozpatrywać
  `,
  lacking: `
    nie da się odczytać | nie można odczytać | nie mogliśmy odczytać | niewyraźn* | rozmazan*
    brak podpisu | nie ma podpisu | nie ma numeru | niepodpisan* | bez podpisu | nieważn* już
    zły formularz | niewłaściwy formularz | inny formularz | właściwy formularz | ponowne przesłanie
    prześlij ponownie | przesłać ponownie | prześlij jeszcze raz | wyślij ponownie | uzupełnić
    dosłanie | jeszcze nie możemy | nie możemy jeszcze | dopiero wtedy | zanim zdecydujemy | dwa pytania
    kilka pytań | wyjaśni* skąd | proszę podać | prosimy o wskazanie | nie udało nam się skontaktować
  `,
  reinstated: `
    przywróc* | przywrócon* | wznowi* | wznowion* | ponownie aktywn* | ponownie dostępn* | znów aktywn*
    znów dostępn* | znowu aktywn* | reaktywowa* | odblokowa* | ponownie widoczn* | z powrotem dostępn*
    przywróci* | odblokowan* | przywróciliśmy | przywróciliśmy ją | znów ją widać | znów dostępny
    wróciły | wróciła | wróci | znów wystawiać | wystawić ponownie | może pan sprzedawać
    sprzedawać od zaraz | zwolnimy | przywrócenie | ponownie wystawić | znowu widoczn*
    znów w sprzedaży | ponownie w sprzedaży | odzyskał* | znowu sprzedawać | znów sprzedawać
    ponownie sprzedawać | znowu w sprzedaży | wróciła do sprzedaży | wrócił do sprzedaży
    wraca do sprzedaży | ponownie otwart*
  `,
  unresolved: `
    nierozwiązan* | nie został* rozwiązan* | wciąż nieaktywn* | nadal nieaktywn* | pozostają nieaktywn*
    inne naruszenia | pozostałe ofert* | pozostałych ofert | inne oferty | częściowo | w części
    z trzech ofert | tylko dla | lecz produktów | tabela rozmiarów nie | z wyjątkiem | poza jedn*
    pozostałe | jedynie
  `,
  retract: `
    wycofać skargę | wycofać zgłoszenie | wycofanie skargi | wycofanie zgłoszenia | wycofania zgłoszenia
    wycofania skargi | wycofał* | cofnąć zgłoszenie | anulowanie | cofnięcie | rezygn* | odstąpi*
  `,
  withdrawn: `
    wycofał skargę | wycofał zgłoszenie | wycofał swoje | wycofał swoją | wycofała skargę
    wycofała zgłoszenie | wycofali zgłoszenie | wycofała swoje | wycofała swoją
    właściciel* praw* … wycofał | uprawniony … wycofał | skarga … wycofana | zgłoszenie … wycofane
    skarga … anulowana | zgłoszenie … anulowane | wycofujemy zgłoszenie | wycofujemy skargę
    wycofujemy nasz* | wycofuję zgłoszenie | wycofuję skargę | wycofuję swoj* | cofamy zgłoszenie
    cofnął zgłoszenie | wycofanie skargi | wycofanie zgłoszenia | zgłoszenie zostało wycofane
    skarga została wycofana | omyłkow* | przez pomyłkę | wycofał* | wycofuje* | zgłoszenie wycofane
    skarga wycofana | cofnął | cofnęła | cofnięt* | anulowanie naszego | nie podtrzymujemy | zrezygnowała
    zrezygnował | rezygnuje* | rezygnujemy | odstąpiła | odstąpił | odstępuje* | nie będzie dochodził
    nie będziemy dochodzić | nie sprzeciwiamy się | cofnięcie zgłoszenia | za niebyłe | niebyłe
    bezprzedmiotowa | stała się bezprzedmiotowa | pomyliliśmy | wycofał | wycofała | wycofali
    wycofujemy | wycofuję | anulował* skarg* | odwołał* skarg* | cofamy | nie podtrzymuje
    już nie zgłasza
  `,
  court: `
    sąd | sądu | sądzie | sądem | sędzia | sąd okręgowy | sądu okręgowego | trybunał* | do sądu
  `,
  order: `
    zabezpieczen* | postanowieni* | nakaz* | wyrok* | zakaz* | orzeczen* | zarządzeni* tymczasow* | wyrok
    wyrok zakazujący | wykonując wyrok | wyroku zaocznego | nakaz | postanowienie | zabezpieczenie
    zakazuje
  `,
  suit: `
    powód | powoda | powódka | pozwan* | pozew | pozwu | sygn | sygnatura | postępowani* sądow* | proces
    sprawa sądowa | odpis pozwu | pozwany
  `,
  sued: `
    przeciwko państwu | przeciwko tobie | przeciwko pani* | jako pozwan* | pozwany | doręcz* pozew
    doręczeni* pozwu | wytocz* | doręcza się | odpowiedzi na pozew | zobowiązuje do złożenia
  `,
  desist: `
    zaprzesta* | wezwanie do zaprzestania | natychmiastow* usunięci* | niezwłoczn* usunięci*
    wstrzymani* sprzedaży | zaniecha* | do usunięcia | proszę o usunięcie | prosimy o usunięcie
    zaprzestania | usunięcia ofert* | zaprzestania sprzedaży | zakończenie sprzedaży | jeśli zniknie
    usunięcie | usunąć ofert* | proszę usunąć | proszę o zakończenie
    zdjąć ofertę | zdjęcie oferty | wycofać ze | wycofać go | więcej nie sprzedawa* | nie sprzedawać
    nazwę zmienić | zmienić nazwę | usunąć ze sklepu
  `,
  undertaking: `
    oświadczeni* o zaniechaniu | zobowiązan* | zobowiązuj* | ugod* | odszkodowan* | zastrzega*
    polubown* | zadośćuczyn* | podania liczby | liczby sprzedanych | zapłat* | zapłacić | odszkodowani*
    zobowiązani* | zwrot* kosztów
  `,
  demand: `
    wzywam* | wzywa | wezwanie | żądam* | żąda | domagam* | domaga się | proszę o natychmiastowe
    proszę o usunięcie | prosimy o usunięcie | zaprzestania | żądamy | ostateczne wezwanie | pismo z
    proszę o
  `,
  threat: `
    pod rygorem | na drogę sądową | drogę sądową | drodze sądowej | kroki prawne | odszkodowan*
    roszczen* | powództw* | bez dodatkowego wezwania | w przeciwnym razie | bez ponownego
    postępowanie sądowe | skieruj* | wniesiemy pozew | pozew o naruszenie | przedsądowe | nie zgłosimy
    zgłosimy | do sądu
  `,
  evaluation: `
    neutraln* ocen* | ocena patentu | oceny patentu | neutralna ewaluacja | ewaluacj* | apex
    procedur* oceny | neutralną ekspertkę | ekspertk* | ekspert* neutraln* | pisemne stanowisko
  `,
  hijack: `
    utracił* buy box | utrata buy box | nowy sprzedawca na | podpiął się | podpięcie | przejęt* oferta
    przejęcie ofert* | podpiętego sprzedawcy | podpięty | podpiął
  `,
  copied: `
    skopiowa* | kopiuje | ukrad* | skradzion* | kradzież | plagiat* | wykorzystuje twoje | używa twoich
    używa twojej | ukradziono | ukradziono nam | imitacja twojej | skopiowali | cudzy sklep
    kopia twojej
  `,
  'restricted-product': `
    produkt* zabronion* | zabronion* | niedozwolon* | zakazan* | towary niebezpieczne | niebezpieczn*
    pestycyd* | wyrób medyczny | wyroby medyczne | wyrobów medycznych | wycofanie produktu z rynku | lek
    leki | broń | wymaga zgody | leków | leki bez recepty | bez recepty | nie można sprzedawać
    nie wolno u nas sprzedawać | noży
  `,
  safety: `
    bezpieczeństw* produkt* | oznakowanie ce | deklaracj* zgodności | zgodności | osoba odpowiedzialna
    osoby odpowiedzialnej | gpsr | certyfikat* | raport* z badań | karta charakterystyki
    etykieta energetyczna | bdo | weee | wymogów bezpieczeństwa | deklarację ce | wyniki badań
  `,
  verification: `
    potwierdzi* … tożsamoś* | potwierdzeni* tożsamości | weryfikacj* | zweryfikowa* | tożsamoś*
    dowód osobisty | dane firmy | danych firmy | dane firmowe | nip | wyciąg bankowy
    beneficjent rzeczywisty | krs
  `,
  conduct: `
    kodeks postępowania | kodeksu postępowania | manipul* | opinii | opinie | wiele kont | kilka kont
    powiązan* kont* | poza platformą | poza serwisem | poza allegro | duplikat* | dane kontaktowe w
    obejści* | wariant* | kupowałeś opinie
  `,
  metrics: `
    wskaźnik* | jakość sprzedaży | jakości sprzedaży | opóźnion* wysył* | niewysłan* | terminow* wysył*
    anulowan* zamów* | wydajnoś* | nieterminow* | jakość
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
    w tym tygodniu | aktualnoś* | forum | odpowiedzi | otrzymujesz tę | blog | poznaj | raport miesięczny
    historia sprzedawc*
  `,
  question: `
    czy mogę | czy macie | czy może | czy można | czy jest | chciałbym | chciałabym | kupiłem | kupiłam
    zamówiłem | zamówiłam | otrzymałem | gdzie jest | z góry dziękuję | kiedy dotrze | dzień dobry czy
  `,
  reporter: `
    zarejestruj swoją markę | rejestracja twojego znaku | odnowienie znaku | wniosek o rejestrację
    chroń swoją markę | monitoring znaków | nazwa domeny | rejestrze marek
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
  'you-say': `
    pisze pan* | twierdzi pan* | domaga się pan* | prosi pan* | wnosi pan* | piszesz | twierdzisz
    prosisz | domagasz się | pana zdaniem | pani zdaniem | twoim zdaniem | państwa zdaniem
    twierdzą państwo | domagają się państwo | piszą państwo
  `,
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
