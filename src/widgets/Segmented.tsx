import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface SegmentedProps<T extends string> {
  readonly legend: string;
  /** The one that holds; none before one does. */
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: ComponentChildren; readonly lang?: string }[];
  /** `row`: a few words each, side by side; `list`: whole sentences, one below the other. */
  readonly look?: 'row' | 'list';
  readonly onChange: (value: T) => void;
}

/** A few options of which one holds: radio buttons that look like cut paper. */
export function Segmented<T extends string>({ legend, value, options, look = 'row', onChange }: SegmentedProps<T>) {
  const group = useId();
  return (
    <fieldset class="field segmented">
      <legend>{legend}</legend>
      <div class="segments" data-look={look}>
        {options.map((option) => (
          <label key={option.value} class="segment" lang={option.lang}>
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
      </div>
    </fieldset>
  );
}
