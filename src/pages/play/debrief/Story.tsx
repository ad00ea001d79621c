import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ownWayOf, type PartDebrief } from '../../../debrief';
import type { RunLog } from '../../../run';
import { Said } from '../../../widgets';
import { EndingPicture } from '../../debrief/ending/EndingPicture';
import { VerdictCard } from '../../debrief/VerdictCard';
import type { Reflection } from '../reflections';
import { Chapters } from './chapters/Chapters';
import { Contrast } from './contrast/Contrast';
import { DecisionList } from './DecisionList';
import type { ExplainedRun } from './explainedRun';
import { useOpenLinked } from './openLinked';
import { PathCard } from './path/PathCard';
import { ProfileCard } from './profile/ProfileCard';
import { Questions } from './Questions';
import { ReflectionCard } from './reflection/ReflectionCard';
import { WordList } from './WordList';
import { Luck } from './whatIf/Luck';
import { useChances } from './whatIf/useChances';
import { WHAT_IF_ID, WhatIf } from './whatIf/WhatIf';

interface StoryProps {
  readonly run: ExplainedRun;
  /** Whether there are to be pictures of how it ended. */
  readonly pictures: boolean;
  readonly reflection: Reflection;
  /** Runs of the fable that ended on this page before this one, the latest first. */
  readonly earlier: readonly RunLog[];
  /** What can be taken along. */
  readonly takeAlong: ComponentChildren;
  readonly onPlayFrom: (decision: number) => void;
}

/** All that is told of a run: what became of it, the player in it, each decision, how else it could have gone, and what of it stays. */
export function Story({ run, pictures, reflection, earlier, takeAlong, onPlayFrom }: StoryProps) {
  const { parts } = run.debrief;
  const { turns } = run.replayed;
  const chances = useChances(
    run.game,
    useMemo(() => ownWayOf(turns), [turns]),
  );
  useOpenLinked();
  const [decision, setDecision] = useState(1);
  const whatIf = (number: number): void => {
    setDecision(number);
    document.getElementById(WHAT_IF_ID)?.focus();
  };
  const unfinished = parts.some(({ outcome }) => outcome === null);
  return (
    <>
      {parts.length > 0 && <Chapters without={unfinished ? ['luck'] : []} />}
      {parts.map((part, nth) => (
        <Became key={part.part} part={part} again={nth > 0} run={run} pictures={pictures} />
      ))}
      <ProfileCard run={run} />
      {parts.map((part, nth) => (
        <Decided key={part.part} part={part} again={nth > 0} run={run} onPlayFrom={onPlayFrom} onWhatIf={whatIf} />
      ))}
      {!unfinished && <Luck chances={chances} parts={parts} />}
      <WhatIf run={run} chances={chances} decision={decision} onDecision={setDecision} onPlayFrom={onPlayFrom} />
      <Contrast run={run} earlier={earlier} />
      <Questions />
      <ReflectionCard fable={run.game.scenario} reflection={reflection} />
      {takeAlong}
    </>
  );
}

interface PartProps {
  readonly part: PartDebrief;
  /** Whether another part came before it. */
  readonly again: boolean;
  readonly run: ExplainedRun;
}

/** What became of a place, and the way there. */
function Became({ part, again, run, pictures }: PartProps & Pick<StoryProps, 'pictures'>) {
  return (
    <>
      <PartName part={part} />
      <VerdictCard part={part}>{pictures && <EndingPicture part={part} game={run.game} log={run.log} />}</VerdictCard>
      {again ? null : <WordList />}
      <PathCard part={part} game={run.game} replayed={run.replayed} again={again} />
    </>
  );
}

interface DecidedProps extends PartProps {
  readonly onPlayFrom: (decision: number) => void;
  readonly onWhatIf: (decision: number) => void;
}

function Decided({ part, ...rest }: DecidedProps) {
  return (
    <>
      <PartName part={part} />
      <DecisionList part={part} {...rest} />
    </>
  );
}

function PartName({ part: { name } }: Pick<PartProps, 'part'>) {
  if (name === null) return null;
  return (
    <p class="debrief-part">
      <Said text={name} />
    </p>
  );
}
