import { type Game, type GamePart, needs, type OrgKey, type OrgState } from '../engine';
import type { Replay, ReplayTurn } from '../run';
import type { PartDebrief } from './debrief';
import { type PathSeason, seasonsOf } from './path';
import { toTenths } from './tenths';

/** What is followed over time; size and turbulence show in the needs. */
const FOLLOWED = [
  'management',
  'leadership',
  'vision',
  'partnership',
  'staleRules',
  'backlog',
  'members',
  'served',
  'stewards',
  'tilt',
] as const satisfies readonly OrgKey[];

/** A number followed over time, or what was needed of managing or of leading. */
export type CourseLine = (typeof FOLLOWED)[number] | 'needM' | 'needL';

/** Where everything stood after so many decisions, in tenths of a point as shown. */
export interface CoursePoint {
  /** Over the whole run; at the first point, those of the parts before. */
  readonly decision: number;
  readonly levels: Readonly<Record<CourseLine, number>>;
}

/** A part of a run over time. */
export interface Course {
  /** Beside the points of the part's path, one for one. */
  readonly points: readonly CoursePoint[];
  readonly seasons: readonly PathSeason[];
}

/** How everything stood through a part of a run that was explained. Pure. */
export function courseOf(game: Game, replay: Replay, { part: id, path }: PartDebrief): Course {
  const part = game.parts.find((one) => one.part.id === id);
  const turns = replay.turns.filter((turn) => turn.part === id);
  const before = path[0]?.decision ?? 0;
  if (part === undefined) return { points: [], seasons: [] };
  return { points: pointsOf(part, turns, before), seasons: seasonsOf(part, turns, before) };
}

function pointsOf(part: GamePart, turns: readonly ReplayTurn[], before: number): CoursePoint[] {
  const states = [...turns.slice(0, 1).map((turn) => turn.before), ...turns.map((turn) => turn.after)];
  return states.map((org, i) => ({ decision: before + i, levels: levelsOf(part, org) }));
}

function levelsOf({ coefficients }: GamePart, org: OrgState): Record<CourseLine, number> {
  const { needM, needL } = needs(org, coefficients);
  const levels = FOLLOWED.map((stock) => [stock, toTenths(org[stock])] as const);
  const needed = { needM: Math.round(needM * TENTHS), needL: Math.round(needL * TENTHS) };
  return { ...(Object.fromEntries(levels) as Record<(typeof FOLLOWED)[number], number>), ...needed };
}

/** Tenths in a point: needs are told in points. */
const TENTHS = 10;
