import { type Answer, AnswerRefused } from '../../../shared/case/acting/answer.ts';
import type { Case, Draft } from '../../../shared/case/case.ts';
import { currentDraft } from '../../../shared/case/place.ts';
import { append } from '../../../shared/case/records/case-store.ts';
import { isOutdated } from '../../../shared/case/replay/on-sale.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { unfitFiles } from '../../../shared/response/attached.ts';
import { otherAnswers } from '../../../shared/response/other-answers.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import { swears } from '../../../shared/response/sworn-words.ts';
import { unfitLetter } from '../../../shared/response/unfit-letter.ts';
import { getStore } from '../../../shared/store/store-records.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Ui } from '../language/ui.ts';
import { plainLines } from './form.ts';

const stored = async ({ evidence }: ConsoleServices, { text }: Draft): Promise<string> =>
  new TextDecoder().decode(await evidence.get(text));

/** Whether two texts are one, as far as a browser's text area leaves it. */
const isSame = (one: string, other: string): boolean => plainLines(one).trim() === plainLines(other).trim();

/** Throws `AnswerRefused` for a text without words, or without the subject line that a mail needs. */
const checkWords = (ui: Ui, draft: Pick<Draft, 'channel'>, text: string): void => {
  const problem = unfitLetter(draft, text);
  if (problem) throw new AnswerRefused(ui.t(`approve.${problem}`));
};

/** Stores a person's own wording as the next draft; one in which nothing was changed, and nothing had to be, is none. */
export const redraft = async (
  services: ConsoleServices,
  ui: Ui,
  now: Case,
  { text, by }: { text: string; by: string },
): Promise<void> => {
  const { cases, evidence, clock } = services;
  const before = currentDraft(now);
  if (!before) throw new AnswerRefused('There is no draft to change any more.');
  checkWords(ui, before, text);
  if (!isOutdated(now, before) && isSame(text, await stored(services, before)))
    throw new AnswerRefused(ui.t('approve.unchanged', { draft: before.draft }));
  const bytes = new TextEncoder().encode(text);
  const hash = sha256(bytes);
  const draft = before.draft + 1;
  const key = `cases/${now.id}/draft-${draft}-${hash.slice(0, 12)}.txt`;
  await evidence.put(key, bytes, 'text/plain; charset=utf-8');
  const { strategy, channel, to } = before;
  const event = {
    type: 'drafted',
    draft,
    changes: before.draft,
    strategy,
    channel,
    to,
    sworn: before.sworn || swears(text),
    text: key,
    sha256: hash,
  } as const;
  await append(cases, now, { ...event, missing: placeholdersOf(text) }, clock.now(), by);
};

/**
 * Throws `AnswerRefused` for the approval of a letter that was changed and not saved, has no words, may say what is no
 * longer so, claims what does not go with it, or does not fit into a mail with what does. One of another draft than the
 * present is left to whoever takes it.
 */
export const checkLetter = async (
  services: ConsoleServices,
  ui: Ui,
  now: Case,
  { sha256: read, attach = [], text }: Answer & { question: 'approve' } & { text: string | undefined },
): Promise<void> => {
  const draft = currentDraft(now);
  if (draft?.sha256 !== read) return;
  const letter = await stored(services, draft);
  if (text !== undefined && !isSame(text, letter)) throw new AnswerRefused(ui.t('approve.changed'));
  checkWords(ui, draft, letter);
  if (isOutdated(now, draft)) throw new AnswerRefused(ui.t('approve.outdated'));
  const problem = unfitFiles(
    draft,
    letter,
    now.files.filter(({ key }) => attach.includes(key)),
  );
  if (problem) throw new AnswerRefused(ui.t(`approve.files.${problem}`));
};

/**
 * Holds a wish for a kind of answer against what fits the case, unless it is there and is only written anew; one under
 * oath is asked for knowingly.
 */
export const checkWish = async (
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
