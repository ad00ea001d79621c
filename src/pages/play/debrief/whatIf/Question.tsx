import { useId } from 'preact/hooks';
import { GUIDES, type Guide } from '../../../../debrief';
import { sayPlainly, t } from '../../../../i18n';
import type { ReplayTurn } from '../../../../run';
import { Said, Segmented } from '../../../../widgets';
import type { ExplainedRun } from '../explainedRun';

interface QuestionProps {
  readonly run: ExplainedRun;
  readonly turn: ReplayTurn;
  readonly decision: number;
  /** The id of the choice to be made instead; none where there was no other. */
  readonly chosen: string | undefined;
  readonly guide: Guide;
  readonly onDecision: (decision: number) => void;
  readonly onChoice: (choice: string) => void;
  readonly onGuide: (guide: Guide) => void;
}

/** Which decision, which choice instead, and who goes on after it. */
export function Question(props: QuestionProps) {
  const { run, turn, decision, chosen, guide, onDecision, onChoice, onGuide } = props;
  const { dilemma, offered, choice } = turn;
  const others = dilemma.choices.filter(({ id }) => id !== choice.id && offered.includes(id));
  return (
    <>
      <Decisions run={run} decision={decision} onDecision={onDecision} />
      <p>
        <Said text={dilemma.prompt} />
      </p>
      <p class="debrief-label">{t('debrief:decisions.chose')}</p>
      <blockquote class="debrief-chosen">
        <Said text={choice.text} />
      </blockquote>
      {others.length === 0 ? (
        <p>{t('debrief:whatIf.noOther')}</p>
      ) : (
        <Segmented
          look="list"
          legend={t('debrief:whatIf.instead')}
          value={chosen}
          options={others.map(({ id, text }) => ({ value: id, label: <Said text={text} /> }))}
          onChange={onChoice}
        />
      )}
      <Segmented
        look="list"
        legend={t('debrief:whatIf.guide')}
        value={guide}
        options={GUIDES.map((value) => ({ value, label: t(`debrief:whatIf.guides.${value}`) }))}
        onChange={onGuide}
      />
    </>
  );
}

function Decisions({ run, decision, onDecision }: Pick<QuestionProps, 'run' | 'decision' | 'onDecision'>) {
  const id = useId();
  const decisions = run.debrief.parts.flatMap((part) => part.decisions);
  return (
    <p class="what-if-decision">
      <label for={id}>{t('debrief:whatIf.decision')}</label>
      <select
        id={id}
        class="debrief-field"
        value={decision}
        onChange={(event) => onDecision(Number(event.currentTarget.value))}
      >
        {decisions.map(({ number, title, prompt }) => (
          <option key={number} value={number}>
            {t('debrief:whatIf.option', { number, title: sayPlainly(title ?? prompt) })}
          </option>
        ))}
      </select>
    </p>
  );
}
