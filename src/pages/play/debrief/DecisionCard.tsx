import {
  type Concept,
  type DebriefDecision,
  decisionBehind,
  type Judged,
  type PartHistory,
  type Reason,
} from '../../../debrief';
import { t } from '../../../i18n';
import type { Scenario } from '../../../scenario';
import { Button, Said } from '../../../widgets';
import { Chosen } from '../../debrief/Chosen';
import { Meanwhile, Moves } from '../../debrief/Moves';
import '../../debrief/decisions.css';
import { Counsel } from './Counsel';
import { Expected } from './Expected';
import { MovedMost } from './MovedMost';
import { NeedAndFit } from './NeedAndFit';
import { Shows } from './Shows';
import { WhyThat } from './WhyThat';

interface DecisionCardProps {
  readonly decision: DebriefDecision;
  /** The decisions of the same part, for consequences that come from an earlier one. */
  readonly all: readonly DebriefDecision[];
  readonly history: PartHistory;
  readonly judged: Judged;
  readonly concept: Concept | undefined;
  readonly cast: Scenario['cast'];
  /** Whether all reasons were asked to be open; null while each is left as it was. */
  readonly open: boolean | null;
  readonly onPlayFrom: (decision: number) => void;
  readonly onWhatIf: (decision: number) => void;
}

/** One decision: what was asked and chosen, and what moved most; opened, why, what was needed, and what others expected of it. */
export function DecisionCard(props: DecisionCardProps) {
  const { decision, all, history, judged, concept, cast, open, onPlayFrom, onWhatIf } = props;
  const { number } = decision;
  const heading = `debrief-decision-${number}`;
  const behind = (reason: Reason): number | null =>
    reason.type === 'consequence' ? decisionBehind(all, decision, reason.made) : null;
  return (
    <article class="debrief-card debrief-decision" aria-labelledby={heading}>
      <header id={heading} tabIndex={-1}>
        <p class="debrief-number">{t('debrief:decisions.number', { number })}</p>
        <h3>
          <Said text={decision.title ?? decision.prompt} />
        </h3>
      </header>
      <Chosen decision={decision} />
      <Shows concept={concept} />
      {/* A new key when all are opened or closed: one that a reader has turned must follow as well. */}
      <details key={`${open}`} class="debrief-more" open={open ?? false}>
        <summary>
          <MovedMost moves={decision.moves} />
        </summary>
        <Meanwhile moves={decision.meanwhile} />
        <NeedAndFit judged={judged} />
        <Expected foretold={decision.foretold} />
        <Moves
          decision={decision}
          open={open}
          behind={behind}
          more={(move) => <WhyThat history={history} number={number} move={move} />}
        />
        <Counsel counsel={decision.counsel} cast={cast} />
      </details>
      <p class="debrief-buttons">
        <Button onPress={() => onWhatIf(number)}>
          <span aria-hidden="true">{t('debrief:whatIf.open')}</span>
          <span class="unseen">{t('debrief:whatIf.openLabel', { number })}</span>
        </Button>
        <Button onPress={() => onPlayFrom(number)}>
          <span aria-hidden="true">{t('debrief:decisions.playFrom')}</span>
          <span class="unseen">{t('debrief:decisions.playFromLabel', { number })}</span>
        </Button>
      </p>
    </article>
  );
}
