import type { ComponentProps } from 'preact';
import { useMemo } from 'preact/hooks';
import { type DebriefDecision, decisionBehind, makeDebrief, type Reason } from '../../../debrief';
import { t } from '../../../i18n';
import { type RunLog, replay } from '../../../run';
import { Button, Said } from '../../../widgets';
import { Apart } from '../../debrief/Apart';
import { Chosen } from '../../debrief/Chosen';
import { EndingPicture } from '../../debrief/ending/EndingPicture';
import { MapCard } from '../../debrief/MapCard';
import { MoveRow } from '../../debrief/MoveRow';
import { Told } from '../../debrief/VerdictCard';
import type { Fable } from '../../fables';
import { useTitleFocus } from '../../playing/useTitleFocus';
import { turningPoint } from '../turningPoint';
import '../../debrief/words';
import '../../debrief/debrief.css';
import '../../debrief/decisions.css';
import './short-debrief.css';

interface ShortDebriefProps {
  readonly fable: Fable;
  readonly log: RunLog;
  readonly onStartOver: () => void;
}

/** What happened and why, for somebody who stands: the verdict, the way it went, one decision, one question. */
export function ShortDebrief({ fable, log, onStartOver }: ShortDebriefProps) {
  const { parts } = useMemo(() => makeDebrief(fable.game, replay(fable.game, log)), [fable, log]);
  const heading = useTitleFocus();
  return (
    <main class="debrief short-debrief">
      <header class="debrief-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('debrief.title')}
        </h1>
      </header>
      {parts.map((part) => (
        <PartStory key={part.part} part={part} game={fable.game} log={log} />
      ))}
      <section class="debrief-card debrief-questions">
        <h2>{t('kiosk:debrief.question')}</h2>
        <p class="short-question">{t('debrief:questions.first')}</p>
        <p>{t('debrief:questions.room')}</p>
      </section>
      <section class="debrief-card">
        <p>{t('kiosk:debrief.next')}</p>
        <Button look="main" glyph="back" onPress={onStartOver}>
          {t('kiosk:debrief.again')}
        </Button>
      </section>
    </main>
  );
}

function PartStory({ part, ...run }: ComponentProps<typeof EndingPicture>) {
  const most = turningPoint(part.decisions);
  return (
    <>
      {part.name !== null && (
        <p class="debrief-part">
          <Said text={part.name} />
        </p>
      )}
      <section class="debrief-card debrief-verdict">
        <EndingPicture part={part} {...run} />
        {part.outcome !== null && <Told outcome={part.outcome} />}
        <Apart part={part} />
      </section>
      <MapCard path={part.path} />
      {most !== null && <TurningPoint decision={most} all={part.decisions} />}
    </>
  );
}

/** As many of its moves as are read standing. */
const FEW = 3;

interface TurningPointProps {
  readonly decision: DebriefDecision;
  readonly all: readonly DebriefDecision[];
}

function TurningPoint({ decision, all }: TurningPointProps) {
  const { number, title, prompt, moves } = decision;
  const told = moves.find(({ stock }) => stock !== 'tilt');
  const behind = (reason: Reason): number | null =>
    reason.type === 'consequence' ? decisionBehind(all, decision, reason.made) : null;
  return (
    <section class="debrief-card debrief-decision">
      <h2>{t('kiosk:debrief.most')}</h2>
      <p class="debrief-number">{t('debrief:decisions.number', { number })}</p>
      <h3>
        <Said text={title ?? prompt} />
      </h3>
      <Chosen decision={decision} />
      <h4>{t('debrief:decisions.moved')}</h4>
      <div>
        {moves.slice(0, FEW).map((move) => (
          <MoveRow key={move.stock} move={move} open={move === told} behind={behind} />
        ))}
      </div>
    </section>
  );
}
