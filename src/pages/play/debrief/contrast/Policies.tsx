import { useState } from 'preact/hooks';
import type { Game } from '../../../../engine';
import { t } from '../../../../i18n';
import type { RunLog } from '../../../../run';
import { EndlessRun, POLICIES, type PolicyName, record } from '../../../../simulate';
import { Button } from '../../../../widgets';
import type { ExplainedRun } from '../explainedRun';
import type { Chosen } from './chosen';

/** Ways of acting that differ as people do. */
const SHOWN = ['manage', 'lead', 'blend', 'read-context'] as const;

interface PoliciesProps {
  readonly run: ExplainedRun;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Somebody who always acts in one way, in the same year as the player's. */
export function Policies({ run: { game, log }, onChoose }: PoliciesProps) {
  const [refused, setRefused] = useState('');
  const choose = (name: string, policy: PolicyName): void => {
    const other = recordOrNull(game, policy, log.seed);
    setRefused(other === null ? t('debrief:whatIf.endless') : '');
    if (other !== null) onChoose({ name, log: other });
  };
  return (
    <div class="contrast-ways">
      <h3>{t('debrief:contrast.policy.title')}</h3>
      <p class="debrief-buttons">
        {SHOWN.map((policy) => {
          const name = t(`debrief:contrast.policy.${policy}`);
          return (
            <Button key={policy} onPress={() => choose(name, policy)}>
              {name}
            </Button>
          );
        })}
      </p>
      <p role="status">{refused}</p>
    </div>
  );
}

/** Null where somebody who always does the same comes to no end, as may be in a fable of the player's own. */
function recordOrNull(game: Game, policy: PolicyName, seed: number): RunLog | null {
  try {
    return record(game, POLICIES[policy], seed);
  } catch (error) {
    if (error instanceof EndlessRun) return null;
    throw error;
  }
}
