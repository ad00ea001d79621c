import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../i18n';
import { Along, type Marking } from './Along';
import { curvePieces } from './curve';
import './driftMap.css';
import './pathMap.css';
import { DriftTable } from './DriftTable';
import { type Plot, plotOf, type Spot } from './geometry';
import { Dots, placesOf } from './MapDots';
import { Field, Figures, MapFrame } from './MapField';
import type { MapPoint } from './mapPoint';
import type { MapSeason } from './mapSeason';
import { nearestTo } from './marking';
import { useWidth } from './useWidth';

const FIRST_WIDTH = 640;

interface PathMapProps extends Marking {
  /** At least one. */
  readonly points: readonly MapPoint[];
  readonly seasons: readonly MapSeason[];
  /** As many seasons as are to be seen. */
  readonly drawn: number;
  /** Milliseconds in which the last of them is being drawn; null where it stands there. */
  readonly pen: number | null;
  /** A point in words, for whoever goes along the way by keyboard. */
  readonly say: (nth: number) => string;
  /** What is told of the marked point, between the map and its table. */
  readonly children: ComponentChildren;
}

/** The way of a community over the map, season by season. Any point can be marked: by pointer, or with the arrow keys. */
export function PathMap(props: PathMapProps) {
  const { points, seasons, drawn, marked, say } = props;
  const [ref, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const plot = plotOf(points, width);
  const places = placesOf(points, plot);
  const last = seasons[drawn - 1]?.last ?? points.length - 1;
  return (
    <figure class="drift-map path-map">
      <Seasons seasons={seasons} points={points} />
      <MapFrame>
        <Along
          {...props}
          look="drift-map-field"
          label={t('debrief:map.choose')}
          last={last}
          said={say(marked)}
          tabbed={true}
          nearest={(event) => nearestTo(places.slice(0, last + 1), spotOf(event, plot))}
          handle={ref}
        >
          <Picture {...props} plot={plot} places={places} last={last} />
        </Along>
      </MapFrame>
      {props.children}
      <DriftTable points={points} />
    </figure>
  );
}

/** Where an event fell in the picture, in its own pixels. */
function spotOf({ clientX, clientY, currentTarget }: MouseEvent, plot: Plot): Spot {
  const { left, top, width } = (currentTarget as HTMLElement).getBoundingClientRect();
  return { x: ((clientX - left) * plot.width) / width, y: ((clientY - top) * plot.width) / width };
}

/** What the dashes of each season are. Nothing where there is but one. */
function Seasons({ seasons, points }: Pick<PathMapProps, 'seasons' | 'points'>) {
  const numberOf = (nth: number): number => points[nth]?.decision ?? nth;
  if (seasons.length < 2) return null;
  return (
    <ol class="path-seasons">
      {seasons.map(({ name, first, last }, nth) => (
        <li key={first}>
          <svg viewBox="0 0 44 8" aria-hidden="true">
            <path class="drift-map-way" data-season={nth % DASHES} d="M0 4H44" />
          </svg>
          {t('debrief:map.decisions', {
            ...{ name, count: last - first + 1 },
            ...{ first: numberOf(first), last: numberOf(last) },
          })}
        </li>
      ))}
    </ol>
  );
}

/** Kinds of dashes there are in the style. */
const DASHES = 4;

interface PictureProps extends PathMapProps {
  readonly plot: Plot;
  readonly places: readonly Spot[];
  readonly last: number;
}

function Picture({ points, seasons, drawn, pen, marked, plot, places, last }: PictureProps) {
  const { width, height } = plot;
  const pieces = curvePieces(places);
  const mark = marked <= last ? places[marked] : undefined;
  return (
    <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Field plot={plot} />
      {seasons.slice(0, drawn).map((season, nth) => (
        <SeasonWay
          key={season.first}
          nth={nth}
          d={wayThrough(pieces, places, season)}
          pen={nth === drawn - 1 ? pen : null}
        />
      ))}
      <Figures plot={plot} marks={points} />
      <Dots points={points} places={places} shown={last + 1} waits={waitsOf(places, seasons[drawn - 1], pen)} />
      {mark !== undefined && <circle class="path-marked" cx={mark.x} cy={mark.y} />}
    </svg>
  );
}

/** The way of one season, which begins where the one before it ended. */
function wayThrough(pieces: readonly string[], places: readonly Spot[], { first, last }: MapSeason): string {
  const from = places[first - 1];
  return from === undefined ? '' : `M${from.x} ${from.y}${pieces.slice(first, last + 1).join('')}`;
}

/** How long each point waits, as if every decision took the pen as long. */
function waitsOf({ length }: readonly Spot[], season: MapSeason | undefined, pen: number | null): number[] {
  if (season === undefined || pen === null) return [];
  const { first, last } = season;
  return Array.from({ length }, (_, nth) => (pen * (nth - first + 1)) / (last - first + 1));
}

interface SeasonWayProps {
  readonly nth: number;
  readonly d: string;
  readonly pen: number | null;
}

/** A season's line. While it is being drawn, a pen uncovers it: its own dashes cannot be what moves. */
function SeasonWay({ nth, d, pen }: SeasonWayProps) {
  const id = useId();
  return (
    <>
      {pen !== null && (
        <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" width="100%" height="100%">
          <path class="path-pen" d={d} pathLength={1} style={{ '--pen': `${pen}ms` }} />
        </mask>
      )}
      <path class="drift-map-way" data-season={nth % DASHES} d={d} {...(pen !== null && { mask: `url(#${id})` })} />
    </>
  );
}
