import type { Place } from '../../place.ts';
import { isExample } from '../of-others.ts';

/** Whose numbers look like those of rights: registers of packaging and safety, of taxes and trade, banks, bars; and bills. */
const others = [
  'WEEE|LUCID|EPR|EAR|ElektroG|BattG|FDA|FCC|EPA|CPSC|OEKO-TEX|(?:EN )?(?:ISO|IEC)(?: ?\\d{2,5}(?:[:-]\\d{1,4})?)?|TÜV|CE(?= [a-z])',
  'VAT|USt|MwSt|UID|TVA|IVA|BTW|NIF|CIF|CNPJ|CPF|RFC|NIP|KRS|REGON|SIREN|SIRET|RCS|KvK|KVK|HRB|HRA|CVR|EORI|EIN|ABN|ACN|DUNS|IBAN',
  'Steuernummer|St\\.-Nr|Kundennummer|company|(?<!\\p{L} )Company|[Tt]ax|[Oo]rg\\.?|[Mm]oms|[Bb]tw',
  '[Oo]rder|[Ii]nvoice|[Tt]el(?:efon)?|[Tt]él|[Pp]hone|[Ff]ax|bel|[Bb]estellung|[Rr]echnung|[Cc]ommande|[Ff]acture|[Ff]actura|[Ff]attura|[Bb]estelling|[Ff]actuur',
  'ICO|[Dd]ata protection|(?:[Ll]ab(?:oratory)?|[Tt]est) certificate|SRA|[Bb]ar|[Aa]ttorneys?|[Aa]gents?|[Ss]olicitors?|[Aa]dvocates?|[Rr]echtsanwaltskammer',
  '(?:[Aa]rticle|[Aa]rtikel|[Aa]rtículo|[Aa]rtigo|[Aa]rticolo|[Aa]rtykuł|[Ss]pare part|[Dd]rawing)',
].join('|');

/** What may stand between such a name and its number. */
const its =
  '(?:(?:[Rr]eg(?:istration|istrierungs?|istered)?|[Nn](?:o|r|umber|ummer|um[ée]ro|úmero)|n|ID|Id|[Cc]ertificate|[Cc]ode|[Ll]isting|[Ll]icen[cs]e|[Mm]embership|in [A-Z]\\p{Ll}{2,14})?(?:nummer|nr|no)?[.°º:#]?[\\s-]{0,2}){0,4}(?:(?:is|lautet|est|è|es|é) )?';

const ofOthers = new RegExp(
  `(?<![\\p{L}\\d])(?:${others})(?:, )?[\\s:#.(-]{0,3}(?:USPTO )?${its}(?:[A-Z]{2} ?)?[(]?$`,
  'u',
);

/** The same in Japanese and Chinese: lawyers with their names, companies, who may write invoices for tax. */
const ofOthersInHan =
  /(?:(?:弁護士|弁理士|税理士|司法書士|行政書士|律师|律師)[^\n。、，]{0,14}|事業者|法人|会社|执业|執業|营业执照|營業執照|信用代[码碼])(?:登録|登记|登記)?(?:番号|[证證]?[号號]?[码碼]?)[\s:：(（]{0,3}$/u;

const own = [
  'your own',
  'Ihre[nrs]?(?: eigene[nrs]?|:)|[Dd]eine? eigenes?',
  'votre propre|ta propre',
  '[STst]u propi[ao]|[Vv]uestr[ao] propi[ao]',
  '(?:[Ss]u[ao]|[Vv]ostr[ao]|[Tt]u[ao]) propri[ao]',
  '(?:uw|je) eigen',
  '(?:[Ss]u|[Tt]u)a própria|[STst]eu próprio',
  'din egen|ditt eget|ert? eget|er egen',
  'że posiada(?:sz|ją Państwo|cie| Pani?)|któr\\p{L}{1,3} (?:Pani?|Państwo) posiada(?:ją)?',
  'kendi',
].join('|');
const right =
  '(?:applications?|registrations?|registered|reg|trade|(?:trade)?marks?|patents?|designs?|n[or]|number|Marke|Anmeldung|Eintragung|marque|demande|enregistrement|marca|solicitud|registro|marchio|domanda|registrazione|merk|aanvraag|inschrijving|prawo|ochronne|znak|towarowy|wzór|pedido|varumärke|ansökan|registrering|marka|tescil\\p{L}{0,4}|n)';

const readersOwn = new RegExp(
  `(?<!\\p{L})(?:${own})(?:[\\s(:]{1,3}${right}(?!\\p{L})[.°º]?){0,4}[\\s(:#"“]{0,3}$`,
  'u',
);
const readersOwnInHan =
  /(?:[您贵貴][方司店社]?自己的|(?:[貴御][社店]|お客様)(?:ご自身|自身|ご自社)の)[^\n。、，；;\d]{0,16}$/u;

const readersOwnBehind =
  /^[)”"]?,? (?:(?:który|które|jakie) (?:Pani?|Państwo) posiada|(?:which|that) you (?:own|hold)\b|(?:die|das|welche[sr]?) Sie (?:besitzen|halten)|(?:dont vous êtes|de (?:la|lo) que es|di cui (?:lei )?è|de que é) titula|som (?:du|ni) (?:äger|innehar))/u;

/** What a writer says not to rely on, here and now. */
const notRelied =
  /\b(?:isn['’]t|not|n['’]t|without|rather than) (?:currently |now )?(?:alleging|asserting|relying on|invoking|alleged|asserted)\b[^\d\n.;]{0,40}$/u;

/** What was known before, or has lapsed: a letter cites such patents, and relies on others. */
const priorArt =
  /(?<!\p{L})(?:prior art|expired patent|Stand der Technik|état de la technique|antériorités?|stato della tecnica|arte nota|estado d[ea] (?:la )?técnica|stand van de techniek|stan\p{L}* techniki|teknikens ståndpunkt|bilinen teknik\p{L}*|先行技術|[现現]有技[术術]|对比文件)(?:\bU\.S\.|\bNo\.|[^.;。；\n]){0,40}$/iu;
const priorArtBehind =
  /^[)”"]?,?(?: [^.;,\n]{1,24},)? (?:(?:which|that) (?:has )?(?:expired|lapsed)|(?:is|was|are|were) (?:the |only )?prior art|[^;\n]{0,48} as (?:the )?(?:closest |relevant )?prior art)/u;

/** “Reg. 3,774,129 units were sold”, “a registration fee of 7,741,294 won”. */
const counted =
  /^\s?(?:units|pieces|products|items|copies|pairs|sets|views|customers|sales|orders|Stück|pièces|unités|unidades|pezzi|stuks|sztuk|adet|won|yen|yuan|dollars|euros?|USD|EUR|GBP|件|個|个|元|円)(?!\p{L})/u;

/** An act of the European Union, such as the one on privacy that letters name at their end: `Reg. UE 679/2016`. */
const act =
  /(?:UE|EU|CE|EC|EG|CEE|EEC|EWG|WE|AB)[)\]]?,?\s?(?:n(?:r|um)?[.°º]{0,2}\s?)?\d{1,4}\/(?:19|20)\d{2}$/;

/** How far before a number its name is looked for, in characters. */
const reach = 64;

const refusals = [ofOthers, ofOthersInHan, readersOwn, readersOwnInHan, notRelied, priorArt];

/** Letters that a number begins with: `CVR41884207`. */
const letters = /[A-Z]{1,4}[ -]?/y;

/**
 * True where the words right before or behind a number say that it is none of the rights that a mail is about: another
 * kind of register's, the reader's own, or one that nobody relies on.
 */
export const isNoRight = (text: string, { start, end }: Place): boolean => {
  letters.lastIndex = start;
  if (act.test(text.slice(Math.max(0, start - 12), end))) return true;
  return (
    [start, letters.test(text) ? letters.lastIndex : start].some((at) => {
      const before = text.slice(Math.max(0, at - reach), at);
      return refusals.some((refusal) => refusal.test(before));
    }) ||
    isExample(text, start) ||
    readersOwnBehind.test(text.slice(end, end + reach)) ||
    priorArtBehind.test(text.slice(end, end + reach)) ||
    counted.test(text.slice(end, end + 16))
  );
};

/** The numbers of accounts, written in groups of four: `DE02 1203 0000 0000 2020 51`. */
export const accounts = /\b[A-Z]{2}\d{2}(?: [A-Z\d]{4}){3,7}(?: [A-Z\d]{1,3})?\b/g;
