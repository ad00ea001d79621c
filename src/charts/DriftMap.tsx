import { useId } from 'preact/hooks';
import { t } from '../i18n';
import './driftMap.css';
import { DriftTable } from './DriftTable';
import { type Plot, plotOf, wayOf } from './geometry';
import { Field, Figures, Quarters } from './MapField';
import type { MapPoint } from './mapPoint';
import { sayPoints } from './numbers';
import { useWidth } from './useWidth';

const FIRST_WIDTH = 640;

/** The way of a community over the map of managing and leading, with the same as a table. Needs at least one point. */
export function DriftMap({ points }: { readonly points: readonly MapPoint[] }) {
  const [ref, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  return (
    <figure class="drift-map">
      <p class="drift-map-axis">{t('debrief:map.up')}</p>
      <Quarters left="chaotic" right="alive" />
      <div class="drift-map-field" ref={ref}>
        <Picture points={points} plot={plotOf(points, width)} />
      </div>
      <Quarters left="rundown" right="bureaucratic" />
      <p class="drift-map-axis drift-map-axis-right">{t('debrief:map.right')}</p>
      <DriftTable points={points} />
    </figure>
  );
}

function Picture({ points, plot }: { readonly points: readonly MapPoint[]; readonly plot: Plot }) {
  const id = useId();
  const { width, height } = plot;
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
      <path class="drift-map-way" d={wayOf(points, plot)} />
      <Figures plot={plot} marks={points} />
      {points.map((point, i) => (
        <Dot
          key={point.decision}
          point={point}
          plot={plot}
          first={i === 0}
          last={i === points.length - 1}
          crowd={points.length}
        />
      ))}
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

interface DotProps {
  readonly point: MapPoint;
  readonly plot: Plot;
  readonly first: boolean;
  readonly last: boolean;
  readonly crowd: number;
}

const ROOM_FOR_NUMBERS = 12;

/** The start is a ring, the end a diamond, each decision between a dot with its number where there is room for it. */
function Dot({ point, plot, first, last, crowd }: DotProps) {
  const numbered = last || (!first && (crowd <= ROOM_FOR_NUMBERS || point.decision % 5 === 0));
  const kind = first ? 'first' : last ? 'last' : 'dot';
  return (
    <g
      class={`drift-map-${kind} ${numbered ? 'drift-map-numbered' : ''}`}
      transform={`translate(${plot.left(point.x)} ${plot.top(point.y)})`}
    >
      {kind === 'last' ? <rect transform="rotate(45)" /> : <circle />}
      {numbered ? (
        <text text-anchor="middle" dy="0.35em">
          {point.decision}
        </text>
      ) : null}
    </g>
  );
}
