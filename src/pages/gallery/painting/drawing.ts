import type { Box, Item } from '../../../drawing';
import { boundsOf } from '../../../drawing/bounds';
import { group } from '../../../drawing/display';
import { type Job, planOf } from '../../../drawing/job';
import { rect } from '../../../drawing/path';
import { DEPTHS, type Depth } from '../../../drawing/place/depths';
import { castSize, spotAt } from '../../../drawing/spots';
import { puppetItems } from '../../../drawing/still';
import { fetchWorlds } from '../../../drawing/worlds';
import type { Picture } from './picture';

/** A display list and the part of its coordinates that is to be seen. */
export interface Drawing {
  readonly items: readonly Item[];
  readonly box: Box;
}

type Of<Kind extends Picture['kind']> = Extract<Picture, { kind: Kind }>;

/** What heads and things are shown in, so that they keep their sizes to each other; scene units. */
export const ROOMS = {
  head: { x: -95, y: -120, width: 190, height: 190 },
  thing: { x: -100, y: -110, width: 200, height: 140 },
} as const satisfies Record<string, Box>;

/** The least box of a room's shape that holds both it and what may reach out of it: nothing is ever cut. */
export function holding(room: Box, { x, y, width, height }: Box): Box {
  const left = Math.min(room.x, x);
  const top = Math.min(room.y, y);
  const wide = Math.max(room.x + room.width, x + width) - left;
  const high = Math.max(room.y + room.height, y + height) - top;
  const times = Math.max(wide / room.width, high / room.height);
  const spare = { x: room.width * times - wide, y: room.height * times - high };
  return { x: left - spare.x / 2, y: top - spare.y, width: room.width * times, height: room.height * times };
}

/** The pictures of a job cut as the stage cuts them: what reaches beyond its sheet is missing here, too. */
const cut = (job: Job): Item[] =>
  planOf(job).cells.map(({ items, box: { x, y, width, height } }) =>
    group(items, { clip: rect(x, y, width, height, 0) }),
  );

const BEFORE_THE_CAST = DEPTHS.indexOf('front');

function placeDrawing({ view, company }: Of<'place'>): Drawing {
  const depths = (names: readonly Depth[]) => names.flatMap((depth) => cut({ kind: 'depth', view, depth }));
  const size = castSize(view);
  const cast = company.map((actor) => {
    const at = spotAt(view, actor.spot);
    return { y: at[1], item: group(puppetItems(actor, view), { at, scale: [actor.facing * size, size] }) };
  });
  const inOrder = cast.sort((a, b) => a.y - b.y).map(({ item }) => item);
  const items = [...depths(DEPTHS.slice(0, BEFORE_THE_CAST)), ...inOrder, ...depths(DEPTHS.slice(BEFORE_THE_CAST))];
  return { items, box: view.frame };
}

const mirrored = ({ x, width, ...rest }: Box): Box => ({ ...rest, x: -x - width, width });

function inRoom(items: readonly Item[], room: Box, facing: 1 | -1 = 1): Drawing {
  if (facing === 1) return { items, box: holding(room, boundsOf(items)) };
  const turned = [group(items, { scale: [-1, 1] })];
  return { items: turned, box: holding(mirrored(room), boundsOf(turned)) };
}

function headDrawing({ who, mood, face, behind, facing, light }: Of<'head'>): Drawing {
  const { cells } = planOf({ kind: 'head', ...who, mood, behind, facing, light });
  const shown = cells.filter(({ name }) => name === 'edge' || name === face).flatMap(({ items }) => items);
  return inRoom(shown, ROOMS.head, facing);
}

/**
 * Draws up what is to be seen. The one place of the gallery where something drawn is asked for; async, because a fable
 * may have to be fetched before its places and its cast are there.
 */
export async function drawingOf(picture: Picture): Promise<Drawing> {
  await fetchWorlds();
  switch (picture.kind) {
    case 'place':
      return placeDrawing(picture);
    case 'puppet':
      return inRoom(puppetItems(picture.actor, picture.light, picture.face), picture.room, picture.actor.facing);
    case 'head':
      return headDrawing(picture);
    case 'thing':
      return inRoom(cut({ kind: 'prop', prop: picture.prop, light: picture.light }), ROOMS.thing);
  }
}
