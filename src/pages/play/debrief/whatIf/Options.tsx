import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface OptionsProps<T extends string> {
  readonly legend: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: ComponentChildren }[];
  readonly onChange: (value: T) => void;
}

/** Options of whole sentences, one below the other, of which one holds. */
export function Options<T extends string>({ legend, value, options, onChange }: OptionsProps<T>) {
  const group = useId();
  return (
    <fieldset class="field what-if-options">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
