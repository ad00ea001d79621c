import type { Item } from '../../display';
import { between, nthArriving } from '../../number';
import { pick } from '../../palette';
import { path } from '../../path';
import type { Setting } from '../setting';

const COLUMNS = 12;
const ROWS = 6;

/** A bird far off: two strokes of a pen. */
const dot = (x: number, y: number, s: number): string =>
  path`M${x - 5 * s} ${y - 2 * s}q${4 * s} ${-1 * s} ${5 * s} ${2.4 * s}q${0.6 * s} ${-3.4 * s} ${5 * s} ${-2.8 * s}`;

/** Where the dance has its i-th bird: a wave with a thick middle, which order files into rows and chaos tears apart. */
function placed(i: number, draw: () => number, order: number, chaos: number): readonly [number, number] {
  const [along, aside, far, high] = [draw(), draw() - 0.5, draw() - 0.5, draw() - 0.5];
  const wave = [
    (along - 0.5) * 330,
    Math.sin(along * 6.4) * 26 + aside * 96 * Math.sin(Math.PI * along) ** 1.4,
  ] as const;
  const filed = [((i % COLUMNS) - 5.5) * 21, (Math.floor(i / COLUMNS) - 2.5) * 15] as const;
  const x = between(wave[0], filed[0], order) + far * 760 * chaos;
  return [x, between(wave[1], filed[1], order) + high * 190 * chaos];
}

/** The dance at the edges of the day: it says from afar how things stand at the mill. More come where it is good to be. */
export function murmuration(setting: Setting, t: number, y: number): Item[] {
  const { condition, alive, palette, view, size } = setting;
  if (view.hour === 'night' || ['rain', 'flood', 'fog', 'snow'].includes(view.weather)) return [];
  const draw = setting.draws(101);
  const flying = (0.45 + 0.55 * alive) * (1 - 0.94 * condition.decline);
  const marks = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const [x, up] = placed(i, draw, condition.order, condition.chaos);
    return dot(setting.at(t) + x * size, y + up, 0.62 + 0.5 * draw());
  });
  const stroke = pick(palette.depths, 3);
  return Array.from({ length: COLUMNS }, (_, k) => ({
    d: marks.filter((_, i) => (i * 5) % COLUMNS === k).join(''),
    stroke,
    width: 1.7,
    opacity: 0.8 * nthArriving(flying, k, COLUMNS),
  })).filter(({ opacity }) => opacity > 0);
}
