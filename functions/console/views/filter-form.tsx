import { Platform } from '../../../shared/mail/vocabulary.ts';
import { Right } from '../../../shared/notice/vocabulary.ts';
import type { Store } from '../../../shared/store/store.ts';
import type { Ui } from '../language/ui.ts';
import { Asks, type ListFilter, nobody } from '../routes/list-filter.ts';
import type { View } from '../routes/queue-data.ts';

const Choice = ({
  ui,
  name,
  label,
  options,
  chosen,
}: {
  ui: Ui;
  name: keyof ListFilter;
  label: string;
  options: readonly (readonly [string, string])[];
  chosen: string | undefined;
}) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{ui.t('filter.all')}</option>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** What is asked, as the badge of such a case says it. */
const statusOf = {
  review: 'needs-review',
  delist: 'asks-to-delist',
  approve: 'awaiting-approval',
  submit: 'awaiting-submission',
  counsel: 'for-counsel',
  stuck: 'stuck',
} as const satisfies Record<Asks, string>;

/** The reader first, then nobody, then everybody else of whom there is something. */
const whoOptions = (ui: Ui, people: readonly string[], chosen: string | undefined) => {
  const me = ui.person?.email.toLowerCase() ?? '';
  const others = [...new Set([...people, ...(chosen === undefined ? [] : [chosen])])];
  return [
    [me, ui.t('filter.who.me')] as const,
    [nobody, ui.t('filter.who.nobody')] as const,
    ...others.filter((one) => one !== me && one !== nobody).map((one) => [one, one] as const),
  ];
};

/** Picks out of a list: one store's cases, one platform's, those about one right, those that ask the same. What is picked stands in the address. */
export const FilterForm = ({
  ui,
  view,
  filter,
  stores,
  people,
}: {
  ui: Ui;
  view: View;
  filter: ListFilter;
  stores: readonly Store[];
  /** whose work cases are */
  people: readonly string[];
}) => (
  <form class="pick" action={`/queue/${view}`}>
    {stores.length > 1 && (
      <Choice
        ui={ui}
        name="store"
        label={ui.t('filter.store')}
        options={stores.map(
          ({ id, name, ended }) =>
            [id, ended === undefined ? name : ui.t('stores.ended.named', { name })] as const,
        )}
        chosen={filter.store}
      />
    )}
    <Choice
      ui={ui}
      name="platform"
      label={ui.t('field.platform')}
      options={Platform.options.map((one) => [one, ui.t(`platform.${one}`)] as const)}
      chosen={filter.platform}
    />
    <Choice
      ui={ui}
      name="right"
      label={ui.t('field.right')}
      options={Right.options.map((one) => [one, ui.t(`right.${one}`)] as const)}
      chosen={filter.right}
    />
    <Choice
      ui={ui}
      name="asks"
      label={ui.t('filter.asks')}
      options={Asks.options.map((one) => [one, ui.t(`status.${statusOf[one]}`)] as const)}
      chosen={filter.asks}
    />
    {view !== 'closed' && (
      <Choice
        ui={ui}
        name="who"
        label={ui.t('filter.who')}
        options={whoOptions(ui, people, filter.who)}
        chosen={filter.who}
      />
    )}
    <label class="check">
      <input type="checkbox" name="unasked" value="yes" checked={filter.unasked === 'yes'} />
      <span>{ui.t('rows.unasked')}</span>
    </label>
    <button type="submit" class="small">
      {ui.t('filter.do')}
    </button>
    {Object.keys(filter).length > 0 && <a href={`/queue/${view}`}>{ui.t('filter.none')}</a>}
  </form>
);
