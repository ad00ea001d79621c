import { useId } from 'preact/hooks';
import { Toggle } from '../../../widgets';
import { titled } from '../naming';
import { useRooms, useWishes } from '../rooms';
import type { Wishes } from '../wishes';
import { Choice } from './Choice';

type KeysOf<T> = { [Key in keyof Wishes]: Wishes[Key] extends T ? Key : never }[keyof Wishes];
/** Wishes that are one of some words. */
type WordKey = Exclude<KeysOf<string>, 'only'>;

interface PickProps<Key extends WordKey> {
  readonly field: Key;
  readonly options: readonly Wishes[Key][];
  readonly label?: string;
  readonly nameOf?: (option: Wishes[Key]) => string;
}

/** A wish that is one of some words. */
export function Pick<Key extends WordKey>({ field, options, label = titled(field), nameOf }: PickProps<Key>) {
  const { desk } = useRooms();
  const wishes = useWishes();
  return (
    <Choice<Wishes[Key]>
      label={label}
      value={wishes[field]}
      options={options}
      onChange={(value) => desk.wish({ [field]: value })}
      {...(nameOf !== undefined && { nameOf })}
    />
  );
}

/** A wish that is on or off. */
export function Switch({ field, label }: { readonly field: KeysOf<boolean>; readonly label: string }) {
  const { desk } = useRooms();
  return <Toggle label={label} on={useWishes()[field]} onChange={(on) => desk.wish({ [field]: on })} />;
}

/** The words that names must have to be shown. */
export function Only({ example }: { readonly example: string }) {
  const id = useId();
  const { desk } = useRooms();
  return (
    <div class="choice-field">
      <label for={id}>Names with</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={example}
        value={useWishes().only}
        onInput={({ currentTarget }) => desk.wish({ only: currentTarget.value })}
      />
    </div>
  );
}

/** What is left to chance. */
export function Seed() {
  const id = useId();
  const { desk } = useRooms();
  const sown = (seed: number): void => {
    if (Number.isInteger(seed) && seed >= 0 && seed < 1e9) desk.wish({ seed });
  };
  return (
    <div class="choice-field">
      <label for={id}>Seed</label>
      <input
        id={id}
        type="number"
        min="0"
        max="999999999"
        step="1"
        value={useWishes().seed}
        onInput={({ currentTarget }) => sown(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
