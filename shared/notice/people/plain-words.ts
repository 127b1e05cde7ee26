import { isMarketplace, Platform } from '../../mail/vocabulary.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand with a capital before a name, at the beginning of a sentence or as a courtesy, and are none of it. */
const openers = setOf(`
  the this that these those we our your you it its if an a in on all please another someone somebody several some
  following one two three both each any no not various many most other others nothing when while as at by for from to of with without after before
  because since although though however therefore meanwhile today yesterday recently here there what who why how
  where which whose they their them he she his her i my me and or but so then thus under upon until unless via per re
  fwd dear hello hi hey attention mr mrs ms mx dr messrs sir madam owner owners holder seller sellers customer buyer plaintiff plaintiffs messrs
  client clients representing acting namens cliënte cliente klient klienta enligt volgens secondo selon según według
  defendant defendants claimant complainant reporter reported received sincerely regards thanks thank according
  mehrere einige plusieurs certains varios varias alcuni diversi vários várias kilka kilku flera några birkaç verschillende meerdere
  die der das dem den des ein eine einer eines einem einen sie ihr ihre ihrem ihren ihrer ihres wir uns unser unsere
  es er ich mein meine bitte guten liebe lieber sehr hallo nach von vom bei beim mit ohne für gegen durch auf aus
  an am im in zu zum zur über unter wegen laut seit da weil dass wenn falls sofern sollte sollten auch nur noch nun
  angaben meldung beschwerde anzeige mitteilung antrag schreiben hinweis seiten namen auftrag vertretung interessen sache sachen rechtsstreit heute gestern dieser diese dieses jene alle herr herrn frau mandantin mandant antragsteller antragstellerin should would could did does do is are was were have has had
  le la les l un une des du de au aux ce cet cette ces nous vous votre vos notre nos il elle ils elles on je mon ma
  mes si selon suite après avant pour par avec sans dans sur sous chez bonjour cher chère madame monsieur mme m
  comme lorsque quand puisque car que qui dont où merci veuillez
  il lo i gli uno una nel nella nei nelle sul sulla dal dalla dai al alla ai alle noi voi lei suo sua suoi sue tuo tua
  nostro nostra se con per senza tra fra secondo dopo prima questo questa gentile ciao buongiorno buonasera spett
  el los las unos unas al del en con sin por para según tras si nosotros usted ustedes su sus tu tus nuestro nuestra
  hola estimado estimada muy señor señora sr sra este esta estos estas
  o os as um uma uns umas do da dos das no na nos nas ao pelo pela com sem caso olá oi prezado prezada você seu sua seus suas
  de het een dit dat deze die wij we ons onze u uw jij je jouw hij zij ze ik mijn als omdat voor door bij met
  zonder na naar op over volgens beste geachte hoi hallo heer mevrouw
  w we z ze na do od po za przy przez dla o u i a oraz lub jeśli jeżeli gdy ponieważ że my nasz nasza państwo pan
  pani panu pana ta ten to te twój twoja cześć dzień szanowny szanowna witaj witamy ponadto
  en ett den det de vi ni du ert er era din ditt dina vår vårt våra han hon om när eftersom att för från till med utan
  av på i hos enligt efter före hej bäste bästa
  müvekkil müvekkilim müvekkilimiz vekili
  bir bu şu o ve ile için gibi göre sayın merhaba biz siz size bize eğer
  ask we'd we're we've we'll regarde representamos recebemos davacı davalı angelegenheit egregi egregia egregio szanowni
  räcker usunęliśmy odpisz see also cf accord citing quoting
`);

/** What marketplaces are called, which is no name of whoever complains there. */
const marketplaces = new Set(
  Platform.options.filter(isMarketplace).map((platform) => platform.replace(/-shop$/, '')),
);

/** What an owner is called beside the name: “the photographer Anselm Dacre”, “la empresa X”. */
const describing = setOf(`
  photographer illustrator artist designer author writer sculptor musician composer brand company firm business licensee
  licensor publisher label maker manufacturer
  firma unternehmen fotograf fotografin illustrator illustratorin künstler künstlerin urheber urheberin inhaber
  inhaberin rechteinhaber rechteinhaberin rechteinhabers markeninhaber markeninhaberin marke hersteller herstellerin verlag
  photographe illustrateur illustratrice artiste créateur créatrice société entreprise marque titulaire plaignant plaignante éditeur
  fotografo fotografa illustratore illustratrice artista società ditta azienda marchio titolare denunciante
  fotógrafo fotógrafa ilustrador ilustradora empresa marca titular autor autora fabricante
  fotograaf fotografe illustratrice tekenaar kunstenaar kunstenares bedrijf merk merkhouder rechthebbende uitgever
  ilustratorka fotografka artystka spółka spółki firmy marki właściciel zgłaszający zgłaszająca
  illustratör konstnär konstnären formgivare fotografen företaget bolaget varumärket rättighetsinnehavaren
  fotoğrafçı fotoğrafçısı sanatçı illüstratör tasarımcı firması markası şirketi sahibi
`);

/** Words of programmes, pages and departments: a run of them names nobody, nor does a name that ends with one. */
const generic = setOf(`
  account accounts health seller sellers selling performance team teams support center centre central hub help
  policy policies program programme verified rights owner owners holder brand registry portal safety
  notice notices complaint complaints report reports claim claims trademark trademarks copyright copyrights patent
  patents intellectual property counterfeit infringement infringements appeal appeals counter item items listing listings
  product products order orders asin sku title type reason number reference case status action required evaluation neutral
  northern southern eastern western united states kingdom european europe union economic area
  courts cooperation registered community valid validated economische ruimte ochrona ochronie praw signori
  portalı portalı'na
  code article section office registration certificate summons schedule exhibit docket judge
  id ids no nos number numbers test buy buys
  partnerships unincorporated associations individuals doe does et al temporary restraining preliminary injunction
  time daylight standard pacific monday tuesday wednesday thursday friday saturday sunday best kind warm yours faithfully truly
  marketplaces stores shops online customer customers buyer buyers payments payout finance
  compliance department dept desk unit moderation operations notification notifications contact details email e-mail mail
  kanzlei rechtsanwalt rechtsanwälte verkäuferleistung verkäufer kontozustand marke marken urheberrecht beschwerde meldung angebot rechte gericht landgericht amtsgericht
  oberlandesgericht beschluss handelsregister vollmacht rechnung kundenservice einspruch widerspruch frist grüße grüßen
  compte vendeur vendeurs performance tribunal judiciaire marque marques droit droits propriété intellectuelle santé direction juridique
  conto venditore venditori stato account tribunale marchio marchi diritto diritti ufficio cancelleria
  cuenta vendedor vendedores estado juzgado mercantil propiedad intelectual oficina española patentes marca marcas programa protección proteção audiencia
  conta vendedores integridade propriedade direitos autorais tribunal vara
  verkoper verkopers rechtbank merkenrecht benelux sąd okręgowy kondycja konta centrum sprzedaży urząd patentowy
  patent- marknadsdomstolen tingsrätt kontots hälsa satıcı hesap durumu performansı mahkemesi fikri sınai
  vero dmca apex ip ipr eu usa uk us eea ewr eee eer ees uspto euipo dpma inpi tro pdf fba vies
`);

/** Words that are no name by themselves or among such words, but may end one: “Sentrapoint Brand Protection”. */
const weak = setOf(
  'protection trust legal service services market marketplace store shop litigation schedule intake',
);

const bare = (word: string): string => word.toLowerCase().replace(/[.,’']+$/u, '');

/** True of a word that only opens a sentence, or courts whoever is named behind it. */
export const isOpener = (word: string): boolean => openers.has(bare(word)) || marketplaces.has(bare(word));

const describingEnd =
  /(?:houd(?:st)?er|inhaber(?:in|s)?|unternehmen|hersteller(?:in|s)?|fotograf(?:in|en)?|künstler(?:in)?|innehavaren?)$/u;

/** True of a word that says what somebody with a name is. */
export const isDescribing = (word: string): boolean =>
  describing.has(bare(word)) || describingEnd.test(bare(word));
/** True of a word of a programme, page or department, which ends no name. */
export const isGeneric = (word: string): boolean => generic.has(bare(word));
/** True of words of programmes, pages and departments alone. */
export const areGeneric = (words: readonly string[]): boolean =>
  words.every((word) => isGeneric(word) || weak.has(bare(word)) || word.length < 2);

/** True of a word that only courts, statutes and offices are called by. */
export const isInstitution = (word: string): boolean =>
  /^(?:court|district|division|tribunal|\p{L}*gericht|juzgado|rechtbank|sąd|tingsrätt|\p{L}+domstolen|mahkemesi|act|law|directive|regulation|administration|ministry)$/u.test(
    bare(word),
  );
