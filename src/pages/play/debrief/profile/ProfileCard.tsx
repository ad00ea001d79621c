import { useMemo } from 'preact/hooks';
import { ActsChart } from '../../../../charts';
import { FEWEST_FOR_PROFILE, profileOf } from '../../../../debrief';
import { sayPlainly, t } from '../../../../i18n';
import { ChapterTitle } from '../chapters/ChapterTitle';
import type { ExplainedRun } from '../explainedRun';
import { StatementItem } from './StatementItem';
import './profile.css';

/** How a player showed up: the acts counted, and what stands out, each with a decision of their own. Nothing before the first. */
export function ProfileCard({ run }: { readonly run: ExplainedRun }) {
  const { game, debrief, replayed } = run;
  const profile = useMemo(() => profileOf(game, debrief, replayed), [game, debrief, replayed]);
  const { decisions, stretches, statements } = profile;
  if (decisions === 0) return null;
  return (
    <section class="debrief-card profile">
      <ChapterTitle chapter="profile" />
      <ActsChart seasons={stretches.map(({ name, ...counted }) => ({ ...counted, name: sayPlainly(name) }))} />
      {decisions < FEWEST_FOR_PROFILE ? (
        <p>{t('debrief:profile.few', { count: decisions, least: FEWEST_FOR_PROFILE })}</p>
      ) : (
        <ul class="profile-said">
          {statements.map((statement, i) => (
            <StatementItem key={i} statement={statement} cast={game.scenario.cast} />
          ))}
        </ul>
      )}
      <p class="debrief-note">{t('debrief:profile.note')}</p>
    </section>
  );
}
