import { t } from '../i18n';
import type { MapPoint } from './mapPoint';
import { sayPoints } from './numbers';
import { StepTable } from './StepTable';

/** The points of the map as a table, behind a disclosure. */
export function DriftTable({ points }: { readonly points: readonly MapPoint[] }) {
  return (
    <details class="drift-map-table">
      <summary>{t('debrief:map.table')}</summary>
      <StepTable
        caption={t('debrief:map.tableTitle')}
        columns={[t('debrief:map.managing'), t('debrief:map.leading'), t('debrief:map.drift')]}
        steps={points.map(({ decision, place, x, y, tilt }) => ({
          decision,
          where: t(`debrief:map.place.${place}`),
          figures: [x, y, tilt].map(sayPoints),
        }))}
      />
    </details>
  );
}
