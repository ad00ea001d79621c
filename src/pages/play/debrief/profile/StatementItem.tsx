import type { Evidence, Guessed, Statement } from '../../../../debrief';
import { t } from '../../../../i18n';
import type { Scenario } from '../../../../scenario';
import { Said } from '../../../../widgets';
import { movedOf } from '../Expected';
import { sentencesOf } from './sentences';

interface StatementItemProps {
  readonly statement: Statement;
  readonly cast: Scenario['cast'];
}

/** Something said of a run, and the decision that shows it; of guesses each by itself. */
export function StatementItem({ statement, cast }: StatementItemProps) {
  return (
    <li>
      <p>{sentencesOf(statement, cast).join(' ')}</p>
      {statement.type === 'guesses' ? <Guesses guesses={statement.guesses} /> : <Shown by={statement.evidence} />}
    </li>
  );
}

function Shown({ by: { number, title, prompt, chosen, part } }: { readonly by: Evidence }) {
  const about = [...(part === null ? [] : [part]), title ?? prompt];
  return (
    <>
      <p class="profile-shown">
        <ToDecision number={number} />
        {about.map((text, i) => (
          <span key={i}>
            {' · '}
            <Said text={text} />
          </span>
        ))}
      </p>
      <blockquote>
        <Said text={chosen} />
      </blockquote>
    </>
  );
}

/** What was expected, and what moved; neither is marked. */
function Guesses({ guesses }: Pick<Guessed, 'guesses'>) {
  return (
    <>
      {guesses.map(({ number, foretold }) => (
        <div key={number}>
          <p class="profile-shown">
            <ToDecision number={number} />
          </p>
          <blockquote>
            <Said text={foretold.guess} />
          </blockquote>
          <p>{movedOf(foretold)}</p>
        </div>
      ))}
    </>
  );
}

const ToDecision = ({ number }: { readonly number: number }) => (
  <a href={`#debrief-decision-${number}`}>{t('debrief:decisions.number', { number })}</a>
);
