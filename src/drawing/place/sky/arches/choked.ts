import { group, type Item } from '../../../display';
import { arriving, between } from '../../../number';
import { pick } from '../../../palette';
import { path } from '../../../path';
import type { Setting } from '../../setting';
import { feather, smallBird } from '../smallBird';
import { archOf } from './arcade';

/** What chokes the first two arches when everyone builds where they like: twigs to the crown, and somebody in it. */
export function choked(setting: Setting): Item[] {
  const { condition, palette } = setting;
  const draw = setting.draws(134);
  const wood = [pick(palette.wood, 0), pick(palette.wood, 1), pick(palette.wood, 2)];
  return [0, 1].flatMap((k) => {
    const { x, half, spring } = archOf(setting, k);
    const count = 26;
    const sticks = Array.from({ length: count }, (_, i) => {
      const [aside, turn, lot] = [draw() - 0.5, draw() - 0.5, draw()];
      const seen = arriving(condition.chaos, 0.14 + k * 0.06 + 0.6 * (i / count), 0.08);
      const y = between(586, spring - half * 0.3, (i / count) ** 0.9);
      const at = [x + aside * half * 1.5, y] as const;
      const scale = Math.max(0.01, seen) * (half / 110);
      const [swift, tilt] = [lot < 0.5, turn * 90];
      if (i % 8 === 5)
        return { seen, item: group(smallBird(palette, swift), { at, turn: turn * 160, scale: scale * 1.3 }) };
      if (i % 8 === 2) return { seen, item: group(feather('#f2e6d0'), { at, turn: turn * 300, scale: scale * 1.6 }) };
      const stick = {
        d: 'M-78 6Q-10 -10 76 -4M30 -6l22 -20M-30 0l-24 -16',
        stroke: wood[i % 3] ?? '#6b4836',
        width: 9,
      };
      return { seen, item: group([stick], { at, turn: tilt, scale }) };
    });
    const clip = path`M${x - half} 640H${x + half}V${spring}A${half} ${half} 0 0 0 ${x - half} ${spring}Z`;
    return [
      group(
        sticks.filter(({ seen }) => seen > 0).map(({ item }) => item),
        { clip },
      ),
    ];
  });
}
