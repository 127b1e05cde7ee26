/** A word of a name: a capital first, or an initial. */
const word =
  "(?:\\p{Lu}\\.(?= ?\\p{Lu})|St\\.(?= )|(?:[dD]['’])?\\p{Lu}[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{M}\\p{N}'’&+/-]{0,30})";
/** What may join two of them. */
const joint =
  "(?:&|\\+|and|und|et|y|e|i|of|de|du|des|da|do|dos|das|del|della|delle|dei|di|van|von|vom|der|den|la|le|les|los|las|en|och|og|ve|de l[’'](?=\\p{Lu})|d[’'](?=\\p{Lu}))";
const more = `(?: | ${joint} ?)${word}`;

/** Forms of companies, which end a name. */
const forms = [
  'Gesellschaft mbH|G?g?GmbH(?: & Co\\.? KG(?:aA)?)?|UG(?: \\(haftungsbeschränkt\\))?|(?:AG|SE)(?: & Co\\.? KG(?:aA)?)?|KGaA|KG|[oO]HG|GbR|eG|e\\. ?K\\.|e\\. ?V\\.|PartG(?: ?mbB)?|PartGmbB|mbB|mbH',
  '(?:San\\. )?(?:ve )?(?:Tic\\. )?(?:Ltd\\. Şti\\.|A\\.Ş\\.|AŞ)|Limited Şirketi|Anonim Şirketi',
  'S\\.A\\.P\\.I\\. de C\\.V\\.|S\\. de R\\.L\\.(?: de C\\.V\\.)?|S\\.?A\\.? de C\\.?V\\.?',
  'LLC|L\\.L\\.C\\.|PLLC|P\\.L\\.L\\.C\\.|LLP|L\\.L\\.P\\.|L\\.P\\.|P\\.C\\.|P\\.A\\.|Inc\\.?|INC\\.?|Incorporated|Corp\\.?|CORP\\.?|Corporation|CORPORATION|PLC|plc',
  '(?:Co|CO)\\.?,? ?(?:Ltd|LTD|Limited|LIMITED)\\.?|(?:Pty|Pte|PTE|Pvt|PVT)\\.? (?:Ltd|LTD|Limited|LIMITED)\\.?|Ltda\\.?|LTDA\\.?|L\\.?da\\.?|Ltd\\.?|LTD\\.?|Limited|LIMITED|Co\\.|CO\\.|EIRELI|Eireli',
  'S\\.A\\.S\\.?|s\\.a\\.s\\.|SASU?|S\\.A\\.R\\.L\\.|S\\.à r\\.l\\.|Sàrl|SARL|EURL|SNC|snc|s\\.n\\.c\\.|S\\.n\\.c\\.|S\\.r\\.l\\.s?\\.?|s\\.r\\.l\\.|S\\.R\\.L\\.|Srls?|srls?|SRL|S\\.p\\.A\\.|s\\.p\\.a\\.|SpA|S\\.L\\.U\\.|S\\.L\\.|SLU?|S\\.C\\.|s\\.c\\.|S\\.A\\.|SA',
  'B\\.V\\.|BVBA|BV|N\\.V\\.|NV|V\\.O\\.F\\.|VOF|v\\.o\\.f\\.|AB(?: \\(publ\\))?|HB|ASA|A/S|AS|ApS|Oyj?|K\\.K\\.|KK|Kft\\.?|d\\.o\\.o\\.|s\\.r\\.o\\.|a\\.s\\.',
  '[Ss]p\\. ?z ?o\\.o\\.(?: [Ss]p\\. ?k\\.)?|[Ss]p\\. ?[jk]\\.',
].join('|');

const form = `,?[ -](?:${forms})(?![\\p{L}\\p{N}])`;

/** A run of words with capitals, in regular-expression source. */
export const nameRun = `${word}(?:${more}){0,6}`;

const formHere = new RegExp(form, 'uy');
/** Where the form of a company ends that begins there with a blank, comma or hyphen; 0 where none does. */
export const formAt = (text: string, at: number): number => {
  formHere.lastIndex = at;
  return formHere.test(text) ? formHere.lastIndex : 0;
};

const endsAsCompany = new RegExp(`${form}$`, 'u');
/** A name without the form of its company. */
export const withoutForm = (name: string): string => name.replace(endsAsCompany, '');

const beginsAsCompany = new RegExp(`^${word}(?:,?${more}){0,6}?${form}`, 'u');
/** The name of the company that a text begins with, up to its form; undefined where it begins with none. */
export const companyAtStart = (text: string): string | undefined => beginsAsCompany.exec(text)?.[0];
