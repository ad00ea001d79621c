import { useMemo } from 'preact/hooks';
import { ownWayOf } from '../../../../debrief';
import type { RunLog } from '../../../../run';
import { Contrast } from '../contrast/Contrast';
import type { ExplainedRun } from '../explainedRun';
import { Luck } from './Luck';
import { useChances } from './useChances';
import { WhatIf } from './WhatIf';

interface OtherwiseProps {
  readonly run: ExplainedRun;
  /** Runs of the fable that ended on this page before this one, the latest first. */
  readonly earlier: readonly RunLog[];
  readonly decision: number;
  readonly onDecision: (decision: number) => void;
  readonly onPlayFrom: (decision: number) => void;
}

/** How else it could have gone: by luck, by another choice, by somebody else. */
export function Otherwise({ run, earlier, decision, onDecision, onPlayFrom }: OtherwiseProps) {
  const { turns } = run.replayed;
  const way = useMemo(() => ownWayOf(turns), [turns]);
  const chances = useChances(run.game, way);
  return (
    <>
      <Luck chances={chances} parts={run.debrief.parts} />
      <WhatIf run={run} chances={chances} decision={decision} onDecision={onDecision} onPlayFrom={onPlayFrom} />
      <Contrast run={run} earlier={earlier} />
    </>
  );
}
