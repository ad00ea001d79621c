import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { path } from '../path';
import { flecks } from './bird-flecks';
import { birdLegs } from './bird-legs';
import { longNeck, neckBehind } from './bird-neck';
import { type BirdStance, legsHigh, longNecked } from './bird-stance';
import { birdClothes, birdClothesBehind } from './bird-wear';
import { birdTail, wing } from './bird-wing';
import type { BirdBuild } from './builds';
import type { Wear } from './cast/variant';
import { rimLight } from './paper';
import { type Plumage, plumageOf } from './plumage';
import type { Standing } from './touches/standing';
import { breastTouches, ruffled, whimOf } from './touches/touches';
import type { Pose } from './words';

/** The body's feathers around its own 0,0, which is between the legs. */
const BODY = 'M66 -74C80 -28 44 4 -6 6C-54 6 -88 -12 -88 -26C-72 -66 -28 -108 24 -110C50 -110 62 -96 66 -74Z';
/** An owl stands upright. */
const EGG = 'M62 -92C84 -44 60 6 4 7C-52 8 -74 -36 -56 -86C-46 -116 48 -120 62 -92Z';
/** A swift lies low and long. */
const SLEEK = 'M80 -70C86 -34 52 -2 0 4C-44 6 -92 -8 -104 -18C-84 -52 -24 -98 34 -104C60 -106 76 -92 80 -70Z';
/** What is still in the nest is a ball. */
const BALL = 'M64 -76C80 -32 50 5 0 6C-52 6 -80 -18 -76 -44C-68 -84 -26 -110 20 -111C48 -111 60 -98 64 -76Z';

function outlineOf({ disc, sleek, downy }: BirdBuild): string {
  if (downy) return BALL;
  if (disc) return EGG;
  return sleek ? SLEEK : BODY;
}

const shade = ({ breast }: Plumage) =>
  linear([-80, 0], [70, -80], [0, dark(breast, 0.26)], [0.6, breast], [1, light(breast, 0.26)]);

/** The breast; down stands off it all round in tufts. */
function breast(build: BirdBuild, plumage: Plumage): Item[] {
  const d = outlineOf(build);
  const fill = shade(plumage);
  return build.downy
    ? [
        { d, stroke: fill, width: 15, dash: [0.1, 14.5] },
        { d, fill },
      ]
    : [{ d, fill }];
}

/** Where a garland lies. */
const AT_NECK = [[-16, -96], [66, -76], 20] as const;
const AT_LONG_NECK = [[4, -124], [66, -104], 22] as const;

/** Where the head throws its shade on the shoulders. */
const NAPE = 'M-20 -104Q24 -126 60 -92Q30 -104 -20 -104Z';

function fromSide(
  build: BirdBuild,
  plumage: Plumage,
  stance: BirdStance,
  standing: Standing,
  wears: readonly Wear[],
): Item[] {
  const { near, far } = stance;
  const open = near.turn > 30 || near.forward;
  const flap = wing(build, plumage, near, 0);
  const clothes = birdClothes(build, wears, standing.tone);
  return [
    ...ruffled(plumage.back, standing),
    birdTail(build, plumage),
    ...(far ? [wing(build, plumage, far, 0.22)] : []),
    ...(open && !near.forward ? [flap] : []),
    ...breast(build, plumage),
    ...(longNecked(build) ? [] : [{ d: NAPE, fill: dark(plumage.back, 0.2), opacity: 0.3 }]),
    ...flecks(build, plumage, 'breast'),
    rimLight(outlineOf(build), -88, 78, 0.65, standing.tone),
    ...longNeck(build, plumage, stance.sink * 0.01),
    ...(open ? clothes.over : []),
    ...clothes.under,
    ...breastTouches(longNecked(build) ? AT_LONG_NECK : AT_NECK, whimOf(build), standing),
    ...(open && !near.forward ? [] : [flap]),
    ...(open ? [] : clothes.over),
  ];
}

/** From behind: the back, two folded wings that cross, and the tail over them. */
function fromBehind(build: BirdBuild, plumage: Plumage, standing: Standing, wears: readonly Wear[]): Item[] {
  const back = 'M0 -112C44 -112 66 -70 58 -26C52 2 28 8 0 8C-28 8 -52 2 -58 -26C-66 -70 -44 -112 0 -112Z';
  const fill = linear(
    [-60, 0],
    [60, -40],
    [0, dark(plumage.back, 0.3)],
    [0.6, plumage.back],
    [1, light(plumage.back, 0.24)],
  );
  // Long wings cross far below the tail.
  const tip = 18 + (build.span[0] - 1) * 90;
  const folded = (k: number): Item => ({
    d: path`M${k * 20} -104C${k * 66} -96 ${k * 74} -40 ${k * -12} ${tip}C${k * -8} -20 ${k * 6} -64 ${k * 20} -104Z`,
    fill: linear([-60, 0], [60, -40], [0, dark(plumage.wing, 0.3)], [1, light(plumage.wing, 0.2)]),
  });
  return [
    { d: 'M-16 -10L-22 34L-4 28L4 36L10 28L24 34L16 -10Z', fill: dark(plumage.wing, 0.4) },
    ...neckBehind(build, plumage),
    { d: back, fill },
    folded(-1),
    folded(1),
    rimLight(back, -60, 60, 0.65, standing.tone),
    ...birdClothesBehind(build, wears, standing.tone),
  ];
}

/** A bird's body and, to be laid over what it holds, its near wing alone; feet on 0,0, looking right. */
export function birdBody(
  { build, wears }: { build: BirdBuild; wears: readonly Wear[] },
  pose: Pose,
  stance: BirdStance,
  standing: Standing,
): { items: Item[]; paws: Item[] } {
  const plumage = plumageOf(build, standing.tone);
  const behind = pose === 'back';
  const feathers = behind
    ? fromBehind(build, plumage, standing, wears)
    : fromSide(build, plumage, stance, standing, wears);
  const raised = (items: Item[]) =>
    group(items, { at: [0, -legsHigh(build, pose)], scale: build.girth, turn: stance.pitch });
  const under = birdLegs(build, plumage, pose, standing);
  const upper = raised(feathers);
  return {
    items: stance.legs === 'folded' ? [upper, ...under] : [...under, upper],
    paws: stance.near.forward ? [raised([wing(build, plumage, stance.near, 0)])] : [],
  };
}
