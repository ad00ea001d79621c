import { dark } from '../../../colour';
import { group, type Item } from '../../../display';
import { arriving } from '../../../number';
import { pick } from '../../../palette';
import { path } from '../../../path';
import { along, BEAM_PERCH } from '../../../perches';
import { lantern } from '../../../thing/furniture';
import { arrived } from '../../arrivals';
import { airBehind, backlogPiles, signposts } from '../../chaos';
import { frontAnywhere } from '../../front';
import { lampPool } from '../../light';
import { notices, orderBefore, orderBehind } from '../../order';
import type { Setting } from '../../setting';
import { puddles, splashes } from '../../wet';
import { darkFoot, ivy } from '../frame';
import { featherCord, hanging, mintOf, roomMark } from '../roomMark';
import { flooded } from './across';
import { DISORDER, ORDERING } from './data';
import { gables } from './gables';
import { loft, tallies } from './loft';
import { feathers, flockOnBeam, flockOnRafter, latecomersGap, notches } from './row';
import { BEAM, longBeam, rafters, THICK } from './timber';

/** Two lanterns on the beam, for those who come home late. */
function lanterns({ palette, lamp, at, size }: Setting): Item[] {
  return [0.27, 0.7].flatMap((t) => [
    {
      d: path`M${at(t)} ${BEAM + THICK - 4}V${BEAM + THICK + 18 * size}`,
      stroke: dark(pick(palette.wood, 0), 0.3),
      width: 3,
    },
    group(lantern(palette.window, lamp), { at: [at(t), BEAM + THICK + 64 * size], scale: size }),
  ]);
}

/** What a shared heading brings: marks in mint on stone and wood, cloths, a cord of feathers. */
function shared(setting: Setting): Item[] {
  const { at, alive, size } = setting;
  const mint = mintOf(setting);
  const cloth = (scale: number) => group(hanging(setting), { scale: scale * size });
  const marked = (scale: number) => group([roomMark(mint, scale)], { scale: size });
  const cord = { from: [at(0.4), BEAM + THICK], to: [at(0.82), BEAM + THICK], sag: 30 } as const;
  return [
    ...featherCord(
      setting,
      (t) => along(cord, t),
      Math.round(setting.view.frame.width / 62),
      arriving(alive, 0.4, 0.5),
    ),
    ...arrived(alive, [
      { from: 0.2, at: [at(0.135), 350], item: marked(0.9) },
      { from: 0.36, at: [at(0.885), 300], item: marked(0.8) },
      { from: 0.44, at: [at(0.21), BEAM + THICK - 6], item: cloth(0.95) },
      { from: 0.56, at: [at(0.79), BEAM + THICK - 6], item: cloth(0.8) },
      { from: 0.66, at: [at(0.06), 350], item: marked(0.8) },
      { from: 0.78, at: [at(0.5), 526], item: marked(1.5) },
      { from: 0.9, at: [at(0.93), 250], item: marked(0.7) },
    ]),
  ];
}

/** The loft, the long beam with all who sit on it, and the gables that carry it. */
export function beamStage(setting: Setting): Item[] {
  const { at, size, view } = setting;
  return [
    ...flooded(setting, 518),
    ...rafters(setting),
    ...longBeam(setting),
    ...gables(setting),
    ...notches(setting),
    ...lanterns(setting),
    ...shared(setting),
    ...latecomersGap(setting),
    ...notices(setting, ORDERING),
    ...flockOnBeam(setting),
    ...flockOnRafter(setting),
    ...loft(setting),
    ...tallies(setting),
    ...(view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 596, 700)] : []),
    ...lampPool(setting, at(BEAM_PERCH[0]), 632, 520 * size),
    ...orderBehind(setting, ORDERING),
    ...signposts(setting, DISORDER),
    ...backlogPiles(setting, DISORDER),
    ...feathers(setting),
    ...airBehind(setting),
  ];
}

/** Ivy and the loft's edge, dark and out of focus. */
export function beamFront(setting: Setting): Item[] {
  return [
    ...orderBefore(setting, ORDERING),
    darkFoot(setting, 64),
    ...ivy(setting, 119, -1, [96, 40]),
    ...ivy(setting, 120, 1, [196, 140, 92, 54]),
    ...frontAnywhere(setting),
  ];
}
