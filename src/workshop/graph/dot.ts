import { percent } from '../../simulate';
import { type Coverage, passageKey } from './coverage';
import { Names } from './names';
import { type Entry, keysOf, type PartGraph, type Shelf, type Stop, type StoryGraph } from './story';

/** A text in quotes, as DOT reads it: strokes, quotes and what begins an entity are escaped, and lines are broken by `\n`. */
const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;').replace(/\r?\n/g, '\\n')}"`;

const lined = (...words: readonly string[]): string => quoted(words.filter((word) => word !== '').join('\n'));

/** A story as a DOT digraph for Graphviz, with the share of runs at each place where a coverage is given. */
export function dotOf(graph: StoryGraph, coverage: Coverage | null): string {
  const sheet = new Sheet(coverage);
  for (const part of graph.parts) sheet.part(part);
  return sheet.text(graph.title);
}

class Sheet {
  private readonly names = new Names();
  private readonly lines: string[] = [];
  private groups = 0;

  constructor(private readonly coverage: Coverage | null) {}

  text(title: string): string {
    const head = [
      `digraph ${quoted(title)} {`,
      `  graph [label=${quoted(title)}, labelloc=t, rankdir=TB, compound=true, fontname="sans-serif"];`,
      '  node [shape=box, style="rounded,filled", fillcolor=white, fontname="sans-serif"];',
      '  edge [fontname="sans-serif", fontsize=10];',
    ];
    return `${[...head, ...this.lines, '}'].join('\n')}\n`;
  }

  part(part: PartGraph): void {
    for (const [index, season] of part.seasons.entries()) {
      this.group(season, () => this.stops(part.stops.filter((stop) => stop.season === index)));
    }
    this.stops(part.stops.filter(({ season }) => season === null));
    const pools = new Map(
      part.pools.map((pool) => [pool.name, this.group(`pool: ${pool.name}`, () => this.column(pool))]),
    );
    for (const verdict of part.verdicts) {
      this.group(`${verdict.name} ${this.share(keysOf(part.id).verdict(verdict.name))}`.trim(), () =>
        this.entries(verdict),
      );
    }
    this.passages(part);
    this.draws(part, pools);
  }

  private group(title: string, fill: () => void): string {
    this.groups += 1;
    const name = `cluster_${this.groups}`;
    this.lines.push(`  subgraph ${name} {`, `    label=${quoted(title)}; style=rounded; color=gray60;`);
    fill();
    this.lines.push('  }');
    return name;
  }

  private stops(stops: readonly Stop[]): void {
    for (const { key, kind, title, about } of stops) {
      const shape = kind === 'draw' ? ', shape=hexagon' : kind === 'end' ? ', shape=circle' : '';
      this.lines.push(`    ${this.names.of(key)} [label=${lined(title, about, this.share(key))}${shape}];`);
    }
  }

  private entries({ entries }: Shelf): void {
    for (const entry of entries) this.lines.push(`    ${this.names.of(entry.key)} [label=${this.entryLabel(entry)}];`);
  }

  /** Storylets below each other: beside each other they would run far off the page. */
  private column(pool: Shelf): void {
    this.entries(pool);
    const names = pool.entries.map(({ key }) => this.names.of(key));
    if (names.length > 1) this.lines.push(`    ${names.join(' -> ')} [style=invis];`);
  }

  private entryLabel({ title, when, key }: Entry): string {
    return lined(title, when, this.share(key));
  }

  private passages({ id, passages, verdicts }: PartGraph): void {
    for (const { from, to, labels } of passages) {
      const words = labels.length === 0 ? '' : `label=${quoted(labels.join('\n'))}, `;
      this.edge(from, to, words, passageKey(from, to));
    }
    const { end, early } = keysOf(id);
    for (const { entries } of verdicts) for (const { key } of entries) this.edge(end, key, '', key);
    const lost = this.share(early);
    if (lost !== '') this.lines.push(`  // ended early: ${lost}`);
  }

  /** A dotted line from each draw to the frame of its pool. */
  private draws({ stops, pools }: PartGraph, frames: ReadonlyMap<string, string>): void {
    for (const { key, kind, id: pool } of stops) {
      const first = kind === 'draw' ? pools.find(({ name }) => name === pool)?.entries[0] : undefined;
      if (first === undefined || pool === null) continue;
      const look = `style=dotted, dir=none, constraint=false, lhead=${frames.get(pool)}`;
      this.lines.push(`  ${this.names.of(key)} -> ${this.names.of(first.key)} [${look}];`);
    }
  }

  private edge(from: string, to: string, words: string, key: string): void {
    const width = this.coverage === null ? 1 : Math.round((0.5 + 4.5 * this.coverage.share(key)) * 10) / 10;
    this.lines.push(`  ${this.names.of(from)} -> ${this.names.of(to)} [${words}penwidth=${width}];`);
  }

  private share(key: string): string {
    return this.coverage === null ? '' : percent(this.coverage.share(key));
  }
}
