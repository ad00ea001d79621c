import { light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { pick } from '../../palette';
import { path } from '../../path';
import type { Setting } from '../setting';
import { bowAt } from './crestBow';
import { strip } from './fells';

/** In a flood the pond comes over the whole bow. */
export function overBow(setting: Setting): Item[] {
  if (setting.view.weather !== 'flood') return [];
  const { palette, draws } = setting;
  const draw = draws(151);
  const white = light(pick(palette.water, 0), 0.4);
  const points = Array.from({ length: 41 }, (_, i) => bowAt(setting, i / 40));
  const threads = Array.from({ length: 70 }, (_, i) => {
    const { x, top, foot } = bowAt(setting, (i + draw()) / 70);
    return path`M${x} ${top - 4}q4 ${(foot - top) * 0.5} 6 ${(foot - top) * (0.7 + 0.3 * draw())}`;
  });
  const curtain = strip(
    points.map(({ x, top }): Point => [x, top - 5]),
    points.map(({ x, foot }): Point => [x, foot]),
  );
  return [
    { d: curtain, fill: linear([0, 410], [0, 560], [0, white, 0.75], [0.5, white, 0.35], [1, white, 0.6]) },
    { d: threads.join(''), stroke: white, width: 3, opacity: 0.6 },
  ];
}

/** And it runs over the near crest, round everybody's feet. */
export function overFeet(setting: Setting): Item[] {
  if (setting.view.weather !== 'flood') return [];
  const { palette, left, right, draws } = setting;
  const draw = draws(152);
  const far = mix(pick(palette.water, 1), light(pick(palette.water, 0), 0.3), 0.5);
  const streaks = Array.from({ length: 40 }, () => {
    const [x, y, w] = [left + draw() * (right - left), 596 + draw() * 120, 40 + draw() * 110];
    return path`M${x} ${y}q${w / 4} 7 ${w / 2} 2t${w / 2} 5`;
  });
  const sheet = path`M${left - 40} 584H${right + 40}V770H${left - 40}Z`;
  return [
    { d: sheet, fill: linear([0, 584], [0, 720], [0, far, 0.85], [0.3, far, 0.5], [1, pick(palette.water, 3), 0.3]) },
    { d: streaks.join(''), stroke: light(far, 0.6), width: 2.4, opacity: 0.7 },
  ];
}
