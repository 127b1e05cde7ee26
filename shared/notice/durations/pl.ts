import { counted, type DeadlineWords } from './words.ts';

export const pl: DeadlineWords = {
  numbers: {
    ...counted(
      'jednego dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu trzynastu czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu dwudziestu dwudziestu_jeden dwudziestu_dwóch dwudziestu_trzech dwudziestu_czterech dwudziestu_pięciu dwudziestu_sześciu dwudziestu_siedmiu dwudziestu_ośmiu dwudziestu_dziewięciu trzydziestu',
    ),
    ...counted('jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć'),
    dwie: 2,
    tygodniowym: 7,
    dwutygodniowym: 14,
    czternaście: 14,
    piętnaście: 15,
    'czterdziestu ośmiu': 48,
    sześćdziesięciu: 60,
    'siedemdziesięciu dwóch': 72,
    dziewięćdziesięciu: 90,
  },
  hour: 'godzin(?:y|ę|ach)?|godz\\.?|h',
  day: 'dni(?:ach)?(?: kalendarzowych)?|dnia|dzień|dniow(?:y|ym|ego)|(?<=tygodniowym)',
  businessDay: '(?:dni(?:ach|a)?|dzień) (?:robocz(?:ych|e|ego|y)|pracujących)',
  week: 'tygodni(?:e|a|ach)?|tydzień',
  month: 'miesi(?:ąc|ące|ąca|ęcy)',
  to: 'do|lub|albo',
  within:
    'w (?:ciągu|terminie|przeciągu)(?: najbliższych| kolejnych| do)?|masz|mają państwo|ma pan|przez|termin(?:u|ie)?(?: (?:na|do) [\\p{L} ]{1,40}:| to| wynosi)?|nie później niż',
  after:
    'od (?:daty |dnia |momentu )?(?:otrzymania|doręczenia|wysłania|tej|tego|niniejsz\\p{L}*|daty)|na (?:odpowiedź|odwołanie|złożenie|usunięcie|reakcję|przesłanie|kontakt)',
  until:
    'do(?: dnia)?|przed(?: dniem)?|nie później niż(?: do)?(?: dnia)?|najpóźniej(?: do)?(?: dnia)?|termin(?: upływa| mija)?(?: dnia)?',
  before: 'przed',
  past: 'ostatni(?:ch|m)|minion(?:ych|ym)|poprzedni(?:ch|m)|wystawion(?:e|ych) (?:w|nie)|co najmniej|każd\\p{L}*',
  others:
    'nie (?:możesz|może|mogą)|ponownie (?:aktywn|widoczn|dostępn)\\p{L}*|nie (?:poinformował|powiadomił|wniósł|wniosł|odpowiedział|zareagował)\\p{L}*|odpiszemy|powodowi|średnio|otrzyma(?:sz|ją)?|zwrot|(?:odpowiemy|rozpatrzymy|sprawdzimy|skontaktujemy się|przeanalizujemy)|(?:uprawniony|zgłaszający|kupujący|właściciel praw) (?:ma|może|musi)|(?:dostarczon\\p{L}*|wysłan\\p{L}*|zwrócon\\p{L}*|przywrócon\\p{L}*)|(?:złożył|wysłał|otrzymał|napisał)\\p{L}*|zazwyczaj',
  over: 'otrzymal\\p{L}*|wpłynę\\p{L}*|upłyną\\p{L}*|minął|minęło|w terminie do|(?:pierwsz|poprzedni|wcześniejsz|ostatni)\\p{L}* (?:pism|list|wezwani|termin|wiadomoś)\\p{L}*',
  moved: 'przedłuż\\p{L}*|wydłuż\\p{L}*|przesu\\p{L}*',
  movedTo: 'do(?: dnia)?|na(?: dzień)?',
  hearing: 'rozpraw\\p{L}*|posiedzeni\\p{L}*',
  firm: 'najpóźniej|nie później niż|termin\\p{L}*',
  reader:
    'prosimy|proszę|państw\\p{L}*|pan|pani|panu|twoj\\p{L}*|twój|ciebie|tobie|cię|ci|masz|mają|możesz|musisz|należy|przysługuje|pozwan\\p{L}*|obowiązan\\p{L}*|wzywa\\p{L}*|żąda\\p{L}*|oczekuj\\p{L}*|czekamy',
  clause: '(?:jeśli|jeżeli|chyba że|prosimy|należy|masz|musisz|i|oraz|w przeciwnym razie)',
  does: {
    'choose whether to take part in the evaluation': 'neutraln\\p{L}* ocen\\p{L}*|ocen\\p{L}* patent\\p{L}*',
    'sign the undertaking': 'zobowiązani\\p{L}*|oświadczeni\\p{L}* o zaniechaniu',
    'answer in court': 'odpowied\\p{L}* na pozew|sprzeciw\\p{L}* do sądu',
    'counter-notice': 'kontr(?:zgłoszeni|zawiadomieni|oświadczeni)\\p{L}*|sprzeciw\\p{L}* wobec',
    appeal: 'zażaleni\\p{L}*|odwoł\\p{L}*|reklamacj\\p{L}*|sprzeciw\\p{L}*',
    'submit documents':
      'przesł\\p{L}*|prześl\\p{L}*|przed(?:łoż|staw)\\p{L}*|dostarcz\\p{L}*|faktur\\p{L}*|dokument\\p{L}*|dowod\\p{L}*|złoż\\p{L}*|wyjaśnie\\p{L}*|informacj\\p{L}*',
    'contact the rights owner': 'skontakt\\p{L}* .{0,20}(?:uprawnion|zgłaszając|właściciel)\\p{L}*',
    'remove the listing':
      'usuń\\p{L}*|skasuj\\p{L}*|zdejmij\\p{L}*|usun\\p{L}*|zaprzesta\\p{L}*|zakończ\\p{L}*|popraw\\p{L}*|zmie(?:ń|ni)\\p{L}*|wycof\\p{L}*',
    pay: 'zapła\\p{L}*|płatnoś\\p{L}*|opłac\\p{L}*|wpłac\\p{L}*',
    reply:
      'odpowie\\p{L}*|odpowiedz\\p{L}*|odpisz\\p{L}*|kontakt\\p{L}*|potwierdz\\p{L}*|reakcj\\p{L}*|zareag\\p{L}*|ustosunk\\p{L}*|poda(?:j|jcie|ć)|wska(?:ż|żcie|zać)|termin',
  },
};
