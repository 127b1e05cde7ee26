import type { Ui } from '../language/ui.ts';

const most = 10;

/** The first ten of many names, and how many more there are. */
export const firstOf = (ui: Ui, names: readonly string[]): string => {
  const count = names.length - most;
  const shown = names.slice(0, most).join(', ');
  return count > 0 ? `${shown} ${ui.t('rows.more', { count })}` : shown;
};
