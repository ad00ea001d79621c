import { t } from '../i18n';
import type { MapWay } from './mapWay';
import { sayPoints } from './numbers';

/** Where each way of the map ended, as a table behind a disclosure. */
export function ClassTable({ ways }: { readonly ways: readonly MapWay[] }) {
  return (
    <details class="drift-map-table">
      <summary>{t('debrief:map.table')}</summary>
      <table>
        <caption>{t('class:map.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('class:map.runs')}</th>
            <th scope="col">{t('debrief:map.managing')}</th>
            <th scope="col">{t('debrief:map.leading')}</th>
            <th scope="col">{t('debrief:map.drift')}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <Row key={way.named} way={way} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ way: { named, verdict, points } }: { readonly way: MapWay }) {
  const end = points.at(-1);
  if (end === undefined) return null;
  const figures = [
    [t('debrief:map.managing'), end.x],
    [t('debrief:map.leading'), end.y],
    [t('debrief:map.drift'), end.tilt],
  ] as const;
  return (
    <tr>
      <th scope="row">
        {named}
        <span class="drift-map-where">{t(`debrief:verdict.heading.${verdict}`)}</span>
      </th>
      {figures.map(([label, points]) => (
        <td key={label} data-label={label}>
          <bdi dir="ltr">{sayPoints(points)}</bdi>
        </td>
      ))}
    </tr>
  );
}
