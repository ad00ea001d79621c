import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../../i18n';
import type { RunLog } from '../../../../run';
import { ChapterTitle } from '../chapters/ChapterTitle';
import type { ExplainedRun } from '../explainedRun';
import { Compared } from './Compared';
import type { Chosen } from './chosen';
import { OwnRuns } from './OwnRuns';
import { Paste } from './Paste';
import { Policies } from './Policies';
import './contrast.css';

interface ContrastProps {
  readonly run: ExplainedRun;
  /** Runs of the fable that ended on this page before this one, the latest first. */
  readonly earlier: readonly RunLog[];
}

/** The player's run beside another: an earlier one, a partner's, or that of somebody who always acts in one way. */
export function Contrast({ run, earlier }: ContrastProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const answer = useRef<HTMLHeadingElement>(null);
  useEffect(() => answer.current?.focus(), [chosen]);
  return (
    <section class="debrief-card debrief-beside contrast" aria-labelledby="contrast">
      <ChapterTitle chapter="contrast" />
      <p>{t('debrief:contrast.intro')}</p>
      <OwnRuns earlier={earlier} onChoose={setChosen} />
      <Policies run={run} onChoose={setChosen} />
      <Paste game={run.game} onChoose={setChosen} />
      {chosen !== null && <Compared key={chosen} run={run} chosen={chosen} handle={answer} />}
    </section>
  );
}
