import type { Concept } from '../../../debrief';
import { t } from '../../../i18n';

/** What a decision is an instance of, where it is the first of the run: a name and a sentence. */
export function Shows({ concept }: { readonly concept: Concept | undefined }) {
  if (concept === undefined) return null;
  return (
    <aside class="debrief-shows">
      <h4>{t('debrief:concepts.shows')}</h4>
      <p>
        <dfn>{t(`debrief:concepts.${concept}.name`)}</dfn> {t(`debrief:concepts.${concept}.says`)}
      </p>
    </aside>
  );
}
