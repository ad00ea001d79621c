import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { Said, Toggle } from '../../../widgets';
import type { Assignment } from '../../assignment';
import { COVERS } from '../../covers';
import type { Desk } from '../desk';
import { LostLines } from './LostLines';
import { RunTable } from './RunTable';
import { differencesOf, heldAgainst, type Reading, sumUp, toldIn } from './reading';
import { Together } from './Together';

interface OutcomeProps {
  readonly reading: Reading;
  readonly desk: Desk;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What a reading came to: counts, the runs as a whole where there are enough of them, each run, and what was no run. */
export function Outcome({ reading, desk, heading }: OutcomeProps) {
  const { runs, lost, example } = reading;
  const [copies, setCopies] = useState(false);
  const twice = runs.filter(({ lines }) => lines.length > 1);
  const expected = heldAgainst(runs, desk);
  const results = useMemo(() => sumUp(runs, copies), [runs, copies]);
  return (
    <section class="outcome" aria-labelledby="outcome">
      <div class="card class-card">
        <h2 id="outcome" tabIndex={-1} ref={heading}>
          {t('class:outcome.title', { count: runs.length })}
        </h2>
        {example && <p class="outcome-example">{t('class:outcome.example')}</p>}
        <p>{wordsOfOutcome(reading)}</p>
        <Compared reading={reading} expected={expected} />
        {twice.length > 0 && <Copies count={twice.length} on={copies} onChange={setCopies} />}
      </div>
      {results.map((result) => (
        <Together key={result.fable} result={result} named={results.length > 1} />
      ))}
      {runs.length > 0 && <RunTable runs={runs} desk={desk} expected={expected} told={toldIn(results)} />}
      {lost.length > 0 && <LostLines lost={lost} alone={runs.length === 0} />}
    </section>
  );
}

/** What a reading came to, in a sentence or three. */
export function wordsOfOutcome({ runs, lost }: Reading): string {
  const verified = runs.filter(({ refusal }) => refusal === null).length;
  const words = [runs.length === 0 ? t('class:outcome.none') : t('class:outcome.verified', { count: verified })];
  if (verified < runs.length) words.push(t('class:outcome.refused', { count: runs.length - verified }));
  if (lost.length > 0) words.push(t('class:outcome.lost', { count: lost.length }));
  return words.join(' ');
}

interface ComparedProps {
  readonly reading: Reading;
  readonly expected: Assignment | null;
}

/** Whether the runs are those that were asked for. */
function Compared({ reading: { runs, example }, expected }: ComparedProps) {
  if (expected === null || example || runs.length === 0) return null;
  const other = runs.filter((run) => differencesOf(run, expected).length > 0).length;
  const cover = COVERS.find(({ id }) => id === expected.fable);
  return (
    <p>
      {t('class:outcome.compared')}{' '}
      <b>
        {cover !== undefined && <Said text={cover.title} />}
        {expected.seed !== null && <>, {t('class:outcome.seed', { seed: expected.seed })}</>}
      </b>
      . {other === 0 ? t('class:outcome.allAsAssigned') : t('class:outcome.notAsAssigned', { count: other })}
    </p>
  );
}

interface CopiesProps {
  readonly count: number;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A code holds no name: whether two of a kind are two people or one who sent it twice, only the instructor knows. */
function Copies({ count, on, onChange }: CopiesProps) {
  return (
    <div class="outcome-copies">
      <p>{t('class:outcome.twice', { count })}</p>
      <Toggle label={t('class:outcome.copies')} on={on} onChange={onChange} />
    </div>
  );
}
