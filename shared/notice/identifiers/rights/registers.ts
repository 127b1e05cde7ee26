import type { RightNumberType } from '../../vocabulary.ts';

/** Seven digits and fewer as offices print them: `1 560 224`, `1,884,207`, `3.149.063`, `623305`. */
const upToSeven = '\\d[ .,]\\d{3}[ .,]\\d{3}|\\d{3}[ .,]\\d{3}|\\d{6,7}';

/** What languages call the marks of one register, how it numbers them, and how far behind its name a number may be. */
const registers: { type: RightNumberType; called: string; number: string; within: number }[] = [
  {
    // nine digits that begin so are the Union's
    type: 'eu-trademark',
    called: [
      'EUTM|CTM|EUIPO|MUE|ZTUE',
      'EU[- ](?:trade ?)?marks?|(?:European Union|community) (?:trade ?)?marks?|(?:trade ?)?marks? of the European Union',
      '(?:EU|Unions|Gemeinschafts)-?marken?|europäischen? marken?',
      "marques? (?:de l['’](?:union(?: européenne)?|UE)|UE|européennes?|communautaires?)",
      'marcas? (?:de la (?:unión(?: europea)?|UE)|UE|europeas?|comunitarias?|da (?:união europeia|UE)|europeias?|comunitárias?)',
      "march(?:io|i) (?:dell['’](?:unione(?: europea)?|UE)|UE|europe[oi]|comunitar(?:io|i))",
      '(?:EU|Unie|Gemeenschaps)-?merk(?:en)?|europees merk',
      'unijn\\p{L}{1,3} znak\\p{L}{0,3} towarow\\p{L}{1,3}|znak\\p{L}{0,3} towarow\\p{L}{1,3} (?:unii europejskiej|UE)',
      '(?:EU-|unions|gemenskaps)varumärke\\p{L}{0,3}',
      '(?:AB|avrupa birliği) marka\\p{L}{0,4}',
      '(?:EU|欧州(?:連合|共同体)?)商標|(?:欧盟|歐盟)(?:注册|註冊)?商[标標]|(?:欧盟|歐盟)(?:注册|註冊)',
    ].join('|'),
    number: '0[01]\\d[ .]?\\d{3}[ .]?\\d{3}',
    within: 40,
  },
  {
    type: 'wo-trademark',
    called: [
      'international (?:trade ?mark )?registrations?|international (?:trade ?)?marks?|Madrid (?:Protocol )?registrations?',
      'international(?:e[rn]?)? (?:registrierung|eintragung|marke|registrierte marke)(?:en|n)?|IR-marken?',
      'enregistrements? internationa(?:l|ux)|marques? internationales?',
      'registro internacional|marcas? internaciona(?:l|les|is)|registrazione internazionale|marchio internazionale',
      'internationale (?:inschrijving|registratie|merkinschrijving)|internationaal merk',
      'rejestracj\\p{L}{1,2} międzynarodow\\p{L}{1,2}|międzynarodow\\p{L}{1,4} (?:rejestracj\\p{L}{1,2}|znak\\p{L}{0,3})',
      'internationell\\p{L}{1,2} (?:varumärkes)?registrering(?:en)?|internationell\\p{L}{1,2} varumärke\\p{L}{0,3}',
      'uluslararası (?:marka )?tescil\\p{L}{0,4}|uluslararası marka',
      '国際(?:商標)?登録|国际注册|國際註冊',
    ].join('|'),
    number: upToSeven,
    within: 16,
  },
  {
    type: 'trademark',
    called:
      'Benelux[- ]?(?:inschrijving|registratie|(?:woord|beeld)?merk|merkinschrijving|merkregistratie|depot|registration|trade ?mark|mark|reg|marke|marque|nummer)?|BOIP|BBIE',
    number: '[01]\\d{6}|\\d{6}|\\d[ .,]\\d{3}[ .,]\\d{3}',
    within: 12,
  },
];

const ends = '(?![\\d-]|[ .,/]?\\d{3})';

/** A mark's number behind the name of its register, and perhaps the mark's own name: `EU-varumärket BJÖRKÖ (018271490)`. */
export const registerShapes = registers.map(({ type, called, number, within }) => ({
  type,
  pattern: new RegExp(`(?<!\\p{L})(?:${called})[^\\d\\n;。]{0,${within}}?(?<!\\d)(${number})${ends}`, 'giu'),
}));

/** Countries and unions, as mails of all languages call them where a right is registered. */
const lands = [
  'U\\.?S\\.?A?\\.?|United States(?: of America)?|USA|EU|UE|European Union|UK|U\\.K\\.|United Kingdom|Great Britain',
  'Australia|Canada|New Zealand|Singapore|Hong Kong|India|Japan|China|South Korea|Korea|Taiwan|Switzerland|Norway|Mexico|Brazil|Germany|France|Italy|Spain|Poland|Sweden|Denmark|Finland|Austria|Portugal|Ireland|Turkey|Türkiye|Israel|Benelux',
  'Deutschland|Österreich|Schweiz|Frankreich|Italien|Spanien|Polen|Schweden|Großbritannien|Vereinigte[ns]? Königreich|Vereinigten Staaten|Europäischen Union|Norwegen|Dänemark|Kanada|Australien|Japan|Türkei',
  'Allemagne|Italie|Espagne|Suisse|Belgique|Royaume-Uni|États-Unis|Chine|Union européenne|Pologne|Suède|Norvège|Canada|Mexique|Brésil',
  'España|México|Argentina|Chile|Colombia|Perú|Uruguay|Alemania|Francia|Italia|Reino Unido|Estados Unidos|EE\\. ?UU\\.|Unión Europea|Brasil',
  'Brasil|Alemanha|França|Itália|Espanha|União Europeia|EUA',
  'Germania|Regno Unito|Stati Uniti|Spagna|Svizzera|Unione Europea|Giappone|Cina',
  'Duitsland|Frankrijk|Verenigd Koninkrijk|Verenigde Staten|Europese Unie|Zwitserland|Spanje',
  'Polsce|Niemczech|Wielkiej Brytanii|Stanach Zjednoczonych|Unii Europejskiej|Szwajcarii',
  'Sverige|Norge|Danmark|Tyskland|Storbritannien|Europeiska unionen',
].join('|');

/** The number that follows the name of a land in brackets: `in Portugal (n.º 587214)`, `Singapore (40201811822Q)`. */
export const behindLand = new RegExp(
  `(?<!\\p{L})(?:${lands})\\s?\\((?:(?:[Nn][.°º]{1,2}|[Nn][or]\\.?|[Rr]eg\\.?(?:\\s?[Nn][or]\\.?)?|[Nn]úm\\.)\\s?)?((?:[A-Z]{1,3} ?)?\\d(?:[ .,/]?\\d){4,12}[A-Z]?)\\)`,
  'gu',
);

/** A land's code and a number in groups: `JINDALEE (AU 1,884,207)`. */
export const behindCode =
  /\((?:AU|NZ|CH|NO|DK|FI|AT|IN|IE|IL|SG|HK|KR|TW|TH|CL|CO|PE|AR) ((?:\d[ ,.])?\d{3}[ ,.]\d{3}|\d{6,7})\)/g;

/** A number in thousands that somebody relies on: `citing 4,118,842.` */
export const reliedOn =
  /\b(?:citing|cites|cited|invok(?:es|ing)|assert(?:s|ing)|rel(?:ies|ied|y|ying) on|rest(?:s|ing)? on|based on) (?:its |their |her |his )?(\d,\d{3},\d{3})(?=[.,;:)]?(?:\s|$))(?! \p{Ll})/gu;
