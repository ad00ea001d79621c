import { dark, light, mix } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { arriving } from '../number';
import { pick } from '../palette';
import { below, path, polygon, rect } from '../path';
import { ferryRopeOf } from '../spots';
import { queuePost } from '../thing/furniture';
import { ropeCoil } from '../thing/loads';
import { sign, signpost } from '../thing/signs';
import { backlogPiles } from './chaos';
import { ferryRope } from './landing';
import { arrived } from './order';
import { HORIZON, type Setting } from './setting';

/** Both banks far off, and the rope that runs between them past the boat. */
export function riverBanks(setting: Setting): Item[] {
  const { palette, left, right, at, condition } = setting;
  const top = mix(pick(palette.depths, 3), pick(palette.ground, 1), 0.35);
  const low = 398 - 6 * condition.order;
  const bank = (points: readonly Point[]): Item => ({
    d: below(points, 418),
    fill: linear([0, 380], [0, 418], [0, light(top, 0.1)], [1, dark(top, 0.2)]),
    shadow: { colour: dark(top, 0.5), opacity: 0.4, blur: 12, dx: 0, dy: 3 },
  });
  return [
    bank([
      [left - 40, HORIZON - 4],
      [at(0.14), HORIZON - 8],
      [at(0.3), low + 2],
      [at(0.4), low + 20],
    ]),
    bank([
      [at(0.78), low + 20],
      [at(0.86), low],
      [at(0.94), HORIZON - 10],
      [right + 40, HORIZON - 6],
    ]),
    ...ferryRope(setting, ferryRopeOf(setting.view), 1.7),
  ];
}

/** The deck, its far edge narrower: a floor for the cast. */
function deck(setting: Setting): Item[] {
  const { palette, left, right, condition } = setting;
  const middle = (left + right) / 2;
  const half = (right - left) / 2;
  const [shade, wood, board, lit] = [
    pick(palette.wood, 0),
    pick(palette.wood, 1),
    pick(palette.wood, 2),
    pick(palette.wood, 3),
  ];
  const [back, fore] = [half * 0.9, half * 1.16];
  const draw = setting.draws(91);
  const count = 14;
  const planks = Array.from({ length: count }, (_, i) => {
    const [tone, warp] = [draw(), draw()];
    const [a, b] = [(i / count) * 2 - 1, ((i + 1) / count) * 2 - 1];
    const lift = (warp - 0.5) * 16 * condition.chaos;
    return {
      d: polygon([
        [middle + a * back, 588 + lift],
        [middle + b * back - 2, 588 + lift],
        [middle + b * fore - 3, 760],
        [middle + a * fore, 760],
      ]),
      fill: linear([0, 588], [0, 740], [0, mix(lit, board, tone)], [1, mix(wood, shade, tone)]),
    };
  });
  return [
    {
      d: polygon([
        [middle - back - 14, 582],
        [middle + back + 14, 582],
        [middle + fore, 760],
        [middle - fore, 760],
      ]),
      fill: shade,
      shadow: { colour: dark(pick(palette.water, 3), 0.5), opacity: 0.6, blur: 26, dx: 0, dy: -6 },
    },
    ...planks,
    { d: path`M${middle - back - 14} 584H${middle + back + 14}`, stroke: light(lit, 0.25), width: 4 },
  ];
}

function railing({ palette, left, right, condition }: Setting): Item[] {
  const middle = (left + right) / 2;
  const half = ((right - left) / 2) * 0.9;
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const posts = [-1, -0.5, 0.5, 1].map((t) => ({
    d: rect(middle + t * half - 5, 534, 10, 56, 3),
    fill: t < 0 ? shade : board,
  }));
  const sag = 10 * condition.chaos;
  return [
    ...posts,
    { d: path`M${middle - half} 540Q${middle} ${546 + sag} ${middle + half} 540`, stroke: lit, width: 6 },
  ];
}

/** The deck of the ferry in mid-river, with what order, chaos and backlog have brought aboard. */
export function riverStage(setting: Setting): Item[] {
  const { palette, condition, at } = setting;
  const signs = (
    [
      [0.2, 0.08, 'boat'],
      [0.45, 0.93, 'no'],
      [0.7, 0.5, 'arrow'],
    ] as const
  ).map(([from, t, picture]) => ({
    from,
    at: [at(t), 610] as const,
    item: sign(palette, { picture, height: 104 }),
  }));
  const posts = [0, 1, 2, 3].map((i) => ({
    from: 0.52 + i * 0.08,
    at: [at(0.34 + i * 0.11), 612] as const,
    item: group(queuePost(pick(palette.accents, 0), at(0.11) - at(0), i < 3 ? 1 : 0)),
  }));
  const boards = 4 * arriving(condition.chaos, 0.4, 0.4);
  return [
    ...railing(setting),
    ...deck(setting),
    group(ropeCoil('#cdb07c'), { at: [at(0.04), 640] }),
    ...arrived(condition.order, [...signs, ...posts]),
    ...(boards > 0 ? [group([signpost(palette, boards)], { at: [at(0.62), 624], scale: Math.min(1, boards) })] : []),
    ...backlogPiles(setting),
  ];
}
