import type { CrowdKind } from './crowd/kinds';
import { crowdRows } from './crowd/rows';
import { group, type Item, type Point } from './display';
import { planOf } from './job';
import { toneOf } from './palette';
import { DEPTHS } from './place/depths';
import { depthItems } from './place/place';
import type { Mood, Pose, Species } from './puppet/words';
import { castSize, type Spot, spotAt } from './spots';
import { heldAt, holdingOf } from './thing/holds';
import { drawProp, type Prop } from './thing/props';
import type { View } from './view';
import { worldOfPlace, worldOfPuppet } from './world';
import { fetchWorld } from './worlds';

/** A puppet in a still. */
export interface StillActor {
  readonly puppet: string;
  readonly species: Species;
  readonly spot: Spot;
  readonly mood: Mood;
  readonly pose: Pose;
  readonly facing: 1 | -1;
  readonly hat?: boolean;
  /** What it holds. */
  readonly held?: Prop;
}

const FAR = DEPTHS.slice(0, DEPTHS.indexOf('front'));
const NEAR = DEPTHS.slice(DEPTHS.indexOf('front'));

/** Fetches what a still is drawn with. Rejects when it does not come; a later call tries again. */
export async function readyForStill(
  { place }: Pick<View, 'place'>,
  cast: readonly Pick<StillActor, 'puppet'>[],
): Promise<void> {
  const worlds = [worldOfPlace(place), ...cast.map(({ puppet }) => worldOfPuppet(puppet))];
  await Promise.all(worlds.map((world) => world && fetchWorld(world)));
}

/** A crowd in a still. */
export interface StillCrowd {
  readonly of: CrowdKind;
  readonly count: number;
  readonly mood: Mood;
}

function crowdItems(view: View, { of, count, mood }: StillCrowd): Item[] {
  const { cells } = planOf({ kind: 'crowd', of, mood, light: view });
  const rows = [...crowdRows(view, count)].sort((a, b) => a.y - b.y);
  return rows.map(({ x, y, cell }) => group(cells.find(({ name }) => name === cell)?.items ?? [], { at: [x, y] }));
}

/** A whole place with its cast, and a crowd behind them, as one list: for stills, contact sheets and tests. */
export function stillItems(view: View, cast: readonly StillActor[], crowd?: StillCrowd): Item[] {
  const depths = (names: typeof FAR) => names.flatMap((depth) => depthItems(view, depth));
  const light = { condition: view.condition, hour: view.hour };
  const size = castSize(view);
  const puppets = cast.map((actor) => {
    const [x, y] = spotAt(view, actor.spot);
    return { y, item: group(puppetItems(actor, light), { at: [x, y], scale: [actor.facing * size, size] }) };
  });
  const inOrder = [...puppets].sort((a, b) => a.y - b.y).map(({ item }) => item);
  return [...depths(FAR), ...(crowd ? crowdItems(view, crowd) : []), ...inOrder, ...depths(NEAR)];
}

type Marks = Readonly<Record<string, Point>>;
type Light = Pick<View, 'condition' | 'hour'>;

/** A puppet in the parts that can be moved by themselves; feet on 0,0. */
export interface PuppetParts {
  readonly bodyEdge: readonly Item[];
  /** The body with the thing in hand, and the paws over it. */
  readonly body: readonly Item[];
  /** The head and its edge in the body's own coordinates, hat and all. */
  readonly headEdge: readonly Item[];
  readonly head: readonly Item[];
  /** What the head turns on. */
  readonly neck: Point;
}

/** The parts of one puppet with that face (`open`, `shut`, `talk`). */
export function puppetParts(actor: Omit<StillActor, 'spot'>, light: Light, face = 'open'): PuppetParts {
  const { puppet, species, pose, mood, facing, hat, held } = actor;
  const holding = held ? { holding: holdingOf(held) } : {};
  const body = planOf({ kind: 'body', puppet, species, pose, ...holding, facing, light });
  const head = planOf({ kind: 'head', puppet, species, mood, behind: pose === 'back', facing, light });
  const cell = (plan: typeof body, name: string) => plan.cells.find((one) => one.name === name)?.items ?? [];
  const neck = body.marks.neck ?? [0, 0];
  const turned = { at: neck, turn: body.marks.nod?.[0] ?? 0 };
  return {
    bodyEdge: cell(body, 'edge'),
    body: [...cell(body, 'open'), ...(held ? [inHand(held, body.marks, light), ...cell(body, 'paws')] : [])],
    headEdge: [group(cell(head, 'edge'), turned)],
    head: [group([...cell(head, face), ...(hat ? [hatOn(head.marks, light)] : [])], turned)],
    neck,
  };
}

/**
 * One puppet, put together as the stage does it: edges behind, body, the thing in hand with the paws over it, head and
 * hat before; feet on 0,0.
 */
export function puppetItems(actor: Omit<StillActor, 'spot'>, light: Light, face = 'open'): Item[] {
  const { bodyEdge, headEdge, body, head } = puppetParts(actor, light, face);
  return [...bodyEdge, ...headEdge, ...body, ...head];
}

/** A thing in the hand, under the fingers. */
function inHand(held: Prop, marks: Marks, light: Light): Item {
  const { cells } = planOf({ kind: 'prop', prop: held, light });
  return group(
    cells.flatMap(({ items }) => items),
    heldAt(held, marks),
  );
}

function hatOn({ crown, brim }: Marks, light: Light): Item {
  const { items } = drawProp('hat' satisfies Prop, toneOf(light.condition, light.hour), light.condition, light.hour);
  return group(items, { at: crown ?? [0, 0], scale: (brim?.[0] ?? 64) / 64 });
}
