import { useId } from 'preact/hooks';
import { t } from '../i18n';
import { drawnApart } from './apart';
import './driftMap.css';
import { DriftTable } from './DriftTable';
import { type Plot, plotOf, type Spot, wayOf } from './geometry';
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
      <path class="drift-map-way" d={wayOf(places, DRAWN)} />
      <Figures plot={plot} marks={points} />
      {points.map((point, i) => (
        <Dot
          key={point.decision}
          point={point}
          place={places[i] ?? ORIGIN}
          first={i === 0}
          last={i === points.length - 1}
          crowd={points.length}
        />
      ))}
    </svg>
  );
}

const ROOM_FOR_NUMBERS = 12;
/** Half across a dot with its edge, in the page's size of text: with a number, and the ring of the start. */
const DOT_REM = 0.775;
const RING_REM = 0.42;
const ORIGIN: Spot = { x: 0, y: 0 };
/** What is in pixels already needs no plot. */
const DRAWN = { left: (x: number) => x, top: (y: number) => y };

/** Where the dots are drawn, in pixels: where each has its number, a little apart if they would hide one another. */
function placesOf(points: readonly MapPoint[], { left, top }: Plot): readonly Spot[] {
  const places = points.map(({ x, y }) => ({ x: left(x), y: top(y) }));
  if (points.length > ROOM_FOR_NUMBERS) return places;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const radii = points.map((_, nth) => rem * (nth === 0 ? RING_REM : DOT_REM));
  return drawnApart(places, radii);
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
  /** Pixels. */
  readonly place: Spot;
  readonly first: boolean;
  readonly last: boolean;
  readonly crowd: number;
}

/** The start is a ring, the end a diamond, each decision between a dot with its number where there is room for it. */
function Dot({ point, place, first, last, crowd }: DotProps) {
  const numbered = last || (!first && (crowd <= ROOM_FOR_NUMBERS || point.decision % 5 === 0));
  const kind = first ? 'first' : last ? 'last' : 'dot';
  return (
    <g
      class={`drift-map-${kind} ${numbered ? 'drift-map-numbered' : ''}`}
      transform={`translate(${place.x} ${place.y})`}
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
