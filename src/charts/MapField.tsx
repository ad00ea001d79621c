import { t } from '../i18n';
import type { Plot } from './geometry';
import type { MapPlace } from './mapPoint';
import { sayPoints } from './numbers';

/** Names of two quarters, as page text so that they wrap and grow with it; the picture's description says where the way lies. */
export function Quarters({ left, right }: { readonly left: MapPlace; readonly right: MapPlace }) {
  return (
    <p class="drift-map-quarters" aria-hidden="true">
      <span>{t(`debrief:map.place.${left}`)}</span>
      <span>{t(`debrief:map.place.${right}`)}</span>
    </p>
  );
}

/** What ways are drawn on: the two axes with their figures, and the quarter where there is enough of both. */
export function Field({ plot }: { readonly plot: Plot }) {
  const { width, height, left, top, ticksX, ticksY } = plot;
  return (
    <g>
      <rect class="drift-map-alive" x={left(0)} y={0} width={width - left(0)} height={top(0)} />
      <path class="drift-map-axes" d={`M0 ${top(0)}H${width}M${left(0)} 0V${height}`} />
      <g class="drift-map-tick" text-anchor="middle">
        {ticksX.map((tick) => (
          <text key={tick} x={left(tick)} y={top(0)} dy="1.1em">
            {sayTick(tick)}
          </text>
        ))}
      </g>
      <g class="drift-map-tick" text-anchor="end">
        {ticksY.map((tick) => (
          <text key={tick} x={left(0) - 6} y={top(tick)} dy="0.35em">
            {sayTick(tick)}
          </text>
        ))}
      </g>
    </g>
  );
}

const sayTick = (points: number): string => sayPoints(points).replace(/\D0$/, '');
