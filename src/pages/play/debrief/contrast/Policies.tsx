import { useState } from 'preact/hooks';
import { HABITS, runByHabit } from '../../../../debrief';
import { t } from '../../../../i18n';
import type { RunLog } from '../../../../run';
import { Button } from '../../../../widgets';
import type { ExplainedRun } from '../explainedRun';
import type { Chosen } from './chosen';

interface PoliciesProps {
  readonly run: ExplainedRun;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Somebody who always acts in one way, in the same year as the player's. */
export function Policies({ run: { game, log }, onChoose }: PoliciesProps) {
  const [refused, setRefused] = useState('');
  const choose = (name: string, other: RunLog | null): void => {
    setRefused(other === null ? t('debrief:whatIf.endless') : '');
    if (other !== null) onChoose({ name, log: other });
  };
  return (
    <div class="contrast-ways">
      <h3>{t('debrief:contrast.policy.title')}</h3>
      <p class="debrief-buttons">
        {HABITS.map((habit) => {
          const name = t(`debrief:contrast.policy.${habit}`);
          return (
            <Button key={habit} onPress={() => choose(name, runByHabit(game, habit, log.seed))}>
              {name}
            </Button>
          );
        })}
      </p>
      <p role="status">{refused}</p>
    </div>
  );
}
