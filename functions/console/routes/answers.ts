import * as z from 'zod/mini';
import { Answer, AnswerRefused, answerQuestion, outcomeOf } from '../../../shared/case/acting/answer.ts';
import type { Case } from '../../../shared/case/case.ts';
import type { Correction } from '../../../shared/case/case-facts.ts';
import { openQuestion } from '../../../shared/case/place.ts';
import { recordOf } from '../../../shared/case/records/case-record.ts';
import { append, loadCase } from '../../../shared/case/records/case-store.ts';
import { sealEvidence } from '../../../shared/evidence/seal.ts';
import { Platform } from '../../../shared/mail/vocabulary.ts';
import { offersBehind } from '../../../shared/marketplaces/offers-behind.ts';
import { offerOf } from '../../../shared/marketplaces/port.ts';
import { ListingIdType, NoticeKind, Right } from '../../../shared/notice/vocabulary.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Ui } from '../language/ui.ts';
import { type Act, reporting } from '../session/role.ts';
import { demand, demandRunning } from './attempt.ts';
import { namedIn, tellNamed } from './belongs.ts';
import { plainLines } from './form.ts';
import { checkLetter, checkWish, redraft } from './letters.ts';

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
      return reporting(answer.answer);
  }
};

/** What a reviewer picks from; of what was typed the form has no list. */
const Picked = z.object({ kind: NoticeKind, right: Right, platform: Platform, idType: ListingIdType });

/** What no number of a listing holds, but the address of its page does; a SKU is whatever a seller made it. */
const ofAddress = /[^\w.-]/;

/** The listing that a reviewer added, if any. Throws `AnswerRefused`. */
const addedIn = (ui: Ui, { listing = '' }: Fields, { platform, idType }: z.infer<typeof Picked>) => {
  const typed = listing.trim();
  if (typed === '') return [];
  if (idType !== 'sku' && ofAddress.test(typed)) throw new AnswerRefused(ui.t('refused.listing'));
  return [{ platform, id: idType === 'asin' ? typed.toUpperCase() : typed, idType }];
};

/** The facts as a reviewer left them; undefined when nothing was changed. Throws `AnswerRefused`. */
const correction = async (
  { cases }: ConsoleServices,
  ui: Ui,
  now: Case,
  fields: Fields,
  keep: readonly string[],
): Promise<Correction | undefined> => {
  const { data: picked } = Picked.safeParse(fields);
  if (!picked) throw new AnswerRefused(ui.t('refused.form'));
  const { idType: _, ...read } = picked;
  if (read.kind === 'decision' || read.kind === 'retraction')
    throw new AnswerRefused(ui.t('refused.no-complaint'));
  const kept = now.notice.listings.filter((_, index) => keep.includes(String(index)));
  const facts = { ...read, listings: [...kept, ...addedIn(ui, fields, picked)] };
  const { kind, right, platform: was, listings } = now.notice;
  if (JSON.stringify(facts) === JSON.stringify({ kind, right, platform: was, listings })) return undefined;
  const items = await offersBehind(cases, now.storeId, facts.listings);
  const offers = items.map(offerOf);
  return { ...facts, offers };
};

/** The files that a person picked to go with an answer, by their keys. */
const pickedIn = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, value]) => (/^attach-\d+$/.test(name) ? [value] : []));

/** What has to be on record before an answer is. */
const before = async (
  services: ConsoleServices,
  ui: Ui,
  { now, answer, fields, by }: { now: Case; answer: Answer; fields: Fields; by: string },
): Promise<void> => {
  const { cases, clock } = services;
  if (answer.question === 'review' && answer.answer === 'belongs')
    await tellNamed(services, ui, now, { id: answer.caseId ?? '', by });
  if (answer.question === 'delist' && answer.answer === 'delist')
    await demandRunning(services, ui, now.storeId);
  if (answer.question === 'approve' && answer.prefer !== undefined)
    await checkWish(services, ui, now, { prefer: answer.prefer, sworn: fields.sworn === 'yes' });
  if (answer.question === 'approve' && answer.answer === 'redraft' && fields.text !== undefined)
    await redraft(services, ui, now, { text: plainLines(fields.text), by });
  if (answer.question === 'approve' && answer.answer === 'approve')
    await checkLetter(services, ui, now, { ...answer, text: fields.text });
  if (answer.question === 'outcome' || answer.question === 'counsel') {
    outcomeOf(now, answer.answer, answer.cleared);
    if (answer.note !== '') await append(cases, now, { type: 'noted', text: answer.note }, clock.now(), by);
  }
};

interface Sent {
  caseId: string;
  fields: Fields;
  /** which of the notice's listings a reviewer left as they were, by their places */
  keep: readonly string[];
  /** the names of the listings that an outcome clears */
  cleared: readonly string[];
  /** of how many cases the same was said at once; absent for one */
  together?: number;
  by: string;
}

/**
 * Takes what a person sent to the open question of a case; a submission that was reported is sealed. Throws
 * `AnswerRefused` with words for the person, `LostRaceError` when somebody was faster.
 */
export const takeAnswer = async (
  services: ConsoleServices,
  ui: Ui,
  { caseId, fields, keep, cleared, together, by }: Sent,
): Promise<void> => {
  const { questionId = '', ...rest } = fields;
  const parsed = Answer.safeParse({ ...rest, attach: pickedIn(rest), caseId: namedIn(rest), cleared });
  if (!parsed.success) throw new AnswerRefused(ui.t('refused.form'));
  const answer = parsed.data;
  demand(ui, actOf(answer));
  const now = await loadCase(services.cases, caseId);
  const open = openQuestion(now);
  const isOpen = open?.id === questionId && open.kind === answer.question;
  if (isOpen) await before(services, ui, { now, answer, fields, by });
  const corrected =
    isOpen && answer.answer === 'proceed' ? await correction(services, ui, now, fields, keep) : undefined;
  const given = { questionId, answer, correction: corrected, together, by };
  await answerQuestion(services, { caseId, ...given, at: services.clock.now() });
  // what leaves by mail is sealed by whoever sends it
  if (answer.question === 'submit')
    await sealEvidence(services, await recordOf(services.cases, services.clock, caseId));
};
