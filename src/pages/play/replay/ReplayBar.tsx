import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n';
import { Button, Segmented, Slider } from '../../../widgets';
import { SPEEDS } from './pacing';
import type { Rerun } from './rerun';

interface ReplayBarProps {
  readonly rerun: Rerun;
  /** What a decision (from 1) is called: its number and, where its scene has one, its title. */
  readonly nameOf: (decision: number) => string;
  readonly onSettings: () => void;
  readonly onBack: () => void;
}

/** What steers a run that is told again: stop and go, how fast, to which decision, and the way back. */
export function ReplayBar({ rerun, nameOf, onSettings, onBack }: ReplayBarProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const playing = rerun.playing.value;
  const decision = rerun.decision.value;
  return (
    <nav class="card replay-bar" aria-label={t('debrief:replay.bar')}>
      <div class="replay-keys">
        <Button
          look="main"
          glyph={playing ? 'pause' : 'start'}
          shortcut="Space"
          handle={first}
          onPress={() => (playing ? rerun.pause() : rerun.play())}
        >
          {t(playing ? 'debrief:replay.pause' : 'debrief:replay.play')}
        </Button>
        <Button onPress={() => rerun.jump(decision - 1)}>{t('debrief:replay.previous')}</Button>
        <Button onPress={() => rerun.jump(decision + 1)}>{t('debrief:replay.next')}</Button>
      </div>
      <Slider
        label={t('debrief:replay.seek')}
        value={decision}
        least={1}
        most={rerun.log.entries.length}
        step={1}
        shown={nameOf(decision)}
        onChange={(wanted) => rerun.goTo(wanted)}
      />
      <Segmented
        legend={t('debrief:replay.speed')}
        value={rerun.speed.value}
        options={SPEEDS.map((value) => ({ value, label: t('debrief:replay.times', { times: value }) }))}
        onChange={(speed) => rerun.setSpeed(speed)}
      />
      <Button look="quiet" glyph="settings" onPress={onSettings}>
        {t('title.settings')}
      </Button>
      <Button look="quiet" glyph="back" onPress={onBack}>
        {t('debrief:replay.back')}
      </Button>
    </nav>
  );
}
