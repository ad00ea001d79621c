import { useId, useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { Button, Segmented } from '../../../widgets';
import { seedOf } from '../../assignment';
import type { Desk } from '../desk';

/** Whether all meet the same events, and by which seed. */
export function SeedField({ desk }: { readonly desk: Desk }) {
  const { seed } = desk.assignment.value;
  const [last, setLast] = useState(seed ?? desk.draw());
  const options = (['one', 'own'] as const).map((value) => ({ value, label: t(`class:assign.seed.${value}`) }));
  const take = (next: number): void => {
    setLast(next);
    desk.change({ seed: next });
  };
  return (
    <div class="class-field">
      <Segmented
        legend={t('class:assign.seed.title')}
        value={seed === null ? 'own' : 'one'}
        options={options}
        onChange={(value) => desk.change({ seed: value === 'one' ? last : null })}
      />
      <p class="class-note">{t(seed === null ? 'class:assign.seed.ownNote' : 'class:assign.seed.oneNote')}</p>
      {seed !== null && <SeedNumber seed={seed} onTake={take} onDraw={() => take(desk.draw())} />}
    </div>
  );
}

interface SeedNumberProps {
  readonly seed: number;
  readonly onTake: (seed: number) => void;
  readonly onDraw: () => void;
}

/** The seed itself, typed or drawn. What makes no sense is told and changes nothing. */
function SeedNumber({ seed, onTake, onDraw }: SeedNumberProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && seedOf(typed) === null;
  const type = (text: string): void => {
    const next = seedOf(text.trim());
    setTyped(next === null ? text : null);
    if (next !== null) onTake(next);
  };
  const draw = (): void => {
    setTyped(null);
    onDraw();
  };
  return (
    <div class="seed">
      <label for={id}>{t('class:assign.seed.number')}</label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={typed ?? String(seed)}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Button onPress={draw}>{t('class:assign.seed.draw')}</Button>
      <p id={`${id}-wrong`} class="class-wrong" role="status">
        {wrong && t('class:assign.seed.wrong', { seed })}
      </p>
    </div>
  );
}
