import type { Ui } from '../../language/ui.ts';

/** A choice from a closed vocabulary. */
export const Select = <T extends string>({
  name,
  label,
  value,
  options,
  word,
}: {
  name: string;
  label: string;
  value?: string;
  options: readonly T[];
  word: (option: T) => string;
}) => (
  <label>
    {label}
    <select name={name}>
      {options.map((option) => (
        <option value={option} selected={option === value}>
          {word(option)}
        </option>
      ))}
    </select>
  </label>
);

export const Note = ({ ui, value }: { ui: Ui; value: string | undefined }) => (
  <label>
    {ui.t('answer.note')}
    <textarea name="note" rows={2} maxlength={4000}>
      {value ?? ''}
    </textarea>
  </label>
);
