import type { ShownDilemma } from '../director/ports';
import { sayPlainly, t } from '../i18n';
import type { Id } from '../scenario';
import { Button, Said } from '../widgets';
import { GUESSED_ID } from './news';
import './counsel.css';

interface PredictionProps {
  readonly prediction: NonNullable<ShownDilemma['prediction']>;
  readonly onPredict: (guess: Id) => void;
}

/** A guess before the choice, for who likes one. It is made once and changes nothing. */
export function Prediction({ prediction, onPredict }: PredictionProps) {
  const made = prediction.guesses.find((guess) => guess.id === prediction.made);
  if (made !== undefined) {
    return (
      <p class="guessed" id={GUESSED_ID} tabIndex={-1}>
        {t('dialogue.guessed', { guess: sayPlainly(made.text) })}
      </p>
    );
  }
  return (
    <details class="guess">
      <summary>{t('dialogue.guess')}</summary>
      <p id="guess-question">
        <Said text={prediction.question} />
      </p>
      <ul class="guesses" aria-labelledby="guess-question">
        {prediction.guesses.map((guess) => (
          <li key={guess.id}>
            <Button onPress={() => onPredict(guess.id)}>
              <Said text={guess.text} />
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
