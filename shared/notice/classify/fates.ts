import { matchesIn } from '../../platform/matches-in.ts';
import { type ConceptSet, setOfNumbers } from '../concept-set.ts';
import type { Sentence } from '../passages.ts';
import { refine } from '../refine.ts';

/** What one sentence or clause says of the listings that it names, or that were named last. */
export interface Told {
  said: string;
  /** follows a blank line: it speaks of no listing that was named above */
  opens: boolean;
  fate: 'good' | 'bad' | undefined;
}

/** Which of a mail's listings some words name. */
export type NamedIn = (said: string) => string[];

const word = /[A-Za-z0-9_-]+/g;
const isWord = /^[A-Za-z0-9_-]+$/;

/** Looks for listings in one pass over the words, however many there are; `listings` are the numbers as the text has them. */
export const namedAmong = (listings: readonly string[]): NamedIn => {
  const whole = new Set(listings.filter((id) => isWord.test(id)));
  const others = listings.filter((id) => !whole.has(id));
  return (said) => [
    ...new Set(said.match(word)?.filter((one) => whole.has(one))),
    ...others.filter((id) => said.includes(id)),
  ];
};

const leadsOn = /[:：]\s*$/u;

/**
 * Whether a mail tells of one listing only good, and of another only bad: what was refused before and is back now is both,
 * and decided.
 */
export const fatesDiffer = (told: readonly Told[], namedIn: NamedIn): boolean => {
  const said = { good: new Set<string>(), bad: new Set<string>() };
  let about: readonly string[] = [];
  let heading: Told['fate'];
  for (const { said: words, opens, fate } of told) {
    const named = namedIn(words);
    if (named.length > 0) about = named;
    else if (opens || leadsOn.test(words)) {
      about = [];
      heading = undefined;
    }
    if (fate && named.length === 0 && leadsOn.test(words)) heading = fate;
    const holds = fate ?? (named.length > 0 ? heading : undefined);
    if (holds) for (const id of about) said[holds].add(id);
  }
  const isOnly = (one: 'good' | 'bad', other: 'good' | 'bad'): boolean =>
    [...said[one]].some((id) => !said[other].has(id));
  return isOnly('good', 'bad') && isOnly('bad', 'good');
};

/** What parts the clauses of a sentence, or the lines of a list. */
export const between =
  /[,;，；、\n]|\s[–—-]\s|(?<!\p{L})(?:but|while|whereas|aber|jedoch|während|hingegen|mais|tandis|alors que|pero|mientras|ma|mentre|invece|mas|enquanto|maar|terwijl|ale|natomiast|men|medan|ancak|ama)(?!\p{L})|而|但/giu;

/** A sentence that names several listings in its clauses; any other as it is. With its end, where a colon leads on. */
export const partsOf = (
  { start, end, has, hits, opens }: Sentence,
  text: string,
  namedIn: NamedIn,
): { said: string; has: ConceptSet; opens: boolean }[] => {
  const said = text.slice(start, end);
  if (namedIn(said).length < 2) return [{ said: text.slice(start, end + 2), has, opens }];
  const cuts = [0, ...matchesIn(said, between).map(({ index }) => index), said.length];
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? 0;
    const within = hits.filter((hit) => hit.start >= start + from && hit.end <= start + to);
    return {
      said: said.slice(from, to),
      has: setOfNumbers(refine(within, text, false)),
      opens: opens && at === 0,
    };
  });
};
