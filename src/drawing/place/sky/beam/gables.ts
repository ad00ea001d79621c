import { light, mix } from '../../../colour';
import { type Item, linear, type Point } from '../../../display';
import { arriving, between } from '../../../number';
import { path, polygon } from '../../../path';
import type { Setting } from '../../setting';
import { archHole, archStones, courses, panes, snowAlong, stoneOf, worn } from '../stone';

/** One of the two gables; the first point is at the frame's edge, and so is the last. */
function gable(setting: Setting, side: -1 | 1, top: readonly Point[], hole: string): Item[] {
  const stone = stoneOf(setting);
  const edge = side < 0 ? setting.left - 30 : setting.right + 30;
  const inner = side < 0 ? top.at(-1) : top[0];
  const foot: Point = [(inner?.[0] ?? edge) - side * 10, 640];
  const outline = side < 0 ? [...top, foot, [edge, 640] as Point] : [...top, [edge, 640] as Point, foot];
  const d = `${worn(outline)}Z${hole}`;
  const xs = top.map(([x]) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const deep = mix(stone.deep, setting.palette.vignette, 0.34);
  return [
    {
      d,
      fill: linear(
        [from, 500],
        [to, 200],
        [0, mix(deep, setting.palette.vignette, 0.2)],
        [0.55, mix(deep, stone.body, 0.36)],
        [1, mix(stone.body, stone.deep, 0.2)],
      ),
      shadow: { colour: setting.palette.vignette, opacity: 0.45, blur: 22, dx: side * -4, dy: 2 },
    },
    courses(setting, side < 0 ? 113 : 114, stone, { x: from, y: 40, width: to - from, height: 600 }, d, 28),
    { d: worn(top), stroke: light(stone.lit, 0.4), width: 2, opacity: 0.85 },
    ...snowAlong(setting, top),
  ];
}

/** The cote on the gable, from which the bell is gone these sixty years. */
function bellCote(setting: Setting, x: number, y: number): Item[] {
  const { size } = setting;
  const stone = stoneOf(setting);
  const [half, high] = [46 * size, 86 * size];
  const roof: Point[] = [
    [x - half - 8, y - high],
    [x, y - high - 34 * size],
    [x + half + 8, y - high],
  ];
  const d =
    path`M${x - half} ${y - high}H${x + half}V${y + 6}H${x - half}Z` +
    archHole(x, y - 4, 26 * size, y - high + 34 * size);
  const fill = linear(
    [x - half, y],
    [x + half, y - high],
    [0, mix(stone.deep, setting.palette.vignette, 0.2)],
    [1, stone.lit],
  );
  return [
    { d, fill },
    { d: polygon(roof), fill: linear([x - half, y], [x + half, y - high], [0, stone.deep], [1, stone.body]) },
    { d: polygon(roof.slice(1), false), stroke: light(stone.lit, 0.4), width: 2 },
    {
      d: path`M${x} ${y - high + 10 * size}q${-4} ${16 * size} ${2} ${34 * size}q${5} ${8} ${-1} ${14 * size}`,
      stroke: '#c9ab7d',
      width: 3,
    },
    ...snowAlong(setting, roof),
  ];
}

/** Both gables, the left one high, the right one fallen in; decline takes some more off. */
export function gables(setting: Setting): Item[] {
  const { at, left, right, condition, size } = setting;
  const worn = 26 * arriving(condition.decline, 0.2, 0.7);
  const up = (y: number) => between(y, Math.round(y / 40) * 40, condition.order);
  const west: Point[] = [
    [left - 30, 118],
    [at(0.03), 118],
    [at(0.03), up(134)],
    [at(0.105), up(134)],
    [at(0.105), up(176) + worn],
    [at(0.14), up(176) + worn],
    [at(0.14), 236 + worn],
    [at(0.165), 236 + worn],
    [at(0.165), 300],
    [at(0.176), 300],
    [at(0.176), 400],
  ];
  const east: Point[] = [
    [at(0.842), 402],
    [at(0.842), 290],
    [at(0.86), 290],
    [at(0.86), 250 + worn],
    [at(0.895), 250 + worn],
    [at(0.895), up(206) + worn],
    [at(0.94), up(206) + worn],
    [at(0.94), 168],
    [right + 30, 168],
  ];
  const [wx, ex] = [at(0.075), at(0.945)];
  return [
    ...bellCote(setting, wx - 4, 136),
    ...gable(setting, -1, west, archHole(wx, 300, 26 * size, 226)),
    ...panes(setting, 0.3, wx, 300, 26 * size, 226),
    ...archStones(stoneOf(setting), wx, 300, 26 * size, 226),
    ...gable(setting, 1, east, archHole(ex, 420, 24 * size, 330)),
    ...panes(setting, 0.5, ex, 420, 24 * size, 330),
    ...archStones(stoneOf(setting), ex, 420, 24 * size, 330),
  ];
}
