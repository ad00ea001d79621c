import { light, mix } from '../../colour';
import { group, type Item } from '../../display';
import { nthArriving } from '../../number';
import { pick } from '../../palette';
import { path } from '../../path';
import { inFrame, type Setting } from '../setting';

/** Two leaves that droop from the stalk on either side. */
const pair = (y: number, w: number): string =>
  [-1, 1]
    .map(
      (k) =>
        path`M0 ${y}C${k * w * 0.4} ${y - 15} ${k * w} ${y - 13} ${k * w * 1.35} ${y + 13}C${k * w * 0.9} ${y + 12} ${k * w * 0.3} ${y + 12} 0 ${y}Z`,
    )
    .join('');

const LEAVES = pair(-24, 15) + pair(-50, 24) + pair(-78, 25) + pair(-102, 20);
const TIP =
  'M0 -100C-15 -106 -17 -122 -7 -131C0 -124 2 -112 0 -100ZM0 -100C14 -108 15 -120 8 -128C0 -120 -2 -110 0 -100Z';

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
    const scale = nthArriving(share, i, count) * (0.5 + 0.6 * size) * setting.size;
    const plant: Item[] = [
      { d: 'M0 4Q-4 -50 0 -106', stroke: mix(green, '#1d1a35', 0.2), width: 4 },
      { d: LEAVES, fill: i % 2 === 0 ? green : mix(green, '#1d1a35', 0.14) },
      { d: TIP, fill: light(green, 0.16) },
    ];
    return { x, scale, item: group(plant, { at: [x, y], scale, turn: (turn - 0.5) * 26 - 12 * setting.wind }) };
  })
    .filter(({ x, scale }) => scale > 0 && inFrame(setting, x, 40))
    .map(({ item }) => item);
}
