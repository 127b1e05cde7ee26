import type { Case } from '../case/case.ts';
import { openQuestion } from '../case/place.ts';
import { clearedByMail } from '../case/replay/cleared.ts';
import { type SaidOutcome, saidOutcome } from '../case/said-outcome.ts';
import type { TeamMailKind } from '../case/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { plain } from './plain.ts';
import { clearedBy, listingsNow } from './team-ending.ts';
import {
  answeredLast,
  asked,
  deadlines,
  done,
  drift,
  failure,
  followUp,
  more,
  noticeOf,
  outcome,
  refusal,
  type Section,
  toRead,
  what,
  who,
} from './team-sections.ts';
import { type TeamWords, teamWords } from './team-words/team-words.ts';

export type { TeamMailKind };

export interface TeamMail {
  subject: string;
  text: string;
  html: string;
}

const ofListings = (words: TeamWords, { listings, notice }: Pick<Case, 'listings' | 'notice'>): string => {
  const ids =
    listings.length > 0 ? listings.map(({ listingId }) => listingId) : notice.listings.map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return words.noListing;
  return ids.length === 1 ? plain(first, 40) : words.andMore(plain(first, 40), ids.length - 1);
};

const outcomeIn = (
  now: Case,
  said: Pick<Case['outcomes'][number], 'outcome' | 'source'> | undefined,
): SaidOutcome | undefined => said && saidOutcome(now, said);

const subjectOf = (words: TeamWords, now: Case, kind: TeamMailKind): string => {
  const notice = noticeOf(words, now);
  switch (kind) {
    case 'opened':
      return now.moreTold === undefined ? words.opened(notice) : words.saysMore(notice);
    case 'question':
      return words.after(outcomeIn(now, refusal(now)), words.decide(notice, openQuestion(now)?.due));
    case 'reminder':
      return words.after(outcomeIn(now, refusal(now)), words.reminder(notice, openQuestion(now)?.due));
    case 'follow-up':
      return words.noAnswer(notice);
    case 'stuck':
      return now.helpCalled ? words.stillStuck(notice) : words.stuck(notice);
    case 'cleared':
      return words.cleared(
        notice,
        clearedByMail(now).some(({ state }) => state === 'back'),
      );
    case 'to-read':
      return words.pleaseRead(notice);
    case 'drift':
      return words.onSaleAgain(notice);
    case 'outcome':
      return words.confirm(notice, outcomeIn(now, now.claims.at(-1)));
    case 'closed':
      return words.closedAs(notice, now.closed?.outcome ?? 'no-action');
  }
};

const first: Record<TeamMailKind, (words: TeamWords, now: Case, store: Store) => Section[]> = {
  opened: (words, now, store) => [more(words, now), asked(words, now, store)],
  question: (words, now, store) => [answeredLast(words, now), asked(words, now, store)],
  reminder: (words, now, store) => [answeredLast(words, now), asked(words, now, store)],
  'follow-up': (words, now, store) => [followUp(words, now), asked(words, now, store)],
  stuck: (words, now) => [failure(words, now)],
  'to-read': (words, now, store) => [toRead(words, now), asked(words, now, store)],
  drift: (words, now) => [drift(words, now)],
  outcome: (words, now, store) => [outcome(words, now), asked(words, now, store)],
  cleared: (words, now, store) => [
    clearedBy(words, now),
    listingsNow(words, clearedByMail(now)),
    asked(words, now, store),
  ],
  closed: (words, now) => [outcome(words, now), listingsNow(words, now.listings)],
};

/** What the mail goes on with; one about a case that is over has nothing more to ask or to wait for. */
const rest = (words: TeamWords, now: Case, kind: TeamMailKind): Section[] =>
  kind === 'closed'
    ? [what(words, now)]
    : [what(words, now), who(words, now), done(words, now), deadlines(words, now)];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const asText = (sections: Section[], link: string): string =>
  [
    ...sections.map(({ title, lines }) => `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`),
    link,
  ].join('\n\n');

const asHtml = (words: TeamWords, sections: Section[], url: string): string =>
  `<!doctype html><html lang="${words.html}"><body style="font:15px/1.5 sans-serif;max-width:40em">${sections
    .map(
      ({ title, lines }) =>
        `<h2 style="font-size:17px">${escaped(title)}</h2><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    )
    .join(
      '',
    )}<p><a href="${escaped(url)}">${escaped(words.open)}</a></p><p>${escaped(words.note)}</p></body></html>`;

/**
 * The mail that tells a store's team about a case, in the language that it reads: what it is, who sent it and how far that
 * is proven, what was done, what is asked of whom by when. Its link opens the case page and does nothing by itself.
 */
export const teamMail = (now: Case, store: Store, consoleUrl: string, kind: TeamMailKind): TeamMail => {
  const words = teamWords[store.language];
  const url = new URL(`cases/${encodeURIComponent(now.id)}`, `${consoleUrl.replace(/\/+$/, '')}/`).href;
  const sections = [...first[kind](words, now, store), ...rest(words, now, kind)].filter(
    ({ lines }) => lines.length > 0,
  );
  const listings = kind === 'cleared' ? clearedByMail(now) : now.listings;
  return {
    subject: words.subject(
      plain(store.name, 40),
      subjectOf(words, now, kind),
      ofListings(words, { ...now, listings }),
    ),
    text: asText(sections, `${url}\n${words.note}\n`),
    html: asHtml(words, sections, url),
  };
};
