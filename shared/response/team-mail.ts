import type { Case } from '../case/case.ts';
import { openQuestion } from '../case/place.ts';
import type { Store } from '../store/store.ts';
import { platformName } from './names.ts';
import { plain } from './plain.ts';
import { askWords, effectWords, instantWords, listingWords, noticeWords, trustWords } from './team-words.ts';

/** Why the team is written to. */
export type TeamMailKind = 'opened' | 'question' | 'reminder' | 'follow-up' | 'stuck' | 'outcome';

export interface TeamMail {
  subject: string;
  text: string;
  html: string;
}

interface Section {
  title: string;
  lines: string[];
}

const section = (title: string, lines: (string | undefined)[]): Section => ({
  title,
  lines: lines.filter((line) => line !== undefined),
});

/** The mail is at most so long in any one list; the page has the rest. */
const mostLines = 20;
const shortened = (lines: string[]): string[] =>
  lines.length > mostLines
    ? [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more: see the case`]
    : lines;

const what = (now: Case): Section => {
  const { notice, sources } = now;
  return section('What it is', [
    `${capital(noticeWords(now))} (${platformName(notice.platform, 'en')}), read with confidence ${notice.confidence.toFixed(2)}.`,
    effectWords[notice.effect],
    `Subject: ${plain(sources[0]?.subject ?? '')}`,
    ...notice.complaintIds.slice(0, mostLines).map((id) => `Complaint ID: ${plain(id)}`),
    ...notice.dockets.slice(0, mostLines).map((docket) => `Docket: ${plain(docket)}`),
    ...notice.complainants
      .slice(0, mostLines)
      .map(({ name = '', email = '', role }) => `Complainant (${role}): ${plain(`${name} ${email}`)}`),
  ]);
};

const who = ({ verdict, sources }: Case): Section =>
  section('Who sent it', [
    `From: ${plain(sources[0]?.from.map(({ name, address }) => `${name} <${address}>`).join(', ') ?? '')}`,
    `${capital(verdict.trust)}: ${trustWords[verdict.trust]}.`,
    ...verdict.reasons.map((reason) => plain(reason, 300)),
  ]);

const done = ({ listings, decision }: Case): Section =>
  section('What was done', [
    ...shortened(
      listings.map(
        (one) =>
          `${one.marketplace} ${plain(one.sku, 60)} (${plain(one.title, 80)}): ${plain(listingWords(one), 300)}`,
      ),
    ),
    listings.length === 0 ? 'No listing of this store is behind what the notice names.' : undefined,
    ...shortened(decision.reasons.map((reason) => plain(reason, 300))),
  ]);

const asked = (now: Case, store: Store): Section => {
  const question = openQuestion(now);
  if (!question) return section('What is asked of you', ['Nothing now.']);
  return section('What is asked of you', [
    askWords(question.kind, store),
    question.due === undefined ? undefined : `By ${instantWords(question.due)}.`,
  ]);
};

const deadlines = ({ notice }: Case): Section =>
  section(
    'Deadlines',
    shortened(
      notice.deadlines.map(
        ({ due, what: name, text }) => `${instantWords(due)}: ${plain(name)} (${plain(text, 300)})`,
      ),
    ),
  );

const failure = (now: Case): Section =>
  section('What went wrong', [
    now.failure
      ? `Step ${plain(now.failure.step)}: ${plain(now.failure.error)}. ${plain(now.failure.cause, 500)}`
      : 'The failure was taken up already.',
    'On the case page you can try the step again, skip it, or close the case.',
  ]);

const outcome = (now: Case): Section =>
  section('Outcome', [
    now.closed ? `Closed as ${now.closed.outcome}: ${plain(now.closed.why, 300)}` : undefined,
    ...now.outcomes.map((one) => `${instantWords(one.at)}: ${one.outcome}, reported by ${plain(one.by)}`),
    now.claim
      ? `A mail claims ${now.claim.outcome}, but does not prove it: ${plain(now.claim.why, 300)} Please confirm or reject it.`
      : undefined,
  ]);

const followUp = (now: Case): Section => {
  const sent = now.drafts.findLast(({ state }) => state === 'submitted');
  return section('No answer yet', [
    sent
      ? `The answer of ${instantWords(sent.submittedAt ?? now.updatedAt)} (${sent.strategy}, ${sent.channel}) has had no reply.`
      : 'Whoever owes us an outcome has not given one.',
    'Please ask again, or enter the outcome if you know it.',
  ]);
};

const ofListings = ({ listings, notice }: Case): string => {
  const ids =
    listings.length > 0 ? listings.map(({ listingId }) => listingId) : notice.listings.map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return 'no listing named';
  return ids.length === 1 ? plain(first, 40) : `${plain(first, 40)} and ${ids.length - 1} more`;
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const subjects: Record<TeamMailKind, (now: Case) => string> = {
  opened: (now) => capital(noticeWords(now)),
  question: (now) => {
    const due = openQuestion(now)?.due;
    return `Your decision is needed${due === undefined ? '' : ` by ${instantWords(due)}`}: ${noticeWords(now)}`;
  },
  reminder: (now) => {
    const due = openQuestion(now)?.due;
    return `Reminder${due === undefined ? '' : `, due ${instantWords(due)}`}: ${noticeWords(now)}`;
  },
  'follow-up': (now) => `No answer yet: ${noticeWords(now)}`,
  stuck: (now) => `A case is stuck: ${noticeWords(now)}`,
  outcome: (now) =>
    `${now.closed ? `Closed as ${now.closed.outcome}` : `Outcome: ${now.outcomes.at(-1)?.outcome ?? 'claimed'}`}: ${noticeWords(now)}`,
};

const first: Record<TeamMailKind, (now: Case, store: Store) => Section[]> = {
  opened: (now, store) => [asked(now, store)],
  question: (now, store) => [asked(now, store)],
  reminder: (now, store) => [asked(now, store)],
  'follow-up': (now, store) => [followUp(now), asked(now, store)],
  stuck: (now) => [failure(now)],
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
