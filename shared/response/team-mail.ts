import type { Case } from '../case/case.ts';
import type { TeamMailKind } from '../case/events.ts';
import { openQuestion } from '../case/place.ts';
import type { Store } from '../store/store.ts';
import { plain } from './plain.ts';
import {
  asked,
  deadlines,
  done,
  drift,
  failure,
  followUp,
  more,
  outcome,
  type Section,
  what,
  who,
} from './team-sections.ts';
import { capital, instantWords, noticeWords } from './team-words.ts';

export type { TeamMailKind };

export interface TeamMail {
  subject: string;
  text: string;
  html: string;
}

const ofListings = ({ listings, notice }: Case): string => {
  const ids =
    listings.length > 0 ? listings.map(({ listingId }) => listingId) : notice.listings.map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return 'no listing named';
  return ids.length === 1 ? plain(first, 40) : `${plain(first, 40)} and ${ids.length - 1} more`;
};

const subjects: Record<TeamMailKind, (now: Case) => string> = {
  opened: (now) => `${now.more.length === 0 ? '' : 'Another mail says more: '}${capital(noticeWords(now))}`,
  question: (now) => {
    const due = openQuestion(now)?.due;
    return `Your decision is needed${due === undefined ? '' : ` by ${instantWords(due)}`}: ${noticeWords(now)}`;
  },
  reminder: (now) => {
    const due = openQuestion(now)?.due;
    return `Reminder${due === undefined ? '' : `, due ${instantWords(due)}`}: ${noticeWords(now)}`;
  },
  'follow-up': (now) => `No answer yet: ${noticeWords(now)}`,
  stuck: (now) => `${now.helpCalled ? 'Still stuck' : 'A case is stuck'}: ${noticeWords(now)}`,
  drift: (now) => `On sale again: ${noticeWords(now)}`,
  outcome: (now) =>
    `${now.closed ? `Closed as ${now.closed.outcome}` : `Please confirm what a mail says, ${now.claims.at(-1)?.outcome ?? 'an outcome'}`}: ${noticeWords(now)}`,
};

const first: Record<TeamMailKind, (now: Case, store: Store) => Section[]> = {
  opened: (now, store) => [more(now), asked(now, store)],
  question: (now, store) => [asked(now, store)],
  reminder: (now, store) => [asked(now, store)],
  'follow-up': (now, store) => [followUp(now), asked(now, store)],
  stuck: (now) => [failure(now)],
  drift: (now) => [drift(now)],
  outcome: (now, store) => [outcome(now), asked(now, store)],
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const asText = (sections: Section[], link: string): string =>
  [
    ...sections.map(({ title, lines }) => `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`),
    link,
  ].join('\n\n');

const asHtml = (sections: Section[], url: string, note: string): string =>
  `<!doctype html><html lang="en"><body style="font:15px/1.5 sans-serif;max-width:40em">${sections
    .map(
      ({ title, lines }) =>
        `<h2 style="font-size:17px">${escaped(title)}</h2><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    )
    .join('')}<p><a href="${escaped(url)}">Open the case</a></p><p>${escaped(note)}</p></body></html>`;

/**
 * The mail that tells a store's team about a case: what it is, who sent it and how far that is proven, what was done,
 * what is asked of whom by when. Its link opens the case page and does nothing by itself.
 */
export const teamMail = (now: Case, store: Store, consoleUrl: string, kind: TeamMailKind): TeamMail => {
  const url = new URL(`cases/${encodeURIComponent(now.id)}`, `${consoleUrl.replace(/\/+$/, '')}/`).href;
  const note =
    'The link opens the case after you sign in; it decides nothing by itself, and neither does a reply.';
  const sections = [...first[kind](now, store), what(now), who(now), done(now), deadlines(now)].filter(
    ({ lines }) => lines.length > 0,
  );
  return {
    subject: `[${plain(store.name, 40)}] ${subjects[kind](now)} (${ofListings(now)})`,
    text: asText(sections, `${url}\n${note}\n`),
    html: asHtml(sections, url, note),
  };
};
