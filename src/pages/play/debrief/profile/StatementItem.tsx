import type { Evidence, Guessed, Statement } from '../../../../debrief';
import { sayPlainly, t } from '../../../../i18n';
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
      {statement.type === 'guesses' ? (
        <Guesses guesses={statement.guesses} />
      ) : (
        <Shown by={statement.evidence} cast={cast} />
      )}
    </li>
  );
}

interface ShownProps {
  readonly by: Evidence;
  readonly cast: Scenario['cast'];
}

function Shown({ by: { number, title, prompt, chosen, part, advised }, cast }: ShownProps) {
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
      {advised !== null && (
        <>
          <p class="debrief-label">
            {t('debrief:profile.favoured', { name: sayPlainly(cast[advised.by]?.name ?? advised.by) })}
          </p>
          <blockquote>
            <Said text={advised.favours} />
          </blockquote>
        </>
      )}
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
