import { boundsOf } from './bounds';
import { crowdCells } from './crowd/folk';
import type { CrowdKind } from './crowd/kinds';
import type { Box, Item, Point } from './display';
import { toneOf } from './palette';
import type { Depth } from './place/depths';
import { depthItems, extentOf } from './place/place';
import { type Puppet, puppetOf } from './puppet/dressed';
import { EDGE_ROOM, type Facing, groundShadow, litFor, paperEdge } from './puppet/paper';
import { drawBody, drawHead, drawNape } from './puppet/puppet';
import type { Standing } from './puppet/touches/standing';
import { FACES, type Mood, type Pose, type Species } from './puppet/words';
import { drawAir } from './thing/air';
import type { Holding } from './thing/holds';
import { drawProp, type Prop } from './thing/props';
import { type Condition, type Hour, paintedBox, type View } from './view';
import { type WorldName, worldOfPlace, worldOfPuppet } from './world';
import { fetchWorld } from './worlds';

/** The light that falls on puppets and props. */
export interface Light {
  readonly condition: Condition;
  readonly hour: Hour;
}

/**
 * Something to be painted. Plain data, so that it can be sent to a worker. Puppets are always drawn looking right:
 * `facing` -1 is for a picture that will be mirrored, so that the sun still comes from the right of the screen.
 */
export type Job =
  | { readonly kind: 'depth'; readonly view: View; readonly depth: Depth }
  | {
      readonly kind: 'body';
      readonly puppet: string;
      readonly species: Species;
      readonly pose: Pose;
      /** How many hands hold something; none where it is left out. */
      readonly holding?: Holding;
      readonly facing: Facing;
      readonly light: Light;
    }
  | {
      readonly kind: 'head';
      readonly puppet: string;
      readonly species: Species;
      readonly mood: Mood;
      /** Seen from behind, as the pose `back` wants it: no face, whatever the mood. */
      readonly behind: boolean;
      readonly facing: Facing;
      readonly light: Light;
    }
  | { readonly kind: 'prop'; readonly prop: Prop; readonly light: Light }
  | { readonly kind: 'crowd'; readonly of: CrowdKind; readonly mood: Mood; readonly light: Light }
  | { readonly kind: 'air'; readonly light: Light };

/** One picture of a sheet: a part of its own coordinates, in scene units. */
export interface Cell {
  readonly name: string;
  readonly box: Box;
  readonly items: readonly Item[];
}

/**
 * What to paint side by side on one sheet, and the points by which its pictures are put together. A body has `neck`
 * (where the head's 0,0 goes), `nod` (degrees), `hand` and `far` (where a prop lies in the near and the far hand, by
 * the middle of what is gripped), where both are before it `both`, the middle between them, and a cell `paws` to be laid over a held prop; a head has `crown` and `brim` (where the hat lies and half its width).
 */
export interface Plan {
  readonly cells: readonly Cell[];
  readonly marks: Readonly<Record<string, Point>>;
}

function planDepth(view: View, depth: Depth): Plan {
  const sheet = paintedBox(view);
  const items = depthItems(view, depth);
  const [top, bottom] = extentOf(view.place, depth);
  const y = Math.max(depth === 'falling' ? top : sheet.y, top);
  const box = { x: sheet.x, y, width: sheet.width, height: Math.min(sheet.y + sheet.height, bottom) - y };
  return { cells: items.length === 0 ? [] : [{ name: 'all', box, items }], marks: {} };
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2,
});

/** A puppet's part in its light, with its edge, in one box that holds them all. */
function partCells(
  faces: Readonly<Record<string, readonly Item[]>>,
  outline: readonly Item[],
  look: Look,
  ground: readonly Item[] = [],
): Cell[] {
  const lit = Object.entries(faces).map(([name, items]) => ({ name, items: litFor(look.facing, items) }));
  const edge = { name: 'edge', items: [...ground, ...paperEdge(outline, look.standing.tone, look.facing)] };
  const box = grown(boundsOf([...ground, ...Object.values(faces).flat()]), EDGE_ROOM);
  return [edge, ...lit].map((cell): Cell => ({ ...cell, box }));
}

interface Look {
  readonly standing: Standing;
  readonly facing: Facing;
}

function planBody(puppet: Puppet, pose: Pose, look: Look, holding?: Holding): Plan {
  const { items, paws, neck, nod, hand, far, both, footing } = drawBody(puppet, pose, look.standing, holding);
  const ground = groundShadow(footing, look.standing.tone, look.facing);
  const cells = partCells({ open: items, ...(paws.length > 0 ? { paws } : {}) }, items, look, ground);
  return { cells, marks: { neck, hand, far, ...(both ? { both } : {}), nod: [nod, 0] } };
}

function planHead(puppet: Puppet, mood: Mood, look: Look): Plan {
  const heads = FACES.map((face) => [face, drawHead(puppet, mood, face, look.standing)] as const);
  const faces = Object.fromEntries(heads.map(([face, { items }]) => [face, items]));
  const { crown, brim } = drawHead(puppet, mood, 'open', look.standing);
  return { cells: partCells(faces, faces.open ?? [], look), marks: { crown, brim: [brim, 0] } };
}

/** From behind there is one face, and it is none. */
function planNape(puppet: Puppet, look: Look): Plan {
  const { items, crown, brim } = drawNape(puppet, look.standing);
  const faces = Object.fromEntries(FACES.map((face) => [face, items]));
  return { cells: partCells(faces, items, look), marks: { crown, brim: [brim, 0] } };
}

/** The world whose data a job needs, if any. */
function worldOf(job: Job): WorldName | null {
  if (job.kind === 'depth') return worldOfPlace(job.view.place);
  if (job.kind === 'crowd') return worldOfPuppet(`${job.of}-worker`);
  return job.kind === 'body' || job.kind === 'head' ? worldOfPuppet(job.puppet) : null;
}

/** Fetches what a job needs to be planned. Rejects when it does not come; a later call tries again. */
export async function readyFor(job: Job): Promise<void> {
  const world = worldOf(job);
  if (world !== null) await fetchWorld(world);
}

/** Plans any job that it is ready for: pure, so that the same job always gives the same pictures. */
export function planOf(job: Job): Plan {
  if (job.kind === 'depth') return planDepth(job.view, job.depth);
  const { condition, hour } = job.light;
  if (job.kind === 'air') return { cells: drawAir(condition, hour), marks: {} };
  const tone = toneOf(condition, hour);
  if (job.kind === 'crowd') return { cells: crowdCells(job.of, job.mood, { tone, condition }), marks: {} };
  if (job.kind !== 'prop') {
    const puppet = puppetOf(job.puppet, job.species);
    const look = { standing: { tone, condition }, facing: job.facing };
    if (job.kind === 'body') return planBody(puppet, job.pose, look, job.holding);
    return job.behind ? planNape(puppet, look) : planHead(puppet, job.mood, look);
  }
  const { items, box } = drawProp(job.prop, tone, condition, hour);
  return { cells: [{ name: 'all', box, items: [...paperEdge(items, tone), ...items] }], marks: {} };
}
