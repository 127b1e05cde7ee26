import { sentenceAround } from './cited.ts';

/** Proceedings on whether a patent or a mark stands, at the office that granted it, and on a company's debts. */
const proceedings = new RegExp(
  [
    '\\b(?:PTAB|TTAB)\\b|inter partes review|post[- ]grant review|patent trial and appeal board|trademark trial and appeal board',
    'bankrupt|\\bBankr\\.|\\bchapter (?:7|11|13|15)\\b|insolven|insolvab|\\bfaillite|(?:redressement|liquidation) judiciaire',
    'concurso de acreedores|\\bfalliment|liquidazione giudiziale|recuperação judicial|\\bfalência|faillissement|surseance',
    'upadłoś|restrukturyzacyjn|\\bkonkurs|(?<!\\p{L})[iİ]flas|konkordato|破産|破产|破產|民事再生|特許無効審判|无效宣告',
  ].join('|'),
  'iu',
);
/** `令和7年(フ)第417号` and `(2025)粤0305破417号` are of bankruptcies. */
const byItself = /^(?:令和|平成)\d{1,2}年[(（][フヒミ][)）]|^[(（]\d{4}[)）][\u4e00-\u9fff]{1,3}\d{0,6}破/u;
const reach = 100;

/** True for a number of such proceedings: they are not what a complaint or an order is about. */
export const isOfOtherProceedings = (
  text: string,
  { value, start, end }: { value: string; start: number; end: number },
): boolean => byItself.test(value) || proceedings.test(sentenceAround(text, start, end, reach));
