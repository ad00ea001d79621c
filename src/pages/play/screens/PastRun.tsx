import { t } from '../../../i18n';
import type { SavedRun } from '../../../run';

/** A kept run of an earlier version of a fable: what it came to, since it can no longer be played. */
export function PastRun({ run }: { readonly run: SavedRun }) {
  const { verdict, log } = run;
  return (
    <p class="past-run">
      {t('title.past', { version: log.version })}{' '}
      {verdict === null ? t('title.pastStopped', { count: log.entries.length }) : t(`errors:verdict.${verdict}`)}
    </p>
  );
}
