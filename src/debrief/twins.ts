import type { OrgKey, OrgState } from '../engine';
import type { Replay, ReplayTurn } from '../run';
import type { Id, Text } from '../scenario';
import type { Debrief, PartDebrief } from './debrief';
import type { DebriefDecision } from './decision';
import { type Deed, deedsOf } from './deeds';
import { toTenths } from './tenths';

/** What was chosen at a moment in one of the two parts, and the most that came of it there. */
export interface TwinSide {
  readonly decision: DebriefDecision;
  /** The largest first, at most three, each reason once. */
  readonly deeds: readonly Deed[];
}

/** A moment that both parts come to, with the same ways to answer. */
export interface TwinMoment {
  readonly scene: Id;
  readonly first: TwinSide;
  readonly second: TwinSide;
  /** Whether the same was chosen in both. */
  readonly alike: boolean;
}

/** A number that stood apart before anything was decided, in tenths of a point, with what the story says of it. */
export interface TwinDifference {
  readonly stock: OrgKey;
  readonly first: number;
  readonly second: number;
  readonly reasons: readonly Text[];
}

/** A part that can be told from the other by its name. */
export type NamedPart = PartDebrief & { readonly name: Text };

/** A run through two places that ask the same, side by side in the order played. */
export interface Twins {
  readonly first: NamedPart;
  readonly second: NamedPart;
  readonly moments: readonly TwinMoment[];
  readonly differences: readonly TwinDifference[];
}

/** The two parts of a run side by side; null where it has no two named parts that came to the same moments and to an end. */
export function twinsOf(debrief: Debrief, replay: Replay): Twins | null {
  const [first, second, ...more] = debrief.parts;
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (!isNamed(first) || !isNamed(second) || first.outcome === null || second.outcome === null) return null;
  const moments = momentsOf(first, second);
  return moments === null ? null : { first, second, moments, differences: differencesOf(first, second, replay) };
}

const isNamed = (part: PartDebrief): part is NamedPart => part.name !== null;

/** In the order of the first part; null where either part came to a moment that the other did not. */
function momentsOf(first: PartDebrief, second: PartDebrief): TwinMoment[] | null {
  const there = new Map(second.decisions.map((decision) => [decision.made.scene, decision]));
  const pairs = first.decisions.flatMap((one): TwinMoment[] => {
    const other = there.get(one.made.scene);
    return other === undefined ? [] : [momentOf(one, other)];
  });
  const all = pairs.length === first.decisions.length && pairs.length === second.decisions.length;
  return all ? pairs : null;
}

const momentOf = (one: DebriefDecision, other: DebriefDecision): TwinMoment => ({
  scene: one.made.scene,
  first: { decision: one, deeds: deedsOf(one) },
  second: { decision: other, deeds: deedsOf(other) },
  alike: one.made.choice === other.made.choice,
});

/** What was not the same when the first thing was asked: nothing that the player did has come into it yet. */
function differencesOf(first: PartDebrief, second: PartDebrief, replay: Replay): TwinDifference[] {
  const [one, other] = [first, second].map(({ part }) => replay.turns.find((turn) => turn.part === part));
  if (one === undefined || other === undefined) return [];
  const stocks = Object.keys(one.before) as (keyof OrgState)[];
  return stocks
    .filter((stock) => one.before[stock] !== other.before[stock])
    .map((stock) => ({
      stock,
      first: toTenths(one.before[stock]),
      second: toTenths(other.before[stock]),
      reasons: [...toldOf(one, stock), ...toldOf(other, stock)],
    }));
}

/** What the story had said of a number by then. */
const toldOf = ({ meanwhile }: ReplayTurn, stock: OrgKey): Text[] =>
  meanwhile.flatMap((entry) => (entry.stock === stock && entry.cause.type === 'shift' ? [entry.cause.reason] : []));
