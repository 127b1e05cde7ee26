import { plain } from './plain.ts';

const longest = 80;
const mostWords = 10;

/** What a name may have between its words, written small and without its dots: `Marc de la Tour`, `Nordlys sp. z o.o.` */
const particles = new Set(
  'a ab af ag al am and as at av bei beim bin bv by c/o co corp da das de degli dei del della delle den der des di do doo dos du e eg ek el en et for für gmbh i im in inc la las le les llc lo los ltd mbb mbh nv o och oder of on oo or oraz oy per plc pour pty sa sl snc sp spa srl st ten ter the u und van ve vom von w y z zu zum zur'.split(
    ' ',
  ),
);

/** Whoever speaks of himself or of the reader, or says that something is so, writes a clause. */
const clause =
  /(?<!\p{L})(?:we|us|our|ours|you|your|yours|my|me|he|she|they|their|whom?|whose|which|that|this|is|are|was|were|be|been|has|have|had|will|shall|must|not|admit\p{L}*|acknowledg\p{L}*|agree\p{L}*|accept\p{L}*|confess\p{L}*|ow(?:e|es|ed|ing)|pa(?:y|id|ys|yable)|liable|guilty|infring\p{L}*|counterfeit\p{L}*|wilful\p{L}*|willful\p{L}*|wir|uns|unser\p{L}*|ihr\p{L}*|ihnen|sind|ist|schuld\p{L}*|anerkenn\p{L}*|zahl(?:en|t)|nous|vous|notre|votre|devons|reconnai\p{L}*|debemos|reconocemos|admitimos|pag(?:amos|aremos|heremo)|infra[cç]\p{L}*|dobbiamo|riconosc\p{L}*|ammett\p{L}*|violazion\p{L}*|devemos|reconhec\p{L}*|violamos|jesteśmy|przyznaj\p{L}*|uznaj\p{L}*|narusz\p{L}*|zapłac\p{L}*)(?!\p{L})|[您你们們欠赔賠]|我[方司]|承[认認]|侵[权權害]|認め|[弊当]社|支払/iu;
const money =
  /[€$£¥₹₽￥%]|(?<!\p{L})(?:eur|euros?|usd|gbp|cny|rmb|jpy|chf|pln|sek|dollars?|pounds?|yuan)(?!\p{L})|\d\s?元/iu;
/** Of a firm's own: `3M`, `Studio 54`, `4711`. */
const digits = /\d+/g;
const mostDigits = 4;
const ofNoName = /[:;?？！：；。…<>@#[\]{}=_]|\/\//u;

/** True for a word that is written small and is no particle of names; a firm may begin small: `adidas AG`. */
const isOfSentence = (word: string, at: number): boolean =>
  at > 0 && /^\p{Ll}/u.test(word) && !particles.has(word.replace(/[.,()]/g, '').toLowerCase());

/**
 * A name from a mail as we may call somebody by: one harmless line. Undefined for what is no name: nobody may have us
 * write a sentence of his, or a sum, by calling himself that.
 */
export const fitName = (said: string | undefined): string | undefined => {
  const name = plain(said ?? '', longest + 1);
  const words = name.split(' ');
  const numbers = name.match(digits) ?? [];
  const isFit =
    /\p{L}|\d/u.test(name) &&
    Array.from(name).length <= longest &&
    words.length <= mostWords &&
    !words.some(isOfSentence) &&
    !clause.test(name) &&
    !money.test(name) &&
    !ofNoName.test(name) &&
    numbers.length <= 1 &&
    numbers.every((number) => number.length <= mostDigits);
  return isFit ? name : undefined;
};
