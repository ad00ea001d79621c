import { t } from '../i18n';
import type { MapPoint } from './mapPoint';
import type { NamedWay } from './namedWay';
import { sayPoints } from './numbers';

/** Both ways as a table, behind a disclosure: a row for each decision, numbered as on the first way, with the two places. */
export function TwoWaysTable({ first, second }: { readonly first: NamedWay; readonly second: NamedWay }) {
  const rows = Math.max(first.points.length, second.points.length);
  const start = first.points[0]?.decision ?? 0;
  return (
    <details class="drift-map-table">
      <summary>{t('debrief:map.table')}</summary>
      <table>
        <caption>{t('debrief:map.tableTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief:map.after')}</th>
            <th scope="col">{first.name}</th>
            <th scope="col">{second.name}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, nth) => (
            <tr key={nth}>
              <th scope="row">{nth === 0 ? t('debrief:map.start') : start + nth}</th>
              <td data-label={first.name}>{stands(first.points[nth])}</td>
              <td data-label={second.name}>{stands(second.points[nth])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function stands(point: MapPoint | undefined): string {
  if (point === undefined) return t('debrief:contrast.overAlready');
  return t('debrief:contrast.stands', { x: sayPoints(point.x), y: sayPoints(point.y) });
}
