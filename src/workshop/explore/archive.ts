import type { Draw, State } from '../../engine';
import { decisionsIn } from './taken';

/** States kept for going on from; beyond, new places are counted and not kept. */
const MOST_KEPT = 40_000;
/** So many states are compared when one is picked. */
const PICKED_FROM = 12;

/** The places a search has been to, each with the first state met there, by how many choices lead to it. */
export class Archive {
  private readonly names = new Set<string>();
  private readonly byDepth: State[][] = [];
  private kept = 0;

  /** Notes a place; keeps its state where the story goes on from there. True when it is new. */
  add(name: string, state: State): boolean {
    if (this.names.has(name)) return false;
    this.names.add(name);
    if (state.at.phase === 'dilemma' && this.kept < MOST_KEPT) this.keep(state);
    return true;
  }

  /** Names of all places, in the order found. */
  get places(): Iterable<string> {
    return this.names;
  }

  /** Of some states of one depth, drawn at random, the one that is best by a measure (less is better). */
  pick(draw: Draw, measure: (state: State) => number): State | null {
    const level = this.byDepth[draw(Math.max(1, this.byDepth.length))] ?? [];
    if (level.length === 0) return null;
    let best: State | null = null;
    let least = Infinity;
    for (let left = PICKED_FROM; left > 0; left -= 1) {
      const state = level[draw(level.length)] as State;
      const value = measure(state);
      if (value < least) [best, least] = [state, value];
    }
    return best;
  }

  private keep(state: State): void {
    const depth = decisionsIn(state);
    while (this.byDepth.length <= depth) this.byDepth.push([]);
    this.byDepth[depth]?.push(state);
    this.kept += 1;
  }
}
