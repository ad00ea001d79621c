import { ClassMap, type MapWay } from '../../../charts';
import { type ClassPart, FEWEST_TOGETHER, type SharedDecision } from '../../../debrief';
import { language, t } from '../../../i18n';
import { Said } from '../../../widgets';
import { mapPointsOf } from '../../debrief/mapPoints';
import { wordsOf } from '../../fables';
import type { FableResult } from './reading';

interface TogetherProps {
  readonly result: FableResult;
  /** Whether the fable is to be named, since there is more than one. */
  readonly named: boolean;
}

/** The finished runs of a fable as a whole: their ways on one map, and who chose what, in numbers. */
export function Together({ result, named }: TogetherProps) {
  const { fable, summary, numbers } = result;
  const words = wordsOf(fable, language(), () => null);
  const { together, finished } = summary;
  return (
    <div class="together">
      {named && (
        <h3 class="together-fable">
          <Said text={fable.game.scenario.title} words={words} />
        </h3>
      )}
      {together === null && (
        <p class="card class-card">
          {t('class:together.tooFew', { count: finished, missing: FEWEST_TOGETHER - finished })}
        </p>
      )}
      {together?.parts.map((part) => (
        <Part key={part.part} part={part} numbers={numbers} finished={finished} words={words} />
      ))}
    </div>
  );
}

type FableWords = ReturnType<typeof wordsOf>;

interface PartProps {
  readonly part: ClassPart;
  /** Numbers of the runs, by their places in the summary. */
  readonly numbers: readonly number[];
  readonly finished: number;
  readonly words: FableWords;
}

function Part({ part, numbers, finished, words }: PartProps) {
  const id = `map-${part.part}`;
  return (
    <>
      <section class="card class-card" aria-labelledby={id}>
        <h3 id={id}>
          {t('class:together.map')} {part.name !== null && <Said text={part.name} words={words} />}
        </h3>
        <p class="class-note">{t('class:together.mapNote')}</p>
        <ClassMap ways={waysOf(part, numbers)} />
        <p class="class-note">{t('debrief:map.note')}</p>
      </section>
      {part.decisions.length > 0 && (
        <section class="card class-card" aria-labelledby={`${id}-choices`}>
          <h3 id={`${id}-choices`}>{t('class:together.choices')}</h3>
          <p class="class-note">{t('class:together.choicesNote')}</p>
          <div class="shared-decisions">
            {part.decisions.map((decision) => (
              <Decision key={decision.scene} decision={decision} finished={finished} words={words} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function waysOf({ ways }: ClassPart, numbers: readonly number[]): MapWay[] {
  const list = new Intl.ListFormat(language(), { type: 'conjunction' });
  return ways.map(({ verdict, runs, path }) => {
    const own = [...new Set(runs.map((run) => numbers[run] ?? run + 1))];
    return { verdict, runs: runs.length, named: list.format(own.map(String)), points: mapPointsOf(path) };
  });
}

interface DecisionProps {
  readonly decision: SharedDecision;
  readonly finished: number;
  readonly words: FableWords;
}

function Decision({ decision, finished, words }: DecisionProps) {
  const { title, prompt, choices } = decision;
  return (
    <section class="shared">
      <h4>
        <Said text={title ?? prompt} words={words} />
      </h4>
      {title !== null && (
        <p>
          <Said text={prompt} words={words} />
        </p>
      )}
      <ul>
        {choices.map(({ choice, text, runs }) => (
          <li key={choice}>
            <span class="shared-words">
              <Said text={text} words={words} />
            </span>
            <svg class="shared-bar" viewBox={`0 0 ${finished} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="shared-all" width={finished} height={1} />
              <rect class="shared-runs" width={runs} height={1} />
            </svg>
            <span class="shared-count">{t('class:together.share', { runs, finished })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
