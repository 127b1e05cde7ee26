import { setOf, shares } from '../concept-set.ts';
import type { Passages } from '../passages.ts';

const court = setOf(['court', 'suit', 'sued']);
const settled = setOf(['reinstated', 'rejected', 'more-info', 'lacking']);
const supposed = setOf(['if', 'future', 'please']);
const supposing = setOf(['if']);
/** “Unless”, which no list of conditions has. */
const unless =
  /(?<!\p{L})(?:unless|until|es sei denn|außer|bis|à moins|sauf|jusqu|a meno|salvo|a menos|hasta|até|tenzij|tot|chyba|dopóki|om inte|såvida)(?!\p{L})|ない限り|なければ|除非|否则|否則/iu;
/** Turkish says it in the verb, “bildirmezlerse”: all else in its sentence is supposed. */
const unlessInVerb = /(?<!\p{L})\p{L}{2,24}m[ae]z(?:l[ae]r)?s[ae](?!\p{L})/iu;
/** The ten to fourteen business days of 17 U.S.C. § 512(g)(2)(C), as people write them. */
const days =
  /(?<!\d)1[0-4](?!\d)|(?<!\p{L})(?:ten|eleven|twelve|thirteen|fourteen|zehn|vierzehn|dix|quatorze|dieci|quattordici|diez|catorce|dez|tien|veertien|dziesi\p{L}+|tio|fjorton|on(?= (?:dört )?(?:iş )?gün))(?!\p{L})|[十拾]/iu;

/** What the law lets somebody send whose work was taken down. */
const counterNotice =
  /counter[- ]?noti|gegendarstellung|gegenmitteilung|contre-notification|contra-?notifica|contronotifica|tegenkennisgeving|tegenmelding|kontrzawiadomieni|motanmälan|karşı bildirim|反[对對対]?通知|異議申し?立て/iu;

/**
 * Whether a counter-notice was only sent on: what it is about stays off until the time is over in which whoever complained
 * may go to court, so that nothing is decided yet.
 */
export const awaitsCourt = ({ sentences, mayMatch }: Passages, subject: string, text: string): boolean => {
  if (!mayMatch(counterNotice) || !counterNotice.test(`${subject}\n${text}`)) return false;
  const own = sentences.filter(({ quoted, inText }) => !quoted && inText);
  const said = own.map(({ has, start, end }) => {
    const words = text.slice(start, end);
    return { has, words, isUnless: unlessInVerb.test(words) };
  });
  if (said.some(({ has, isUnless }) => shares(has, settled) && !shares(has, supposed) && !isUnless))
    return false;
  return (
    said.some(({ words }) => days.test(words)) &&
    said.some(
      ({ has, words, isUnless }) =>
        shares(has, court) && (shares(has, supposing) || isUnless || unless.test(words)),
    )
  );
};
