import { type Draw, drawFor, type Game, openChoices, type State } from '../../engine';
import type { Id } from '../../scenario';
import { decisionAt, POLICIES, type Policy } from '../../simulate';
import { type Aim, aimer } from './aims';
import { Archive } from './archive';
import { begin, type Move, type Stuck, take } from './moves';
import { placeNamer } from './places';
import { Sightings } from './sightings';
import type { Target } from './targets';
import type { Witness } from './witness';

/** One share of a search: which of how many, and how much of it to do. */
export interface SearchJob {
  readonly share: number;
  readonly shares: number;
  /** States to look at, over all shares. */
  readonly states: number;
}

/** What a share found. */
export interface Found {
  /** The easiest run to each target met, by the target's place in the list. */
  readonly witnesses: ReadonlyMap<number, Witness>;
  /** States looked at; the names of the different places among them. */
  readonly looked: number;
  readonly places: Iterable<string>;
  /** Whole runs: the one with fewest choices and the one with most. */
  readonly shortest: Witness | null;
  readonly longest: Witness | null;
  /** Stories that could not go on: the shortest of each kind. */
  readonly stuck: readonly Stuck[];
}

/** Asked now and then whether there is time to go on. */
export type GoOn = (looked: number) => boolean;

/** Open ways of playing come before any aim: so much of a share, as one in this many. */
const OPENLY = 8;
/** With everything found a share goes on until it has done one in this many, for shorter ways. */
const CONTENT = 4;
/** One choice in so many is left to chance where a run is guided. */
const WHIM = 6;
const ASKED_EVERY = 64;
/** No story that comes to an end has so many choices. */
const MOST_CHOICES = 2000;

/**
 * Searches a game for its targets. It plays by chance and by every policy under ever new seeds; then, for what it has
 * not met, it goes on from the states that come nearest, takes at each dilemma what leads nearer still, and tries the
 * same under other seeds. All it does follows from the job alone, but for when `goOn` ends it.
 * @param open the targets worth looking for; what is proved impossible is left out
 */
export function search(
  game: Game,
  targets: readonly Target[],
  open: ReadonlySet<number>,
  job: SearchJob,
  goOn: GoOn,
): Found {
  return new Search(game, targets, open, job, goOn).run();
}

const WAYS: readonly Policy[] = [POLICIES.random, ...Object.values(POLICIES)];

class Search {
  private readonly archive = new Archive();
  private readonly sightings: Sightings;
  private readonly aims = new Map<number, Aim>();
  private readonly aimAt: (target: Target) => Aim;
  private readonly nameOf: (state: State) => string;
  private readonly draw: Draw;
  private readonly budget: number;
  private looked = 0;
  private seeds = 0;
  private rounds = 0;
  private stopped = false;

  constructor(
    private readonly game: Game,
    private readonly targets: readonly Target[],
    open: ReadonlySet<number>,
    private readonly job: SearchJob,
    private readonly goOn: GoOn,
  ) {
    this.sightings = new Sightings(targets, open);
    this.aimAt = aimer(game);
    this.nameOf = placeNamer(game);
    this.draw = drawFor(job.share, 'explore');
    this.budget = Math.max(1, Math.ceil(job.states / job.shares));
  }

  run(): Found {
    while (!this.isDone()) this.round();
    const { witnesses, shortest, longest, stuck } = this.sightings;
    return { witnesses, shortest, longest, stuck, looked: this.looked, places: this.archive.places };
  }

  private isDone(): boolean {
    const enough = this.sightings.unseen.size === 0 ? this.budget / CONTENT : this.budget;
    return this.stopped || this.looked >= enough;
  }

  private round(): void {
    this.rounds += 1;
    const openly = this.looked < this.budget / OPENLY || this.sightings.unseen.size === 0;
    if (openly || this.rounds % 4 === 0) this.playOpenly();
    else this.seek();
  }

  /** Now a whole run under a new seed, now on from a place that few choices lead on from. */
  private playOpenly(): void {
    const policy = WAYS[this.draw(WAYS.length)] as Policy;
    const from = this.rounds % 3 === 0 ? this.archive.pick(this.draw, () => this.draw(1000)) : null;
    this.play(from ?? this.fresh(), (state) => this.whim(state) ?? policy(decisionAt(this.game, state)));
  }

  /** Goes for one of the targets not met, from a state that is near it or under a new seed. */
  private seek(): void {
    const wanted = [...this.sightings.unseen][this.draw(this.sightings.unseen.size)] as number;
    const aim = this.aimFor(wanted);
    const from = this.rounds % 2 === 0 ? this.archive.pick(this.draw, aim) : null;
    let state = from ?? this.fresh();
    for (let left = MOST_CHOICES; left > 0 && state.at.phase === 'dilemma' && this.isGoing(); left -= 1) {
      state = this.nearer(state, aim);
      if (!this.sightings.unseen.has(wanted) || aim(state) === Infinity) return;
    }
  }

  /** Looks at what every open choice leads to, and goes the way that comes nearest, or now and then any. */
  private nearer(state: State, aim: Aim): State {
    const options = openChoices(this.game, state).map(({ id }) => this.step(state, id));
    const whim = this.draw(WHIM) === 0;
    let [best, least] = [options[this.draw(options.length)] as State, Infinity];
    if (whim) return best;
    for (const option of options) {
      const value = aim(option) + this.draw(100) / 10_000;
      if (value < least) [best, least] = [option, value];
    }
    return best;
  }

  private aimFor(wanted: number): Aim {
    const known = this.aims.get(wanted) ?? this.aimAt(this.targets[wanted] as Target);
    this.aims.set(wanted, known);
    return known;
  }

  /** A choice left to chance, once in a while. */
  private whim(state: State): Id | null {
    if (this.draw(WHIM) !== 0) return null;
    const open = openChoices(this.game, state);
    return open[this.draw(open.length)]?.id ?? null;
  }

  private play(from: State, choose: (state: State) => Id): void {
    let state = from;
    for (let left = MOST_CHOICES; left > 0 && state.at.phase === 'dilemma' && this.isGoing(); left -= 1) {
      state = this.step(state, choose(state));
    }
  }

  private fresh(): State {
    const seed = 1 + this.job.share + this.job.shares * this.seeds;
    this.seeds += 1;
    return this.note(begin(this.game, seed));
  }

  private step = (state: State, choice: Id): State => this.note(take(this.game, state, choice));

  private note(move: Move): State {
    const { state } = move;
    this.looked += 1;
    if (this.looked % ASKED_EVERY === 0 && !this.goOn(ASKED_EVERY)) this.stopped = true;
    this.sightings.note(move);
    this.archive.add(this.nameOf(state), state);
    return state;
  }

  private isGoing = (): boolean => !this.stopped && this.looked < this.budget;
}
