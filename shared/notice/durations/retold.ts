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
const mostBehind = 70;

/** Behind a term: that it is over. */
const elapsed =
  /^[^.;,]{0,50}(?<!\p{L})(?:s['’]est écoulé|est (?:écoulé|expiré)|is (?:om|verstreken|verlopen)|ist (?:abgelaufen|verstrichen)|è (?:scaduto|decorso|trascorso)|ha (?:vencido|transcurrido|expirado)|venció|expirou|decorreu|minął|upłynął|har (?:löpt ut|gått)|doldu|ha(?:s|ve) (?:elapsed|expired|passed|gone by|run out))(?!\p{L})/iu;
const condition =
  /(?<!\p{L})(?:if|once|when|after|as soon as|wenn|sobald|falls|nachdem|si|dès que|lorsque|quand|se|quando|cuando|una vez|als|zodra|wanneer|jeśli|gdy|om|när)(?!\p{L})/iu;

/** “You had four days to answer”, “the term of ten days has elapsed”: true where the words around a term, up to `end`, tell what was. */
export const isRetold = (sentence: string, end: number, code: string): boolean => {
  const before = sentence.slice(Math.max(0, end - mostBefore), end);
  const isOver = elapsed.test(sentence.slice(end, end + mostBehind)) && !condition.test(before);
  return isOver || (patterns.get(code)?.test(before.slice(before.search(/[^,;:]*$/u))) ?? false);
};
