import { matchesIn } from '../../../platform/matches-in.ts';
import { setOf, shares } from '../../concept-set.ts';
import type { Passages } from '../../passages.ts';

const quotation =
  /(?<=^|[\s:：(（])(?:"[^"]{1,3000}"|“[^”]{1,3000}”|„[^“”]{1,3000}[“”]|«[^»]{1,3000}»|「[^」]{1,3000}」|『[^』]{1,3000}』)/g;
const mostQuotations = 500;

const owner = setOf(['owner']);
/** What a form calls the field that a rights owner filled in, and what he wrote there, up to a blank line. */
const ownersField =
  /(?:(?<!\p{L})(?:comments?|remarks?|statement|message|notes?|additional (?:information|details)|kommentare?|anmerkung(?:en)?|bemerkung(?:en)?|mitteilung|stellungnahme|commentaires?|remarques?|déclaration|comentarios?|comentários?|observaciones|observações|comment[io]|osservazioni|messaggio|mensaje|mensagem|opmerking(?:en)?|toelichting|komentarz|uwagi|kommentar|meddelande|yorum\p{L}*|açıklama\p{L}*|mesaj\p{L}*)(?!\p{L})|留言|备注|備註|说明|說明|补充|補充|意见|意見|コメント|備考|補足)[^:：\n]{0,60}[:：]\s*(?:[^\n]|\n(?![ \t]*\n)){1,3000}/iu;
const longestField = 3_200;
const mostFields = 50;

const from = (start: number, { 0: words, index }: RegExpExecArray) => ({
  start: start + index,
  end: start + index + words.length,
});

/** Where a text holds words of somebody else than its sender: in quotation marks, or in the field of a form. */
export const repeatedWords = (text: string, { sentences }: Passages): { start: number; end: number }[] => [
  ...matchesIn(text, quotation, mostQuotations).map((match) => from(0, match)),
  ...sentences
    .filter(({ inText, has }) => inText && shares(has, owner))
    .slice(0, mostFields)
    .flatMap(({ start }) => {
      const field = ownersField.exec(text.slice(start, start + longestField));
      return field ? [from(start, field)] : [];
    }),
];
