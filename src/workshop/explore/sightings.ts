import type { State } from '../../engine';
import type { Move, Stuck } from './moves';
import { decisionsIn } from './taken';
import { type Target, targetKey } from './targets';
import { shorter, type Witness, witnessOf } from './witness';

/** What a search keeps of all it sees: the easiest way to each target, the shortest and the longest run, where it got stuck. */
export class Sightings {
  readonly witnesses = new Map<number, Witness>();
  /** Places in the list of what is looked for and has not been met. */
  readonly unseen: Set<number>;
  private readonly places: ReadonlyMap<string, number>;
  private readonly byTrouble = new Map<string, Stuck>();
  private first: State | null = null;
  private last: State | null = null;

  /** @param open places in the list of targets that are looked for */
  constructor(targets: readonly Target[], open: Iterable<number>) {
    this.places = new Map(targets.map((target, place) => [targetKey(target), place]));
    this.unseen = new Set(open);
  }

  note({ state, met, stuck }: Move): void {
    for (const key of met) this.met(key, state);
    if (stuck !== null) this.gotStuck(stuck);
    else if (state.at.phase === 'over') this.ended(state);
  }

  /** The run that came to its end with fewest choices, the first of them. */
  get shortest(): Witness | null {
    return this.first === null ? null : witnessOf(this.first);
  }

  /** The one with most. */
  get longest(): Witness | null {
    return this.last === null ? null : witnessOf(this.last);
  }

  /** For each thing that a story got stuck in, the shortest way there. */
  get stuck(): Stuck[] {
    return [...this.byTrouble.values()];
  }

  private met(key: string, state: State): void {
    const place = this.places.get(key);
    if (place === undefined) return;
    const known = this.witnesses.get(place) ?? null;
    if (known !== null && known.choices.length < decisionsIn(state)) return;
    this.witnesses.set(place, shorter(known, witnessOf(state)));
    this.unseen.delete(place);
  }

  private gotStuck(stuck: Stuck): void {
    this.byTrouble.set(stuck.found, shorter(this.byTrouble.get(stuck.found) ?? null, stuck));
  }

  private ended(state: State): void {
    const length = decisionsIn(state);
    if (this.first === null || length < decisionsIn(this.first)) this.first = state;
    if (this.last === null || length > decisionsIn(this.last)) this.last = state;
  }
}
