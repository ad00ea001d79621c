import { group, type Item } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import { along, HOIST_PERCH } from '../../../perches';
import { lantern } from '../../../thing/furniture';
import { arrived } from '../../arrivals';
import { airBehind, backlogPiles, signposts } from '../../chaos';
import { frontAnywhere } from '../../front';
import { lampPool } from '../../light';
import { notices, orderBefore, orderBehind } from '../../order';
import type { Setting } from '../../setting';
import { puddles, splashes } from '../../wet';
import { darkFoot, ivy } from '../frame';
import { featherCord, hanging } from '../roomMark';
import { flyingBird } from '../smallBird';
import { chalked, reserved } from './chalk';
import { DISORDER, ORDERING } from './data';
import { atHome, marks, plates } from './holes';
import { nearNest } from './nearNest';
import { hoist, SHELF, shelf } from './shelf';
import { alongWall } from './wall';

/** Swifts below us, over the valley: in turns of their own, in file, or in each other's way. */
function below(setting: Setting): Item[] {
  const { condition, alive, palette, at, size, view } = setting;
  if (view.hour === 'night') return [];
  const draw = setting.draws(146);
  const much = (0.4 + 0.6 * Math.max(alive, condition.order, condition.chaos)) * (1 - condition.decline);
  return Array.from({ length: 14 }, (_, i) => {
    const [x, y, turn, far] = [draw(), draw(), draw() - 0.5, draw()];
    const scale = between(0.24 + 0.4 * far, 0.4, condition.order) * nthArriving(much, i, 14) * size;
    const place = [
      at(between(0.53 + 0.45 * x, 0.54 + i * 0.033, condition.order)),
      between(300 + 190 * y, 320 + (i % 2) * 20, condition.order) - 80 * condition.chaos * (far - 0.5),
    ] as const;
    return {
      scale,
      item: group(flyingBird(palette, true), {
        at: place,
        scale,
        turn: turn * between(60, 300, condition.chaos) * (1 - condition.order),
      }),
    };
  })
    .filter(({ scale }) => scale > 0)
    .map(({ item }) => item);
}

/** What a shared heading hangs out. */
function shared(setting: Setting): Item[] {
  const { at, alive, size } = setting;
  const cord = { from: [at(0.02), alongWall(0.02, 96)], to: [at(0.47), alongWall(0.47, 150)], sag: 24 } as const;
  const cloth = (scale: number) => group(hanging(setting), { scale: scale * size });
  return [
    ...featherCord(
      setting,
      (t) => along(cord, t),
      Math.round(setting.view.frame.width / 64),
      arriving(alive, 0.36, 0.5),
    ),
    ...arrived(alive, [
      { from: 0.3, at: [at(0.4), HOIST_PERCH[1] + 26], item: cloth(0.9) },
      { from: 0.6, at: [at(0.09), alongWall(0.09, 214)], item: cloth(1.05) },
    ]),
  ];
}

const light = ({ palette, lamp, at, size }: Setting): Item[] => [
  group(lantern(palette.window, lamp), { at: [at(0.505), SHELF + 6], scale: 1.1 * size }),
];

/** The ledge over the drop, with what nests there. */
export function ledgesStage(setting: Setting): Item[] {
  const { at, size, view } = setting;
  return [
    ...below(setting),
    ...atHome(setting),
    ...plates(setting),
    ...marks(setting),
    ...hoist(setting),
    ...shared(setting),
    ...notices(setting, ORDERING),
    ...shelf(setting),
    ...chalked(setting),
    ...(view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 602, 690)] : []),
    ...light(setting),
    ...lampPool(setting, at(0.505), 630, 480 * size),
    ...reserved(setting),
    ...orderBehind(setting, ORDERING),
    ...signposts(setting, DISORDER),
    ...backlogPiles(setting, DISORDER),
    ...nearNest(setting),
    ...airBehind(setting),
  ];
}

/** Ivy and the drop's dark, out of focus. */
export const ledgesFront = (setting: Setting): Item[] => [
  ...orderBefore(setting, ORDERING),
  darkFoot(setting, 48),
  ...ivy(setting, 147, 1, [260, 180, 110]),
  ...ivy(setting, 148, -1, [120, 60]),
  ...frontAnywhere(setting),
];
