import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { makeDebrief, type PartDebrief, twinsOf } from '../../../debrief';
import type { Game } from '../../../engine';
import { t } from '../../../i18n';
import { type RunLog, replay } from '../../../run';
import { Button, Said } from '../../../widgets';
import type { Reflection } from '../reflections';
import { DecisionList } from './DecisionList';
import '../../debrief/words';
import '../../debrief/debrief.css';
import { EndingPicture } from '../../debrief/ending/EndingPicture';
import { VerdictCard } from '../../debrief/VerdictCard';
import type { ExplainedRun } from './explainedRun';
import { PathCard } from './path/PathCard';
import { ProfileCard } from './profile/ProfileCard';
import { Questions } from './Questions';
import { ReflectionCard } from './reflection/ReflectionCard';
import { TwinQuestion } from './TwinQuestion';
import { Twins } from './Twins';
import { type Carried, CLASS_CODE_ID, WayOn } from './WayOn';
import { WordList } from './WordList';
import { Otherwise } from './whatIf/Otherwise';
import { WHAT_IF_ID } from './whatIf/WhatIf';

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
  const [decision, setDecision] = useState(1);
  const whatIf = (number: number): void => {
    setDecision(number);
    document.getElementById(WHAT_IF_ID)?.focus();
  };
  const [looked, setLooked] = useState(twins === null || reflection.kept.differed !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="debrief">
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
      {looked &&
        debrief.parts.map((part, i) => (
          <PartStory
            key={part.part}
            part={part}
            first={i === 0}
            run={run}
            pictures={pictures}
            onPlayFrom={onPlayFrom}
            onWhatIf={whatIf}
          />
        ))}
      {looked && (
        <Otherwise run={run} earlier={earlier} decision={decision} onDecision={setDecision} onPlayFrom={onPlayFrom} />
      )}
      {looked && <ProfileCard run={run} />}
      {looked && <Questions />}
      {looked && <ReflectionCard fable={game.scenario} reflection={reflection} />}
      {looked && props.takeAlong}
      <WayOn carried={carried} onPlayAgain={onPlayAgain} onTitle={onTitle} />
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

interface PartStoryProps {
  readonly part: PartDebrief;
  readonly first: boolean;
  readonly run: ExplainedRun;
  readonly pictures: boolean;
  readonly onPlayFrom: (decision: number) => void;
  readonly onWhatIf: (decision: number) => void;
}

function PartStory({ part, first, run, pictures, onPlayFrom, onWhatIf }: PartStoryProps) {
  return (
    <>
      {part.name === null ? null : (
        <p class="debrief-part">
          <Said text={part.name} />
        </p>
      )}
      <VerdictCard part={part}>{pictures && <EndingPicture part={part} game={run.game} log={run.log} />}</VerdictCard>
      {first ? <WordList /> : null}
      <PathCard part={part} game={run.game} replayed={run.replayed} />
      <DecisionList part={part} run={run} onPlayFrom={onPlayFrom} onWhatIf={onWhatIf} />
    </>
  );
}
