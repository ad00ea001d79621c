import { group, type Item } from '../../display';
import type { Setting } from '../setting';
import { beam } from './beam';
import { breakers } from './breakers';
import type { Harbour } from './harbour';
import { LAMP_HIGH, lampHouse } from './lampHouse';
import { MOLE_HEAD, onMole, rings, wall } from './wall';

/** Where the lamp house stands, as a share of the width. */
const LAMP_AT = 0.785;

/** The harbour wall, the lamp house on it, its light, and the sea behind. */
export function mole(setting: Setting, harbour: Harbour): Item[] {
  const { at, size, right, condition } = setting;
  const along = (at(LAMP_AT) - at(MOLE_HEAD)) / (right + 40 - at(MOLE_HEAD));
  const [x, y] = onMole(setting, along, 0.55);
  const scale = 0.2 + 0.7 * size;
  return [
    ...beam(setting, x, y - LAMP_HIGH * scale),
    ...breakers(setting),
    ...wall(setting),
    ...rings(setting, harbour.ware === 'kettle' ? 0.9 : 0.1),
    group(lampHouse(setting, harbour), { at: [x, y], scale, turn: 1.6 * condition.chaos }),
  ];
}
