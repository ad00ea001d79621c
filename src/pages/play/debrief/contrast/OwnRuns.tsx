import { t } from '../../../../i18n';
import type { RunLog } from '../../../../run';
import { Button } from '../../../../widgets';
import type { Chosen } from './chosen';

interface OwnRunsProps {
  readonly earlier: readonly RunLog[];
  readonly onChoose: (chosen: Chosen) => void;
}

/** The player's own runs before this one, as far as this page remembers them. Nothing where there are none. */
export function OwnRuns({ earlier, onChoose }: OwnRunsProps) {
  if (earlier.length === 0) return null;
  return (
    <div class="contrast-ways">
      <h3>{t('debrief:contrast.own.title')}</h3>
      <p class="debrief-buttons">
        {earlier.map((log, nth) => {
          const name = t('debrief:contrast.own.before', { count: nth + 1 });
          return (
            <Button key={nth} onPress={() => onChoose({ name, log })}>
              {name}
            </Button>
          );
        })}
      </p>
    </div>
  );
}
