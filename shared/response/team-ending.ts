import type { Case, CaseListing } from '../case/case.ts';
import { plain } from './plain.ts';
import { nameOf, type Section, said, section, shortened, stateOf } from './team-sections.ts';
import type { TeamWords } from './team-words/team-words.ts';

/** Where a listing stands once its case is over: on sale again under which number, or why it is not. */
const endOf = (words: TeamWords, listing: CaseListing): string => {
  const { state, listingId, detail } = listing;
  switch (state) {
    case 'back':
      return words.backAs(plain(listingId, 40));
    case 'off':
    case 'delisting':
    case 'relisting':
      return words.staysOff(detail === '' ? undefined : said(words, detail));
    case 'off-already':
      return words.wasOff;
    default:
      return stateOf(words, listing);
  }
};

/** What became of each of a case's listings when the case was over. */
export const listingsNow = (words: TeamWords, now: Case): Section =>
  section(
    words.titles.listings,
    now.listings.length === 0
      ? [words.noneOfOurs]
      : shortened(
          words,
          now.listings.map((one) => words.listingIs(nameOf(words, one), endOf(words, one))),
        ),
  );
