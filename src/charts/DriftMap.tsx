import { t } from '../i18n';
import { curveThrough } from './curve';
import './driftMap.css';
import { DriftTable } from './DriftTable';
import { type Plot, plotOf } from './geometry';
import { Dots, placesOf } from './MapDots';
import { Figures, MapFrame, MapPicture } from './MapField';
import type { MapPoint } from './mapPoint';
import { sayPoints } from './numbers';
import { useWidth } from './useWidth';

const FIRST_WIDTH = 640;

/** The way of a community over the map of managing and leading, with the same as a table. Needs at least one point. */
export function DriftMap({ points }: { readonly points: readonly MapPoint[] }) {
  const [ref, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  return (
    <figure class="drift-map">
      <MapFrame>
        <div class="drift-map-field" ref={ref}>
          <Picture points={points} plot={plotOf(points, width)} />
        </div>
      </MapFrame>
      <DriftTable points={points} />
    </figure>
  );
}

function Picture({ points, plot }: { readonly points: readonly MapPoint[]; readonly plot: Plot }) {
  const places = placesOf(points, plot);
  return (
    <MapPicture plot={plot} title={t('debrief:map.picture')} description={describe(points)}>
      <path class="drift-map-way" d={curveThrough(places)} />
      <Figures plot={plot} marks={points} />
      <Dots points={points} places={places} />
    </MapPicture>
  );
}

function describe(points: readonly MapPoint[]): string {
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined) return '';
  return t('debrief:map.pictureText', {
    startX: sayPoints(start.x),
    startY: sayPoints(start.y),
    startPlace: t(`debrief:map.place.${start.place}`),
    endX: sayPoints(end.x),
    endY: sayPoints(end.y),
    endPlace: t(`debrief:map.place.${end.place}`),
  });
}
