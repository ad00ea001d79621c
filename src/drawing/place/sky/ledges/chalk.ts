import { group, type Item } from '../../../display';
import { pick } from '../../../palette';
import { circle, ellipse, path, rect } from '../../../path';
import { queuePost } from '../../../thing/furniture';
import { arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { mintOf, roomMark } from '../roomMark';

/** The best place, which order ropes off and sweeps: nobody is in it. */
export function reserved(setting: Setting): Item[] {
  const { condition, palette, at, size } = setting;
  const red = pick(palette.accents, 0);
  const post = (gap: number) => group(queuePost(red, gap, gap > 0 ? 1 : 0), { scale: 0.72 });
  const broom: Item[] = [
    { d: 'M0 0L26 -104', stroke: pick(palette.wood, 2), width: 5 },
    { d: 'M-16 6L-6 -26L10 -22L14 10Z', fill: '#d8bd78' },
    { d: 'M-6 -24L9 -21', stroke: red, width: 4 },
  ];
  const plate: Item[] = [
    { d: rect(-24, -50, 48, 36, 5), fill: '#37465a' },
    { d: rect(-20, -46, 40, 28, 3), fill: '#eceee9' },
    { d: circle(0, -32, 10), stroke: red, width: 3.6 },
    { d: 'M-7 -39L7 -25', stroke: red, width: 3.6 },
    { d: 'M0 -14V4', stroke: '#5f6772', width: 6 },
  ];
  const shine = { d: 'M-60 -2L-54 -16M-4 -6l4 -15M52 -4l7 -13', stroke: '#ffffff', width: 3, opacity: 0.7 };
  return arrived(condition.order, [
    { from: 0.3, at: [at(0.41) - 62 * size, 604], item: group([post(86)], { scale: size }) },
    { from: 0.36, at: [at(0.41), 604], item: group([post(86)], { scale: size }) },
    { from: 0.42, at: [at(0.41) + 62 * size, 604], item: group([post(0)], { scale: size }) },
    { from: 0.5, at: [at(0.41), 596], item: group([shine], { scale: size }) },
    { from: 0.56, at: [at(0.41) + 96 * size, 612], item: group(broom, { scale: 0.9 * size }) },
    { from: 0.66, at: [at(0.41), 640], item: group(plate, { scale: size }) },
  ]);
}

/** Chalked on our own ledge: bays in order, rings with a mark where each has a place. */
export function chalked(setting: Setting): Item[] {
  const { condition, alive, at, size } = setting;
  const mint = mintOf(setting);
  const places = [0.41, 0.595, 0.5, 0.22, 0.78, 0.05, 0.95];
  const ring = group([{ d: ellipse(0, 0, 42, 42), stroke: mint, width: 5, dash: [20, 9] }, roomMark(mint, 1.1)], {
    scale: [size, 0.34 * size],
  });
  const line = (i: number): Item => ({ d: path`M0 0L${(i - 5) * 3.4} 62`, stroke: '#eef1ee', width: 4, opacity: 0.7 });
  return [
    ...arrived(
      alive,
      places.map((t, i) => ({ from: 0.16 + i * 0.11, at: [at(t), 648], item: ring })),
    ),
    ...arrived(
      condition.order,
      Array.from({ length: 11 }, (_, i) => ({
        from: 0.16 + i * 0.05,
        at: [at(0.045 + i * 0.091), 610],
        item: line(i),
      })),
    ),
  ];
}
