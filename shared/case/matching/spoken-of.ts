import type { Finding } from '../../notice/examined.ts';
import type { ListingRef, Reason } from '../../notice/notice.ts';
import { matchesIn } from '../../platform/matches-in.ts';
import type { RoundOutcome } from '../vocabulary.ts';

/** What its sentences were read towards, of the outcomes that say of which listings they speak. */
const towards: Partial<Record<RoundOutcome, string>> = {
  retracted: 'kind:retraction',
  accepted: 'decision:accepted',
};

const clauseEnds =
  /[.;!?\n。；！？]|, (?:but|while|whereas|aber|während|mais|tandis|pero|mientras|ma|mentre) /giu;

/** That a complaint goes on, or a decision does: it is not over for what stands in the same clause. */
const goesOn =
  /\b(?:(?:stays?|remains?)(?! (?:active|live|on sale|available|online|up|listed))|stands?|maintain(?:s|ed)?|uph[eo]ld|continues?|in force|unaffected|not (?:withdrawn|retracted|accepted|reinstated|covered|included|affected)|bleib(?:t|en)|aufrecht|weiterhin|besteht|maintenue?s?|reste(?:nt)?|se mantienen?|sigue[n]?|resta(?:no)?|rimane|rimangono)\b|保留|维持|仍然|继续有效/iu;

const longest = 400;
const mostPlaces = 50;

/** Where a text has a number, in either case: in capitals “ß” is longer, and what follows would stand elsewhere. */
const placesOf = (text: string, id: string): number[] =>
  matchesIn(text, new RegExp(RegExp.escape(id), 'giu'), mostPlaces).map(({ index }) => index);

const clauseAt = (text: string, at: number): string => {
  const from = Math.max(0, at - longest);
  const before = text.slice(from, at);
  const last = matchesIn(before, clauseEnds).at(-1);
  const rest = text.slice(at, at + longest);
  const [next] = matchesIn(rest, clauseEnds, 1);
  return before.slice(last ? last.index + last[0].length : 0) + rest.slice(0, next?.index);
};

/** The sentences on which the outcome of a mail rests, the one that counts most first. */
export const sentencesOf = ({ notice }: Finding, outcome: RoundOutcome): Reason[] =>
  notice.reasons
    .filter((one) => one.towards === (towards[outcome] ?? `decision:${outcome}`) && one.text !== '')
    .toSorted((a, b) => b.weight - a.weight);

/**
 * The listings of which a mail says that it is over: of those that it names, not the ones in passing, which may be in words of
 * others, nor the ones whose clause says that it goes on, and where sentences of the outcome name some, those alone.
 */
export const spokenOf = (finding: Finding, outcome: RoundOutcome): ListingRef[] => {
  const listings = finding.notice.listings.filter(({ inPassing }) => !inPassing);
  if (listings.length < 2) return listings;
  const sentences = sentencesOf(finding, outcome);
  const named = listings.map((ref) => ({ ref, places: placesOf(finding.text, ref.id) }));
  const isSaid = ({ places }: (typeof named)[number]) =>
    places.some((at) => sentences.some(({ start = 0, end = 0 }) => start <= at && at < end));
  const over = named.filter(({ places }) => places.every((at) => !goesOn.test(clauseAt(finding.text, at))));
  const said = over.some(isSaid) ? over.filter(isSaid) : over;
  return said.map(({ ref }) => ref);
};
