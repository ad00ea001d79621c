import { type Id, type Part, type Scenario, type Scene, type Storylet, VERDICTS, type Verdict } from '../../scenario';
import { plain } from '../play';
import { inWords } from './inWords';
import { type WayOut, waysOut } from './ways';

/** A place of the story: a slot with its scene or draw, a scene that only a way leads to, or the end of a part. */
export interface Stop {
  /** Its name within the whole graph. */
  readonly key: string;
  readonly kind: 'scene' | 'draw' | 'aside' | 'end';
  readonly title: string;
  /** The scene's id, the pool's, or nothing for an end. */
  readonly id: Id | null;
  /** What the dilemma of a scene is for, or how many choices it has; empty without one. */
  readonly about: string;
  /** Index of the season it belongs to; null for the end. */
  readonly season: number | null;
}

/** A way from one stop to another; `labels` say when it is taken, none where always. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
}

/** A storylet of a pool, or an ending of a verdict. */
export interface Entry {
  readonly key: string;
  readonly id: Id;
  readonly title: string;
  /** When it may come, in few words; empty where always. */
  readonly when: string;
}

/** A list beside the story: the storylets of a pool, or the endings of a verdict in file order. */
export interface Shelf<Name extends string = string> {
  readonly name: Name;
  readonly entries: readonly Entry[];
}

/** One part of a story as a graph. */
export interface PartGraph {
  readonly id: Id;
  readonly title: string;
  /** Names of its seasons, in order. */
  readonly seasons: readonly string[];
  readonly stops: readonly Stop[];
  readonly passages: readonly Passage[];
  readonly pools: readonly Shelf[];
  readonly verdicts: readonly Shelf<Verdict>[];
}

/** A story as a graph, part by part. */
export interface StoryGraph {
  readonly title: string;
  readonly parts: readonly PartGraph[];
}

/** The keys of a part's places, told apart by what they are. */
export const keysOf = (part: Id) => ({
  slot: (season: number, slot: number) => `${part}/${season}/${slot}`,
  /** A scene that a way leads to; it belongs to the slot the story stands at, and the next slot comes after it. */
  aside: (slot: string, scene: Id) => `${slot}/${scene}`,
  entry: (id: Id) => `${part}:${id}`,
  verdict: (name: Verdict) => `${part}=${name}`,
  /** A loss that ends the part early. */
  early: `${part}=early`,
  end: `${part}/end`,
});

/** The story of a scenario as a graph: what may follow what, and when. */
export function storyGraph(scenario: Scenario): StoryGraph {
  return { title: plain(scenario.title, scenario), parts: scenario.parts.map((part) => partGraph(part, scenario)) };
}

function partGraph(part: Part, scenario: Scenario): PartGraph {
  const { stops, passages } = new Walk(part, scenario).all();
  return {
    id: part.id,
    title: part.name === undefined ? part.id : plain(part.name, scenario),
    seasons: part.seasons.map(({ name }) => plain(name, scenario)),
    ...{ stops, passages: merged(passages), pools: poolsOf(part, scenario), verdicts: verdictsOf(part, scenario) },
  };
}

/** Follows every way out of every slot, as if all conditions could hold. */
class Walk {
  private readonly keys;
  private readonly stops = new Map<string, Stop>();
  private readonly passages: { from: string; to: string; label: string }[] = [];
  private readonly slots: readonly { readonly season: number; readonly slot: number }[];

  constructor(
    private readonly part: Part,
    private readonly scenario: Scenario,
  ) {
    this.keys = keysOf(part.id);
    this.slots = part.seasons.flatMap(({ slots }, season) => slots.map((_, slot) => ({ season, slot })));
  }

  all(): { stops: Stop[]; passages: { from: string; to: string; label: string }[] } {
    for (const index of this.slots.keys()) this.slot(index);
    const end: Stop = { key: this.keys.end, kind: 'end', title: 'The end', id: null, about: '', season: null };
    return { stops: [...this.stops.values(), end], passages: this.passages };
  }

  private slot(index: number): void {
    const { season, slot } = this.slots[index] ?? { season: 0, slot: 0 };
    const entry = this.part.seasons[season]?.slots[slot] ?? '';
    const key = this.keys.slot(season, slot);
    const seen = new Set<Id>();
    if (typeof entry === 'string') {
      this.stops.set(key, this.sceneStop(key, 'scene', entry, season));
      this.leave(key, entry, '', index, seen);
      return;
    }
    const drawn = storyletsOf(this.part, entry.draw);
    const about = `one of ${drawn.length}`;
    this.stops.set(key, { key, kind: 'draw', title: entry.draw, id: entry.draw, about, season });
    for (const [id] of drawn) this.leave(key, id, `“${id}”`, index, seen);
  }

  /** Ways out of a scene told at the slot of that index; `seen` are the asides it has come to. */
  private leave(from: string, id: Id, label: string, index: number, seen: Set<Id>): void {
    const scene = this.scene(id);
    if (scene === undefined) return;
    const { ways, fallsThrough } = waysOut(scene, this.scenario);
    if (fallsThrough) this.passages.push({ from, to: this.keyAfter(index), label: '' });
    for (const way of ways) this.follow(from, way, label, index, seen);
  }

  private follow(from: string, { to, when }: WayOut, label: string, index: number, seen: Set<Id>): void {
    const { season, slot } = this.slots[index] ?? { season: 0, slot: 0 };
    const key = this.keys.aside(this.keys.slot(season, slot), to);
    if (!this.stops.has(key)) this.stops.set(key, this.sceneStop(key, 'aside', to, season));
    this.passages.push({ from, to: key, label: [label, when].filter((words) => words !== '').join(', ') });
    if (seen.has(to)) return;
    seen.add(to);
    this.leave(key, to, '', index, seen);
  }

  private keyAfter(index: number): string {
    const next = this.slots[index + 1];
    return next === undefined ? this.keys.end : this.keys.slot(next.season, next.slot);
  }

  private scene(id: Id): Scene | undefined {
    const { scenes, storylets = {} } = this.part;
    return Object.hasOwn(scenes, id) ? scenes[id] : Object.hasOwn(storylets, id) ? storylets[id] : undefined;
  }

  private sceneStop(key: string, kind: 'scene' | 'aside', id: Id, season: number): Stop {
    const scene = this.scene(id);
    return { key, kind, id, title: titleOf(id, scene, this.scenario), about: aboutOf(scene), season };
  }
}

function aboutOf(scene: Scene | undefined): string {
  if (scene?.dilemma === undefined) return '';
  const { role, choices } = scene.dilemma;
  return role === undefined ? `${choices.length} choices` : role.replace('-', ' ');
}

/** A scene's title, or its id, which is what an author then looks for. */
function titleOf(id: Id, scene: Scene | undefined, scenario: Scenario): string {
  return scene?.title === undefined ? id : plain(scene.title, scenario);
}

/** One passage for each pair of stops, with all that may lead along it; none where one of them always does. */
function merged(passages: readonly { from: string; to: string; label: string }[]): Passage[] {
  const pairs = new Map<string, { from: string; to: string; labels: Set<string> }>();
  for (const { from, to, label } of passages) {
    const pair = pairs.get(`${from}>${to}`) ?? { from, to, labels: new Set<string>() };
    pair.labels.add(label);
    pairs.set(`${from}>${to}`, pair);
  }
  return [...pairs.values()].map(({ from, to, labels }) => ({ from, to, labels: labels.has('') ? [] : [...labels] }));
}

const storyletsOf = (part: Part, pool: Id): [Id, Storylet][] =>
  Object.entries(part.storylets ?? {}).filter(([, storylet]) => storylet.pool === pool);

function poolsOf(part: Part, scenario: Scenario): Shelf[] {
  const drawn = part.seasons.flatMap(({ slots }) =>
    slots.flatMap((slot) => (typeof slot === 'string' ? [] : slot.draw)),
  );
  const named = Object.values(part.storylets ?? {}).map(({ pool }) => pool);
  return [...new Set([...drawn, ...named])].map((name) => ({
    name,
    entries: storyletsOf(part, name).map(([id, storylet]) => ({
      ...{ key: keysOf(part.id).entry(id), id, title: titleOf(id, storylet, scenario) },
      when: storyletWords(storylet, part, scenario),
    })),
  }));
}

function storyletWords({ when, seasons, fallback }: Storylet, part: Part, scenario: Scenario): string {
  const names = seasons?.map((id) => part.seasons.find((season) => season.id === id)?.name ?? id);
  const words = [
    ...(when === undefined ? [] : [inWords(when, scenario)]),
    ...(names === undefined ? [] : [`in ${names.map((name) => plain(name, scenario)).join(', ')}`]),
    ...(fallback === true ? ['where nothing else may'] : []),
  ];
  return words.join('; ');
}

function verdictsOf(part: Part, scenario: Scenario): Shelf<Verdict>[] {
  return VERDICTS.map((name) => ({
    name,
    entries: part.endings
      .filter(({ verdict }) => verdict === name)
      .map(({ id, title, when }, index) => ({
        ...{ key: keysOf(part.id).entry(id), id, title: plain(title, scenario) },
        when: when === undefined ? (index === 0 ? '' : 'otherwise') : inWords(when, scenario),
      })),
  })).filter(({ entries }) => entries.length > 0);
}
