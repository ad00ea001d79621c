import { type GamePart, toPoints } from '../../engine';
import type { Part, Season } from '../../scenario';
import type { Interval } from './interval';
import {
  AT_FIRST,
  type BondRecord,
  bonded,
  type FlagConsequence,
  type FlagRange,
  type FlagRecord,
  rangeOfBond,
  rangeOfFlag,
  remembered,
  STRANGERS,
} from './memory';
import { type Barred, consequencesOf, exitsOf, openIn, toldOf } from './possible';
import { followersOf, type Scenes, type Slot, type Span, scenesOf, slotsOf, spansOf } from './spans';
import { type Model, type Sums, shiftTally, sumsOf } from './sums';
import { amountOf, type Counted, largest, NOTHING, plus, type Quantity, smallest, type Tally } from './tally';
import { waySums } from './ways';

/** What outlives a part: flags, relationships, and how many decisions may lie behind. */
export interface Carried {
  readonly flags: ReadonlyMap<string, FlagRecord>;
  readonly bonds: ReadonlyMap<string, BondRecord>;
  readonly decisions: number;
}

/** By slots, what can have become of one thing; the last at or before a slot counts. */
type Timeline<T> = Map<string, T[]>;

/**
 * All that can be said of the states of one part without playing it. Slots are counted through from 0; what is asked
 * for a slot counts all that may have happened by its end, for -1 what is so at first, and slot number `slots.length` is
 * the ending.
 */
export class Facts {
  readonly part: Part;
  readonly slots: readonly Slot[];
  readonly scenes: Scenes;
  /** Where scenes may come, in the order of their first slots; a scene that is missing never does. */
  readonly spans: ReadonlyMap<string, Span>;
  private readonly followers: ReadonlySet<string>;
  private readonly most: Tally[];
  private readonly least: Tally[];
  private readonly flags: Timeline<FlagRecord>;
  private readonly bonds: Timeline<BondRecord>;
  private named: ReadonlySet<string> | null = null;
  private readonly draws: ReadonlyMap<string, Span>;
  private readonly made = new Map<string, number>();
  private readonly pruned = new Map<string, number>();

  constructor(
    private readonly ready: GamePart,
    private readonly carried: Carried,
    private readonly barred: Barred,
  ) {
    this.part = ready.part;
    this.scenes = scenesOf(this.part);
    this.slots = slotsOf(this.part, barred);
    this.draws = drawsOf(this.part);
    this.spans = spansOf(this.slots, this.scenes, barred);
    this.followers = followersOf([...this.spans.keys()], this.scenes, barred);
    [this.most, this.least] = this.summed();
    this.flags = new Map([...carried.flags].map(([id, record]) => [id, [record]]));
    this.bonds = new Map([...carried.bonds].map(([id, record]) => [id, [record]]));
    for (const rule of this.part.start.rules ?? []) this.made.set(rule.rule, AT_FIRST);
    for (const [id, { first }] of this.spans) this.remember(id, first);
  }

  /** How many decisions may lie behind at the end of a slot, those of earlier parts too. */
  decisions(slot: number): number {
    return this.carried.decisions + amountOf(this.mostBy(slot), 'decisions');
  }

  /** How often an act or a lean may have been chosen: at least in the slots before `first`, at most by the end of `last`. */
  count(of: Counted, first: number, last: number): Interval {
    return { least: amountOf(this.least[first - 1] ?? NOTHING, of), most: amountOf(this.mostBy(last), of) };
  }

  /** Points that a quantity may have by the end of a slot. */
  quantity(of: Quantity, slot: number): Interval {
    const start = toPoints(this.ready.opening.org[of]);
    const tally = this.mostBy(slot);
    const floor = of === 'tilt' ? -100 : 0;
    return {
      least: Math.max(Math.min(floor, start), snapped(start - amountOf(tally, `-${of}`))),
      most: Math.min(100, snapped(start + amountOf(tally, `+${of}`))),
    };
  }

  /** What a flag may be by the end of a slot; null for a flag that is not declared. */
  flag(id: string, slot: number): FlagRange | null {
    const record = lastBy(this.flags.get(id), slot);
    return record === null ? null : rangeOfFlag(record, this.decisions(slot));
  }

  relationship(id: string, slot: number): Interval {
    return rangeOfBond(lastBy(this.bonds.get(id), slot) ?? STRANGERS, this.decisions(slot));
  }

  /** Whether a rule may stand, and may not, at the end of a slot. */
  rule(id: string, slot: number): { readonly may: boolean; readonly mayNot: boolean } {
    const made = this.made.get(id);
    const pruned = this.pruned.get(id);
    return {
      may: made !== undefined && made <= slot,
      mayNot: made !== AT_FIRST || (pruned !== undefined && pruned <= slot),
    };
  }

  /** Whether a choice may have been made by the end of a slot. */
  mayHaveChosen(choice: string, scene: string, slot: number): boolean {
    const span = this.spans.get(scene);
    const open = openIn(this.scenes.get(scene) ?? NO_SCENE, this.barred);
    return span !== undefined && span.first <= slot && open.some(({ id }) => id === choice);
  }

  /** In which slots a storylet's pool is drawn from, whether or not it can come there; null where in none. */
  drawn(id: string): Span | null {
    const { pool, seasons } = this.part.storylets?.[id] ?? {};
    const span = pool === undefined ? undefined : this.draws.get(pool);
    if (span === undefined || seasons === undefined) return span ?? null;
    const open = this.part.seasons.some((season) => seasons.includes(season.id) && drawsFrom(season, pool));
    return open ? span : null;
  }

  /** Whether a storylet comes in no other way than by a draw. */
  isOnlyDrawn(id: string): boolean {
    this.named ??= namedIn(this.part, this.scenes);
    return !this.named.has(id);
  }

  /** Whether something of the slot may have been decided before a scene is told: a decision leads on to it, or back. */
  mayFollow(id: string): boolean {
    return this.followers.has(id);
  }

  /** What goes over into a later part. */
  left(): Carried {
    const end = this.slots.length;
    return {
      flags: lastOf(this.flags, end),
      bonds: lastOf(this.bonds, end),
      decisions: this.decisions(end),
    };
  }

  private mostBy(slot: number): Tally {
    return this.most[Math.min(slot, this.most.length - 1)] ?? NOTHING;
  }

  /** Sums by the end of each slot, and of the ending after them. */
  private summed(): [most: Tally[], least: Tally[]] {
    const own = new Map<string, Sums>();
    const model = this.model();
    for (const id of this.spans.keys()) own.set(id, sumsOf(this.scenes.get(id) ?? NO_SCENE, model, this.barred));
    const reached: Scenes = new Map([...this.scenes].filter(([id]) => own.has(id)));
    const ways = waySums(reached, (id) => own.get(id) ?? { most: NOTHING, least: NOTHING }, this.barred);
    const offers = new Map<readonly string[], Sums>();
    const [most, least]: [Tally[], Tally[]] = [[], []];
    for (const [index, slot] of this.slots.entries()) {
      const sums = offers.get(slot.entries) ?? anyOf(slot.entries.flatMap((id) => ways.get(id) ?? []));
      offers.set(slot.entries, sums);
      most.push(plus(plus(most.at(-1) ?? NOTHING, sums.most), this.openingBefore(index)));
      least.push(plus(least.at(-1) ?? NOTHING, sums.least));
    }
    most.push(plus(most.at(-1) ?? NOTHING, largest(this.part.endings.map(({ beats }) => this.shifted(beats)))));
    return [most, least];
  }

  private openingBefore(slot: number): Tally {
    const season = this.slots[slot]?.season ?? 0;
    return this.slots[slot - 1]?.season === season ? NOTHING : this.shifted(this.part.seasons[season]?.opening);
  }

  private shifted(beats: Parameters<typeof toldOf>[0]): Tally {
    return shiftTally(toldOf(beats, this.barred));
  }

  private model(): Model {
    const { coefficients, tempo } = this.ready;
    return { coefficients, tempo, rise: this.isRestless() ? 100 : 0 };
  }

  /** Whether anything in the part moves its turbulence. */
  private isRestless(): boolean {
    const told = [...this.scenes.values()].flatMap((scene) => [
      ...scene.beats,
      ...(scene.dilemma?.choices ?? []).flatMap((choice) => choice.reaction),
    ]);
    const openings = this.part.seasons.flatMap((season) => season.opening ?? []);
    return [...told, ...openings].some((beat) => 'shift' in beat && (beat.shift.turbulence ?? 0) !== 0);
  }

  /** Notes what each choice of a scene may leave behind, from its first slot on. */
  private remember(id: string, slot: number): void {
    for (const choice of openIn(this.scenes.get(id) ?? NO_SCENE, this.barred)) {
      const own = consequencesOf(choice, this.barred);
      const flags = grouped(
        own.filter((one): one is FlagConsequence => 'flag' in one),
        ({ flag }) => flag,
      );
      for (const [flag, several] of flags) grow(this.flags, flag, (record) => remembered(record, slot, several));
      const bonds = grouped(
        own.flatMap((one) => ('relationship' in one ? [one] : [])),
        (one) => one.relationship,
      );
      for (const [who, several] of bonds) {
        const amounts = several.map(({ by }) => by);
        grow(this.bonds, who, (record) => bonded(record, slot, amounts), STRANGERS);
      }
      for (const one of own) {
        if ('makeRule' in one) keepFirst(this.made, one.makeRule, slot);
        if ('pruneRule' in one) keepFirst(this.pruned, one.pruneRule, slot);
      }
    }
  }
}

const drawsFrom = ({ slots }: Season, pool: string | undefined): boolean =>
  slots.some((slot) => typeof slot !== 'string' && slot.draw === pool);

/** Every scene and storylet that a slot or a `goto` names. */
function namedIn({ seasons }: Part, scenes: Scenes): Set<string> {
  const slots = seasons.flatMap((season) => season.slots.filter((slot) => typeof slot === 'string'));
  const none: Barred = new Set();
  return new Set([...slots, ...[...scenes.values()].flatMap((scene) => exitsOf(scene, none).targets)]);
}

/** From the first slot that draws from each pool to the last. */
function drawsOf({ seasons }: Part): Map<string, Span> {
  const draws = new Map<string, Span>();
  for (const [index, slot] of seasons.flatMap(({ slots }) => slots).entries()) {
    if (typeof slot === 'string') continue;
    draws.set(slot.draw, { first: draws.get(slot.draw)?.first ?? index, last: index });
  }
  return draws;
}

/**
 * The nearest thousandth, in which states are kept: sums of doubles lose less than that. What a sum may gain by it, the
 * allowance for rounding has in it already.
 */
const snapped = (points: number): number => (Number.isFinite(points) ? Math.floor(points * 1000 + 0.5) / 1000 : points);
const NO_SCENE = { place: '', beats: [] };

const anyOf = (all: readonly Sums[]): Sums => ({
  most: largest(all.map((one) => one.most)),
  least: smallest(all.map((one) => one.least)),
});

/** The last records of all, as they stand when another part begins. */
const lastOf = <T extends { readonly from: number }>(lines: Timeline<T>, slot: number): Map<string, T> =>
  new Map(
    [...lines].flatMap(([id, records]) => {
      const last = lastBy(records, slot);
      return last === null ? [] : [[id, { ...last, from: AT_FIRST }] as const];
    }),
  );

function lastBy<T extends { readonly from: number }>(records: readonly T[] | undefined, slot: number): T | null {
  for (let index = (records?.length ?? 0) - 1; index >= 0; index -= 1) {
    const record = records?.[index];
    if (record !== undefined && record.from <= slot) return record;
  }
  return null;
}

function grow<T extends object>(lines: Timeline<T>, id: string, change: (record: T) => T, first?: T): void {
  const records = lines.get(id) ?? (first === undefined ? [] : [first]);
  const last = records.at(-1);
  if (last === undefined) return;
  const next = change(last);
  if (next !== last) records.push(next);
  lines.set(id, records);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function keepFirst(firsts: Map<string, number>, id: string, slot: number): void {
  if (!firsts.has(id)) firsts.set(id, slot);
}
