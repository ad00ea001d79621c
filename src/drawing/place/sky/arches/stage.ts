import { dark } from '../../../colour';
import { group, type Item } from '../../../display';
import { arriving } from '../../../number';
import { pick } from '../../../palette';
import { path } from '../../../path';
import { along, STUB_PERCH } from '../../../perches';
import { lantern } from '../../../thing/furniture';
import { fireflies } from '../../alive';
import { arrived } from '../../arrivals';
import { airBehind, backlogPiles, signposts } from '../../chaos';
import { frontAnywhere } from '../../front';
import { ground } from '../../ground';
import { lampPool } from '../../light';
import { notices, orderBefore, orderBehind } from '../../order';
import type { Setting } from '../../setting';
import { floodwater, puddles, splashes } from '../../wet';
import { darkFoot, ivy } from '../frame';
import { nettles } from '../nettles';
import { featherCord, hanging, mintOf, roomMark } from '../roomMark';
import { smallBird } from '../smallBird';
import { ARCHES, archOf, stub } from './arcade';
import { choked } from './choked';
import { controls, queueOnFoot, stalkHeaps } from './controls';
import { DISORDER, ORDERING } from './data';
import { traffic } from './traffic';

/** Painted over the crowns in mint, in turns nobody had to be told: in, in a hurry, out. */
const WAYS = ['M0 -15V13M-11 3L0 15L11 3', 'M-15 -11L-1 0L-15 11M1 -11L15 0L1 11', 'M0 15V-13M-11 -3L0 -15L11 -3'];

function ways(setting: Setting): Item[] {
  const { alive, size } = setting;
  const stroke = mintOf(setting);
  return arrived(
    alive,
    WAYS.map((d, k) => {
      const { x, half, spring } = archOf(setting, k);
      return {
        from: 0.2 + k * 0.1,
        at: [x, spring - half - 26],
        item: group([{ d, stroke, width: 6 }], { scale: size }),
      };
    }),
  );
}

/** A row on the wall's top, where one waits for nobody in particular. */
function sitting({ alive, at, palette, size }: Setting): Item[] {
  const seats: readonly (readonly [number, number])[] = [
    [0.24, 222],
    [0.62, 220],
    [0.27, 222],
    [0.66, 220],
    [0.76, 236],
    [0.34, 222],
    [0.8, 236],
    [0.14, 208],
  ];
  return arrived(
    alive,
    seats.map(([t, y], i) => ({
      from: 0.12 + i * 0.1,
      at: [at(t), y],
      item: group(smallBird(palette, i % 3 === 1), { scale: [i % 2 === 0 ? size : -size, size] }),
    })),
  );
}

/** What a shared heading hangs on the piers. */
function shared(setting: Setting): Item[] {
  const { at, alive, size } = setting;
  const mint = mintOf(setting);
  const cloth = group(hanging(setting), { scale: 1.05 * size });
  const marked = (scale: number) => group([roomMark(mint, scale)], { scale: size });
  const cord = (from: number, to: number) => (t: number) =>
    along({ from: [at(from), 262], to: [at(to), 262], sag: 26 }, t);
  const few = Math.round(setting.view.frame.width / 110);
  return [
    ...featherCord(setting, cord(0.33, 0.606), few, arriving(alive, 0.34, 0.3)),
    ...featherCord(setting, cord(0.606, 0.88), few, arriving(alive, 0.6, 0.34)),
    ...arrived(alive, [
      { from: 0.26, at: [at(0.33), 446], item: marked(1.2) },
      { from: 0.5, at: [at(0.606), 330], item: cloth },
      { from: 0.58, at: [at(0.075), 236], item: marked(1.1) },
      { from: 0.7, at: [at(0.9), 380], item: marked(1) },
      { from: 0.84, at: [at(0.058), 316], item: cloth },
    ]),
  ];
}

const lanterns = ({ palette, lamp, at, size }: Setting): Item[] =>
  [0.1, 0.33].flatMap((t, i) => [
    { d: path`M${at(t)} ${i === 1 ? 344 : 314}v${20 * size}`, stroke: dark(pick(palette.wood, 0), 0.3), width: 3 },
    group(lantern(palette.window, lamp), { at: [at(t), (i === 1 ? 344 : 314) + 66 * size], scale: size }),
  ]);

const overgrown = (setting: Setting): Item[] =>
  ARCHES.flatMap((_, k) => {
    const { x, half } = archOf(setting, k);
    const share = Math.min(1, setting.condition.decline * 1.5 - k * 0.16);
    return nettles(setting, 135 + k, [x - half * 1.1, x + half * 1.1], 606, Math.max(0, share), 9);
  });

/** The yard before the arches, and all that passes through them or does not. */
export function archesStage(setting: Setting): Item[] {
  const { at, size, view } = setting;
  return [
    ...choked(setting),
    ...traffic(setting),
    ...controls(setting),
    ...stub(setting, STUB_PERCH[0], STUB_PERCH[1]),
    ...sitting(setting),
    ...shared(setting),
    ...ways(setting),
    ...lanterns(setting),
    ...notices(setting, ORDERING),
    ...overgrown(setting),
    ...ground(setting, at(0.47)),
    ...(view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 606, 700)] : []),
    ...(view.weather === 'flood' ? floodwater(setting) : []),
    ...lampPool(setting, at(0.4), 612, 460 * size),
    ...queueOnFoot(setting),
    ...orderBehind(setting, ORDERING),
    ...stalkHeaps(setting),
    ...signposts(setting, DISORDER),
    ...backlogPiles(setting, DISORDER),
    ...fireflies(setting),
    ...airBehind(setting),
  ];
}

/** Ivy, dark and out of focus, and what order puts before people's feet. */
export const archesFront = (setting: Setting): Item[] => [
  ...orderBefore(setting, ORDERING),
  darkFoot(setting, 70),
  ...ivy(setting, 138, 1, [330, 250, 170, 110, 60]),
  ...ivy(setting, 139, -1, [74]),
  ...frontAnywhere(setting),
];
