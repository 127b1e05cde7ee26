import { AnswerRefused } from '../../../shared/case/acting/answer.ts';
import type { Case } from '../../../shared/case/case.ts';
import { CaseId } from '../../../shared/case/case-id.ts';
import { assignMails } from '../../../shared/case/matching/assign.ts';
import { loadCase } from '../../../shared/case/records/case-store.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Ui } from '../language/ui.ts';

/** The case that a person means: the number they entered, else the one they picked. */
export const namedIn = ({ otherCase = '', pickedCase = '' }: Record<string, string>): string =>
  otherCase.trim().toLowerCase() || pickedCase;

/** The open case of the same store with this number. Throws `AnswerRefused`. */
const openCase = async ({ cases }: ConsoleServices, ui: Ui, from: Case, id: string): Promise<Case> => {
  if (id === '') throw new AnswerRefused(ui.t('refused.belongs.none'));
  const unknown = new AnswerRefused(ui.t('refused.belongs.unknown', { case: id }));
  if (!CaseId.safeParse(id).success || id === from.id) throw unknown;
  try {
    const to = await loadCase(cases, id);
    if (to.storeId !== from.storeId) throw unknown;
    if (to.closed) throw new AnswerRefused(ui.t('refused.belongs.closed', { case: id }));
    return to;
  } catch (error) {
    if (error instanceof NotFoundError) throw unknown;
    throw error;
  }
};

/** Tells the case that a person named what this one's mails report. Throws `AnswerRefused` with words for the person. */
export const tellNamed = async (
  services: ConsoleServices,
  ui: Ui,
  from: Case,
  { id, by }: { id: string; by: string },
): Promise<void> => {
  const to = await openCase(services, ui, from, id);
  await assignMails(services, from, to, { by, at: services.clock.now() });
};
