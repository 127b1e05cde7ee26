import type { Ui } from '../language/ui.ts';

const locale = ({ lang }: Ui) => (lang === 'zh' ? 'zh-Hans' : 'en');

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** “in 3 hours”, “2 days ago”: the largest whole unit. */
export const fromNow = (ui: Ui, at: string): string => {
  const away = Date.parse(at) - ui.now.getTime();
  const words = new Intl.RelativeTimeFormat(locale(ui), { numeric: 'auto' });
  for (const [unit, length] of units)
    if (Math.abs(away) >= length) return words.format(Math.trunc(away / length), unit);
  return ui.t('time.now');
};

/** “due in 3 hours”, “overdue, 2 days ago” */
export const dueIn = (ui: Ui, due: string): string =>
  ui.t(Date.parse(due) < ui.now.getTime() ? 'due.was' : 'due.is', { when: fromNow(ui, due) });

/** “22 Nov 2026, 10:30 UTC” */
export const inUtc = (ui: Ui, at: string): string =>
  `${new Intl.DateTimeFormat(locale(ui), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at))} UTC`;

/** A time as people say it, with the instant itself on hover and for machines. */
export const Time = ({ ui, at }: { ui: Ui; at: string }) => (
  <time datetime={at} title={inUtc(ui, at)}>
    {fromNow(ui, at)}
  </time>
);

/** The instant itself, to be read without a mouse: in UTC, or by the reader's own clock where scripts run. */
export const Instant = ({ ui, at }: { ui: Ui; at: string }) => (
  <time class="instant" datetime={at} title={inUtc(ui, at)} data-instant>
    {inUtc(ui, at)}
  </time>
);
