import * as z from 'zod/mini';
import { AnswerRefused } from '../../../shared/case/acting/answer.ts';
import { change } from '../../../shared/case/records/case-store.ts';
import { eachBounded } from '../../../shared/platform/each-bounded.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Ui } from '../language/ui.ts';
import type { Fields } from './answers.ts';
import { demand } from './attempt.ts';

const atOnce = 8;

const Address = z.email().check(z.toLowerCase());

/** Whose work a form says that something is: the sender's own, nobody's, or that of whom it names. Throws `AnswerRefused`. */
const assigneeIn = (ui: Ui, { who, to }: Fields, by: string): string | undefined => {
  if (who === 'nobody') return undefined;
  const { data } = Address.safeParse(who === 'me' ? by : to?.trim());
  if (data === undefined) throw new AnswerRefused(ui.t('assign.no-address'));
  return data;
};

/** Says of cases whose work they are; what is over, or is that person's already, is left as it is. Throws `AnswerRefused`. */
export const assignCases = async (
  { cases, clock }: ConsoleServices,
  ui: Ui,
  { ids, fields, by }: { ids: readonly string[]; fields: Fields; by: string },
): Promise<void> => {
  demand(ui, 'assign');
  const assignee = assigneeIn(ui, fields, by);
  const event = { type: 'assigned', ...(assignee !== undefined && { assignee }) } as const;
  await eachBounded(ids, atOnce, (id) =>
    change(
      cases,
      id,
      (now) => (now.closed || now.assignee === assignee ? undefined : event),
      clock.now(),
      by,
    ),
  );
};
