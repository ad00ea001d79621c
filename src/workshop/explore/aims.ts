import { type Game, lastTilt, type State, toPoints } from '../../engine';
import { CONSTITUENCIES, type Ending, type Id } from '../../scenario';
import { mapOf, type PartMap } from './map';
import { lackOf, surplusOf } from './nearness';
import type { Target } from './targets';

/** What is wanting until a target is met, in steps; Infinity where this story can no longer meet it. */
export type Aim = (state: State) => number;

/** A part to come: near enough to go on, but farther than anything in the part being played. */
const A_PART = 1000;
const POINTS_A_STEP = 10;
/** Bounds of the verdicts, in points. */
const TILTED = 40;
const THRIVING = 60;
const MUDDLING = 35;

/** Makes aims at the targets of a game. */
export function aimer(game: Game): (target: Target) => Aim {
  const maps = new Map(game.parts.map(({ part }) => [part.id, mapOf(part)]));
  return (target) => {
    const map = maps.get(target.part);
    if (map === undefined) throw new RangeError(`no part "${target.part}"`);
    const within = aimWithin(map, target);
    return (state) => {
      const away = partsAway(game, state, target.part);
      return away === 0 ? within(state) : away * A_PART;
    };
  };
}

/** Parts to be played until that one; Infinity where it is over. */
function partsAway(game: Game, { order, part }: State, wanted: Id): number {
  const at = order.findIndex((index) => game.parts[index]?.part.id === wanted);
  return at < part ? Infinity : at - part;
}

function aimWithin(map: PartMap, { kind, scene, id }: Target): Aim {
  if (kind !== 'choice') return kind === 'ending' ? endingAim(map, id) : (state) => sceneLack(map, id, state);
  const home = scene ?? '';
  const gate = map.gateOf(home, id);
  return (state) => {
    const wanting = gate === undefined ? 0 : lackOf(gate, state);
    return state.at.scene === home ? wanting : sceneLack(map, home, state) + wanting;
  };
}

/** By the nearest way into the scene that is still ahead. */
function sceneLack(map: PartMap, id: Id, state: State): number {
  const slot = map.slotNumber(state.at.season, state.at.slot);
  let nearest = Infinity;
  for (const door of map.doors.get(id) ?? []) {
    if (door.shadowed) continue;
    const { from } = door;
    const open =
      from === null ? (door.slot ?? -1) > slot : from === state.at.scene || map.isAhead(from, state.at.scene, slot);
    if (open)
      nearest = Math.min(
        nearest,
        door.needs.reduce((sum, one) => sum + lackOf(one, state), 0),
      );
  }
  return nearest;
}

function endingAim({ part, ending }: PartMap, id: Id): Aim {
  const wanted = ending(id);
  if (wanted === undefined) throw new RangeError(`no ending "${id}"`);
  const before = part.endings
    .slice(0, part.endings.indexOf(wanted))
    .filter(({ verdict }) => verdict === wanted.verdict);
  return (state) => {
    const own = wanted.when === undefined ? 0 : lackOf(wanted.when, state);
    const others = before.reduce((sum, { when }) => sum + (when === undefined ? 0 : surplusOf(when, state)), 0);
    return own + others + verdictLack(wanted.verdict, state);
  };
}

/** How far a community is from a verdict as things stand. Early ends, which are judged otherwise, come as they come. */
function verdictLack(verdict: Ending['verdict'], { org, tilts }: State): number {
  const tilt = tilts.length === 0 ? toPoints(org.tilt) : toPoints(lastTilt(tilts));
  if (verdict === 'bureaucratic') return steps(TILTED + tilt);
  if (verdict === 'chaotic') return steps(TILTED - tilt);
  const drifted = steps(Math.max(tilt, -tilt) - TILTED);
  const standing = CONSTITUENCIES.map((who) => toPoints(org[who]));
  const lowest = Math.min(...standing);
  if (verdict === 'declining') return drifted + steps(lowest - MUDDLING);
  if (verdict === 'thriving') return drifted + standing.reduce((sum, who) => sum + steps(THRIVING - who), 0);
  return drifted + steps(MUDDLING - lowest) + steps(lowest - THRIVING);
}

const steps = (points: number): number => Math.max(0, points) / POINTS_A_STEP;
