import { useId } from 'preact/hooks';
import { titled } from '../naming';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  /** What an option is called where its name spelled out will not do. */
  readonly nameOf?: (option: T) => string;
  readonly onChange: (value: T) => void;
}

/** One of many words: a list that opens. */
export function Choice<T extends string>({ label, value, options, nameOf = titled, onChange }: ChoiceProps<T>) {
  const id = useId();
  const chosen = (at: number): void => {
    const option = options[at];
    if (option !== undefined) onChange(option);
  };
  return (
    <div class="choice-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => chosen(currentTarget.selectedIndex)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
