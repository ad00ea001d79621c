import type { DebriefDecision } from '../../debrief';
import { language, t } from '../../i18n';
import { Said } from '../../widgets';

/** What was asked at a decision (where its heading does not say so already), what was chosen, and how that leaned. */
export function Chosen({ decision }: { readonly decision: DebriefDecision }) {
  return (
    <>
      {decision.title === null ? null : (
        <p>
          <Said text={decision.prompt} />
        </p>
      )}
      <p class="debrief-label">{t('debrief:decisions.chose')}</p>
      <blockquote class="debrief-chosen">
        <Said text={decision.chosen} />
      </blockquote>
      <p>{leanOf(decision)}</p>
    </>
  );
}

function leanOf({ lean, acts }: DebriefDecision): string {
  if (lean === null) return t('debrief:lean.even');
  const named = acts.map((act) => t(`debrief:lean.act.${act}`));
  return t(`debrief:lean.${lean}`, { acts: new Intl.ListFormat(language()).format(named) });
}
