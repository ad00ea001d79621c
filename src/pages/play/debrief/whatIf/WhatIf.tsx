import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chances, Guide } from '../../../../debrief';
import { t } from '../../../../i18n';
import { Button } from '../../../../widgets';
import { ChapterTitle } from '../chapters/ChapterTitle';
import type { Chapter } from '../chapters/chapters';
import type { ExplainedRun } from '../explainedRun';
import type { Asked } from './asked';
import { Question } from './Question';
import { Result } from './Result';
import './what-if.css';

/** The id of the card's heading. */
export const WHAT_IF_ID: Chapter = 'what-if';

interface WhatIfProps {
  readonly run: ExplainedRun;
  /** What the player's own choices come to under other seeds. */
  readonly chances: ReadonlySignal<Chances>;
  /** The decision that the player asked about last, from 1. */
  readonly decision: number;
  readonly onDecision: (decision: number) => void;
  /** Play on from a decision, the ones before it kept. */
  readonly onPlayFrom: (decision: number) => void;
}

/** Picks a decision, chooses otherwise, and sees where that leads; or plays on from there. */
export function WhatIf({ run, chances, decision, onDecision, onPlayFrom }: WhatIfProps) {
  const [choice, setChoice] = useState<string | null>(null);
  const [guide, setGuide] = useState<Guide>('own');
  const [asked, setAsked] = useState<Asked | null>(null);
  const answer = useRef<HTMLHeadingElement>(null);
  useEffect(() => answer.current?.focus(), [asked]);
  const { turns } = run.replayed;
  const turn = turns[decision - 1];
  if (turn === undefined) return null;
  const others = turn.offered.filter((id) => id !== turn.choice.id);
  const chosen = others.find((id) => id === choice) ?? others[0];
  return (
    <section class="debrief-card debrief-beside what-if" aria-labelledby={WHAT_IF_ID}>
      <ChapterTitle chapter="what-if" />
      <p>{t('debrief:whatIf.intro')}</p>
      <Question
        run={run}
        turn={turn}
        decision={decision}
        chosen={chosen}
        guide={guide}
        onDecision={onDecision}
        onChoice={setChoice}
        onGuide={setGuide}
      />
      <p class="debrief-buttons">
        {chosen !== undefined && (
          <Button look="main" onPress={() => setAsked({ change: { decision, choice: chosen }, guide })}>
            {t('debrief:whatIf.look')}
          </Button>
        )}
        <Button onPress={() => onPlayFrom(decision)}>{t('debrief:whatIf.playOn')}</Button>
      </p>
      {asked !== null && <Result run={run} asked={asked} mine={chances} handle={answer} />}
    </section>
  );
}
