import { useEffect, useRef, useState } from 'preact/hooks';
import { sayLevel } from '../../../charts';
import type { TwinDifference, Twins } from '../../../debrief';
import { sayPlainly, t } from '../../../i18n';
import { Button, Said } from '../../../widgets';
import { LONGEST_REFLECTION, type Reflection } from '../reflections';

interface TwinQuestionProps {
  readonly twins: Twins;
  readonly reflection: Reflection;
  /** Whether what differed is in view. */
  readonly looked: boolean;
  readonly onLook: () => void;
}

type Keeping = 'not-yet' | 'empty' | 'kept' | 'not-kept';

/** Asks in writing what differed between two places, and tells it afterwards, or to whoever would rather not write. */
export function TwinQuestion({ twins, reflection, looked, onLook }: TwinQuestionProps) {
  const [words, setWords] = useState(reflection.kept.differed ?? '');
  const [keeping, setKeeping] = useState<Keeping>('not-yet');
  const told = useRef<HTMLHeadingElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (looked && pressed.current) told.current?.focus();
  }, [looked]);
  const look = (): void => {
    pressed.current = true;
    onLook();
  };
  const keep = (): void => {
    if (words.trim() === '') setKeeping('empty');
    else {
      setKeeping(reflection.keep('differed', words) ? 'kept' : 'not-kept');
      look();
    }
  };
  return (
    <section class="debrief-card twin-question" aria-labelledby="twin-question">
      <h2 id="twin-question">{t('debrief:twins.question')}</h2>
      <label for="twin-words">{t('debrief:twins.ask')}</label>
      <textarea
        id="twin-words"
        rows={5}
        maxLength={LONGEST_REFLECTION}
        value={words}
        aria-describedby="twin-private"
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p id="twin-private" class="debrief-note">
        {t('debrief:twins.private')}
      </p>
      <p class="debrief-buttons">
        <Button look={looked ? 'plain' : 'main'} onPress={keep}>
          {t(looked ? 'debrief:twins.keepAgain' : 'debrief:twins.keep')}
        </Button>
        {!looked && <Button onPress={look}>{t('debrief:twins.skip')}</Button>}
      </p>
      <p role="status">{keeping === 'not-yet' ? '' : t(`debrief:twins.keeping.${keeping}`)}</p>
      {looked && (
        <>
          <h3 tabIndex={-1} ref={told}>
            {t('debrief:twins.answer')}
          </h3>
          <Differences twins={twins} />
        </>
      )}
    </section>
  );
}

function Differences({ twins }: { readonly twins: Twins }) {
  const { differences } = twins;
  return (
    <>
      <p>{t('debrief:twins.differed', { count: differences.length })}</p>
      {differences.map((difference) => (
        <Difference key={difference.stock} difference={difference} twins={twins} />
      ))}
      {differences.some(({ stock }) => stock === 'turbulence') && <p>{t('debrief:twins.turbulence')}</p>}
    </>
  );
}

function Difference({ difference, twins }: { readonly difference: TwinDifference; readonly twins: Twins }) {
  const { stock, first, second, reasons } = difference;
  const { first: one, second: other } = twins;
  return (
    <>
      <p class="twin-difference">
        {t('debrief:twins.stood', {
          stock: t(`debrief:stock.${stock}`),
          first: sayLevel(first),
          firstName: sayPlainly(one.name),
          second: sayLevel(second),
          secondName: sayPlainly(other.name),
        })}
      </p>
      {reasons.map((reason, i) => (
        <p key={i}>
          <Said text={reason} />
        </p>
      ))}
    </>
  );
}
