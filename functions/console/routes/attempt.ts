import { AnswerRefused } from '../../../shared/case/acting/answer.ts';
import { LostRaceError } from '../../../shared/platform/errors.ts';
import type { TableReader } from '../../../shared/platform/ports.ts';
import { getStore } from '../../../shared/store/store-records.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { type Act, may, roleFor } from '../session/role.ts';

/** Runs what a person asked for; resolves with plain words for why it was not done, or undefined when it was. */
export const attempt = async (ui: Ui, act: () => Promise<unknown>): Promise<string | undefined> => {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (error instanceof AnswerRefused) return inWords(ui, error.message);
    if (error instanceof LostRaceError) return ui.t('refused.race');
    throw error;
  }
};

/** Throws `AnswerRefused` while a store's kill switch is on, instead of letting a step fail on it. */
export const demandRunning = async (
  { cases }: { cases: TableReader },
  ui: Ui,
  storeId: string,
): Promise<void> => {
  const { name, policy } = await getStore(cases, storeId);
  if (policy.stopped) throw new AnswerRefused(ui.t('switch.banner', { store: name }));
};

/** Throws `AnswerRefused` when the person's role does not reach. */
export const demand = (ui: Ui, act: Act): void => {
  if (!ui.person || !may(ui.person.role, act))
    throw new AnswerRefused(ui.t('role.needed', { role: ui.t(`role.${roleFor(act)}`) }));
};
