import type { ReadonlySignal } from '@preact/signals';
import { Meters, SceneCard } from '../../../dialogue';
import { metersOf } from '../../../director';
import type { Tableau } from '../../../director/ports';
import { t } from '../../../i18n';
import { Button, type Settings } from '../../../widgets';
import { ReplayBar } from './ReplayBar';
import type { Rerun } from './rerun';
import { useReplayKeys } from './useReplayKeys';
import { WatchedChoices, WatchedQuestion } from './WatchedDilemma';
import './replay.css';

interface ReplayScreenProps {
  readonly rerun: Rerun;
  readonly settings: ReadonlySignal<Settings>;
  readonly nameOf: (decision: number) => string;
  readonly onSettings: () => void;
  readonly onBack: () => void;
}

/** A run that is told again, with what steers it above what is read. */
export function ReplayScreen(props: ReplayScreenProps) {
  const { rerun, settings, onBack } = props;
  useReplayKeys(rerun, onBack);
  const tableau = rerun.presenter.tableau.value;
  return (
    <main class="play replay" data-reading={tableau?.dilemma ? 'dilemma' : 'line'}>
      <ReplayBar {...props} />
      {tableau !== null && <Watched {...props} tableau={tableau} />}
      {settings.value.meters && tableau !== null && <MetersNow rerun={rerun} tableau={tableau} />}
    </main>
  );
}

function Watched({ rerun, settings, onBack, tableau }: ReplayScreenProps & { readonly tableau: Tableau }) {
  const { dilemma } = tableau;
  const { next } = rerun;
  return (
    <>
      <div class="sky">
        <SceneCard fable={rerun.game.scenario.title} tableau={tableau} captions={settings.value.captions}>
          <div class="way-on">
            {tableau.over ? (
              <Button look="main" glyph="back" onPress={onBack}>
                {t('debrief:replay.back')}
              </Button>
            ) : (
              <Button glyph="on" advance onPress={() => rerun.goOn()}>
                {t('dialogue.goOn')}
              </Button>
            )}
          </div>
        </SceneCard>
        {dilemma !== null && <WatchedQuestion dilemma={dilemma} />}
      </div>
      {dilemma !== null && <WatchedChoices dilemma={dilemma} taken={next?.type === 'choose' ? next.choice : null} />}
    </>
  );
}

/** How things stand with what is in view. The director goes on without telling; it is the new tableau that brings new figures. */
function MetersNow({ rerun }: { readonly rerun: Rerun; readonly tableau: Tableau }) {
  const director = rerun.director.value;
  return director === null ? null : <Meters meters={metersOf(director.game, director.log, director.state)} />;
}
