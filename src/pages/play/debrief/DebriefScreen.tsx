import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { makeDebrief, twinsOf } from '../../../debrief';
import type { Game } from '../../../engine';
import { t } from '../../../i18n';
import { type RunLog, replay } from '../../../run';
import { Button, Said } from '../../../widgets';
import type { Reflection } from '../reflections';
import '../../debrief/words';
import '../../debrief/debrief.css';
import type { ExplainedRun } from './explainedRun';
import { Story } from './Story';
import { TwinQuestion } from './TwinQuestion';
import { Twins } from './Twins';
import { type Carried, CLASS_CODE_ID, WayOn } from './WayOn';
import './wide.css';

export interface DebriefScreenProps {
  readonly game: Game;
  readonly log: RunLog;
  readonly carried: Carried;
  readonly reflection: Reflection;
  /** Runs of the fable that ended on this page before this one, the latest first. */
  readonly earlier: readonly RunLog[];
  /** Whether there are to be pictures of how it ended. */
  readonly pictures: boolean;
  /** Play on from a decision (from 1), the ones before it kept. */
  readonly onPlayFrom: (decision: number) => void;
  readonly onPlayAgain: () => void;
  readonly onTitle: () => void;
  readonly onSettings: () => void;
  /** The way to the run told again, and what has the focus once it is left. */
  readonly watch: { readonly press: () => void; readonly handle: Ref<HTMLButtonElement> };
  /** What can be taken along, before the way on. */
  readonly takeAlong: ComponentChildren;
}

/** What the player sees after the ending: what happened, why, and the way on. Throws RunError where the log does not fit the game. */
export default function DebriefScreen(props: DebriefScreenProps) {
  const { game, log, carried, reflection, earlier, pictures, onPlayFrom, onPlayAgain, onTitle, onSettings } = props;
  const { run, twins } = useMemo(() => explained(game, log), [game, log]);
  const { debrief } = run;
  const [looked, setLooked] = useState(twins === null || reflection.kept.differed !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="debrief">
      <div class="debrief-cards">
        <header class="debrief-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('debrief.title')}
          </h1>
          <div class="debrief-top">
            <p>
              <Said text={debrief.title} />
            </p>
            <Button look="quiet" glyph="settings" onPress={onSettings}>
              {t('title.settings')}
            </Button>
            <Button look="quiet" glyph="start" onPress={props.watch.press} handle={props.watch.handle}>
              {t('debrief:replay.watch')}
            </Button>
          </div>
          {carried.forClass ? (
            <p class="debrief-below">
              <a href={`#${CLASS_CODE_ID}`}>{t('debrief:end.classBelow')}</a>
            </p>
          ) : null}
        </header>
        {twins !== null && <Twins twins={twins} />}
        {twins !== null && (
          <TwinQuestion twins={twins} reflection={reflection} looked={looked} onLook={() => setLooked(true)} />
        )}
        {looked && <Story {...{ run, pictures, reflection, earlier, onPlayFrom }} takeAlong={props.takeAlong} />}
        <WayOn carried={carried} onPlayAgain={onPlayAgain} onTitle={onTitle} />
      </div>
    </main>
  );
}

/** A run explained; where it went through two places alike, these side by side as well. */
function explained(game: Game, log: RunLog) {
  const replayed = replay(game, log);
  const debrief = makeDebrief(game, replayed);
  const run: ExplainedRun = { game, log, replayed, debrief };
  return { run, twins: twinsOf(debrief, replayed) };
}
