import { t } from '../i18n';
import { VERDICTS, type Verdict } from '../scenario';
import './driftMap.css';
import './classMap.css';
import { ClassTable } from './ClassTable';
import { type Plot, plotOf, wayOf } from './geometry';
import { Figures, MapFrame, MapPicture } from './MapField';
import type { MapWay } from './mapWay';
import { useWidth } from './useWidth';

const FIRST_WIDTH = 900;
/** Pixels: on a projector there is room, and ways lie closer than one way alone. */
const TALLEST = 640;

/** The ways of many runs over one map, by how they ended: told apart by dashes and end signs, not by colour alone. */
export function ClassMap({ ways }: { readonly ways: readonly MapWay[] }) {
  const [ref, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const plot = plotOf(
    ways.flatMap(({ points }) => points),
    width,
    TALLEST,
  );
  return (
    <figure class="drift-map class-map" style={{ '--wide': plot.width, '--high': plot.height }}>
      <Legend ways={ways} />
      <MapFrame>
        <div class="drift-map-field" ref={ref}>
          <Picture ways={ways} plot={plot} />
        </div>
      </MapFrame>
      <ClassTable ways={ways} />
    </figure>
  );
}

const runsIn = (ways: readonly MapWay[], verdict: Verdict): number =>
  ways.reduce((sum, way) => (way.verdict === verdict ? sum + way.runs : sum), 0);

/** How many ended how; also what the lines mean. */
function Legend({ ways }: { readonly ways: readonly MapWay[] }) {
  const met = VERDICTS.filter((verdict) => runsIn(ways, verdict) > 0);
  return (
    <ul class="class-legend">
      {met.map((verdict) => (
        <li key={verdict}>
          <svg class="class-way" data-verdict={verdict} viewBox="0 0 56 20" aria-hidden="true">
            <path d="M2 10H42" />
            <End x={46} y={10} verdict={verdict} />
          </svg>
          <span>
            {t('class:map.legend', {
              verdict: t(`debrief:verdict.heading.${verdict}`),
              count: runsIn(ways, verdict),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Picture({ ways, plot }: { readonly ways: readonly MapWay[]; readonly plot: Plot }) {
  const { left, top } = plot;
  const start = ways[0]?.points[0];
  return (
    <MapPicture plot={plot} title={t('class:map.picture')} description={t('class:map.pictureText')}>
      <g class={ways.length > CROWD ? 'class-crowd' : ''}>
        {ways.map((way, nth) => (
          <Way key={nth} way={way} plot={plot} />
        ))}
      </g>
      {start !== undefined && <circle class="class-start" cx={left(start.x)} cy={top(start.y)} r={6} />}
      {ways.map((way, nth) => (
        <Times key={nth} way={way} plot={plot} />
      ))}
      <Figures plot={plot} marks={ways.flatMap(({ points }) => [...points.slice(0, 1), ...points.slice(-1)])} />
    </MapPicture>
  );
}

/** One way; the wider, the more runs went so. */
function Way({ way, plot }: { readonly way: MapWay; readonly plot: Plot }) {
  const { verdict, runs, points } = way;
  const end = points.at(-1);
  if (end === undefined) return null;
  const [x, y] = [plot.left(end.x), plot.top(end.y)];
  return (
    <g class="class-way" data-verdict={verdict}>
      <path d={wayOf(points, plot)} stroke-width={widthOf(runs)} />
      <End x={x} y={y} verdict={verdict} />
    </g>
  );
}

/** How many went a way, at its end: over all the signs, which lie close where many went much alike. */
function Times({ way: { runs, points }, plot }: { readonly way: MapWay; readonly plot: Plot }) {
  const end = points.at(-1);
  if (runs < 2 || end === undefined) return null;
  return (
    <text class="class-times" x={plot.left(end.x)} y={plot.top(end.y)} dy="-0.7em" text-anchor="middle">
      {t('class:map.times', { count: runs })}
    </text>
  );
}

/** Ways beyond which each is drawn lightly, so that the ends can be seen. */
const CROWD = 40;

const THIN = 2.2;
const WIDEST = 7;

const widthOf = (runs: number): number => Math.min(WIDEST, THIN + Math.log2(runs) * 1.2);

/** A sign for each verdict, about 14 units across. */
const ENDS: Readonly<Record<Verdict, string>> = {
  thriving: 'M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0Z',
  muddling: 'M-6 -2.5H6V2.5H-6Z',
  declining: 'M-7 -5.5H7L0 7Z',
  bureaucratic: 'M-6 -6H6V6H-6Z',
  chaotic: 'M0 -8.5L2.2 -2.2L8.5 0L2.2 2.2L0 8.5L-2.2 2.2L-8.5 0L-2.2 -2.2Z',
};

function End({ x, y, verdict }: { readonly x: number; readonly y: number; readonly verdict: Verdict }) {
  return <path class="class-end" d={ENDS[verdict]} transform={`translate(${x} ${y})`} />;
}
