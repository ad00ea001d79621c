import { useId } from 'preact/hooks';
import { t } from '../i18n';
import { curveThrough } from './curve';
import './driftMap.css';
import { DriftTable } from './DriftTable';
import { type Plot, plotOf } from './geometry';
import { Dots, placesOf } from './MapDots';
import { Field, Figures, MapFrame } from './MapField';
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
  const id = useId();
  const { width, height } = plot;
  const places = placesOf(points, plot);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}-title`}>{t('debrief:map.picture')}</title>
      <desc id={`${id}-desc`}>{describe(points)}</desc>
      <Field plot={plot} />
      <path class="drift-map-way" d={curveThrough(places)} />
      <Figures plot={plot} marks={points} />
      <Dots points={points} places={places} />
    </svg>
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
