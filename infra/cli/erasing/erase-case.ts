import type { Case } from '../../../shared/case/case.ts';
import { partitionOf } from '../../../shared/case/case-id.ts';
import { Recorded } from '../../../shared/case/events.ts';
import { adriftKey, matchKeys, reportKey, sentKey } from '../../../shared/case/match-keys.ts';
import { unlistComplainants } from '../../../shared/case/matching/complainants.ts';
import { CaseDamaged, change, history, loadCase } from '../../../shared/case/records/case-store.ts';
import { heldSnapshot } from '../../../shared/case/records/holds.ts';
import { dropKey } from '../../../shared/case/records/key-holders.ts';
import { forgetMail, mailResult } from '../../../shared/case/records/mail-results.ts';
import { findingsPrefix } from '../../../shared/case/records/signatures.ts';
import { readSummary } from '../../../shared/case/records/summary-store.ts';
import { Finding } from '../../../shared/notice/examined.ts';
import { eachBounded } from '../../../shared/platform/each-bounded.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import { getJson } from '../../../shared/platform/json-object.ts';
import { unlessLost } from '../../../shared/platform/races.ts';
import { allRows } from '../../../shared/platform/rows.ts';
import { endAllWaiting } from '../../../shared/response/waiting-mail.ts';
import { isKeptAs } from '../../local/outbox.ts';
import type { Archive } from './archive.ts';

const atOnce = 8;

/** Why a case must stay, in words that say what to do; undefined where it may be erased. */
const whyKept = (now: Case, isReleased: boolean): string | undefined => {
  if (!now.closed) return 'it is open: close it in the console first';
  if (now.closing !== undefined) return 'it is still being brought to its end: try again in some minutes';
  if (!isReleased && (now.notice.kind === 'court-order' || now.notice.dockets.length > 0))
    return `a court is concerned with it (${now.notice.dockets.join(', ') || 'an order'}), so that its evidence is held: where counsel agrees, say so with --release-hold`;
  return undefined;
};

/** What of a case is nobody else's. */
export interface Belongings {
  /** keys of raw mails */
  mails: string[];
  /** keys of what is kept as evidence: its own folder, and what was read from its mails */
  objects: string[];
  /** its letters and its mails to the team, in the outbox of one machine */
  sent: string[];
  /** mails that other cases have too, and that stay for those, by these cases' numbers */
  shared: string[];
}

/** The cases beside this one that have one of its mails, as far as they are there. */
const alsoOf = async ({ cases }: Archive, { id, questions }: Case, mail: string): Promise<string[]> => {
  const opened = (await mailResult(cases, mail))?.caseIds ?? [];
  const named = questions.flatMap(({ belongsTo }) => belongsTo ?? []);
  const others = [...new Set([...opened, ...named])].filter((one) => one !== id);
  const there = await eachBounded(others, atOnce, async (one) => (await readSummary(cases, one)) && one);
  return there.filter((one) => one !== undefined);
};

const keysBelow = async (store: Archive['evidence'], prefix: string): Promise<string[]> =>
  (await Array.fromAsync(store.list(prefix))).map(({ key }) => key);

/** Snapshots with which a listing that stays off sale could still be put back: the seller's own, and nobody else's data. */
const stillNeeded = async ({ cases }: Archive, { storeId, listings }: Case): Promise<Set<string>> => {
  const kept = await eachBounded(listings, atOnce, ({ marketplace, sku }) =>
    heldSnapshot(cases, { storeId, marketplace, sku }),
  );
  return new Set(kept.filter((key) => key !== undefined));
};

/** The message ids of all that was sent over a case. */
const lettersIn = (events: readonly Recorded[]): string[] =>
  events.flatMap(({ event }) =>
    'messageId' in event && event.messageId !== undefined ? [event.messageId] : [],
  );

/** Finds what of a case is nobody else's. */
const belongingsOf = async (
  archive: Archive,
  now: Case,
  events: readonly Recorded[],
): Promise<Belongings> => {
  const { evidence, outbox } = archive;
  const mails: string[] = [];
  const shared = new Set<string>();
  const needed = await stillNeeded(archive, now);
  const objects = (await keysBelow(evidence, `cases/${now.id}/`)).filter((key) => !needed.has(key));
  for (const { mail, finding } of now.sources) {
    const others = mail === undefined ? [] : await alsoOf(archive, now, mail);
    for (const other of others) shared.add(other);
    if (others.length > 0) continue;
    objects.push(finding);
    if (mail === undefined) continue;
    mails.push(mail);
    // also of other cases that were erased before
    objects.push(...(await keysBelow(evidence, findingsPrefix(mail))));
  }
  const letters = lettersIn(events);
  const files = outbox ? await keysBelow(outbox, '') : [];
  return {
    mails: [...new Set(mails)],
    objects: [...new Set(objects)],
    sent: files.filter((file) => letters.some((id) => isKeptAs(file, id))),
    shared: [...shared],
  };
};

/** Forgets by what later mails would find the case, and under whom it is listed. */
const forgetKeys = async (
  { cases, evidence }: Archive,
  now: Case,
  events: readonly Recorded[],
): Promise<void> => {
  const { id, storeId } = now;
  const keys = lettersIn(events).flatMap((letter) => [sentKey(storeId, letter), reportKey(storeId, letter)]);
  for (const { finding } of now.sources) {
    try {
      const read = await getJson(evidence, finding, Finding);
      keys.push(adriftKey(storeId, read), ...matchKeys(storeId, read));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  await eachBounded(keys, atOnce, (key) => dropKey(cases, key, id));
  const notices = events.flatMap(({ event }) => ('notice' in event && event.notice ? [event.notice] : []));
  await unlistComplainants(cases, now, [now.notice, ...notices]);
  await endAllWaiting(cases, id);
};

/** Removes all rows of a case but the event that says that it was erased, which speaks for the case once it is alone. */
const removeRows = async ({ cases }: Archive, id: string, mark: Recorded): Promise<void> => {
  const rows = await Array.fromAsync(allRows(cases, { pk: partitionOf(id) }));
  const { event = [], beside = [] } = Object.groupBy(rows, ({ sk }) =>
    sk.startsWith('EVENT#') ? 'event' : 'beside',
  );
  for (const { pk, sk } of [...beside, ...event.filter(({ seq }) => seq !== mark.seq)])
    await unlessLost(cases.remove({ pk, sk }, { equals: { sk } }));
};

/** The event that says that a case is erased, where its erasing was begun and may not have come to its end. */
const markOf = async ({ cases }: Archive, id: string): Promise<Recorded | undefined> => {
  const { rows } = await cases.query({
    pk: partitionOf(id),
    beginsWith: 'EVENT#',
    descending: true,
    limit: 1,
  });
  const { data } = Recorded.safeParse(rows[0]);
  return data?.event.type === 'erased' ? data : undefined;
};

/** A case that may not be erased now; the message says what to do. */
export class CaseStays extends Error {
  override readonly name = 'CaseStays';
}

/** Throws `CaseStays` where a case may not be erased now. */
const demandOver = (now: Case, isReleased: boolean): void => {
  const kept = whyKept(now, isReleased);
  if (kept !== undefined) throw new CaseStays(`Case ${now.id} stays: ${kept}.`);
};

/** Says what erasing a case would come to, and changes nothing. Throws as `eraseCase` does. */
export const foresee = async (
  archive: Archive,
  id: string,
  isReleased: boolean,
): Promise<{ now: Case; belongings: Belongings }> => {
  const now = await loadCase(archive.cases, id);
  demandOver(now, isReleased);
  return { now, belongings: await belongingsOf(archive, now, await history(archive.cases, id)) };
};

/** Who has a case erased, and why. */
export interface Order {
  by: string;
  why: string;
  at: Date;
  /** counsel agreed that what concerns a court is erased too */
  isReleased: boolean;
}

/**
 * Erases a case that is over: its mails, evidence, letters and events, and the keys by which it is found. What remains is
 * one event that says who did so and why, and snapshots of listings that stay off sale. Where it is cut short, the next time
 * ends it. Throws `NotFoundError` where there is no such case, `CaseErased` where nothing is left of it, and `CaseStays`
 * where it may not be erased now.
 */
export const eraseCase = async (
  archive: Archive,
  id: string,
  { by, why, at, isReleased }: Order,
): Promise<Belongings> => {
  const { cases, mail, evidence, outbox } = archive;
  const begun = await markOf(archive, id);
  let now: Case;
  try {
    now = await loadCase(cases, id);
  } catch (error) {
    if (!(error instanceof CaseDamaged) || !begun) throw error;
    // it was cut short among the last rows
    await removeRows(archive, id, begun);
    return { mails: [], objects: [], sent: [], shared: [] };
  }
  demandOver(now, isReleased);
  if (!begun)
    now = await change(
      cases,
      now,
      ({ closed, storeId }) => closed && { type: 'erased', why, storeId, outcome: closed.outcome },
      at,
      by,
    );
  const mark = await markOf(archive, id);
  if (!mark) throw new CaseStays(`Case ${id} stays: it was reopened just now.`);

  const events = await history(cases, id);
  const belongings = await belongingsOf(archive, now, events);
  await forgetKeys(archive, now, events);
  await eachBounded(belongings.objects, atOnce, (key) => evidence.erase(key));
  await eachBounded(belongings.mails, atOnce, (key) => mail.erase(key));
  if (outbox) await eachBounded(belongings.sent, atOnce, (key) => outbox.erase(key));
  await eachBounded(belongings.mails, atOnce, (key) => forgetMail(cases, key));
  await removeRows(archive, id, mark);
  return belongings;
};
