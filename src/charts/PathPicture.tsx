import { t } from '../i18n';
import { drawnApart } from './apart';
import { curveThrough } from './curve';
import { type Plot, plotOf, type Spot } from './geometry';
import { ROOM_FOR_NUMBERS } from './MapDots';
import type { MapPoint } from './mapPoint';

interface PathPictureProps {
  /** At least one. */
  readonly points: readonly MapPoint[];
  /** Pixels of the map and of its words; what stands above it comes on top. */
  readonly width: number;
  readonly text: number;
  /** What stands above the map, the first line largest. */
  readonly heading?: readonly string[];
}

/** Paper and ink, whatever the page wears: the picture leaves it. */
const INK = '#33262f';
const SOFT = '#63505a';
const ACCENT = '#7a2f28';
const PAPER = '#fbf3df';
const ALIVE = '#e5e8cc';
const SERIF = 'Literata, Georgia, serif';
/** Lines of words above and below the map, in heights of its words. */
const LINE = 1.5;

/**
 * The way over the map as one drawing that stands by itself, for paper and for pictures: all it needs is written on its
 * parts, and no style of the page touches it. Hidden from those who listen: beside it stands the same in words.
 */
export function PathPicture({ points, width, text, heading = [] }: PathPictureProps) {
  const plot = plotOf(points, width, width * 0.76);
  const { height, left, top } = plot;
  const edge = heading.length > 0 ? text * 2 : text * 0.2;
  const above = edge + heading.length * text * 2.2 + 2 * text * LINE;
  const total = { x: width + 2 * edge, y: above + height + 2 * text * LINE + edge };
  return (
    <svg
      aria-hidden="true"
      width={total.x}
      height={total.y}
      viewBox={`0 0 ${total.x} ${total.y}`}
      font-family={SERIF}
      font-size={text}
      fill={INK}
    >
      <rect width={total.x} height={total.y} fill={heading.length > 0 ? PAPER : '#fff'} />
      {heading.map((words, nth) => (
        <text
          key={nth}
          x={edge}
          y={edge + (nth + 0.5) * text * 2.2}
          fill={ACCENT}
          font-weight="700"
          {...sized(words, nth, width, text)}
        >
          {words}
        </text>
      ))}
      <text x={edge} y={above - text * (LINE + 0.5)} fill={SOFT}>
        {t('debrief:map.up')}
      </text>
      <text x={edge + width} y={above + height + text * (LINE + 1.1)} fill={SOFT} text-anchor="end">
        {t('debrief:map.right')}
      </text>
      <g transform={`translate(${edge} ${above})`}>
        <rect width={width} height={height} fill="none" stroke={SOFT} />
        <rect x={left(0)} width={width - left(0)} height={top(0)} fill={ALIVE} />
        <path d={`M0 ${top(0)}H${width}M${left(0)} 0V${height}`} stroke={SOFT} stroke-dasharray="2 3" />
        <Quarters width={width} height={height} text={text} />
        <Way points={points} text={text} plot={plot} />
      </g>
    </svg>
  );
}

/** The first line is half as large again as the others, and all are as small as it takes to fit in. */
function sized(words: string, nth: number, width: number, text: number) {
  const wanted = text * (nth === 0 ? 1.9 : 1.3);
  return { 'font-size': Math.min(wanted, (width / words.length) * 1.9) };
}

/** Names of the quarters, outside of the frame, where no dot can lie on them. */
function Quarters({ width, height, text }: { readonly width: number; readonly height: number; readonly text: number }) {
  const corners = [
    ['chaotic', 1, 0],
    ['alive', 3, 0],
    ['rundown', 1, 1],
    ['bureaucratic', 3, 1],
  ] as const;
  return (
    <g font-weight="700" text-anchor="middle">
      {corners.map(([place, quarter, low]) => (
        <text key={place} x={(width / 4) * quarter} y={low ? height + text * 1.1 : -text * 0.5}>
          {t(`debrief:map.place.${place}`)}
        </text>
      ))}
    </g>
  );
}

interface WayProps {
  readonly points: readonly MapPoint[];
  readonly text: number;
  readonly plot: Plot;
}

/** A dashed ring at the start, a dot with its number for each decision, a diamond at the end; in a crowd each fifth number. */
function Way({ points, text, plot: { left, top } }: WayProps) {
  const size = text * 0.78;
  const few = points.length <= ROOM_FOR_NUMBERS;
  const spots = points.map(({ x, y }) => ({ x: left(x), y: top(y) }));
  const radii = points.map((_, nth) => (nth === 0 ? size * 0.6 : size));
  const places = few ? drawnApart(spots, radii) : spots;
  return (
    <>
      <path d={curveThrough(places)} fill="none" stroke={ACCENT} stroke-width={text * 0.12} />
      {points.map(({ decision }, nth) => {
        const last = nth === points.length - 1;
        const numbered = last || (nth > 0 && (few || decision % 5 === 0));
        return (
          <Mark
            key={decision}
            at={places[nth] as Spot}
            number={numbered ? decision : null}
            size={size}
            first={nth === 0}
            last={last}
          />
        );
      })}
    </>
  );
}

interface MarkProps {
  readonly at: Spot;
  readonly number: number | null;
  readonly size: number;
  readonly first: boolean;
  readonly last: boolean;
}

function Mark({ at, number, size, first, last }: MarkProps) {
  const dash = first ? { 'stroke-dasharray': '4 3' } : {};
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      {last ? (
        <rect
          x={-size}
          y={-size}
          width={2 * size}
          height={2 * size}
          fill={ACCENT}
          stroke="#fff"
          transform="rotate(45)"
        />
      ) : (
        <circle
          r={number === null ? size * 0.5 : size}
          fill="#fff"
          stroke={ACCENT}
          stroke-width={size * 0.13}
          {...dash}
        />
      )}
      {number !== null && (
        <text text-anchor="middle" dy="0.35em" font-weight="700" font-size={size * 1.15} fill={last ? '#fff' : INK}>
          {number}
        </text>
      )}
    </g>
  );
}
