import type { ComplainantRole } from '../vocabulary.ts';

const word = "\\p{Lu}[\\p{L}\\p{N}&'’/-]{0,30}";
const joint =
  '(?:&|\\+|and|und|et|y|e|i|of|de|du|des|da|do|dos|del|della|di|van|von|der|den|la|le|the|en|och|ve)';
const words = (fewest: number, most: number) => `${word}(?:(?:,? | ${joint} )${word}){${fewest},${most}}?`;

/** Company forms end a name. */
const forms = [
  'LLC|L\\.L\\.C\\.|LLP|Inc\\.?|Ltd\\. Şti\\.|Co\\.,? Ltd\\.?|Co\\.|Pty Ltd|Ltda\\.?|Ltd\\.?|Limited|Corp\\.?|Corporation|PLC|plc|INC\\.?|LTD\\.?|LIMITED|CORP\\.?|CORPORATION',
  'GmbH(?: & Co\\.? KG)?|AG|KG|UG|e\\.K\\.|S\\.A\\.S\\.?|SAS|SARL|S\\.A\\.|SA|S\\.L\\.|S\\.r\\.l\\.|Srl|SRL|S\\.p\\.A\\.|SpA',
  'B\\.V\\.|BV|N\\.V\\.|AB|A/S|ApS|Oyj?|Sp\\. z o\\.o\\.|A\\.Ş\\.|K\\.K\\.',
].join('|');
/** A name that ends with the form of a company. */
export const company = `${words(0, 6)},? (?:${forms})(?![\\p{L}\\p{N}])`;
const anyName = `(?:${company}|${word}(?:(?: | ${joint} )${word}){0,5})`;

/** A company's name, or two words and more that all begin with a capital. */
export const fullName = `(?:${company}|${word}(?:(?: | ${joint} )${word}){1,4})`;

/** What a name in Chinese or Japanese is written in. */
export const han = '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z0-9（）()&. ]';
export const easternCompany = `(?:(?:株式会社|有限会社|合同会社)[^、。，,\\s]{1,20}?|${han}{2,30}?(?:株式会社|公司|集团|工作室|厂|商行))`;

/** Words around a name, and whom they name. */
export interface Phrase {
  role: ComplainantRole;
  pattern: RegExp;
  /** one capitalised word alone is too little in such a place */
  several: boolean;
}

interface Surroundings {
  role?: ComplainantRole;
  before: readonly string[];
  after?: readonly string[];
  name?: string;
  several?: boolean;
}

/** A name between what stands before and behind it: alternatives in regular-expression source. */
export const phrase = ({
  role = 'principal',
  before,
  after = [],
  name = anyName,
  several = false,
}: Surroundings): Phrase => {
  const ends = after.length > 0 ? `(?=${after.join('|')})` : '';
  return { role, several, pattern: new RegExp(`(?<!\\p{L})(?:${before.join('|')})(${name})${ends}`, 'gmu') };
};

/** At most a few words of the same sentence. */
export const soon = '[^.\\n]{0,60}';
