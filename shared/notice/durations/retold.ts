/** How a language says that somebody had so long to do something, or did it in that time: before the term. */
const retellings: Readonly<Record<string, string>> = {
  en: "you(?: had|['’]d|['’]ve had| were (?:given|asked|allowed|told))|(?:we|i|they) (?:gave|granted|allowed|asked|told) you|you (?:\\p{L}+ed|gave|sent|wrote|made) (?:\\p{L}+ ){0,5}(?:with)?in(?:side)? the",
  de: '(?:hatten|gaben|setzten|wurden?) (?:wir )?(?:sie|ihnen)|sie hatten|hatte ich (?:sie|ihnen)',
  fr: '(?:nous|je) vous (?:avions|avais|avons|ai) (?:demandé|accordé|laissé|donné|imparti)|vous (?:aviez|disposiez|avez (?:répondu|envoyé))',
  it: '(?:le|ti|vi) (?:avevamo|abbiamo) (?:dato|concesso|chiesto)|avev(?:a|i|ate)|ha(?:i)? risposto',
  es: '(?:le|te|les|os) (?:dimos|concedimos|pedimos|habíamos)|ten[íi]as?|disponías?|respond(?:ió|iste)|contest(?:ó|aste)',
  pt: '(?:lhe|te) (?:demos|concedemos|pedimos)|tinham?|dispunha|respondeu|respondeste',
  nl: '(?:had|kreeg) (?:u|je)|(?:u|je) (?:had|kreeg)|(?:gaven|gaf|vroegen|verzochten) (?:wij|we|ik)',
  pl: 'mia(?:ł|ła|łeś|łaś)|mieli|daliśmy|prosiliśmy|odpowiedzia\\p{L}*',
  sv: '(?:du|ni) (?:hade|fick|svarade)|(?:vi|jag) (?:gav|bad) (?:dig|er)',
  tr: 'vermiştik|süreniz vardı',
  zh: '(?:曾|此前|已[在于於])',
};

const patterns = new Map(
  Object.entries(retellings).map(([code, source]) => [
    code,
    new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'),
  ]),
);
const mostBefore = 80;

/** “You had four days to answer”: true where the words before a term, up to `end`, tell what was. */
export const isRetold = (sentence: string, end: number, code: string): boolean => {
  const before = sentence.slice(Math.max(0, end - mostBefore), end);
  return patterns.get(code)?.test(before.slice(before.search(/[^,;:]*$/u))) ?? false;
};
