import { t } from '../i18n';
import './driftMap.css';
import './twoWays.css';
import { type Plot, plotOf, wayOf } from './geometry';
import { Figures, MapFrame, MapPicture } from './MapField';
import type { NamedWay } from './namedWay';
import { sayPoints } from './numbers';
import { TwoWaysTable } from './TwoWaysTable';
import { useWidth } from './useWidth';

const FIRST_WIDTH = 640;

interface TwoWaysProps {
  readonly first: NamedWay;
  readonly second: NamedWay;
}

/** Two ways over the map of managing and leading: told apart by line and end sign, not by colour alone; with a table. */
export function TwoWaysMap({ first, second }: TwoWaysProps) {
  const [ref, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  return (
    <figure class="drift-map two-ways">
      <ul class="two-ways-legend">
        <Key name={first.name} which="first" />
        <Key name={second.name} which="second" />
      </ul>
      <MapFrame>
        <div class="drift-map-field" ref={ref}>
          <Picture first={first} second={second} plot={plotOf([...first.points, ...second.points], width)} />
        </div>
      </MapFrame>
      <TwoWaysTable first={first} second={second} />
    </figure>
  );
}

type Which = 'first' | 'second';

function Key({ name, which }: { readonly name: string; readonly which: Which }) {
  return (
    <li>
      <svg class={`two-ways-way two-ways-${which}`} viewBox="0 0 56 20" aria-hidden="true">
        <path d="M2 10H42" />
        <End x={46} y={10} which={which} />
      </svg>
      <span>{name}</span>
    </li>
  );
}

function Picture({ first, second, plot }: TwoWaysProps & { readonly plot: Plot }) {
  const { left, top } = plot;
  const start = first.points[0];
  const ends = [first, second].flatMap(({ points }) => points.slice(-1));
  return (
    <MapPicture plot={plot} title={t('debrief:map.picture')} description={[first, second].map(describe).join(' ')}>
      <Way way={second} which="second" plot={plot} />
      <Way way={first} which="first" plot={plot} />
      <Figures plot={plot} marks={ends} />
      {start !== undefined && <circle class="two-ways-start" cx={left(start.x)} cy={top(start.y)} r={6} />}
    </MapPicture>
  );
}

function describe({ name, points }: NamedWay): string {
  const end = points.at(-1);
  if (end === undefined) return '';
  const words = { name, x: sayPoints(end.x), y: sayPoints(end.y), place: t(`debrief:map.place.${end.place}`) };
  return t('debrief:contrast.endsAt', words);
}

function Way({ way, which, plot }: { readonly way: NamedWay; readonly which: Which; readonly plot: Plot }) {
  const end = way.points.at(-1);
  if (end === undefined) return null;
  return (
    <g class={`two-ways-way two-ways-${which}`}>
      <path d={wayOf(way.points, plot)} />
      {way.points.slice(1, -1).map(({ decision, x, y }) => (
        <circle key={decision} cx={plot.left(x)} cy={plot.top(y)} r={3} />
      ))}
      <End x={plot.left(end.x)} y={plot.top(end.y)} which={which} />
    </g>
  );
}

/** A diamond, as on the map of one way, and a square; about 14 units across. */
const ENDS: Readonly<Record<Which, string>> = { first: 'M0 -9L9 0L0 9L-9 0Z', second: 'M-6.5 -6.5H6.5V6.5H-6.5Z' };

function End({ x, y, which }: { readonly x: number; readonly y: number; readonly which: Which }) {
  return <path class="two-ways-end" d={ENDS[which]} transform={`translate(${x} ${y})`} />;
}
