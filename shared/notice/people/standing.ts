import { type ConceptSet, setOf, shares } from '../concept-set.ts';
import { isCitedParty } from '../identifiers/cited.ts';
import { lineBefore } from '../line-at.ts';
import type { Sentence } from '../passages.ts';
import { fold } from '../tokens.ts';
import { withoutForm } from './name-shapes.ts';
import type { Name } from './names.ts';

/** What a name is looked at in. */
export interface Surroundings {
  text: string;
  language: string;
  sentences: readonly Sentence[];
  /** mail addresses that are neither a platform's nor the sender's */
  outside: readonly { value: string }[];
  /** who wrote it and what it answers: names and addresses, none a complainant's where a platform or a lawyer writes */
  writers: string;
}

const telling = setOf(['report', 'withdrawn', 'retract', 'sued', 'suit', 'hijack']);
const accusing = setOf([
  ...([
    'owner',
    'infringe',
    'trademark',
    'counterfeit',
    'inauthentic',
    'copyright',
    'design',
    'patent',
  ] as const),
  ...(['utility', 'parallel', 'selective', 'copied', 'image', 'ip', 'client', 'evaluation'] as const),
]);
/** So many addresses are compared with each name. */
const mostLike = 10;
const none: ConceptSet = setOf([]);

const squeezed = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
/** As addresses write what has umlauts. */
const transcribed = (name: string): string =>
  name.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter);

const isLike = (name: string, address: string): boolean => {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const own = squeezed(domain.split('.').slice(0, -1).join(''));
  const bare = withoutForm(name);
  const whole = squeezed(bare);
  if (whole.length >= 4 && own.length >= 4 && (own.startsWith(whole) || whole.startsWith(own))) return true;
  const words = bare.split(/[\s-]+/).map(squeezed);
  const within = words.filter((word) => word.length >= 3 && own.includes(word)).join('').length;
  return (
    (within >= 4 && within * 2 >= own.length) ||
    words.some((word) => word.length >= 4 && squeezed(local).includes(word))
  );
};

/** True when an address is written like a name: `claims@hollowell.example`, Hollowell & Daughters. */
export const isWrittenLike = (name: string, address: string): boolean =>
  isLike(name, address) || (/[äöüß]/iu.test(name) && isLike(transcribed(name), address));

const greeting =
  /^[\s>*]*(?:hello|hi|hey|dear|attn|attention|to(?: the|:)|an (?:die|den|das|frau|herrn)|à l|guten (?:tag|morgen)|hallo|liebe[rs]?|sehr geehrte[rs]?|moin|bonjour|ch(?:er|ère)|ciao|gentile|buon(?:giorno|asera)|spett\.?(?:le)?|hola|estimad[oa]s?|buenos|ol[áa]|oi|prezad[oa]s?|car[oa]|hoi|beste|geachte|cześć|witaj|dzień dobry|szanown[ya]|hej|bästa|merhaba|sayın)(?!\p{L})[^.:]{0,40}$/iu;

const articles =
  "(?:(?:madame|monsieur|mme|m\\.|frau|herrn?|sig\\.(?:ra)?|sra?\\.|mrs?\\.?|ms\\.?)\\s|the|die|der|den|dem|la|le|les|il|lo|el|los|het|de|l['’]|o|a|os|as)";
/** Whom somebody complains of, what shop it is, whose invoice was shown. */
const another = new RegExp(
  `(?:${[
    '(?:gegen|against|contr[eoa]|przeciwko?|mot|tegen|(?:^|\\s)vs?\\.|\\bc/|\\./\\.|aleyhine|defendants?|antragsgegner\\w*|beklagter?|schuldner\\w*|demandad[oa]|resistente|convenut[oa]|\\br[ée]u?|gedaagde|pozwan\\w*|obowiązan\\w*|svarande|karşı taraf|davalı)\\s*[:,]?',
    '(?:invoices?|receipts?|suppliers?|distributors?|wholesalers?|retailers?|dealers?|rechnung\\w*|lieferant\\w*|großhändler\\w*|händler\\w*|factures?|fournisseurs?|fattur\\w+|fornitor\\w+|factura\\w*|proveedor\\w*|fatura\\w*|faktur\\w*|dostawc\\w*|leverancier\\w*|hurtowni\\w*|grossist\\w*|leverantör\\w*|tedarikçi\\w*|bought|purchased|gekauft|bezogen)(?:\\s+(?:of|from|by|at|der|des|von|de|du|della|del|di|da|do|od|z|från|van|bei))?\\s*[:,]?',
    '(?:your|ihre?n?|votre|tu|vuestra|uw|twoje?|din|sizin|shops?|stores?|boutique|tienda|negozio|butik|sklep|mağaza\\w*|loja|winkel|konto|account|alias)\\s*[:(]?',
  ].join('|')})\\s*(?:${articles}\\s?)?["“„«']?$`,
  'iu',
);
/** Who is before what another is against: X v. Y. */
const against =
  /^,?\s{0,40}(?:[\p{L}]+(?:in)?,?\s{0,20})?(?:vs?\.|\.\/\.|c\/|gegen|against|contr[eoa]|przeciwko?|mot|tegen|诉|訴)(?:\s|\p{Lu}|$)/u;
const byWhom = new RegExp(
  `(?:^|[\\s’'])(?:by|from|for|von|durch|für|par|pour|d[ei]|d[ea]lla|d[ea]l|da|por|pel[ao]|do|door|van|voor|przez|od|dla|av|från|för)\\s+(?:${articles}\\s?)?(?:\\p{L}+\\s)?$`,
  'u',
);
/** Who says behind his name that he acts for somebody else. */
const forAnother =
  /^,? \(?(?:(?:as |the |an? )?(?:authori[sz]ed )?(?:agents?|attorneys?|counsel|representatives?|lawyers?|mandataire|agente|vertreter\w*|pełnomocnik|gemachtigde|ombud)(?!\p{L})|acting (?:for|on behalf)|on behalf of|au nom de|im auftrag|per conto di|en nombre de|em nome de|namens|w imieniu|på uppdrag)/iu;

/** True of a name that is followed by a word for acting for somebody else: “…, agent of”, “… on behalf of”. */
export const actsForAnother = ({ end, words, company }: Name, text: string): boolean =>
  (words > 1 || company) && forAnother.test(text.slice(end, end + 40));

/** For whom a lawyer or an agent says to write. */
const forWhom = new RegExp(
  `(?:^|[\\s(’'])(?:${[
    'on behalf of|clients?[,:]?|clients? is|acts? for|acting for|represents?|representing|counsel (?:for|to)|(?:instructed|retained|engaged) by|has instructed|plaintiffs?|filed for|letter of|copied from|according to|at the request of',
    'vertreten|vertritt|vertrete|namens(?: und in vollmacht)?|mandant\\w*,?|auftrag|vollmacht|interessen|vertretung|angaben(?: von)?|uns|in sachen|laut|(?:wunsch|antrag|verlangen) (?:von|der|des)',
    'conseils? de|compte de|au nom(?: et pour le compte)? de|au nom|mandatée?s? par|représent(?:ons|e|ant)|assist(?:ons|e)|cliente?,?|société|selon|demande de',
    "per conto di|conto di|nell[’']interesse di|assistit[ao],?|assistiamo|rappresent(?:iamo|o)|client[ei],?|promosso da|secondo|richiesta di",
    'nombre(?: y representación)? de|representación de|representamos|represento|clienta?,?|representad[oa],?|mandante,?|a instancia de|según|(?:petición|solicitud) de',
    'nome(?: e (?:em )?representação)? d[aeo]|procurador\\w* d[aeo]|constituinte,?|representamos|segundo|pedido d[aeo]',
    'namens|optreden voor|treden op voor|treed op voor|cliënte?,?|belangen van|wendde zich|wendde|volgens|verzoek van',
    'imieniu(?: i na rzecz)?(?: spółki| wspólników)?|reprezentuj\\w+|klienta?,?|mocodawc\\w+,?|przez|wniosku|wniosek|żądanie|według|zdaniem',
    'uppdrag av|ombud för|företräder|klient,?|enligt|begäran av',
    'müvekkil\\p{L}*,?',
  ].join('|')})\\s+(?:${articles}\\s?)?(?:firma |spółki |société |società |our client,? |client,? )?$`,
  'iu',
);
/** True of a name that stands behind words for acting for somebody. */
export const isActedFor = ({ start }: { start: number }, text: string): boolean =>
  forWhom.test(text.slice(Math.max(0, start - 60), start));

/** What follows who had somebody write or report. */
const havingActed = /^(?:,? (?:plaintiffs?|antragsteller\w*|klägerin)[,.; ]| adına| vekili| tarafından)/iu;
const aReport =
  /report|complain|notice|claim|beschwerde|meldung|anzeige|plainte|signal|réclam|reclam|segnal|denunci|denúnci|queja|klacht|melding|skarg|zgłosz|anmäl|şikayet|bildirim/iu;
/** Who did something that a verb at the end tells: “hat uns … gemeldet”. */
const auxiliary =
  /(?<!\p{L})(?:hat|hatte|haben|heeft|had|har|hade|has|have|a|avait|aveva|había)\s(?:die |der |das )?$/u;
const asOwner =
  /^(?:,|,? \()\s?(?:the |a )?(?:holders?|owners?|proprietors?|registrant|exclusive|party|company|brand|firm|artist|author|photographer|illustrator|sculptor|maker|inhaber\w*|titulaires?|titolar[ei]|titulare?s?|propietari[oa]|detentor\w*|houd(?:st)?er|merkhoud\w+|rechthebbende|właściciel\w*|uprawnion\w+|innehavare|sahibi|who|which|qui|która|który|som|hereinafter|nachfolgend|ci-après|di seguito|en adelante)(?!\p{L})/iu;
const goesOn = /^(?:['’]s)?(?:,? \(?\p{Ll}|, \p{L}|，|（|\s?\()/u;
/** After such a word a clause begins with who did something: “because … reported”. */
const because =
  /(?<!\p{L})(?:because|since|as|weil|da|denn|nachdem|parce que?|car|puisque?|perch[éè]|poiché|porque|pues|ya que|pois|omdat|want|ponieważ|gdyż|bo|eftersom|då|çünkü)\s$/iu;
/** An owner, whose name comes in quotation marks. */
const ownerQuoted =
  /(?<!\p{L})(?:owner|holder|complainant|inhaber\p{L}*|titulaire|plaignant|titolare|segnalante|titular|denunciante|houder|rechthebbende|właściciel|uprawnion\p{L}+|zgłaszając\p{L}+|innehavaren?|sahibi)(?: (?:dei diritti|of (?:the )?rights?|des droits|de (?:los )?derechos|dos direitos|praw))?,? ["“„«]$/iu;
/** A label and nothing else before it in its line. */
const underLabel = /^[^.!?]{0,40}(?:[:：]|\t| \|)\s*$/u;

const insideQuotes = (line: string): boolean =>
  (line.match(/"/g)?.length ?? 0) % 2 === 1 || /[“„«「『‘][^”“»」』’]*$/u.test(line);

const sentenceAt = (sentences: readonly Sentence[], at: number): ConceptSet =>
  sentences.find(({ inText, start, end }) => inText && start <= at && at <= end)?.has ?? none;

/** Who it cannot be: the reader, the sender, the other side, a supplier, a mark in quotation marks, a heading. */
const isAnother = (name: Name, line: string, after: string, { text, writers }: Surroundings): boolean => {
  const end = text.indexOf('\n', name.end);
  const rest = text.slice(name.end, end < 0 ? text.length : end);
  const alone = !/\p{L}/u.test(line) && !/\p{L}/u.test(rest);
  return (
    another.test(line) ||
    greeting.test(line) ||
    isCitedParty(text, name) ||
    squeezed(writers).includes(squeezed(withoutForm(name.value))) ||
    (!name.company &&
      (alone ||
        (insideQuotes(line) && !ownerQuoted.test(line)) ||
        /^\s?[:：]/.test(after) ||
        (name.value === name.value.toUpperCase() && !against.test(after))))
  );
};

/** From this standing on a name is taken for the complainant's. */
export const enough = 4;

/** How much speaks for a name to be whoever's who complains. */
export const standing = (name: Name, around: Surroundings): number => {
  const { text, language, outside, sentences } = around;
  // every noun of German has a capital, and so has the first word of every sentence
  const plain = language === 'de' && !name.company;
  const several = name.words > 1;
  const like = outside.slice(0, mostLike).some(({ value }) => isWrittenLike(name.value, value));
  if (!several && !name.company && !like && (plain || !name.described)) return 0;
  const line = lineBefore(text, name.start, 120);
  const after = text.slice(name.end, name.end + 80);
  if (isAnother(name, line, after, around)) return 0;
  const has = sentenceAt(sentences, name.start);
  const signs: [boolean, number][] = [
    // a company by itself is not enough: a decision names suppliers as well
    [name.company, 2.4],
    [like, plain && !several ? 2.5 : 4],
    [several && !(plain && name.opens), plain ? 1 : 1.5],
    [!several && !name.company && !like && !name.described, -1.5],
    [name.described, plain ? 1 : 2],
    [(name.opens || because.test(line)) && !plain && goesOn.test(after), 1.5],
    [ownerQuoted.test(line), 3],
    [shares(has, telling) || (byWhom.test(line) && aReport.test(line)), 1.5],
    [shares(has, accusing), 1],
    [byWhom.test(line), several ? 1 : 0.5],
    [forWhom.test(line), 3],
    [havingActed.test(after), 1.5],
    [auxiliary.test(line), 1.5],
    [asOwner.test(after), 1.5],
    [against.test(after), 3],
    [several && /^(?:ja|zh)/.test(language), 1.5],
    [underLabel.test(line) && !name.company, -2],
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
};
