import { t } from '../../../../i18n';
import { POLICIES, record } from '../../../../simulate';
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
  return (
    <div class="contrast-ways">
      <h3>{t('debrief:contrast.policy.title')}</h3>
      <p class="debrief-buttons">
        {SHOWN.map((policy) => {
          const name = t(`debrief:contrast.policy.${policy}`);
          return (
            <Button key={policy} onPress={() => onChoose({ name, log: record(game, POLICIES[policy], log.seed) })}>
              {name}
            </Button>
          );
        })}
      </p>
    </div>
  );
}
