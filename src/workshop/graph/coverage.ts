import { type Event, type Game, partOf, type State, start, step } from '../../engine';
import type { Part } from '../../scenario';
import { decisionAt, POLICIES, type Policy, type PolicyName } from '../../simulate';
import { keysOf } from './story';

/** Shares (0..1) of runs that met something at least once, by its key; a passage's is `from>to`. */
export interface Coverage {
  readonly runs: number;
  share(key: string): number;
}

/** The key of a passage between two stops. */
export const passageKey = (from: string, to: string): string => from + BETWEEN + to;
const BETWEEN = '>';

/** Every other run is played by chance, the rest by these in turn: what players might do on purpose. */
const ON_PURPOSE: readonly PolicyName[] = [
  'manage',
  'lead',
  'blend',
  'alternate',
  'noisy-read-context',
  'anti-context',
];

/** Gathers what runs meet, one at a time, so that whoever counts may show how far it is. */
export class CoverageCount {
  private runs = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly game: Game) {}

  /** Plays the run of a seed (1, 2, ...) and counts what it meets. */
  add(seed: number): void {
    this.runs += 1;
    for (const key of metIn(this.game, policyOf(seed), seed)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** The keys of the passages that runs have taken so far. */
  passages(): string[] {
    return [...this.counts.keys()].filter((key) => key.includes(BETWEEN));
  }

  done(): Coverage {
    const { runs, counts } = this;
    return { runs, share: (key) => (runs === 0 ? 0 : (counts.get(key) ?? 0) / runs) };
  }
}

const policyOf = (seed: number): Policy =>
  seed % 2 === 1 ? POLICIES.random : POLICIES[ON_PURPOSE[(seed / 2 - 1) % ON_PURPOSE.length] ?? 'random'];

function metIn(game: Game, policy: Policy, seed: number): ReadonlySet<string> {
  const trail = new Trail(game);
  let { state } = start(game, seed);
  while (state.at.phase !== 'over') {
    const open = state.at.phase === 'dilemma';
    const told = step(
      game,
      state,
      open ? { type: 'choose', choice: policy(decisionAt(game, state)) } : { type: 'advance' },
    );
    trail.follow(told.events, told.state);
    state = told.state;
  }
  return trail.met;
}

/** Where a run has been. A scene comes by its slot or by a way: how far the slots have come tells which. */
class Trail {
  readonly met = new Set<string>();
  private last: string | null = null;
  /** The slot last entered, counted through the part; -1 before the first. */
  private slot = -1;

  constructor(private readonly game: Game) {}

  follow(events: readonly Event[], after: State): void {
    for (const event of events) {
      if (event.type === 'part') this.slot = -1;
      if (event.type === 'scene') this.scene(event.scene, after);
      if (event.type === 'ending') this.ending(event, after);
    }
  }

  private scene(id: string, state: State): void {
    const { part } = partOf(this.game, state);
    const keys = keysOf(part.id);
    if (part.storylets?.[id] !== undefined) this.met.add(keys.entry(id));
    const bySlot = this.slot < slotEntered(part, state);
    if (bySlot) this.slot += 1;
    const slot = slotKeys(part)[this.slot] ?? keys.end;
    this.stop(bySlot ? slot : keys.aside(slot, id));
  }

  private ending({ ending, verdict }: Extract<Event, { type: 'ending' }>, state: State): void {
    const keys = keysOf(partOf(this.game, state).part.id);
    this.stop(keys.end);
    this.met.add(keys.entry(ending)).add(keys.verdict(verdict));
    if (state.early !== null) this.met.add(keys.early);
    this.last = null;
  }

  private stop(key: string): void {
    if (this.last !== null) this.met.add(passageKey(this.last, key));
    this.met.add(key);
    this.last = key;
  }
}

const slotKeys = (part: Part): string[] =>
  part.seasons.flatMap(({ slots }, season) => slots.map((_, slot) => keysOf(part.id).slot(season, slot)));

/** The number of the slot that a state has entered, counted through its part; a season's opening comes before its slots. */
function slotEntered(part: Part, { at }: State): number {
  const before = part.seasons.slice(0, at.season).reduce((sum, { slots }) => sum + slots.length, 0);
  return before + at.slot - (at.phase === 'opening' ? 1 : 0);
}
