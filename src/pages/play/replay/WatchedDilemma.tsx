import { Counsel, Prediction } from '../../../dialogue';
import type { ShownDilemma } from '../../../director/ports';
import { t } from '../../../i18n';
import type { Id } from '../../../scenario';
import { Said } from '../../../widgets';

const nothing = (): void => {};

/** The question of a decision that has been made, with the counsel that was asked and the guess, as far as they have come up. */
export function WatchedQuestion({ dilemma }: { readonly dilemma: ShownDilemma }) {
  const { prompt, counsellors, prediction } = dilemma;
  const asked = counsellors.filter(({ answer }) => answer !== null);
  return (
    <section class="card question" aria-labelledby="prompt">
      <h2 id="prompt" class="prompt">
        <Said text={prompt} />
      </h2>
      {asked.length > 0 && <Counsel counsellors={asked} onAsk={nothing} />}
      {prediction !== null && prediction.made !== null && <Prediction prediction={prediction} onPredict={nothing} />}
    </section>
  );
}

/** The ways there were to answer; the one that was taken is marked in words, once its moment has come. */
export function WatchedChoices({ dilemma, taken }: { readonly dilemma: ShownDilemma; readonly taken: Id | null }) {
  return (
    <ol class="choices" aria-labelledby="prompt">
      {dilemma.choices.map(({ id, text }, place) => (
        <li key={id}>
          <p class="choice" data-taken={id === taken ? '' : undefined}>
            <span class="number" aria-hidden="true">
              {place + 1}
            </span>
            <span>
              {id === taken && <b class="replay-taken">{t('debrief:replay.taken')} </b>}
              <Said text={text} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
