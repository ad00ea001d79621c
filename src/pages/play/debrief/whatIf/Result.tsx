import type { ReadonlySignal } from '@preact/signals';
import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Chances, type Detour, goOtherwise, type Otherwise } from '../../../../debrief';
import type { Game } from '../../../../engine';
import { t } from '../../../../i18n';
import { Said } from '../../../../widgets';
import { Ended, Parted, WaysMap } from '../contrast/Beside';
import type { ExplainedRun } from '../explainedRun';
import type { Asked } from './asked';
import { Endings } from './Endings';
import { useChances } from './useChances';

interface ResultProps {
  readonly run: ExplainedRun;
  readonly asked: Asked;
  /** What the player's own choices come to. */
  readonly mine: ReadonlySignal<Chances>;
  readonly handle: Ref<HTMLHeadingElement>;
}

/** Where the other choice leads: how it ends, both ways on the map, what parts them, and how it ends in other worlds. */
export function Result({ run, asked, mine, handle }: ResultProps) {
  const gone = useMemo(() => goOtherwise(run.game, run, asked.change, asked.guide), [run, asked]);
  return (
    <div class="what-if-result">
      <h3 ref={handle} tabIndex={-1}>
        {t('debrief:whatIf.answer', { number: asked.change.decision })}
      </h3>
      {gone === null ? (
        <p>{t('debrief:whatIf.endless')}</p>
      ) : (
        <Led game={run.game} {...gone} asked={asked} mine={mine} />
      )}
    </div>
  );
}

interface LedProps extends Pick<ResultProps, 'asked' | 'mine'>, Otherwise {
  readonly game: Game;
}

function Led({ game, detour, contrasts, way, asked, mine }: LedProps) {
  const chances = useChances(game, way);
  return (
    <>
      <p>{wentOn(detour, asked)}</p>
      {contrasts.map((contrast) => (
        <div key={contrast.part} class="what-if-part">
          {contrast.name !== null && (
            <h4>
              <Said text={contrast.name} />
            </h4>
          )}
          <Ended contrast={contrast} other={t('debrief:whatIf.otherwise')} />
          <WaysMap contrast={contrast} other={t('debrief:whatIf.otherwise')} />
          <Parted parting={contrast.parting} other={t('debrief:whatIf.otherwise')} />
          <p>{t('debrief:whatIf.elsewhere')}</p>
          <Endings chances={chances} part={contrast.part} mine={mine} />
        </div>
      ))}
    </>
  );
}

/** How many of the later choices are not the player's own. */
function wentOn({ later, standIns }: Detour, { guide }: Asked): string {
  if (later === 0) return t('debrief:whatIf.wasLast');
  if (guide === 'read-context') return t('debrief:whatIf.byReader', { count: later });
  return t('debrief:whatIf.standIns', { count: standIns.length, later });
}
