import { matchesIn } from '../platform/matches-in.ts';
import type { Place } from './place.ts';

/** A heading of few words that a colon ends, where a line begins, and what stands behind it up to a blank line. */
const field =
  /(?<=\n)[^\S\n]{0,8}(?:[-–—•*·][^\S\n]{0,4})?(\p{L}[^\n:：]{1,60})[:：][^\S\n]{0,40}(?:\n[^\S\n]{0,40}){0,2}(?=\S)((?:[^\n]+|\n(?![^\S\n]*\n))+)/gu;
const mostFields = 200;

/** Where a platform says what it decided itself. */
const ofOutcome =
  /decision|result|outcome|status|entscheid|ergebnis|statut|résultat|décision|esito|decisione|stato|resultado|decisión|estado|decisão|beslu|decyzj|wynik|karar|sonuç|結果|判断|ステータス|结果|决定|状态|狀態|決定/iu;
/** So many words are no name, number or date. */
export const isProse =
  /(?:\p{L}{1,30}\P{L}{1,6}){4}\p{L}|(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\P{L}{0,2}){10}/u;

/**
 * Where a text holds sentences behind the heading of a field, in order: a form has them from whoever filled it in. A
 * salutation is none, which begins the text.
 */
export const formFields = (text: string): Place[] =>
  matchesIn(text, field, mostFields).flatMap(({ 0: whole, 1: heading = '', 2: said = '', index }) => {
    // where a field is filled with dots, what it says may stand below them
    const saysMuch = isProse.test(said) || !/[\p{L}\p{N}]/u.test(said);
    if (ofOutcome.test(heading) || !saysMuch || text.slice(0, index).trim() === '') return [];
    const end = index + whole.length;
    return [{ start: end - said.length, end }];
  });
