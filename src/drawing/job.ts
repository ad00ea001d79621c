import type { Box, Item, Point } from './display';
import { type Tone, toneOf } from './palette';
import { type Depth, EXTENTS } from './place/depths';
import { depthItems } from './place/place';
import { type Puppet, puppetOf } from './puppet/cast';
import { type Facing, litFor, paperEdge } from './puppet/paper';
import { drawBody, drawHead } from './puppet/puppet';
import { FACES, type Mood, type Pose, type Species } from './puppet/words';
import { drawAir } from './thing/air';
import { drawProp, type Prop } from './thing/props';
import { type Condition, type Hour, paintedBox, type View } from './view';

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
      readonly facing: Facing;
      readonly light: Light;
    }
  | {
      readonly kind: 'head';
      readonly puppet: string;
      readonly species: Species;
      readonly mood: Mood;
      readonly facing: Facing;
      readonly light: Light;
    }
  | { readonly kind: 'prop'; readonly prop: Prop; readonly light: Light }
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
 * the middle of what is gripped); a head has `crown` and `brim` (where the hat lies and half its width).
 */
export interface Plan {
  readonly cells: readonly Cell[];
  readonly marks: Readonly<Record<string, Point>>;
}

function planDepth(view: View, depth: Depth): Plan {
  const sheet = paintedBox(view);
  const items = depthItems(view, depth);
  const [top, bottom] = EXTENTS[depth];
  const y = Math.max(depth === 'falling' ? top : sheet.y, top);
  const box = { x: sheet.x, y, width: sheet.width, height: Math.min(sheet.y + sheet.height, bottom) - y };
  return { cells: items.length === 0 ? [] : [{ name: 'all', box, items }], marks: {} };
}

function bodyBox({ build, size, wears }: Puppet): Box {
  if (build.rig === 'bird') {
    const high = (build.legs + 165 * build.girth + (build.neck > 40 ? build.neck * 0.75 : 0)) * size;
    return { x: -150 * size * build.girth, y: -high - 10, width: 250 * size * build.girth, height: high + 24 };
  }
  const high =
    Math.max(build.bodyHigh * 1.2, wears.some(({ wear }) => wear === 'pole') ? 272 : 0) + (build.spiny ? 52 : 26);
  const left = Math.max(build.bodyWide * 1.75, build.bodyWide * 1.1 + 84);
  return {
    x: -left * size,
    y: -high * size,
    width: (left + build.bodyWide * 2 + 34) * size,
    height: (high + 44) * size,
  };
}

function headBox({ build, size }: Puppet): Box {
  if (build.rig === 'bird') {
    const [back, front] = [34 + 56 * build.crest, build.beakLong + 26];
    const k = build.head * size;
    return { x: -back * k - 14, y: -44 * k - 8, width: (back + front) * k + 28, height: 106 * k + 16 };
  }
  const above = build.antlers
    ? build.headHigh * 2.1
    : build.ear === 'long'
      ? build.headHigh * 0.7 + 100
      : build.headHigh * 0.7 + 74;
  const half = build.headWide * (build.antlers || build.ear === 'wide' ? 1.7 : 1.3) + 16;
  return { x: -half * size, y: -above * size, width: half * 2 * size, height: (above + build.headHigh + 18) * size };
}

function planBody(puppet: Puppet, pose: Pose, facing: Facing, tone: Tone): Plan {
  const { items: drawn, neck, nod, hand, far } = drawBody(puppet, pose, tone);
  const items = litFor(facing, drawn);
  const box = bodyBox(puppet);
  return {
    cells: [
      { name: 'edge', box, items: paperEdge(items, tone, facing) },
      { name: 'open', box, items },
    ],
    marks: { neck, hand, far, nod: [nod, 0] },
  };
}

function planHead(puppet: Puppet, mood: Mood, facing: Facing, tone: Tone): Plan {
  const box = headBox(puppet);
  const { crown, brim } = drawHead(puppet, mood, 'open', tone);
  const faces = FACES.map(
    (face): Cell => ({ name: face, box, items: litFor(facing, drawHead(puppet, mood, face, tone).items) }),
  );
  // A talking beak is the widest: its edge serves every face.
  const edge = paperEdge(drawHead(puppet, mood, 'talk', tone).items, tone, facing);
  return { cells: [{ name: 'edge', box, items: edge }, ...faces], marks: { crown, brim: [brim, 0] } };
}

/** Plans any job: pure, so that the same job always gives the same pictures. */
export function planOf(job: Job): Plan {
  if (job.kind === 'depth') return planDepth(job.view, job.depth);
  const { condition, hour } = job.light;
  if (job.kind === 'air') return { cells: drawAir(condition, hour), marks: {} };
  const tone = toneOf(condition, hour);
  if (job.kind === 'body') return planBody(puppetOf(job.puppet, job.species), job.pose, job.facing, tone);
  if (job.kind === 'head') return planHead(puppetOf(job.puppet, job.species), job.mood, job.facing, tone);
  const { items, box } = drawProp(job.prop, tone, condition, hour);
  return { cells: [{ name: 'all', box, items: [...paperEdge(items, tone), ...items] }], marks: {} };
}
