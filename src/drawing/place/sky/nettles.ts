import { mix } from '../../colour';
import { group, type Item } from '../../display';
import { nthArriving } from '../../number';
import { pick } from '../../palette';
import { path } from '../../path';
import { inFrame, type Setting } from '../setting';

const pair = (y: number, w: number): string =>
  path`M0 ${y}C${-w * 0.5} ${y - 16} ${-w} ${y - 8} ${-w * 1.2} ${y + 9}C${-w * 0.7} ${y + 12} ${-w * 0.2} ${y + 8} 0 ${y}C${w * 0.5} ${y - 16} ${w} ${y - 8} ${w * 1.2} ${y + 9}C${w * 0.7} ${y + 12} ${w * 0.2} ${y + 8} 0 ${y}Z`;

const LEAVES = pair(-22, 13) + pair(-46, 20) + pair(-71, 22) + pair(-94, 16) + pair(-111, 9);

/** Nettles, which come where nobody walks: from `from` to `to`, on y; `share` 0..1 of all there could be. */
export function nettles(
  setting: Setting,
  name: number,
  [from, to]: readonly [number, number],
  y: number,
  share: number,
  count = 12,
): Item[] {
  const draw = setting.draws(name);
  const green = mix(pick(setting.palette.ground, 2), '#55704a', 0.35);
  return Array.from({ length: count }, (_, i) => {
    const [jitter, size, turn] = [draw(), draw(), draw()];
    const x = from + ((((i * 5) % count) + jitter) / count) * (to - from);
    const scale = nthArriving(share, i, count) * (0.7 + 0.6 * size) * setting.size;
    const plant: Item[] = [
      { d: 'M0 4Q-3 -50 1 -106', stroke: mix(green, '#1d1a35', 0.2), width: 4 },
      { d: LEAVES, fill: i % 2 === 0 ? green : mix(green, '#1d1a35', 0.14) },
    ];
    return { x, scale, item: group(plant, { at: [x, y], scale, turn: (turn - 0.5) * 14 - 12 * setting.wind }) };
  })
    .filter(({ x, scale }) => scale > 0 && inFrame(setting, x, 40))
    .map(({ item }) => item);
}
