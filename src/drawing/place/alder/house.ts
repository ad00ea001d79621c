import { group, type Item } from '../../display';
import { pick } from '../../palette';
import { ferryFlag } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { moss, officeFront, ruin, wildRoof } from './houseChanges';
import { bigWindow, chimney, door, gable, houseOf, porch, roof, walls } from './houseParts';

/** Ondo's house by the landing: base line y = 0, about 370 units wide. */
export function house(setting: Setting): Item[] {
  const it = houseOf(setting);
  const crest = {
    from: 0.46,
    at: [-84, -216] as const,
    item: group(ferryFlag(pick(setting.palette.accents, 0), setting.gale)),
  };
  return [
    ...chimney(it),
    ...arrived(setting.alive, [crest]),
    ...walls(it),
    ...bigWindow(it),
    ...door(it),
    ...porch(it),
    ...roof(it),
    ...moss(it),
    ...gable(it),
    ...officeFront(it),
    ...wildRoof(it),
    ...ruin(it),
  ];
}
