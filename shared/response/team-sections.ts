import type { Case, Failure } from '../case/case.ts';
import { isStopped, triedAgainAt } from '../case/failure.ts';
import { openQuestion, refusals } from '../case/place.ts';
import type { Store } from '../store/store.ts';
import { marketplaceNames, platformName } from './names.ts';
import { plain } from './plain.ts';
import {
  askWords,
  capital,
  effectWords,
  instantWords,
  listingWords,
  noticeWords,
  trustWords,
} from './team-words.ts';

/** A heading and its lines. */
export interface Section {
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

export const what = (now: Case): Section => {
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

export const who = ({ verdict, sources }: Case): Section =>
  section('Who sent it', [
    `From: ${plain(sources[0]?.from.map(({ name, address }) => `${name} <${address}>`).join(', ') ?? '')}`,
    `${capital(verdict.trust)}: ${trustWords[verdict.trust]}.`,
    ...verdict.reasons.map((reason) => plain(reason, 300)),
  ]);

export const done = ({ listings, decision }: Case): Section =>
  section('What was done', [
    ...shortened(
      listings.map(
        (one) =>
          `${marketplaceNames[one.marketplace]} ${plain(one.sku, 60)} (${plain(one.title, 80)}): ${plain(listingWords(one), 300)}`,
      ),
    ),
    listings.length === 0 ? 'No listing of this store is behind what the notice names.' : undefined,
    // the first says how many checks hold; which ones do not is what a reader has to know
    ...shortened(
      decision.reasons.filter((reason) => !reason.startsWith('✓')).map((reason) => plain(reason, 300)),
    ),
  ]);

/** What another mail says besides, where one does. */
export const more = (now: Case): Section =>
  section(
    'What is new',
    now.more.slice(-1).map(({ why }) => capital(plain(why, 300))),
  );

export const asked = (now: Case, store: Store): Section => {
  const question = openQuestion(now);
  if (!question) return section('What is asked of you', ['Nothing now.']);
  return section('What is asked of you', [
    askWords(question.kind, store, now),
    question.kind === 'approve' && refusals(now) >= now.tries
      ? `Answers refused so far: ${refusals(now)}; the store’s policy is to try ${now.tries}. Approve another one, or give it up: the case is then closed as lost.`
      : undefined,
    question.due === undefined ? undefined : `By ${instantWords(question.due)}.`,
  ]);
};

export const deadlines = ({ notice }: Case): Section =>
  section(
    'Deadlines',
    shortened(
      notice.deadlines.map(
        ({ due, what: name, text }) => `${instantWords(due)}: ${plain(name)} (${plain(text, 300)})`,
      ),
    ),
  );

/** What becomes of a failure where nobody does anything. */
const goesOn = (failure: Failure): string | undefined => {
  if (isStopped(failure)) return 'The case goes on by itself once the store is resumed.';
  const again = triedAgainAt(failure);
  return (
    again &&
    `It is tried again by itself after ${instantWords(again.toISOString())}, and on until it goes through.`
  );
};

export const failure = (now: Case): Section =>
  section('What went wrong', [
    now.failure
      ? `Step ${plain(now.failure.step)}: ${plain(now.failure.error)}. ${plain(now.failure.cause, 500)}`
      : 'The failure was taken up already.',
    now.failure && goesOn(now.failure),
    'On the case page you can try the step again, skip it, or close the case.',
  ]);

export const drift = ({ listings }: Case): Section =>
  section('On sale again', [
    ...shortened(
      listings
        .filter(({ state }) => state === 'on-again')
        .map((one) => `${marketplaceNames[one.marketplace]} ${plain(one.sku, 60)} (${plain(one.title, 80)})`),
    ),
    'This case keeps them off sale, and nobody put them back here. On the case page you can take them off again, or leave them on sale.',
  ]);

export const outcome = (now: Case): Section =>
  section('Outcome', [
    now.closed ? `Closed as ${now.closed.outcome}: ${plain(now.closed.why, 300)}` : undefined,
    ...now.outcomes.map(
      ({ at, outcome: what, by, cleared }) =>
        `${instantWords(at)}: ${what}${cleared ? ` of ${cleared.map(({ sku }) => plain(sku, 60)).join(', ') || 'none of our listings'}` : ''}, reported by ${plain(by)}`,
    ),
    ...now.claims.map(
      (claim) =>
        `A mail says ${claim.outcome}, which counts once a person confirms it: ${plain(claim.why, 300)}. Please confirm or dismiss it on the case page.`,
    ),
  ]);

export const followUp = (now: Case): Section => {
  const sent = now.drafts.findLast(({ state }) => state === 'submitted');
  return section('No answer yet', [
    sent
      ? `The answer of ${instantWords(sent.submittedAt ?? now.updatedAt)} (${sent.strategy}, ${sent.channel}) has had no reply.`
      : 'Whoever owes us an outcome has not given one.',
    'Please ask again, or enter the outcome if you know it.',
  ]);
};
