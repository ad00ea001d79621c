import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../i18n';
import { crowdedOut, type Plot, type Spot } from './geometry';
import type { MapPlace } from './mapPoint';
import { sayPoints } from './numbers';

/** What stands around the field of every map: the directions of the axes, and the names of the quarters. */
export function MapFrame({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <p class="drift-map-axis">{t('debrief:map.up')}</p>
      <Quarters left="chaotic" right="alive" />
      {children}
      <Quarters left="rundown" right="bureaucratic" />
      <p class="drift-map-axis drift-map-axis-right">{t('debrief:map.right')}</p>
    </>
  );
}

/** Names of two quarters, as page text so that they wrap and grow with it; the picture's description says where the way lies. */
function Quarters({ left, right }: { readonly left: MapPlace; readonly right: MapPlace }) {
  return (
    <p class="drift-map-quarters" aria-hidden="true">
      <span>{t(`debrief:map.place.${left}`)}</span>
      <span>{t(`debrief:map.place.${right}`)}</span>
    </p>
  );
}

interface MapPictureProps {
  readonly plot: Plot;
  readonly title: string;
  /** What is to be seen, for whoever cannot. */
  readonly description: string;
  readonly children: ComponentChildren;
}

/** The drawing of a map, on its field. */
export function MapPicture({ plot, title, description, children }: MapPictureProps) {
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
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Field plot={plot} />
      {children}
    </svg>
  );
}

/** What ways are drawn on: the two axes, and the quarter where there is enough of both. */
export function Field({ plot }: { readonly plot: Plot }) {
  const { width, height, left, top } = plot;
  return (
    <g>
      <rect class="drift-map-alive" x={left(0)} y={0} width={width - left(0)} height={top(0)} />
      <path class="drift-map-axes" d={`M0 ${top(0)}H${width}M${left(0)} 0V${height}`} />
    </g>
  );
}

interface FiguresProps {
  readonly plot: Plot;
  /** What the figures keep out of the way of, as far as they can. */
  readonly marks: readonly Spot[];
}

/** The figures of the axes. They belong over the ways, which would strike them through. */
export function Figures({ plot, marks }: FiguresProps) {
  const { left, top, ticksX, ticksY } = plot;
  return (
    <g class="drift-map-figures">
      {ticksX.map((tick) => {
        const above = crowdedOut('x', { x: tick, y: 0 }, marks, plot);
        return (
          <text key={`x${tick}`} x={left(tick)} y={top(0)} dy={above ? '-0.5em' : '1.1em'} text-anchor="middle">
            {sayTick(tick)}
          </text>
        );
      })}
      {ticksY.map((tick) => {
        const right = crowdedOut('y', { x: 0, y: tick }, marks, plot);
        return (
          <text
            key={`y${tick}`}
            x={left(0) + (right ? GAP : -GAP)}
            y={top(tick)}
            dy="0.35em"
            text-anchor={right ? 'start' : 'end'}
          >
            {sayTick(tick)}
          </text>
        );
      })}
    </g>
  );
}

/** Pixels between an axis and a figure beside it. */
const GAP = 6;

const sayTick = (points: number): string => sayPoints(points).replace(/\D0$/, '');
