import { matchesIn } from '../../platform/matches-in.ts';
import { setOf, shares } from '../concept-set.ts';
import { conceptNumber } from '../concepts.ts';
import type { Looked } from '../learned/features.ts';
import type { Passages, Sentence } from '../passages.ts';
import type { Place } from '../place.ts';
import type { Decision } from '../vocabulary.ts';
import { refusalPatterns, withdrawal } from './refusal-words.ts';
import type { Tally, Words } from './tally.ts';

const withdrawn = conceptNumber('withdrawn');
const report = setOf(['report', 'we-own']);
const unsaid = setOf(['if', 'please', 'owner']);
const denied = setOf(['not']);
const demands = setOf(['desist', 'demand']);

const longest = 600;
/** “That we will not do.” */
const longestShortly = 60;

const but = /[,;，；、]|(?<!\p{L})(?:but|aber|mais|pero|ma|mas|maar|ale|men|ama)(?!\p{L})|但/iu;

/** True where words tell of a withdrawal as done: alone, or in another clause than those of a refusal. */
const withdraws = ({ has, hits }: Sentence, refusals: readonly Place[], text: string): boolean =>
  !shares(has, unsaid) &&
  (refusals.length > 0 || !shares(has, denied)) &&
  shares(has, report) &&
  hits.some(
    ({ means, start, end }) =>
      means === withdrawn &&
      refusals.every((place) => but.test(text.slice(Math.min(end, place.end), Math.max(start, place.start)))),
  );

const lastClause = (text: string): string => text.split(/[,;:，；：、]/).at(-1) ?? '';

/** What an owner answers who was asked to withdraw, in so many words; and where. */
interface Answer {
  decision: Decision | 'withdrawn';
  words: Words;
}

const answerIn = ({ sentences, mayMatch }: Passages, text: string): Answer | undefined => {
  const refusals = refusalPatterns.filter(({ refused }) => mayMatch(refused));
  const conditions = refusalPatterns.filter(({ conditional }) => mayMatch(conditional));
  const shorts = refusalPatterns.filter(({ shortly }) => mayMatch(shortly));
  const said: Partial<Record<'refused' | 'conditional' | 'withdrawn', Words>> = {};
  let asked: Words | undefined;
  for (const sentence of sentences) {
    if (sentence.quoted || !sentence.inText) continue;
    const { start } = sentence;
    const whole = text.slice(start, Math.min(sentence.end, start + longest));
    const words = { text: whole.slice(0, 300), start, end: start + Math.min(whole.length, 300) };
    const places = refusals.flatMap(({ refused, supposed }) =>
      matchesIn(whole, refused)
        .filter(({ index }) => !supposed.test(lastClause(whole.slice(0, index))))
        .map(({ index, 0: match }) => ({ start: start + index, end: start + index + match.length })),
    );
    if (asked && whole.length <= longestShortly && shorts.some(({ shortly }) => shortly.test(whole))) {
      places.push(words);
      if (said.withdrawn === asked) delete said.withdrawn;
    }
    asked = withdrawal.test(whole) ? words : undefined;
    if (places.length > 0) said.refused ??= words;
    else if (conditions.some(({ conditional }) => conditional.test(whole))) {
      said.conditional ??= words;
      continue;
    }
    if (withdraws(sentence, places, text)) said.withdrawn ??= words;
  }
  if (said.refused) return { decision: said.withdrawn ? 'partly-accepted' : 'rejected', words: said.refused };
  // who has withdrawn speaks of another time
  if (said.withdrawn) return { decision: 'withdrawn', words: said.withdrawn };
  return said.conditional && { decision: 'more-information', words: said.conditional };
};

/** A subject line that says that somebody answers: a first notice has none. */
export const answers = /^(?:re|r|aw|antw|sv|vs|odp|ynt|rif|res|回复|回覆|答复|返信)\s?[:：]/i;

/**
 * Who is asked to withdraw and does not has decided so. What was learned cannot tell: a withdrawal and its refusal have the
 * same words. Gives the kind that such an answer is, where an owner gives one.
 */
export const heedRefusal = (
  { add, scale }: Tally,
  { passages, subject, text, facts }: Looked,
): 'decision' | 'retraction' | undefined => {
  // a marketplace tells of others' withdrawals
  if (facts.presented.ownDomain) return undefined;
  const answer = answerIn(passages, text);
  const answersUs = answers.test(subject) || passages.sentences.some(({ quoted }) => quoted);
  if (!answer || (answer.decision === 'withdrawn' && !answersUs)) return undefined;
  if (answer.decision === 'withdrawn') {
    add('withdraws', 'kind:retraction', 16, answer.words);
    return 'retraction';
  }
  scale('kind:retraction', 0.1);
  const { decision, words } = answer;
  // who demands something besides may well write a letter of demand
  const demanding = passages.sentences.some(({ has, quoted }) => !quoted && shares(has, demands));
  add('withdrawal-refused', 'kind:decision', answersUs ? (demanding ? 24 : 45) : 6, words);
  add('withdrawal-refused', `decision:${decision}`, 20, words);
  return answersUs ? 'decision' : undefined;
};
