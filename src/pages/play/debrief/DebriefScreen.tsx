import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { twinsOf } from '../../../debrief';
import { t } from '../../../i18n';
import type { RunLog } from '../../../run';
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
  readonly run: ExplainedRun;
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

/** What the player sees after the ending: what happened, why, and the way on. */
export function DebriefScreen(props: DebriefScreenProps) {
  const { run, carried, reflection, earlier, pictures, onPlayFrom, onPlayAgain, onTitle, onSettings } = props;
  const { debrief, replayed } = run;
  const twins = useMemo(() => twinsOf(debrief, replayed), [debrief, replayed]);
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
