import type { Case, CaseListing } from '../case/case.ts';
import { partsByMail } from '../case/replay/cleared.ts';
import { plain } from './plain.ts';
import { mailboxes, nameOf, type Section, said, section, shortened, stateOf } from './team-sections.ts';
import type { TeamWords } from './team-words/team-words.ts';

/** Which mails alone cleared a part of the case's listings. */
export const clearedBy = (words: TeamWords, now: Case): Section =>
  section(
    words.titles.outcome,
    partsByMail(now).flatMap(({ at, outcome, cleared = [], source }) => [
      words.reported(at, outcome, cleared.map(({ sku }) => plain(sku, 60)).join(', '), undefined),
      ...(source ? [words.from(mailboxes(source.from)), words.subjectLine(plain(source.subject))] : []),
    ]),
  );

/** Where a listing stands once it is disputed no more: on sale again under which number, or why it is not. */
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

/** What became of listings when the dispute over them ended. */
export const listingsNow = (words: TeamWords, listings: readonly CaseListing[]): Section =>
  section(
    words.titles.listings,
    listings.length === 0
      ? [words.noneOfOurs]
      : shortened(
          words,
          listings.map((one) => words.listingIs(nameOf(words, one), endOf(words, one))),
        ),
  );
