import { type Lang, tagOf, type Ui } from '../language/ui.ts';

const wordsFor = (locale: string) => ({
  away: new Intl.RelativeTimeFormat(locale),
  utc: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
});
const made: Partial<Record<Lang, ReturnType<typeof wordsFor>>> = {};
/** Made once, and for a language that is spoken: that takes longer than all the times of a page. */
const wordsIn = (lang: Lang) => (made[lang] ??= wordsFor(tagOf[lang]));

const units = [
  ['day', 86_400_000, 2],
  ['hour', 3_600_000, 1],
  ['minute', 60_000, 1],
] as const;

/** “in 30 hours”, “2 days ago”: whole units, in days from two on, as one and a half is neither one nor “tomorrow”. */
export const fromNow = (ui: Ui, at: string): string => {
  const away = Date.parse(at) - ui.now.getTime();
  for (const [unit, length, least] of units)
    if (Math.abs(away) >= least * length)
      return wordsIn(ui.lang).away.format(Math.trunc(away / length), unit);
  return ui.t('time.now');
};

/** “due in 3 hours”, “overdue, 2 days ago” */
export const dueIn = (ui: Ui, due: string): string =>
  ui.t(Date.parse(due) < ui.now.getTime() ? 'due.was' : 'due.is', { when: fromNow(ui, due) });

/** “22 Nov 2026, 10:30 UTC” */
export const inUtc = (ui: Ui, at: string): string => `${wordsIn(ui.lang).utc.format(new Date(at))} UTC`;

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
