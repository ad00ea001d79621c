import { drawnApart } from './apart';
import type { Plot, Spot } from './geometry';
import type { MapPoint } from './mapPoint';

/** With so many points at most, each has its number; with more, each fifth. */
export const ROOM_FOR_NUMBERS = 12;
/** Half across a dot with its edge, in the page's size of text: with a number, and the ring of the start. */
const DOT_REM = 0.775;
const RING_REM = 0.42;
const ORIGIN: Spot = { x: 0, y: 0 };

/** Where the dots are drawn, in pixels: where each has its number, a little apart if they would hide one another. */
export function placesOf(points: readonly MapPoint[], { left, top }: Plot): readonly Spot[] {
  const places = points.map(({ x, y }) => ({ x: left(x), y: top(y) }));
  if (points.length > ROOM_FOR_NUMBERS) return places;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const radii = points.map((_, nth) => rem * (nth === 0 ? RING_REM : DOT_REM));
  return drawnApart(places, radii);
}

interface DotsProps {
  readonly points: readonly MapPoint[];
  /** Pixels, one for each point. */
  readonly places: readonly Spot[];
  /** As many of them as are to be seen. */
  readonly shown?: number;
  /** Milliseconds until each comes, while the way is being drawn. */
  readonly waits?: readonly number[];
}

/** The points of a way. */
export function Dots({ points, places, shown = points.length, waits = [] }: DotsProps) {
  return (
    <>
      {points.slice(0, shown).map((point, i) => (
        <Dot
          key={point.decision}
          point={point}
          place={places[i] ?? ORIGIN}
          first={i === 0}
          last={i === points.length - 1}
          crowd={points.length}
          wait={waits[i] ?? 0}
        />
      ))}
    </>
  );
}

interface DotProps {
  readonly point: MapPoint;
  /** Pixels. */
  readonly place: Spot;
  readonly first: boolean;
  readonly last: boolean;
  readonly crowd: number;
  readonly wait: number;
}

/** The start is a ring, the end a diamond, each decision between a dot with its number where there is room for it. */
function Dot({ point, place, first, last, crowd, wait }: DotProps) {
  const numbered = last || (!first && (crowd <= ROOM_FOR_NUMBERS || point.decision % 5 === 0));
  const kind = first ? 'first' : last ? 'last' : 'dot';
  return (
    <g
      class={`drift-map-${kind} ${numbered ? 'drift-map-numbered' : ''}`}
      transform={`translate(${place.x} ${place.y})`}
      {...(wait > 0 && { 'data-coming': '', style: { '--wait': `${wait}ms` } })}
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
