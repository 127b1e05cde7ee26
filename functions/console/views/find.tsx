import type { Ui } from '../language/ui.ts';

/** A list that is seen at a glance needs no search. */
export const glance = 5;

/** Looks for something in a list by words; `all` is where the whole list stands. */
export const Find = ({
  ui,
  label,
  words,
  action,
  all,
  result,
}: {
  ui: Ui;
  label: string;
  words: string;
  action: string;
  all: string;
  /** which of the tray's lists is looked through */
  result?: string | undefined;
}) => (
  <search>
    <form class="pick find" action={action}>
      {result !== undefined && <input type="hidden" name="result" value={result} />}
      <label>
        {label}
        <input type="search" name="q" value={words} maxlength={200} />
      </label>
      <button type="submit" class="small">
        {ui.t('filter.do')}
      </button>
      {words !== '' && <a href={all}>{ui.t('filter.none')}</a>}
    </form>
  </search>
);
