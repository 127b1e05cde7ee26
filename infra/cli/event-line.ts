import { translate } from '../../functions/console/language/ui.ts';
import { eventWords } from '../../functions/console/views/event-words.ts';
import type { Case } from '../../shared/case/case.ts';
import type { Recorded } from '../../shared/case/events.ts';
import { visibleLine } from '../../shared/platform/visible.ts';

const english = { lang: 'en', t: translate('en') } as const;

/** An event of a case as the terminal shows it go by: in the words of the case's timeline. */
export const eventLine = (now: Case, { at, event }: Recorded): string => {
  const { title, detail } = eventWords(english, now, event);
  return `    ${at.slice(11, 19)} UTC  ${visibleLine(detail ? `${title} – ${detail}` : title)}`;
};
