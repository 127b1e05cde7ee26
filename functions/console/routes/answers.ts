import { Answer, AnswerRefused, answerQuestion } from '../../../shared/case/answer.ts';
import type { Case, Draft } from '../../../shared/case/case.ts';
import { append, loadCase, recordOf } from '../../../shared/case/case-store.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { isOutdated } from '../../../shared/case/on-sale.ts';
import { currentDraft, openQuestion } from '../../../shared/case/place.ts';
import { sealEvidence } from '../../../shared/evidence/seal.ts';
import { Platform } from '../../../shared/mail/vocabulary.ts';
import { offersBehind } from '../../../shared/marketplaces/offers-behind.ts';
import { ListingRef } from '../../../shared/notice/notice.ts';
import { ListingIdType, NoticeKind, Right } from '../../../shared/notice/vocabulary.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { unfitFiles } from '../../../shared/response/attached.ts';
import { otherAnswers } from '../../../shared/response/other-answers.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import { unfitLetter } from '../../../shared/response/unfit-letter.ts';
import { getStore } from '../../../shared/store/store-records.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Ui } from '../language/ui.ts';
import type { Act } from '../session/role.ts';
import { demand, demandRunning } from './attempt.ts';
import { plainLines } from './form.ts';

export type Fields = Record<string, string>;

/** Which act each answer is; approving takes more than writing. */
const actOf = (answer: Answer): Act => {
  switch (answer.question) {
    case 'review':
    case 'delist':
    case 'submit':
      return answer.question;
    case 'approve':
      return answer.answer === 'redraft' ? 'redraft' : 'approve';
    case 'outcome':
    case 'counsel':
      return 'outcome';
  }
};

/** The facts as a reviewer left them; undefined when nothing was changed. */
const correction = async (
  { cases }: ConsoleServices,
  now: Case,
  fields: Fields,
  keep: readonly string[],
): Promise<CaseEvent | undefined> => {
  const platform = Platform.parse(fields.platform);
  const kept = now.notice.listings.filter((_, index) => keep.includes(String(index)));
  const id = fields.listing?.trim() ?? '';
  const added =
    id === '' ? [] : [ListingRef.parse({ platform, id, idType: ListingIdType.parse(fields.idType) })];
  const facts = {
    kind: NoticeKind.parse(fields.kind),
    right: Right.parse(fields.right),
    platform,
    listings: [...kept, ...added],
  };
  const { kind, right, platform: was, listings } = now.notice;
  if (JSON.stringify(facts) === JSON.stringify({ kind, right, platform: was, listings })) return undefined;
  const items = await offersBehind(cases, now.storeId, facts.listings);
  const offers = items.map(({ marketplace, sku, listingId, title }) => ({
    marketplace,
    sku,
    listingId,
    title,
  }));
  return { type: 'corrected', ...facts, offers };
};

/** Whether a text is the one that is stored, as far as a browser's text area leaves it. */
const sameText = async (
  { evidence }: ConsoleServices,
  now: Case,
  text: string | undefined,
): Promise<boolean> => {
  const draft = currentDraft(now);
  if (!draft || text === undefined) return true;
  const stored = new TextDecoder().decode(await evidence.get(draft.text));
  return plainLines(text).trim() === plainLines(stored).trim();
};

/** Throws `AnswerRefused` for a text without words, or without the subject line that a mail needs. */
const checkWords = (ui: Ui, draft: Pick<Draft, 'channel'>, text: string): void => {
  const problem = unfitLetter(draft, text);
  if (problem) throw new AnswerRefused(ui.t(`approve.${problem}`));
};

/** Stores a person's own wording as the next draft; a text in which nothing was changed, and nothing had to be, is none. */
const redraft = async (
  services: ConsoleServices,
  ui: Ui,
  now: Case,
  { text, by }: { text: string; by: string },
): Promise<void> => {
  const { cases, evidence, clock } = services;
  const before = currentDraft(now);
  if (!before) throw new AnswerRefused('There is no draft to change any more.');
  checkWords(ui, before, text);
  if (!isOutdated(now, before) && (await sameText(services, now, text)))
    throw new AnswerRefused(ui.t('approve.unchanged', { draft: before.draft }));
  const bytes = new TextEncoder().encode(text);
  const hash = sha256(bytes);
  const draft = before.draft + 1;
  const key = `cases/${now.id}/draft-${draft}-${hash.slice(0, 12)}.txt`;
  await evidence.put(key, bytes, 'text/plain; charset=utf-8');
  const { strategy, channel, to, sworn } = before;
  const event = { type: 'drafted', draft, strategy, channel, to, sworn, text: key, sha256: hash } as const;
  await append(cases, now, { ...event, missing: placeholdersOf(text) }, clock.now(), by);
};

/** The files that a person picked to go with an answer, by their keys. */
const pickedIn = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, value]) => (/^attach-\d+$/.test(name) ? [value] : []));

/** A letter has words, says what is still so, claims nothing that does not go with it, and what goes with it fits into a mail. */
const checkLetter = async (
  { evidence }: ConsoleServices,
  ui: Ui,
  now: Case,
  { sha256: read, attach = [] }: Answer & { question: 'approve' },
): Promise<void> => {
  const draft = currentDraft(now);
  if (draft?.sha256 !== read) return;
  const letter = new TextDecoder().decode(await evidence.get(draft.text));
  checkWords(ui, draft, letter);
  if (isOutdated(now, draft)) throw new AnswerRefused(ui.t('approve.outdated'));
  const problem = unfitFiles(
    draft,
    letter,
    now.files.filter(({ key }) => attach.includes(key)),
  );
  if (problem) throw new AnswerRefused(ui.t(`approve.files.${problem}`));
};

/** Holds a wish for a kind of answer against what fits the case, unless it is there and is only written anew; one under oath is asked for knowingly. */
const checkWish = async (
  { cases }: ConsoleServices,
  ui: Ui,
  now: Case,
  { prefer, sworn }: { prefer: string; sworn: boolean },
): Promise<void> => {
  if (prefer === currentDraft(now)?.strategy) return;
  const store = await getStore(cases, now.storeId);
  if (!otherAnswers(now, store).some((strategy) => strategy === prefer))
    throw new AnswerRefused(ui.t('refused.prefer'));
  if (prefer === 'counter-notice' && !sworn) throw new AnswerRefused(ui.t('refused.sworn'));
};

/** What has to be on record before an answer is. */
const before = async (
  services: ConsoleServices,
  ui: Ui,
  {
    now,
    answer,
    fields,
    keep,
    by,
  }: { now: Case; answer: Answer; fields: Fields; keep: readonly string[]; by: string },
): Promise<void> => {
  const { cases, clock } = services;
  if (answer.question === 'review' && answer.answer === 'proceed') {
    const corrected = await correction(services, now, fields, keep);
    if (corrected) await append(cases, now, corrected, clock.now(), by);
  }
  if (answer.question === 'delist' && answer.answer === 'delist')
    await demandRunning(services, ui, now.storeId);
  if (answer.question === 'approve' && answer.prefer !== undefined)
    await checkWish(services, ui, now, { prefer: answer.prefer, sworn: fields.sworn === 'yes' });
  if (answer.question === 'approve' && answer.answer === 'redraft' && fields.text !== undefined)
    await redraft(services, ui, now, { text: plainLines(fields.text), by });
  // an approval covers the stored text only; a text area that says something else was changed and not saved
  if (
    answer.question === 'approve' &&
    answer.answer === 'approve' &&
    !(await sameText(services, now, fields.text))
  )
    throw new AnswerRefused(ui.t('approve.changed'));
  if (answer.question === 'approve' && answer.answer === 'approve')
    await checkLetter(services, ui, now, answer);
  if ((answer.question === 'outcome' || answer.question === 'counsel') && answer.note !== '')
    await append(cases, now, { type: 'noted', text: answer.note }, clock.now(), by);
};

/**
 * Takes what a person sent to the open question of a case; a submission that was reported is sealed. Throws
 * `AnswerRefused` with words for the person, `LostRaceError` when somebody was faster.
 */
export const takeAnswer = async (
  services: ConsoleServices,
  ui: Ui,
  { caseId, fields, keep, by }: { caseId: string; fields: Fields; keep: readonly string[]; by: string },
): Promise<void> => {
  const { questionId = '', ...rest } = fields;
  const parsed = Answer.safeParse({ ...rest, attach: pickedIn(rest) });
  if (!parsed.success) throw new AnswerRefused(ui.t('refused.form'));
  const answer = parsed.data;
  demand(ui, actOf(answer));
  const now = await loadCase(services.cases, caseId);
  const open = openQuestion(now);
  if (open?.id === questionId && open.kind === answer.question)
    await before(services, ui, { now, answer, fields, keep, by });
  await answerQuestion(services, { caseId, questionId, answer, by, at: services.clock.now() });
  // what leaves by mail is sealed by whoever sends it
  if (answer.question === 'submit')
    await sealEvidence(services, await recordOf(services.cases, services.clock, caseId));
};
