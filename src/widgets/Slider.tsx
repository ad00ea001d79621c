import { useId } from 'preact/hooks';
import './field.css';

interface SliderProps {
  readonly label: string;
  /** Percent. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value in words, seen and read out. */
  readonly shown: string;
  readonly onChange: (value: number) => void;
}

/** A number on a scale, by pointer or arrow keys. */
export function Slider({ label, value, least, most, step, shown, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="field slider">
      <label for={id}>{label}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
