import { sayLevel } from '../../../charts';
import type { Judged } from '../../../debrief';
import { t } from '../../../i18n';

/** What a choice asked, and how the model saw the moment: a view in figures, no mark. */
export function NeedAndFit({ judged }: { readonly judged: Judged }) {
  return (
    <>
      <p>{t(`debrief:lean.asked.${judged.asked}`)}</p>
      <section class="debrief-need">
        <h4>{t('debrief:need.title')}</h4>
        <p>{sentencesOf(judged).join(' ')}</p>
      </section>
    </>
  );
}

/** Tenths of a point: from here on stale rules are worth a word. */
const STALE = 10;

function sentencesOf(judged: Judged): string[] {
  const { management, leadership, stale, crisis, hazard, answer, calledFor } = judged;
  const stood = {
    managing: sayLevel(management.has),
    needM: sayLevel(management.needed),
    leading: sayLevel(leadership.has),
    needL: sayLevel(leadership.needed),
  };
  return [
    t('debrief:need.stood', stood),
    ...(stale < STALE ? [] : [t('debrief:need.stale', { stale: sayLevel(stale) })]),
    ...(crisis === null ? [] : [t('debrief:need.crisis', { turbulence: sayLevel(crisis) })]),
    // A hazard calls for its own answer, whatever is short.
    hazard === null ? shorterOf(judged) : t(`debrief:need.hazard.${hazard}`),
    t(`debrief:need.called.${calledFor}`),
    t(`debrief:need.answer.${answer}`),
  ];
}

const shorterOf = ({ shorter, by }: Judged): string => t(`debrief:need.shorter.${shorter}`, { by: sayLevel(by) });
