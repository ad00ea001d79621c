import { useState } from 'preact/hooks';
import type { PartDebrief } from '../../../debrief';
import { t } from '../../../i18n';
import type { Scenario } from '../../../scenario';
import { Button } from '../../../widgets';
import { DecisionCard } from './DecisionCard';

interface DecisionListProps {
  readonly part: PartDebrief;
  readonly cast: Scenario['cast'];
  readonly onPlayFrom: (decision: number) => void;
  readonly onWhatIf: (decision: number) => void;
}

/** Every decision of a part in order. One button opens the reasons of all, and closes them again. */
export function DecisionList({ part, cast, onPlayFrom, onWhatIf }: DecisionListProps) {
  const [all, setAll] = useState<boolean | null>(null);
  return (
    <section class="debrief-decisions">
      <div class="debrief-card">
        <h2>{t('debrief:decisions.title')}</h2>
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
              cast={cast}
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
