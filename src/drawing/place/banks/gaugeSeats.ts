import { group, type Item, linear } from '../../display';
import { arriving } from '../../number';
import { pick, toneOf } from '../../palette';
import { rect } from '../../path';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { sitter } from './folk';

/** A seat out from the post, facing left; its board is on 0,0. */
function seat({ palette, snow }: Setting): Item[] {
  const [shade, dull, board, lit] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  return [
    { d: 'M-74 8L-12 62', stroke: shade, width: 9 },
    { d: rect(-24, -72, 10, 76, 3), fill: dull },
    { d: 'M-80 4V-30H-22', stroke: dull, width: 6 },
    { d: 'M-78 8V44M-96 44H-62', stroke: shade, width: 7 },
    { d: rect(-90, 0, 80, 11, 3), fill: snow ? '#eef4fb' : linear([-90, 0], [-10, 0], [0, board], [1, lit]) },
  ];
}

/** The two seats: high, for who looks upstream; low, for who looks down. Decline drops one. */
export function seats(setting: Setting): Item[] {
  const { condition, view, alive } = setting;
  const tone = toneOf(condition, view.hour);
  const fallen = arriving(condition.decline, 0.45, 0.2);
  const rocked = 10 * condition.chaos;
  const glass: Item[] = [
    { d: 'M0 0L-30 -6', stroke: '#6b4a34', width: 9 },
    { d: 'M-30 -6L-52 -10', stroke: '#c7a95c', width: 6 },
  ];
  return [
    group(seat(setting), { at: [0, -262], turn: -rocked }),
    group(seat(setting), { at: [0, -118], scale: [-1, 1], turn: rocked + 62 * fallen }),
    ...arrived(alive, [
      {
        from: 0.36,
        at: [-50, -264],
        item: group([group(sitter('hare', tone), { scale: [-1.05, 1.05] }), group(glass, { at: [-16, -46] })]),
      },
      { from: 0.46, at: [48, -120], item: group([group(sitter('badger', tone), { turn: 16, scale: 1.05 })]) },
    ]),
  ];
}
