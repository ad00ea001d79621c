import { DriftMap } from '../../charts';
import type { PathPoint } from '../../debrief';
import { t } from '../../i18n';
import { mapPointsOf } from './mapPoints';

/** The way over the map, with how to read it. */
export function MapCard({ path }: { readonly path: readonly PathPoint[] }) {
  if (path.length === 0) return null;
  return (
    <section class="debrief-card">
      <h2>{t('debrief:map.title')}</h2>
      <p>{t('debrief:map.intro')}</p>
      <DriftMap points={mapPointsOf(path)} />
      <p class="debrief-note">{t('debrief:map.note')}</p>
    </section>
  );
}
