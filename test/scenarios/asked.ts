import type { Case } from '../../shared/case/case.ts';
import { openQuestion } from '../../shared/case/place.ts';

/** Whether the team was written to about the question that is open. */
export const isTeamAsked = (now: Case): boolean =>
  now.told.some((mail) => mail.startsWith(`<${now.id}.question.${openQuestion(now)?.id}@`));
