import { useMemo, useState } from 'preact/hooks';
import { conceptsOf, historyOf, type Judged, judgedOf, type PartDebrief, type PartHistory } from '../../../debrief';
import { t } from '../../../i18n';
import { Button } from '../../../widgets';
import { ChapterTitle } from './chapters/ChapterTitle';
import { DecisionCard } from './DecisionCard';
import type { ExplainedRun } from './explainedRun';

interface DecisionListProps {
  readonly part: PartDebrief;
  readonly run: ExplainedRun;
  /** Whether another part's decisions came before them. */
  readonly again: boolean;
  readonly onPlayFrom: (decision: number) => void;
  readonly onWhatIf: (decision: number) => void;
}

/** Every decision of a part in order. One button opens the reasons of all, and closes them again. */
export function DecisionList({ part, run, again, onPlayFrom, onWhatIf }: DecisionListProps) {
  const background = useMemo(() => backgroundOf(part, run), [part, run]);
  const [all, setAll] = useState<boolean | null>(null);
  return (
    <section class="debrief-decisions">
      <div class="debrief-card">
        <ChapterTitle chapter="decisions" again={again} />
        <p>{t('debrief:decisions.intro')}</p>
        <Button onPress={() => setAll(all !== true)}>
          {t(all === true ? 'debrief:decisions.closeAll' : 'debrief:decisions.openAll')}
        </Button>
      </div>
      <ol class="debrief-list">
        {part.decisions.map((decision) => (
          <li key={decision.number}>
            <DecisionCard
              decision={decision}
              all={part.decisions}
              {...background(decision.number)}
              cast={run.game.scenario.cast}
              open={all}
              onPlayFrom={onPlayFrom}
              onWhatIf={onWhatIf}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is told of each decision of a part beside what moved. A thing once shown in the run is not named again in another part. */
function backgroundOf({ part }: PartDebrief, { game, replayed, debrief }: ExplainedRun) {
  const histories = debrief.parts.map((one) => historyOf(game, replayed, one.part));
  const history = histories.find((one) => one.part.part.id === part) as PartHistory;
  const concepts = conceptsOf(histories);
  const judged = new Map(history.turns.map(({ number, turn }) => [number, judgedOf(history.part.coefficients, turn)]));
  return (number: number) => ({ history, judged: judged.get(number) as Judged, concept: concepts.get(number) });
}
