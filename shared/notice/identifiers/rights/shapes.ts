import type { RightNumberType } from '../../vocabulary.ts';
import { registerShapes } from './registers.ts';

/** A patent, unless a label says that it is a mark. */
export const bareUnitedStates = /\bUS ?(?:\d{1,2},\d{3},\d{3}|\d{7,8})(?: ?A)?\b(?! ?[AB]\d)/g;

/**
 * Numbers that say themselves what they are, some only `behind` certain words on the same line. The first group, where
 * there is one, is the number. A text that does not hold `holds` has none.
 */
export const shapes: { type: RightNumberType; pattern: RegExp; behind?: RegExp; holds?: string }[] = [
  {
    type: 'us-design-patent',
    pattern: /\b(?:US )?D[ .]?(?:\d,\d{3},\d{3}|\d{3},\d{3}|\d{6,7})(?: ?S1?\b)?(?!\d|,\d|-\d{2}\b)/g,
  },
  {
    // not a price in dollars
    type: 'us-design-patent',
    pattern: /\bUSD(?:\d{6,7} ?| ?\d{3},\d{3} ?)S1?\b/g,
  },
  {
    type: 'us-design-patent',
    pattern: /\bUSD\d{3},\d{3}(?![\d,.])/g,
    behind: /(?:IPR|IP|[Pp]atent|[Dd]esign|[Rr]ights?|[Rr]egistration) (?:[Nn]o|[Nn]umber)\.?\s?[:：]?\s*$/,
    holds: 'USD',
  },
  { type: 'us-utility-patent', pattern: /\bUS ?(?:\d{1,2},\d{3},\d{3}|\d{7,8}) ?(?:B[12]|A1)\b/g },
  { type: 'us-utility-patent', pattern: /(?<![\d,.$€£])\d{1,2},\d{3},\d{3} ?B[12]\b/g },
  { type: 'ep-patent', pattern: /\bEP ?\d[ .]?\d{3}[ .]?\d{3}(?: ?[AB]\d)?(?!\d)/g },
  { type: 'wo-patent', pattern: /\bWO ?(?:19|20)\d{2} ?[/-]? ?\d{6}(?: ?A\d)?(?!\d)/g },
  // with CN and ten digits or eleven AliExpress numbers complaints
  {
    type: 'cn-patent',
    pattern: /\b(?:ZL ?\d{9,13}|CN ?(?:\d{12,13}|\d{9}))(?:\.[\dX])?(?: ?[ABCUSY]\b)?(?!\d)/g,
  },
  // the year, the kind and the number apart: ZL 2019 2 0884173.6
  { type: 'cn-patent', pattern: /\bZL ?(?:19|20)\d{2} ?[1-389] ?\d{7}(?:\.[\dX])?(?!\d)/g, holds: 'ZL' },
  {
    // a national patent: `patente española ES2765432`
    type: 'patent',
    pattern:
      /(?:patent|brevet|octrooi)\p{L}{0,12}\s{1,3}(?:\p{L}{2,14}\s){0,2}((?:ES|FR|GB|IT|JP|DE|NL|PL|SE|TR|BR|KR|TW)(?:\s?\d){6,13}(?:\s?[ABCUT]\d?)?)(?![\p{L}\d])/giu,
  },
  // national patents by their own shape: DE 10 2019 123 456 B4, 特許第6543210号 (by its label), TW I712345
  {
    type: 'patent',
    pattern:
      /\bDE ?(?:1[0-3]|2[0-2]|60|69) ?(?:(?:19|20)\d{2} ?)?\d{3} ?\d{3}(?:[ .]\d)?(?: ?[ABCTU]\d)?(?![\d-])/g,
  },
  { type: 'patent', pattern: /\b[IM]\d{6}\b/g, behind: /TW|R\.O\.C\.|台灣|台湾|中華民國|Taiwan/ },
  { type: 'design', pattern: /\bD\d{6}\b/g, behind: /TW|R\.O\.C\.|台灣|台湾|中華民國|Taiwan/ },
  // Brazil's before 2012, and an international design
  { type: 'patent', pattern: /\b(?:MU|PI) ?\d{7}-\d\b/g },
  { type: 'design', pattern: /\bDI ?\d{7}-\d\b/g },
  { type: 'design', pattern: /\bDM\/ ?\d{2,3} ?\d{3}\b/g, holds: 'DM/' },
  // a Spanish design and which of its drawings: D0538821-02
  { type: 'design', pattern: /\bD0\d{6}-\d{2}\b/g, holds: 'D0' },
  { type: 'design', pattern: /\bBR ?30 ?(?:19|20)\d{2} ?\d{6}[- ]?\d\b/g },
  { type: 'patent', pattern: /\bBR ?[12][0-2] ?(?:19|20)\d{2} ?\d{6}[- ]?\d\b/g },
  // Polish and Spanish marks have a letter before the number
  { type: 'trademark', pattern: /\bR[.-]?\d{5,6}\b/g, behind: /znak|ochronn/i },
  { type: 'trademark', pattern: /\bM-?\d{7}\b/g, behind: /marca|nombre/i },
  // the number that an office gives: `registered with the USPTO under 5920337`, `INPI sous le n° 4899023`
  {
    type: 'us-trademark-registration',
    pattern: /\bUSPTO\b[^\d\n.]{1,28}?(\d{7}|\d,\d{3},\d{3})(?![\d,-])/g,
    behind: /[Rr]egist|mark/,
    holds: 'USPTO',
  },
  {
    type: 'design',
    pattern: /\b(?:INPI|IMPI|UIBM|OEPM|BOIP|PRV)\b[^\d\n.]{0,28}?[\s°º#:](\d[\d ]{5,10}\d)(?!\d|[,/-]\d)/g,
    behind: /mod[eè]l|dessin|dise[ñn]o|disegn|desenh|mönster/i,
  },
  {
    type: 'trademark',
    pattern:
      /\b(?:INPI|IMPI|UIBM|OEPM|BOIP|UPRP|PRV|IGE)\b[^\d\n.]{0,28}?(?:\b[Nn][or]\.)?[\s°º#:](\d[\d ]{4,10}\d|\d{1,3}(?:\.\d{3}){2})(?!\d|[,/-]\d)/g,
    behind: /mar[qk]|marc|merk|znak|märk|nom[be]|signo|segno|regist/i,
  },
  // Turkish and Chinese put the number before the mark: `2021/118273 tescil numaralı marka`
  {
    type: 'trademark',
    pattern:
      /\b(20\d{2}[/ ]\d{5,6})(?= (?:tescil )?(?:numaralı|numarayla|numarasıyla|sayılı|sayı ile|no['’]lu)[^\n]{0,40}mark)/g,
  },
  // several before what they are: 第38842071号、第9884207号“灯塔”商标
  {
    type: 'cn-trademark',
    pattern:
      /第\s?(\d{6,9})\s?[号號](?=(?:(?:[、,，和及与與]|以及)第\s?\d{6,9}\s?[号號]){1,8}\s?(?:[“「][^”」\n]{1,30}[”」])?(?:注册|註冊)?商[标標])/g,
  },
  {
    type: 'cn-trademark',
    pattern:
      /(?<!美国|美國|欧盟|歐盟|英国|英國|日本|国际|國際)第\s?(\d{6,9})\s?[号號]\s?(?:[“「][^”」\n]{1,30}[”」])?(?:注册|註冊)?商[标標]/g,
  },
  { type: 'trademark', pattern: /\b[Mm]arka tescil(?:i| no| numarası)?[ :]{1,2}(20\d{2}[/ ]\d{5,6})(?!\d)/g },
  // Turkish designs and patents
  { type: 'design', pattern: /\b(20\d{2}[/ ]\d{5,6})(?= (?:sayılı|numaralı|no['’]lu) (?:çoklu )?tasarım)/g },
  { type: 'patent', pattern: /\bTR ?20\d{2}[ /]\d{5,6} ?[ABUTY]\d?\b/g },
  // utility models: of Spain, of Taiwan, of Italy
  { type: 'patent', pattern: /\bES ?\d ?\d{3} ?\d{3} ?[UBAT]\d?\b/g },
  { type: 'patent', pattern: /(?:新型|發明)第?([MI]\d{6})(?=[号號])/g },
  { type: 'trademark', pattern: /註冊第(0\d{7})(?=號)/g },
  // a Polish patent; an American one has more digits
  { type: 'patent', pattern: /\b(?:PAT|Pat)\. ?\d{6}\b(?!,)/g },
  { type: 'patent', pattern: /\bRu\. ?\d{5,6}\b/g, behind: /użytkow|uzytkow|utility/i },
  // a land's code before and the kind of document behind: `AT 523 118 B1`, `PL 241877 B1`
  {
    type: 'patent',
    pattern: /\b(?:AT|BE|CH|CZ|DK|FI|FR|HU|NL|NO|PL|RO|SE|SK) ?(?:\d ?)?\d{3} ?\d{3} ?[ABCTUY]\d\b/g,
  },
  // a Benelux design and which of its drawings
  {
    type: 'design',
    pattern: /(?<![\d-])\d{5}-\d{2}(?![\d-])/g,
    behind: /(?:[Bb]enelux|BOIP|BBIE)[- ]?(?:model|tekening|design|dessin|modèle)/,
  },
  // Sweden's designs
  { type: 'design', pattern: /(?:mönster|design)\p{L}{0,20}(?: nr)? ((?:19|20)\d{2}\/\d{4})(?![\d/])/giu },
  // an American patent, which has eight digits now: no mark has
  { type: 'us-utility-patent', pattern: /(?:\b[Nn]os?\.|\bU\.S\.) ?(1[0-3],\d{3},\d{3})(?!\d|,\d)/g },
  // Mexican designs, and works that its register of copyright holds
  { type: 'design', pattern: /\bMX\/f\/20\d{2}\/\d{6}\b/g, holds: 'MX/' },
  { type: 'copyright', pattern: /\b03-20\d{2}-\d{12}-\d{2}\b/g },
  { type: 'cn-trademark', pattern: /注[册冊]证[号號]?[:：]\s?第(\d{6,9})(?=[号號])/g },
  // a mark whose number is written in groups, or stands behind its registration in brackets
  { type: 'trademark', pattern: /varumärkesregistreringen nr (\d{3} ?\d{3})(?! ?\d)/gi },
  { type: 'trademark', pattern: /\bmerk met nummer (\d{6,7})(?![\d-])/g },
  {
    type: 'trademark',
    // Brazil's
    pattern: /(?:\b(?:registro|processo|INPI)|[Nn][.º°]{1,2}) ([89]\d{2}[ .]?\d{3}[ .]?\d{3})(?![\d-])/g,
    behind: /marca|Bra[sz]il/i,
  },
  {
    type: 'us-trademark-registration',
    pattern: /\bregistered \(no\. (\d,\d{3},\d{3})\)/g,
    behind: /mark|word|name/i,
  },
  {
    type: 'jp-trademark',
    pattern: /(?:商標)?登録番号(?:[(（][^)）\n]{1,8}[)）])?\s?[:：]?\s?第?(\d{7})(?!\d)/g,
    behind: /商標/,
  },
  // registered under a number: `marca inscrita con el n.º 1.188.420`
  {
    type: 'trademark',
    pattern:
      /(?:inscrit|registrad|depositad|registrat|depositat)[ao]s? (?:con|bajo|sob|com|col|con il|sotto il) (?:el |o )?(?:n[.°º]{1,2}|núm\.|número|numero) (\d\.\d{3}\.\d{3}|\d \d{3} \d{3}|\d{6,8})(?!\d|[-/. ]\d)/g,
    behind: /mar[ck]/i,
  },
  // a certificate and the class that it is for: `certificado 4.118.902 (clase 25)`
  {
    type: 'trademark',
    pattern:
      /\b(?:certifica(?:do|t|to|te)|zertifikat|urkunde)\s(?:n\S{0,3}\s)?(\d[., ]\d{3}[., ]\d{3}|\d{7})(?=,?\s\(?(?:clas|klas))/gi,
  },
  // its registration in brackets behind a mark's name: `su marca "Barrilito" (registro 2114809)`
  {
    type: 'trademark',
    pattern:
      /\b(?:marca|marque|merk|marchio|znak|znaku)\s[“”"«„'][^“”"»'()\n]{1,40}[“”"»']\s\((?:registro|reg\.|enregistrement|inschrijving|registrazione|rejestracja)\s(?:n[.°ºro]{0,2}\s)?(\d{6,8}|\d[. ]\d{3}[. ]\d{3})\)/gi,
  },
  { type: 'trademark', pattern: /\bBX ?(0?\d{6,7})(?![\d-])/g, holds: 'BX' },
  // Spain's register of works: `con el número V-1127-19`
  {
    type: 'copyright',
    pattern: /\b[A-Z]{1,2}-\d{2,5}-\d{2,4}(?![\d-])/g,
    behind: /[Pp]ropiedad [Ii]ntelectual[^.\n]{0,30} (?:n[.°º]{1,2}|núm\.|número) $/,
    holds: '-',
  },
  // the country between a mark and its number: `marca registrada en México 2418830`
  {
    type: 'trademark',
    pattern:
      /\b(?:registrad[ao]|registered|registrat[ao]|déposée|enregistrée|eingetragen) (?:en|in|au|aux|no|na|nel) \p{Lu}\p{Ll}{3,14},? (?:(?:under|con|sous|unter|con el|sob o) )?(?:(?:n[.°ºo]{1,2}|núm\.|[Nn]r\.|no\.|number) ?)?(\d{6,8})(?![\d-])/gu,
    behind: /mar[ck]|marque/i,
  },
  { type: 'trademark', pattern: /\bIT ?(3020[12]\d{10})(?!\d)/g, holds: 'IT' },
  { type: 'patent', pattern: /\bIT ?([12]020[12]\d{10})(?!\d)/g, holds: 'IT' },
  { type: 'design', pattern: /\bIT ?(4020[12]\d{10})(?!\d)/g, holds: 'IT' },
  { type: 'patent', pattern: /\bCA ?\d,\d{3},\d{3}(?: ?[AC]\b)?(?![\d,]\d)/g, behind: /patent|brevet/i },
  // Italy numbers marks with fifteen digits
  { type: 'trademark', pattern: /(?<!\d)3020[12]\d{10}(?!\d)/g, behind: /march[io]|registrazion/i },
  { type: 'patent', pattern: /(?<!\d)[12]020[12]\d{10}(?!\d)/g, behind: /brevett|modell/i },
  { type: 'patent', pattern: /\b20\d{2}[12]0{3}\d{7}\b/g, behind: /modello|brevetto/i },
  { type: 'design', pattern: /(?<!\d)4020[12]\d{10}(?!\d)/g, behind: /modell|disegn|design|registra|forma/i },
  // a mark's owner, or its name, and the number in brackets
  {
    type: 'eu-trademark',
    pattern: /[(（](01[5-9] ?\d{3} ?\d{3})[)）]/g,
    behind: /varumärk|\bmark|merk|znak|mar[cqk]/i,
  },
  {
    type: 'trademark',
    pattern: /varumärke(?:t|n|na)?(?: nr)? (\d{3} ?\d{3})(?! ?\d|-)/g,
  },
  {
    type: 'trademark',
    pattern: /\b[Ss]vensk\p{L}{0,2} registrering(?:en)?(?: nr)? (\d{3} ?\d{3})(?! ?\d|-)/gu,
  },
  { type: 'eu-trademark', pattern: /\bUM (01\d ?\d{3} ?\d{3})(?! ?\d|-)/g },
  // one with the Union behind a mark by itself, or in a list of marks
  {
    type: 'eu-trademark',
    pattern: /(?<!\d)01\d ?\d{3} ?\d{3}(?! ?\d|-)/g,
    behind:
      /(?:mar[kqc]|merk|znak|varum|商[標标])(?:\p{L}{0,12}(?: towarow\p{L}{1,3})?[\s:(]{1,3}(?:n[.°ºor]{1,2}\s)?|[^\n]{0,48}\d(?:,| und| and| et| e| y| i| en| och| ve| oraz| o| ou| or) )$/iu,
  },
  // Canada, Singapore, Denmark
  { type: 'trademark', pattern: /\bTMA ?(?:\d,)?\d{3},?\d{3}(?!\d|,\d)/g, holds: 'TMA' },
  {
    type: 'trademark',
    pattern: /\b40(?:19|20)\d{7}[A-Z]\b/g,
    behind: /Singap|mark|商[標标]/i,
  },
  {
    type: 'trademark',
    pattern: /\bVR ?(?:19|20)\d{2} ?\d{5}\b/g,
    behind: /mar[kqc]|varum|merk|Denmark|Dänemark/i,
  },
  // Korea: 40 are marks, 30 designs, 10 and 20 patents and utility models
  {
    type: 'trademark',
    pattern: /(?<![\d-])40-\d{7}(?:-0000)?(?![\d-])/g,
    behind: /mark|Korea|KIPO|KR\b|商[標标]|韩国|韓国/i,
  },
  {
    type: 'design',
    pattern: /(?<![\d-])30-\d{7}(?:-0000)?(?![\d-])/g,
    behind: /design|Korea|KIPO|KR\b|意匠|外观|韩国|韓国/i,
  },
  {
    type: 'patent',
    pattern: /(?<![\d-])[12]0-\d{7}(?:-0000)?(?![\d-])/g,
    behind: /patent|utility|Korea|KIPO|KR\b|特許|专利|韩国|韓国/i,
  },
  // a Polish mark's right of protection
  { type: 'trademark', pattern: /\bR\. ?\d{3} ?\d{3}\b(?! ?\d)/g, behind: /praw|ochron|protection|znak/i },
  { type: 'patent', pattern: /\bGB ?\d{7} ?[AB]\b|\bGB ?2[ ,]\d{3}[ ,]\d{3}(?: ?[AB]\b)?(?![ ,]?\d)/g },
  // Mexican designs and patents
  {
    type: 'design',
    pattern: /\bMX ?\d{5,6} ?B\b/g,
    behind: /dise[ñn]o|modelo|forma|design|shape/i,
  },
  { type: 'patent', pattern: /\bMX ?\d{5,6} ?[ABU]\b/g, behind: /patent|invenci|utilidad/i },
  // a Polish design
  { type: 'design', pattern: /\b[RW]p\.? ?\d{4,6}\b/g, behind: /wz[oó]r|[Pp]olish|design/i },
  // works: Canada's, Spain's, Brazil's, Korea's, India's and France's registers
  {
    type: 'copyright',
    pattern: /\b(?:OPIC|CIPO)\b[^\d\n]{1,30}?(\d{6,7})(?![\d-])/g,
    behind: /œuvre|album|livre|enregistr|droits? d['’]auteur|work|copyright|book|registered/i,
  },
  {
    type: 'copyright',
    pattern:
      /(?:Propiedad Intelectual|Derechos? de Autor|INDAUTOR|Biblioteca Nacional|SIAE)[^\d\n.]{1,40}?((?:\d{2}|[A-Z]{1,2}-?\d{1,4})[/-]20\d{2}[/-]\d{2,12}(?:-\d{2})?|D?\d{9}|\d{6,7}|\d{3}\.\d{3})(?![\d-])/g,
    behind: /obra|registr|inscri|deposit|autor|oper|foto/i,
  },
  { type: 'copyright', pattern: /\bC-20\d{2}-\d{6}(?:-\d)?\b/g, behind: /work|copyright|Korea|著作/i },
  { type: 'copyright', pattern: /\b[AL]-\d{5,6}\/20\d{2}\b/g, behind: /work|copyright|India/i },
  { type: 'copyright', pattern: /\bIDDN\.[A-Z]{2}\.\d{3}\.[\dA-Z.]{10,40}/g, holds: 'IDDN' },
  // Chinese registers of works and of software
  {
    type: 'copyright',
    pattern: /[\u4e00-\u9fff]作登字[-—–]?(?:\d{2}[-—–])?(?:19|20)\d{2}[-—–]?[A-L][-—–]?\d{5,8}号?/g,
  },
  { type: 'copyright', pattern: /(?:19|20)\d{2}SR\d{6,7}|软著登字第\d{6,8}号/g },
  { type: 'wo-trademark', pattern: /\bIR ?(?:No\.? ?)?(?:\d{6,7}|\d? ?\d{3} \d{3})\b/g },
  // a German design: 40 2021 004 418-0001
  { type: 'design', pattern: /(?<![\d-])40 ?(?:19|20)\d{2} ?\d{3} ?\d{3}-\d{4}(?![\d-])/g },
  { type: 'uk-trademark', pattern: /\bUK ?0000\d{7}\b|\bUK ?009\d{8}\b/g },
  // “marchio UE 018402217”: nine digits that begin so are the Union's
  {
    type: 'eu-trademark',
    pattern: /(?<!\d)0[01]\d ?\d{3} ?\d{3}(?! ?\d|-)/g,
    behind: /(?:\b(?:EU|UE)\b|Uni[oó]n|Unione|Union)[^\d]{0,24}$/,
  },
  // the register stands in the next column: `018602347	EU`
  { type: 'eu-trademark', pattern: /(?<![\d-])01[78]\d{6}(?=[ \t]{1,3}(?:EU|UE|EUIPO)\b)/g },
  // an American application: 97/410,882
  {
    type: 'us-trademark-serial',
    pattern: /(?<![\d/])(?:7[2-9]|8[5-9]|9[0-9])\/\d{3},\d{3}(?!\d|,\d)/g,
    holds: '/',
  },
  { type: 'registered-community-design', pattern: /(?<![\d-])\d{9}-\d{4}(?![\d-])/g },
  {
    type: 'de-trademark',
    pattern:
      /\bDE ?30[ -]?(?:19|20)\d{2}[ -]?\d{3}[ -]?\d{3}\b|(?<![\d+-] ?)\b30 (?:19|20)\d{2} \d{3} \d{3}\b|\b30(?:19|20)\d{8}\b/g,
  },
  {
    type: 'us-copyright-registration',
    pattern: /\b(?:TXu|VAu|PAu|SRu|TX|VA|PA|SR) ?(?:\d-\d{3}-\d{3}|0{0,3}\d{7})(?![\d-])/g,
  },
  { type: 'cn-trademark', pattern: /(?:中国商标|中华人民共和国商标)\D{0,8}?第?(\d{6,9})号?/g },
  ...registerShapes,
];
