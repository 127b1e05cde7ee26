import type { Case, Claim } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { openQuestion } from '../case/place.ts';
import { type CaseRecord, recordIfSound } from '../case/records/case-record.ts';
import { partsByMail } from '../case/replay/cleared.ts';
import type { TeamMailKind } from '../case/vocabulary.ts';
import { composeMail } from '../mail/compose.ts';
import { domainOf } from '../mail/domain-of.ts';
import { cursorAt, roundFrom } from '../platform/cursor.ts';
import { TransientError } from '../platform/errors.ts';
import type { Post, Table } from '../platform/ports.ts';
import { sha256 } from '../platform/sha256.ts';
import type { Surroundings } from '../platform/step.ts';
import type { Store } from '../store/store.ts';
import { byNobody } from './by-nobody.ts';
import { teamMail } from './team-mail.ts';
import { mayTellUnproven } from './unproven-mails.ts';
import { endWaiting, keepWaiting, type WaitingMail, waitingMails } from './waiting-mail.ts';

type Services = Surroundings & { cases: Table; post: Post };

/** The day and the listings: the team is told of the same ones once a day. */
const driftOf = ({ listings }: Case): string => {
  const adrift = listings.filter(({ state }) => state === 'on-again');
  const day = adrift
    .map(({ driftAt = '' }) => driftAt.slice(0, 10))
    .sort()
    .at(-1);
  return `.${day}.${sha256(JSON.stringify(adrift.map(({ marketplace, sku }) => [marketplace, sku]))).slice(0, 12)}`;
};

/** The first mail about a failure, or one of the reminders of it. */
const stuckName = ({ failure, run }: Case, reminder: number): string =>
  `.${failure?.run ?? run}${reminder > 0 ? `.${reminder}` : ''}`;

/** What a mail lists of claims and cleared parts, for the record: that is told with it, and nothing that came meanwhile. */
const listedIn = (
  now: Case,
  about: TeamMailKind,
): { claims?: string[]; parts?: number; read?: number; more?: number } => {
  if (about === 'opened') return { more: now.more.length };
  if (about === 'outcome') return { claims: now.claims.map(({ source }) => source.finding) };
  if (about === 'to-read') return { read: now.toRead.length };
  return about === 'cleared' ? { parts: partsByMail(now).length } : {};
};

const claimName = (claim: Claim | undefined): string =>
  `.${sha256(claim?.source.finding ?? '').slice(0, 12)}`;

/** What the mail is about, so that one mail has one name however often it is begun. */
const aboutOf = (now: Case, kind: TeamMailKind): string => {
  const question = openQuestion(now);
  switch (kind) {
    case 'opened':
      return now.more.length === 0 ? '' : `.${now.more.length}`;
    case 'question':
      return `.${question?.id ?? ''}`;
    case 'reminder':
      return `.${question?.id ?? ''}.${question?.reminders ?? 0}`;
    case 'follow-up':
      return `.${now.questions.findLast(({ expired }) => expired)?.id ?? ''}`;
    case 'stuck':
      return stuckName(now, now.helpCalled ? (now.failure?.reminders ?? 0) + 1 : 0);
    case 'outcome':
      return claimName(now.claims.find(({ told }) => !told));
    case 'cleared':
      return `.${partsByMail(now).length}`;
    case 'to-read':
      return `.${now.toRead.length}`;
    case 'drift':
      return driftOf(now);
    case 'closed':
      return `.${Date.parse(now.closedAt ?? now.updatedAt)}`;
  }
};

type TeamMail = Pick<WaitingMail, 'about' | 'messageId' | 'to'>;

/** Mails that come with a case: what time or somebody's hand brings about later is always told. */
const announces: ReadonlySet<TeamMailKind> = new Set(['opened', 'question']);

/** Why nobody is told of one of many; the console lists it among those that need somebody. */
const tooMany =
  'So many complaints that nothing proves came within the hour that the team is not written to about each: this console lists them all.';

/**
 * Sends a mail about the case as it is now; resolves with what there is to record of that, also where nobody will ever
 * take it. Throws `TransientError` when it may be tried again.
 */
const send = async (
  { cases, post, mailFrom, consoleUrl, clock, outbox }: Services,
  now: Case,
  store: Store,
  { about, messageId, to }: TeamMail,
): Promise<CaseEvent[]> => {
  const telling = { whom: 'team', about, ...listedIn(now, about) } as const;
  const isUnproven = announces.has(about) && now.verdict.trust === 'unverified';
  if (isUnproven && !(await mayTellUnproven(cases, store.id, clock.now())))
    return [{ type: 'not-notified', ...telling, to, why: tooMany }];
  const { subject, text, html } = teamMail(now, store, consoleUrl, about);
  const date = clock.now();
  const { mime } = composeMail({
    from: mailFrom,
    to,
    subject,
    text,
    html,
    messageId,
    date,
    headers: byNobody,
  });
  try {
    const { refused = [] } = await post.send(mime, { from: mailFrom, to });
    const reached = to.filter((address) => !refused.some((one) => one.to === address));
    return [
      {
        type: 'notified',
        ...telling,
        to: reached,
        messageId,
        ...(outbox !== undefined && { kept: true }),
      },
      ...refused.map((one): CaseEvent => ({ type: 'not-notified', ...telling, to: [one.to], why: one.why })),
    ];
  } catch (error) {
    if (error instanceof TransientError || !(error instanceof Error)) throw error;
    return [{ type: 'not-notified', ...telling, to, why: error.message }];
  }
};

const recordAll = async (record: CaseRecord, events: readonly CaseEvent[]): Promise<void> => {
  for (const event of events) await record.record(event);
};

/**
 * Mails the store's team about a case, once for each thing there is to say, and records that it did, or why it could
 * not: a case that nobody was told of says so. No case waits for it: a mail that may be tried again is kept for
 * `tellWaiting`. A mail whose sending was not recorded before a crash is sent again under the same message id.
 */
export const tellTeam = async (
  services: Services,
  record: CaseRecord,
  store: Store,
  about: TeamMailKind,
): Promise<void> => {
  const to = store.team;
  const now = record.now();
  const messageId = `<${now.id}.${about}${aboutOf(now, about)}@${domainOf(services.mailFrom)}>`;
  if (now.told.includes(messageId)) return;
  const mail = { about, messageId, to };
  let events: CaseEvent[];
  try {
    events = await send(services, now, store, mail);
  } catch (error) {
    if (!(error instanceof TransientError)) throw error;
    const why = error.message;
    const isNew = await keepWaiting(services.cases, { ...mail, caseId: now.id, why });
    // who kept it may have died before the record said so, for which the preparation of the case would wait
    if (!isNew && (about !== 'opened' || now.teamTold)) return;
    events = [{ type: 'not-notified', whom: 'team', to, about, why, again: true, ...listedIn(now, about) }];
  }
  await recordAll(record, events);
};

/** Whether a mail that waited still says what is so; a reminder is counted once it was tried. */
const stillHolds = (now: Case, { about, messageId }: TeamMail): boolean => {
  if (about === 'to-read') return true;
  // another that waited may have told all of it
  if (about === 'opened') return (now.moreTold ?? -1) < now.more.length;
  if ((now.closed !== undefined) !== (about === 'closed') || (about === 'stuck' && !now.failure))
    return false;
  const begins = `<${now.id}.${about}`;
  if (about === 'stuck')
    return messageId.startsWith(`${begins}${stuckName(now, now.failure?.reminders ?? 0)}@`);
  // it is named after the first claim that it lists, and lists those that are still open
  if (about === 'outcome') return now.claims.length > 0;
  const question = openQuestion(now);
  return about === 'reminder' && question
    ? messageId.startsWith(`${begins}.${question.id}.${question.reminders - 1}@`)
    : messageId.startsWith(`${begins}${aboutOf(now, about)}@`);
};

/** The log's line while mail to a team waits. */
export const mailWaits = 'mail to the team waits: the post does not take it';

/** Tries one mail again, if it is needed still; resolves with whether it was. Throws as `send` does. */
const tryAgain = async (
  services: Services,
  stores: ReadonlyMap<string, Store>,
  mail: WaitingMail,
): Promise<boolean> => {
  const record = await recordIfSound(services.cases, services.clock, mail.caseId);
  const store = record && stores.get(record.now().storeId);
  // it waits for a case or a store that cannot be read at the moment
  if (!store) return false;
  const now = record.now();
  const isNeeded = !now.told.includes(mail.messageId) && stillHolds(now, mail);
  if (isNeeded) await recordAll(record, await send(services, now, store, mail));
  await endWaiting(services.cases, mail);
  return isNeeded;
};

/**
 * Tries the mails again that could not be sent, each about its case as it is now, and drops those that nobody needs
 * any more; resolves with how many left. While the post takes none, one is tried and the others wait; the next time that
 * one comes last, as it may be the only one that is not taken.
 */
export const tellWaiting = async (
  services: Services,
  stores: ReadonlyMap<string, Store>,
): Promise<number> => {
  const cursor = await cursorAt(services.cases, { pk: 'TOLD-AGAIN', sk: 'LAST' });
  const waiting = await Array.fromAsync(waitingMails(services.cases));
  let told = 0;
  for (const mail of roundFrom(waiting, ({ messageId }) => messageId, cursor.after)) {
    try {
      if (await tryAgain(services, stores, mail)) told++;
    } catch (error) {
      services.log.error(mailWaits, { caseId: mail.caseId, error });
      if (!(error instanceof TransientError)) continue;
      await cursor.keep(mail.messageId);
      break;
    }
  }
  return told;
};
