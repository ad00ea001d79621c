import { dark, light, mix } from '../colour';
import { group, type Item, linear, radial } from '../display';
import { arriving, between } from '../number';
import { pick } from '../palette';
import { circle, ellipse, line, path, rect, smooth } from '../path';
import { along, ferryRopeOf, type Hanging, JETTY_AT } from '../spots';
import { flatBoat } from '../thing/boat';
import { bellFrame } from '../thing/furniture';
import { knot } from '../thing/loads';
import { reeds } from './ground';
import { EAST, HORIZON, type Setting, WEST } from './setting';
import { wood } from './trees';

const KNOTS = 11;

/** The ferry's rope with its eleven knots, larger toward the near end. */
export function ferryRope({ palette, condition }: Setting, hanging: Hanging, size: number): Item[] {
  const colour = mix('#d9bd8c', pick(palette.wood, 1), 0.3 * condition.decline);
  const curve = Array.from({ length: 17 }, (_, i) => along(hanging, i / 16));
  const d = smooth(curve);
  const knots = Array.from({ length: KNOTS }, (_, i) => {
    const t = (i + 0.7) / KNOTS;
    return group(knot(colour, size * between(1, 0.55, t)), { at: along(hanging, t) });
  });
  return [{ d, stroke: dark(colour, 0.5), width: 5.5 * size }, { d, stroke: colour, width: 3.6 * size }, ...knots];
}

/** The far landing: a small jetty, a hut with a light, a post for the rope. */
function farLanding(setting: Setting): Item[] {
  const { palette, at, condition } = setting;
  const x = at(0.6);
  const [shade, wood] = [mix(pick(palette.wood, 0), palette.haze, 0.3), mix(pick(palette.wood, 2), palette.haze, 0.3)];
  return [
    { d: path`M${x - 70} ${HORIZON - 2}L${x - 66} ${HORIZON - 24}H${x - 26}L${x - 22} ${HORIZON - 2}Z`, fill: wood },
    { d: path`M${x - 76} ${HORIZON - 22}L${x - 46} ${HORIZON - 44}L${x - 16} ${HORIZON - 22}Z`, fill: shade },
    { d: rect(x - 52, HORIZON - 18, 10, 12, 2), fill: palette.window, opacity: 1 - 0.8 * condition.decline },
    { d: rect(x - 20, HORIZON - 2, 86, 5, 2), fill: shade },
    { d: rect(x + 22, HORIZON - 26, 5, 30, 2), fill: shade },
  ];
}

function bankShape(setting: Setting, side: -1 | 1): Item {
  const { palette, condition, left, right } = setting;
  const base = side < 0 ? left : right;
  const reach = setting.extent.width * 0.2;
  const x = (t: number) => base - side * (reach * t) - side * 0;
  const soft = 1 - condition.order;
  const d =
    path`M${base + side * 60} 426C${x(0.3)} ${426 - 10 * soft} ${x(0.7)} ${426 - 4 * soft} ${x(1)} ${between(428, 444, soft)}` +
    path`C${x(1 + 0.26 * soft)} 460 ${x(between(1, 0.7, soft))} 486 ${x(between(1, 0.5, soft))} 502` +
    path`C${x(between(1, 0.3, soft))} 540 ${x(between(1, 0.1, soft))} 560 ${x(between(1, 0, soft))} 640L${base + side * 60} 640Z`;
  const top = mix(pick(palette.depths, 3), pick(palette.ground, 0), 0.5);
  const shadow = { colour: dark(pick(palette.depths, 3), 0.55), opacity: 0.5, blur: 18, dx: -2, dy: -4 };
  return { d, fill: linear([0, 420], [0, 600], [0, top], [1, pick(palette.ground, 1)]), shadow };
}

/** The front of Ondo's house: a roof, a lit pane and door, two posts, three steps. Base line y = 0, 300 wide. */
function porch(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const [shade, wall, board, lit] = [
    pick(palette.wood, 0),
    pick(palette.wood, 1),
    pick(palette.wood, 2),
    pick(palette.wood, 3),
  ];
  const thatch = mix(pick(palette.ground, 0), wall, 0.45);
  const glow = mix(palette.window, '#2c3440', condition.decline);
  const straight = condition.order;
  const bend = 14 * condition.chaos;
  const pane = (x: number): Item[] => [
    { d: rect(x - 24, -104, 48, 46, 6), fill: dark(shade, 0.3) },
    { d: rect(x - 19, -99, 38, 36, 3), fill: glow },
    { d: path`M${x} -99v36M${x - 19} -81h38`, stroke: dark(shade, 0.3), width: 3.6 },
  ];
  return [
    { d: rect(-120, -132, 240, 132, 4), fill: linear([-120, 0], [120, -120], [0, dark(shade, 0.15)], [1, wall]) },
    {
      d: [-108, -84, -60, -36].map((y) => path`M-118 ${y}H118`).join(''),
      stroke: dark(shade, 0.3),
      width: 2,
      opacity: 0.55,
    },
    { d: circle(-50, -70, 110), fill: radial([-50, -70], 110, [0, glow, 0.4 * (1 - condition.decline)], [1, glow, 0]) },
    ...pane(-62),
    { d: 'M34 0V-74A28 28 0 0 1 90 -74V0Z', fill: dark(shade, 0.35) },
    {
      d: 'M40 0V-73A22 22 0 0 1 84 -73V0Z',
      fill: linear([0, -95], [0, 0], [0, glow], [1, mix(glow, '#c8772f', 0.5 * (1 - straight))]),
    },
    { d: rect(-160, -14, 320, 16, 5), fill: linear([-160, 0], [160, 0], [0, board], [1, lit]) },
    { d: rect(-160, 0, 320, 22, 4), fill: dark(shade, 0.2) },
    ...[-146, 146].map((x) => ({ d: rect(x - 6, -134, 12, 122, 3), fill: x < 0 ? shade : board })),
    { d: 'M-146 -52H-96M-146 -34H-96M-128 -54V-14M-108 -54V-14', stroke: board, width: 5 },
    {
      d: path`M-186 -126L${-112 + bend * 0.4} ${-214 - bend}Q0 ${-224 + 14 * straight} ${112 + bend} ${-214 + bend * 0.6}L186 -126Q0 ${-114 - 10 * straight} -186 -126Z`,
      fill: linear(
        [-180, -130],
        [160, -210],
        [0, dark(thatch, 0.42)],
        [0.6, dark(thatch, 0.12)],
        [1, light(thatch, 0.14)],
      ),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 14, dx: 0, dy: 6 },
    },
    {
      d: 'M-150 -142Q0 -128 158 -142M-128 -168Q0 -154 136 -168M-112 -192Q0 -180 118 -192',
      stroke: dark(thatch, 0.4),
      width: 2,
      dash: [16, 9],
      opacity: 0.6 * (1 - straight),
    },
  ];
}

/** Smoke from the chimney: somebody is at home and has time to cook. */
function chimney({ palette, condition }: Setting): Item[] {
  const smoke = condition.vision * (1 - condition.decline) * (1 - condition.order);
  const drift = 60 * condition.chaos;
  return [
    { d: rect(58, -246, 24, 44, 3), fill: dark(pick(palette.wood, 0), 0.15) },
    {
      d: path`M70 -250c${-14 - drift * 0.2} -22 ${18 - drift * 0.4} -34 ${4 - drift} -60s${14 - drift} -36 ${6 - drift} -66`,
      stroke: '#fff2df',
      width: 13,
      opacity: 0.34 * smoke,
      soft: 7,
    },
  ];
}

/** The jetty, out from the near bank, with its posts; decline takes boards away. */
function jetty(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const draw = setting.draws(41);
  const boards = Array.from({ length: 10 }, (_, i) => {
    const [warp, loss] = [draw(), draw()];
    const gone = loss < condition.decline * 0.5 ? 1 : 0;
    const y = -i * 9;
    const half = 66 - i * 2.6;
    const turn = (warp - 0.5) * (10 * condition.chaos + 5 * condition.decline);
    return group([{ d: rect(-half, -4, half * 2, 7.4, 2), fill: mix(board, lit, warp * 0.7) }], {
      at: [i * 3, y],
      turn,
      scale: 1 - gone,
    });
  });
  const post = (x: number, y: number, height: number) => [
    { d: rect(x - 6, y - height, 12, height + 16, 4), fill: linear([x - 6, 0], [x + 6, 0], [0, shade], [1, board]) },
    { d: ellipse(x, y - height, 6.5, 3), fill: lit },
  ];
  return [...post(-36, -88, 30), ...post(88, -84, 34), ...boards, ...post(-62, -2, 40), ...post(70, -2, 46)];
}

/** A second rope above the first, to guard it; it grows from the near post. */
function ropeForTheRope({ palette }: Setting, { from, to, sag }: Hanging, seen: number): Item[] {
  if (seen <= 0) return [];
  const above: Hanging = { from: [from[0], from[1] - 26], to: [to[0], to[1] - 10], sag: sag * 0.7 };
  const curve = Array.from({ length: 9 }, (_, i) => along(above, (i / 8) * seen));
  return [
    { d: line(from, above.from), stroke: '#4a5667', width: 5 },
    { d: smooth(curve), stroke: pick(palette.accents, 0), width: 4 },
  ];
}

/** Trees on both banks, nearer and darker than the far wood. */
function bankWood(setting: Setting): Item[] {
  const plan = {
    from: WEST,
    to: EAST,
    step: 46,
    gap: [setting.at(0.2), setting.at(0.88)] as const,
    heights: [104, 190] as const,
    ground: () => 436,
    colour: pick(setting.palette.depths, 3),
    leafy: 0.4,
  };
  return wood(setting.draws(43), plan, setting.condition);
}

const PORCH_AT = 0.13;
/** Between two spots, so that nobody stands before it. */
export const BELL_AT = 0.405;

/** What stands between water and stage at the landing: two banks, house, bell, jetty, rope and boat. */
export function landingBanks(setting: Setting): Item[] {
  const { at, palette, condition } = setting;
  const rope = ferryRopeOf(setting.view);
  const hanging = { ...rope, sag: rope.sag * (1 + condition.decline * 0.4) };
  const boatX = between(at(JETTY_AT) - 210, at(JETTY_AT) - 250, condition.chaos);
  return [
    ...farLanding(setting),
    ...bankWood(setting),
    bankShape(setting, -1),
    bankShape(setting, 1),
    group([...chimney(setting), ...porch(setting)], { at: [at(PORCH_AT), 574], turn: -2.4 * condition.chaos }),
    ...ferryRope(setting, hanging, 1),
    ...ropeForTheRope(setting, hanging, arriving(condition.order, 0.66, 0.14)),
    group(flatBoat(palette), { at: [boatX, 526], turn: -4 * condition.chaos + 1.5 * condition.decline }),
    ...reeds(setting, 42, at(0.5), at(0.76), 566, condition.decline),
    group(jetty(setting), { at: [at(JETTY_AT), 584] }),
    group(bellFrame(palette, mix('#d8a441', pick(palette.wood, 1), 0.75 * condition.decline)), {
      at: [at(BELL_AT), 606],
      turn: 5 * condition.chaos,
    }),
  ];
}
