import { type Case, type CaseListing, type Failure, isAmong, type Question } from '../case/case.ts';
import type { Source } from '../case/case-facts.ts';
import { TRIAGE } from '../case/events.ts';
import {
  answers,
  awaitAccount,
  currentDraft,
  finalOutcome,
  isOnlyNamed,
  openQuestion,
  refusals,
} from '../case/place.ts';
import { askedOf, offAtOnce } from '../case/replay/asked.ts';
import { unmetDeadlines } from '../case/replay/deadlines.ts';
import { isLapsed, isStopped, triedAgainAt } from '../case/replay/failure.ts';
import { unconfirmedDeadlines } from '../case/replay/to-read.ts';
import { saidOutcome } from '../case/said-outcome.ts';
import type { Mailbox } from '../mail/mail.ts';
import type { NoticeDeadline } from '../notice/notice.ts';
import { surePercent } from '../notice/sure-percent.ts';
import { onExpiry } from '../policy/expiry.ts';
import type { Store } from '../store/store.ts';
import { fitName } from './fit-name.ts';
import { plain } from './plain.ts';
import type { TeamWords } from './team-words/team-words.ts';

/** A heading and its lines. */
export interface Section {
  title: string;
  lines: string[];
}

export const section = (title: string, lines: (string | undefined)[]): Section => ({
  title,
  lines: lines.filter((line) => line !== undefined),
});

/** The mail is at most so long in any one list; the page has the rest. */
const mostLines = 20;
export const shortened = (words: TeamWords, lines: string[]): string[] =>
  lines.length > mostLines ? [...lines.slice(0, mostLines), words.cut(lines.length - mostLines)] : lines;

/** The mail that opened the case in three words. */
export const noticeOf = (words: TeamWords, { notice: { kind, right } }: Case): string =>
  words.notice(kind, right === 'unspecified' || kind === 'unrelated' ? undefined : right);

/** What an event records of its own or of others', as one harmless line in the team's language. */
export const said = (words: TeamWords, recorded: string): string => plain(words.recorded(recorded), 300);

export const what = (words: TeamWords, now: Case): Section => {
  const { notice, basis } = now;
  return section(words.titles.what, [
    words.reading(noticeOf(words, now), words.platform(notice.platform), surePercent(notice.confidence)),
    words.effect(notice.effect),
    words.subjectLine(plain(basis.source.subject)),
    ...notice.complaintIds.slice(0, mostLines).map((id) => words.complaintId(plain(id))),
    ...notice.dockets.slice(0, mostLines).map((docket) => words.docket(plain(docket))),
    ...notice.complainants.slice(0, mostLines).flatMap(({ name, email, role }) => {
      const said = [fitName(name), email].filter((one) => one !== undefined);
      return said.length === 0 ? [] : [words.complainant(role, plain(said.join(' ')))];
    }),
  ]);
};

/** Who sent a mail, by the name that he gives himself where it is one. */
export const mailboxes = (from: readonly Mailbox[]): string =>
  plain(
    from
      .map(({ name, address }) => [fitName(name), address && `<${address}>`].filter(Boolean).join(' '))
      .join(', '),
  );

/** Who handed the mail on, and what he wrote: he may know what no notice says. */
const handedOn = (words: TeamWords, { carrier }: Source): string[] => {
  const note = plain(carrier?.note ?? '', 300);
  return [
    ...(carrier && carrier.from.length > 0 ? [words.handedOn(mailboxes(carrier.from))] : []),
    ...(note === '' ? [] : [words.wrote(note)]),
  ];
};

export const who = (words: TeamWords, { verdict, basis }: Case): Section =>
  section(words.titles.who, [
    words.from(mailboxes(basis.source.from)),
    ...handedOn(words, basis.source),
    words.trust(verdict.trust),
    ...verdict.reasons.map((reason) => said(words, reason)),
  ]);

export const nameOf = (words: TeamWords, { marketplace, sku, title }: CaseListing): string =>
  words.listing(words.marketplace(marketplace), plain(sku, 60), plain(title, 80));

/** Where one listing stands. */
export const stateOf = (words: TeamWords, { state, may, detail }: CaseListing): string => {
  if (state === 'named') return may ? words.goes : words.untouched;
  return state === 'left' ? plain(words.left(words.recorded(detail)), 300) : words.listingStates[state];
};

export const done = (words: TeamWords, now: Case): Section => {
  const { listings, decision } = now;
  const waiting = awaitAccount(now);
  const state = (one: CaseListing) => (isAmong(waiting, one) ? words.awaits : stateOf(words, one));
  return section(words.titles.done, [
    ...shortened(
      words,
      listings.map((one) => words.listingIs(nameOf(words, one), state(one))),
    ),
    listings.length === 0 ? words.noneOfOurs : undefined,
    // the first says how many checks hold; which ones do not is what a reader has to know
    // why they were to go off sale is no news beside that they did not
    ...shortened(
      words,
      (waiting.length > 0 ? [] : decision.reasons)
        .filter((reason) => !reason.startsWith('✓'))
        .map((reason) => said(words, reason)),
    ),
  ]);
};

/** What other mails say besides, of which the team was not told. */
export const more = (words: TeamWords, now: Case): Section =>
  section(
    words.titles.more,
    shortened(
      words,
      now.more.slice(now.moreTold).map(({ why }) => words.alone(said(words, why))),
    ),
  );

/** The mails on which nothing rests and which people are to read, the latest first. */
export const toRead = (words: TeamWords, now: Case): Section =>
  section(
    words.titles.more,
    shortened(
      words,
      now.toRead
        .toReversed()
        .map(({ source, why }) =>
          words.mailSays(plain(mailboxes(source.from), 120), plain(source.subject, 80), said(words, why)),
        ),
    ),
  );

/** What holds of delisting when nobody answers. */
const silenceOn = (words: TeamWords, store: Store, now: Case): string => {
  const expiry = onExpiry('delist', store, now);
  if (expiry.does !== 'answer') return words.silence.asks;
  return words.silence[expiry.instead === 'delist' ? 'delist' : 'leave'];
};

/** What a person is asked, in one or two sentences. */
const whatIsAsked = (words: TeamWords, question: Question, store: Store, now: Case): string => {
  const asked = words.questions[askedOf(now, question)];
  return question.kind === 'delist' ? `${asked}${silenceOn(words, store, now)}` : asked;
};

/** The question, with what went off sale without it and what it is about where that is not all of the case. */
const askedAbout = (words: TeamWords, question: Question, store: Store, now: Case): string[] => {
  const listed = (some: readonly CaseListing[]): string =>
    shortened(
      words,
      some.map((one) => nameOf(words, one)),
    ).join(', ');
  const off = question.rest ? offAtOnce(now) : [];
  return [
    ...(off.length > 0 ? [words.tookOff(listed(off))] : []),
    whatIsAsked(words, question, store, now),
    ...(question.rest ? [words.rest(listed(now.listings.filter(isOnlyNamed)))] : []),
  ];
};

export const asked = (words: TeamWords, now: Case, store: Store): Section => {
  const question = openQuestion(now);
  const waiting = awaitAccount(now);
  const toConnect = now.awaited
    .filter(({ marketplace }) => waiting.some((one) => one.marketplace === marketplace))
    .map(({ why }) => said(words, why));
  if (!question) return section(words.titles.asked, toConnect.length > 0 ? toConnect : [words.nothing]);
  return section(words.titles.asked, [
    ...toConnect,
    ...askedAbout(words, question, store, now),
    question.kind === 'approve' && refusals(now) >= now.tries
      ? words.refused(refusals(now), now.tries)
      : undefined,
    ...(question.kind === 'approve' ? (currentDraft(now)?.missing ?? []) : [])
      .slice(0, mostLines)
      .map((lacks) => words.lacks(said(words, lacks))),
    question.due === undefined ? undefined : words.due(question.due),
  ]);
};

const deadlineLine = (words: TeamWords, { due, what: name, text }: NoticeDeadline): string =>
  words.deadline(due, plain(words.recorded(name)), said(words, text));

/** All that are open, also those that a mail sets whose outcome nobody has confirmed. */
export const deadlines = (words: TeamWords, now: Case): Section =>
  section(
    words.titles.deadlines,
    shortened(words, [
      ...unmetDeadlines(now).map((one) => deadlineLine(words, one)),
      ...unconfirmedDeadlines(now).map((one) => words.unconfirmed(deadlineLine(words, one))),
    ]),
  );

/** What was answered last, and by whom, where it leaves us to answer again. */
export const refusal = (now: Case): Case['outcomes'][number] | undefined => {
  const last = answers(now).at(-1);
  return last && openQuestion(now) && finalOutcome(now) === undefined ? last : undefined;
};

/** What was answered last, who said so in which mail, and what that mail sets a term for. */
export const answeredLast = (words: TeamWords, now: Case): Section => {
  const last = refusal(now);
  if (!last) return section(words.titles.outcome, []);
  const { at, by, source, deadlines: set = [] } = last;
  const sender = source?.from[0];
  return section(words.titles.outcome, [
    words.reported(at, saidOutcome(now, last), undefined, by === TRIAGE ? undefined : plain(by)),
    sender && words.from(mailboxes([sender])),
    source && words.subjectLine(plain(source.subject)),
    ...set.slice(0, mostLines).map((one) => deadlineLine(words, one)),
  ]);
};

/** What becomes of a failure where nobody does anything. */
const goesOn = (words: TeamWords, failure: Failure): string | undefined => {
  if (isStopped(failure)) return words.onceResumed;
  if (isLapsed(failure)) return words.onceConnected;
  const again = triedAgainAt(failure);
  return again && words.again(again.toISOString());
};

export const failure = (words: TeamWords, now: Case): Section =>
  section(words.titles.failure, [
    now.failure
      ? words.step(plain(now.failure.step), plain(words.recorded(now.failure.cause), 500))
      : words.takenUp,
    now.failure && goesOn(words, now.failure),
    words.youCan,
    now.failure && words.support(plain(now.failure.error)),
  ]);

export const drift = (words: TeamWords, { listings }: Case): Section =>
  section(words.titles.drift, [
    ...shortened(
      words,
      listings.filter(({ state }) => state === 'on-again').map((one) => nameOf(words, one)),
    ),
    words.adrift,
  ]);

export const outcome = (words: TeamWords, now: Case): Section =>
  section(words.titles.outcome, [
    now.closed ? words.closed(now.closed.outcome, said(words, now.closed.why)) : undefined,
    ...now.outcomes.map(({ at, by, cleared, ...ended }) =>
      words.reported(
        at,
        saidOutcome(now, ended),
        cleared?.map(({ sku }) => plain(sku, 60)).join(', '),
        by === TRIAGE ? undefined : plain(by),
      ),
    ),
    ...now.claims.map((claim) => words.claim(saidOutcome(now, claim), said(words, claim.why))),
  ]);

export const followUp = (words: TeamWords, now: Case): Section => {
  const sent = now.drafts.findLast(({ state }) => state === 'submitted');
  return section(words.titles.followUp, [
    sent ? words.unanswered(sent.submittedAt ?? now.updatedAt, sent.channel, sent.strategy) : words.noOutcome,
    words.askAgain,
  ]);
};
