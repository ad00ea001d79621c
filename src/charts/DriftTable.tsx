import { t } from '../i18n';
import type { MapPoint } from './mapPoint';
import { sayPoints } from './numbers';

/** The points of the map as a table, behind a disclosure. */
export function DriftTable({ points }: { readonly points: readonly MapPoint[] }) {
  return (
    <details class="drift-map-table">
      <summary>{t('debrief:map.table')}</summary>
      <table>
        <caption>{t('debrief:map.tableTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief:map.after')}</th>
            <th scope="col">{t('debrief:map.managing')}</th>
            <th scope="col">{t('debrief:map.leading')}</th>
            <th scope="col">{t('debrief:map.drift')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, i) => (
            <tr key={point.decision}>
              <th scope="row">
                {i === 0 ? t('debrief:map.start') : point.decision}
                <span class="drift-map-where">{t(`debrief:map.place.${point.place}`)}</span>
              </th>
              <td data-label={t('debrief:map.managing')}>
                <bdi dir="ltr">{sayPoints(point.x)}</bdi>
              </td>
              <td data-label={t('debrief:map.leading')}>
                <bdi dir="ltr">{sayPoints(point.y)}</bdi>
              </td>
              <td data-label={t('debrief:map.drift')}>
                <bdi dir="ltr">{sayPoints(point.tilt)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
