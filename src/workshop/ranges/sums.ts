import { type Coefficients, leanOf, weightsOf } from '../../engine';
import type { Beat, Choice, Scene } from '../../scenario';
import { type Barred, consequencesOf, openIn, toldOf } from './possible';
import {
  COUNTED,
  type Counted,
  largest,
  plus,
  type Quantity,
  smallest,
  type Tally,
  type TallyName,
  tallyOf,
} from './tally';
import { swingOf } from './turnBounds';

/** What the model of a part is worked with. */
export interface Model {
  readonly coefficients: Coefficients;
  readonly tempo: number;
  /** Points by which turbulence may rise within a turn: 0 where nothing in the part moves it. */
  readonly rise: number;
}

/** The least and the most that passing through something adds up to. */
export interface Sums {
  readonly most: Tally;
  readonly least: Tally;
}

/** Points as a consequence or a shift moves them at most: rounded to a thousandth, unless they are whole. */
const rounded = (points: number): number => Math.max(0, Number.isInteger(points) ? points : points + 0.001);

/** What passing once through a scene may add up to: its beats, one choice, and the reaction to it. */
export function sumsOf(scene: Scene, model: Model, barred: Barred): Sums {
  const choices = openIn(scene, barred).map((choice) => choiceSums(choice, model, barred));
  const most = plus(shiftTally(toldOf(scene.beats, barred)), largest(choices.map((one) => one.most)));
  return { most, least: smallest(choices.map((one) => one.least)) };
}

function choiceSums(choice: Choice, model: Model, barred: Barred): Sums {
  const uses = usesOf(choice);
  const counted = (name: TallyName): number => (name === 'decisions' || uses.has(name) ? 1 : 0);
  const moved = moves(choice, model, barred);
  const most = tallyOf((name) => counted(name) + moved(name));
  return { most: plus(most, shiftTally(toldOf(choice.reaction, barred))), least: tallyOf(counted) };
}

function usesOf({ acts }: Choice): ReadonlySet<string> {
  const lean = leanOf(weightsOf(acts));
  return new Set<string>(COUNTED.filter((name: Counted) => name === lean || (name in acts && hasWeight(acts, name))));
}

const hasWeight = (acts: Choice['acts'], name: Counted): boolean =>
  ((acts as Readonly<Record<string, number | undefined>>)[name] ?? 0) > 0;

const NO_WEIGHTS = { m: 0, l: 0, solve: 0 } as const;

/** By how much a choice, its turn and the turns that it lets pass may move each quantity. */
function moves(choice: Choice, { coefficients, tempo, rise }: Model, barred: Barred): (name: TallyName) => number {
  const weights = weightsOf(choice.acts);
  const own = consequencesOf(choice, barred);
  const passed = own.reduce((sum, one) => sum + ('passTurn' in one ? one.passTurn : 0), 0);
  return (name) => {
    const side = sideOf(name);
    if (side === null) return 0;
    const quantity = name.slice(1) as Quantity;
    const acted = swingOf(quantity, weights, coefficients, tempo, rise)[side];
    const idle = passed === 0 ? 0 : swingOf(quantity, NO_WEIGHTS, coefficients, tempo, rise)[side];
    return acted + passed * idle + consequent(own, quantity, side);
  };
}

function sideOf(name: TallyName): 'up' | 'down' | null {
  if (name.startsWith('+')) return 'up';
  return name.startsWith('-') ? 'down' : null;
}

function consequent(own: ReturnType<typeof consequencesOf>, quantity: Quantity, side: 'up' | 'down'): number {
  return own.reduce((sum, one) => {
    if ('makeRule' in one) return sum + (quantity === 'staleRules' && side === 'up' ? rounded(one.carries) : 0);
    // What a rule carries is not looked up: pruning it may take it all.
    if ('pruneRule' in one) return sum + (quantity === 'staleRules' && side === 'down' ? 100 : 0);
    return 'stock' in one && one.stock === quantity ? sum + rounded(side === 'up' ? one.by : -one.by) : sum;
  }, 0);
}

/** What the shifts among beats may move. A shift that ends gives back no more than it took. */
export function shiftTally(beats: readonly Beat[]): Tally {
  const shifts = beats.flatMap((beat) => ('shift' in beat ? [beat.shift] : []));
  return tallyOf((name) => {
    const quantity = name.slice(1);
    if (shifts.length === 0 || (quantity !== 'scale' && quantity !== 'turbulence')) return 0;
    const sign = name.startsWith('+') ? 1 : -1;
    return shifts.reduce((sum, shift) => sum + rounded(sign * (shift[quantity] ?? 0)), 0);
  });
}
