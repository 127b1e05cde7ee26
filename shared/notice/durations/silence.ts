import type { Place } from '../place.ts';

const near = '[^,;.]{0,60}';
const they =
  '(?:they|them|he|him|she|her|the (?:rights? |reporting |complaining )?(?:owner|holder|reporter|complainant|claimant|brand|party))';
const conditions: Readonly<Record<string, string>> = {
  en: `(?:if|should|in case|where) (?:you (?:(?:do|have|did)(?:n['’]t| not) (?:receive|hear|get|receiv\\p{L}+|heard|got)|(?:get|receive|hear|have) (?:no|nothing)(?!\\p{L}))|${they} (?:(?:do|does|did|has|have)(?:n['’]t| not) (?:answer|react|repl|respon|get back|contact|write|agree|retract|withdraw)|(?:stay|stays|remain|remains|is|are) silent)|you(?:['’]re| are) (?:unable|not able) ${near}with ${they}|it is not (?:live|back|active)|(?:there is )?no (?:answer|reply|response) (?:from ${they}|reaches you))|(?<!\\p{L})no (?:answer|reply|response) ${near}\\?`,
  de: `(?:(?:sollten?|wenn|falls|sofern) (?:sie ${near}(?:kein\\p{L}* (?:antwort|rückmeldung|reaktion)|nichts)|${near}niemand|(?:sich )?(?:der|die) (?:\\p{L}*inhaber\\p{L}*|beschwerdeführer\\p{L}*) ${near}nicht)|erhalten sie ${near}keine? (?:antwort|rückmeldung|reaktion))`,
  fr: `si (?:vous ne recevez|vous n['’]avez (?:pas )?(?:reçu|eu|de réponse)|(?:le|la) (?:titulaire|plaignant\\p{L}*) ${near}ne)`,
  it: `se (?:non ricev(?!iamo|eremo|essimo)\\p{L}+|${near}(?<!\\p{L})(?:il|la) (?:titolare|reclamante|segnalante) ${near}non)`,
  es: `si (?:no recibes?|no ha[sn]? recibido|${near}(?<!\\p{L})(?:el|la) (?:titular|denunciante|reclamante) ${near}no)`,
  nl: `als (?:u ${near}geen|(?:de|het) (?:rechthebbende|merkhouder|klager|melder) ${near}niet)`,
  pt: `(?:se|caso) (?:não receber|${near}(?<!\\p{L})(?:o|a) (?:titular|denunciante|reclamante) ${near}não)`,
  sv: `om (?:(?:du|ni) inte (?:får|fått|hör|hört)|${near}(?:rättighetsinnehavaren|anmälaren) ${near}inte)`,
  pl: `(?:jeśli|jeżeli) (?:nie otrzyma(?!my|liśmy|łyśmy)\\p{L}*|(?:właściciel|uprawniony|zgłaszający) ${near}nie)`,
};

const patterns = new Map(
  Object.entries(conditions).map(([code, source]) => [code, new RegExp(`(?<!\\p{L})(?:${source})`, 'iu')]),
);

/**
 * “If the owner does not answer within five days, contact us”: true where the clause around a time waits for somebody
 * else's answer. The reader may ask then; nobody asks it of him.
 */
export const waitsForAnother = (sentence: string, { start, end }: Place, code: string): boolean => {
  const from = Math.max(sentence.lastIndexOf(',', start), sentence.lastIndexOf(';', start)) + 1;
  const behind = /[,;]/.exec(sentence.slice(end));
  return patterns.get(code)?.test(sentence.slice(from, behind ? end + behind.index : undefined)) ?? false;
};
