import { mix } from '../../colour';
import type { Item, Point } from '../../display';
import { pick } from '../../palette';
import { haze, sheet } from '../land';
import { EAST, type Setting, WEST } from '../setting';
import { wood } from '../trees';

/** A long swell of downs at a height; order evens it. */
function downs({ condition }: Setting, y: number, rise: number, shift: number): Point[] {
  const points: Point[] = [];
  for (let x = WEST; x <= EAST; x += 106) {
    const swell = Math.sin(x / 190 + shift) + 0.5 * Math.sin(x / 87 + shift * 2);
    points.push([x, y - rise * swell * (1 - 0.75 * condition.order)]);
  }
  return points;
}

/** Downs, one behind the other, instead of the river's peaks: one looks at them from as high as they are. */
export const farDowns = (setting: Setting): Item[] => [
  ...sheet(
    downs(setting, 306, 36, 0.6),
    440,
    mix(pick(setting.palette.depths, 0), pick(setting.palette.depths, 1), 0.4),
    setting.palette.haze,
  ),
  haze(setting, 300, 80, 0.35),
  ...sheet(
    downs(setting, 344, 20, 2.3),
    440,
    mix(pick(setting.palette.depths, 0), pick(setting.palette.depths, 1), 0.9),
    setting.palette.haze,
  ),
];

/** The near downs, stubble gold where they are cut. */
export function nearDowns(setting: Setting): Item[] {
  const { palette } = setting;
  const colour = mix(pick(palette.depths, 1), pick(palette.ground, 1), 0.45);
  return [...sheet(downs(setting, 374, 10, 4.1), 440, colour, palette.haze), haze(setting, 340, 80, 0.5)];
}

/** Hedgerow trees along the valley's rim. */
export function hedgerows(setting: Setting): Item[] {
  const plan = {
    from: WEST,
    to: EAST,
    step: 33,
    gap: [setting.at(0.6), setting.at(0.78)] as const,
    heights: [16, 38] as const,
    ground: (x: number) => 384 + 5 * Math.sin(x / 130),
    colour: mix(pick(setting.palette.depths, 2), pick(setting.palette.ground, 2), 0.4),
    leafy: 0.86,
  };
  return [...wood(setting.draws(102), plan, setting), haze(setting, 356, 60, 0.45)];
}
