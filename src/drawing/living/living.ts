import { group, type Item } from '../display';
import { pick } from '../palette';
import { rect } from '../path';
import { along, type Hanging } from '../perches';
import { ferryRope } from '../place/alder/rope';
import { DEPTHS, type Depth } from '../place/depths';
import { depthItems } from '../place/place';
import { type Setting, settingOf } from '../place/setting';
import { spotAt } from '../spots';
import { readyForStill, type StillActor } from '../still';
import { flatBoat, reflectedBoat } from '../thing/boat';
import { lantern } from '../thing/furniture';
import { strawHat } from '../thing/hat';
import { ferryFlag } from '../thing/mark';
import type { View } from '../view';
import { siteOf } from '../worlds';
import { livingActor } from './actor';
import { frontSheets } from './front';
import { glintSheets } from './glints';
import { type LivingSheet, sheetIn, sheetOf } from './sheet';

const WATER = DEPTHS.slice(0, DEPTHS.indexOf('water') + 1);
const LAND = DEPTHS.slice(WATER.length, DEPTHS.indexOf('front'));

const depths = (view: View, names: readonly Depth[]): Item[] => names.flatMap((depth) => depthItems(view, depth));

/** An upright picture sees more sky than a place has: it goes on in the colour of its upper edge. */
function farSheet(view: View, { palette }: Setting): LivingSheet {
  const { x, y, width, height } = view.frame;
  const sky = { d: rect(x, y, width, height), fill: pick(palette.sky, 0) };
  return sheetIn('still', [sky, ...depths(view, WATER)], view.frame);
}

/** The glass before it all is a wash of colours; grain would be lost in so few pixels. */
const glassSheet = (view: View): LivingSheet =>
  sheetIn(
    'still',
    depthItems(view, 'glass').filter((item) => !('grain' in item)),
    view.frame,
    { fineness: 0.25 },
  );

const setting = (view: View): Setting => settingOf(view, siteOf(view.place).tint);

/** A place with its cast, in sheets: who stands lower stands before the others. Rejects when its world does not come. */
export async function livingPlace(view: View, cast: readonly StillActor[]): Promise<LivingSheet[]> {
  await readyForStill(view, cast);
  const here = setting(view);
  const placed = cast.map((actor, nth) => ({ actor, nth, at: spotAt(view, actor.spot) }));
  const inOrder = placed.sort((a, b) => a.at[1] - b.at[1]);
  return [
    farSheet(view, here),
    ...glintSheets(here),
    sheetIn('still', depths(view, LAND), view.frame),
    ...inOrder.flatMap(({ actor, at, nth }) => livingActor(actor, at, view, nth)),
    ...frontSheets(view, [...depthItems(view, 'front'), ...depthItems(view, 'falling')]),
    glassSheet(view),
  ];
}

const BIRD = { puppet: 'bryn', species: 'kingfisher', mood: 'neutral', pose: 'stand', facing: 1 } as const;
/** Units from the right edge to the kingfisher's feet: its bill needs room. */
const FROM_THE_EDGE = 172;

/**
 * The Long Water by itself: a ferry on its rope with nobody aboard but a hat, a kingfisher that waits for news, reeds.
 * `view` says the light; its place lends colours and reeds. Rejects when the place's world does not come.
 */
export async function livingRiver(view: View): Promise<LivingSheet[]> {
  await readyForStill(view, [BIRD]);
  const here = setting(view);
  const { left, right } = here;
  const rope: Hanging = { from: [left - 40, 476], to: [right + 40, 452], sag: 56 };
  const perch = along(rope, (right - FROM_THE_EDGE - left) / (right - left));
  return [
    farSheet(view, here),
    ...glintSheets(here),
    ferrySheet(here),
    sheetOf('still', ferryRope(here, rope, 1), view.frame),
    ...livingActor(BIRD, perch, view, 0),
    ...frontSheets(view, depthItems(view, 'front')),
    glassSheet(view),
  ];
}

/** Units round the ferry's place on the water that all of it fits in. */
const ROUND_FERRY = { left: 176, up: 168, right: 176, down: 70 };

function ferrySheet(here: Setting): LivingSheet {
  const { palette, at, size, lamp } = here;
  const [x, y] = [at(0.2), 560];
  const aboard = [
    ...flatBoat(palette),
    group(ferryFlag(pick(palette.accents, 0)), { at: [-66, -70], scale: 0.9 }),
    group(lantern(palette.window, lamp), { at: [92, -70], scale: 0.8 }),
    group(strawHat(44), { at: [18, -44], turn: -4 }),
  ];
  const { left, up, right, down } = ROUND_FERRY;
  const box = { x: x - left * size, y: y - up * size, width: (left + right) * size, height: (up + down) * size };
  return sheetIn('boat', [group([reflectedBoat(palette), ...aboard], { at: [x, y], scale: size })], box, {
    about: [x, y],
  });
}
