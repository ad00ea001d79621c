import { t } from '../i18n';
import type { MapPoint } from './DriftMap';
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
            <th scope="col">{t('debrief:map.where')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, i) => (
            <tr key={point.decision}>
              <th scope="row">{i === 0 ? t('debrief:map.start') : point.decision}</th>
              <td>{sayPoints(point.x)}</td>
              <td>{sayPoints(point.y)}</td>
              <td>{sayPoints(point.tilt)}</td>
              <td>{t(`debrief:map.place.${point.place}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
