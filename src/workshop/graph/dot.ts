import { percent } from '../../simulate';
import { type Coverage, passageKey } from './coverage';
import { Names } from './names';
import { type Entry, keysOf, type PartGraph, type Shelf, type Stop, type StoryGraph } from './story';

/** A text in quotes, as DOT reads it: a stroke and a quote are escaped, and lines are broken by `\n`. */
const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\r?\n/g, '\\n')}"`;

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
    for (const pool of part.pools) this.group(`pool: ${pool.name}`, () => this.entries(pool));
    for (const verdict of part.verdicts) {
      this.group(`${verdict.name} ${this.share(keysOf(part.id).verdict(verdict.name))}`.trim(), () =>
        this.entries(verdict),
      );
    }
    this.passages(part);
  }

  private group(title: string, fill: () => void): void {
    this.groups += 1;
    this.lines.push(`  subgraph cluster_${this.groups} {`, `    label=${quoted(title)}; style=rounded; color=gray60;`);
    fill();
    this.lines.push('  }');
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

  private entryLabel({ title, when, key }: Entry): string {
    return lined(title, when, this.share(key));
  }

  private passages({ id, stops, passages, pools, verdicts }: PartGraph): void {
    for (const { from, to, labels } of passages) {
      const words = labels.length === 0 ? '' : `label=${quoted(labels.join('\n'))}, `;
      this.edge(from, to, words, passageKey(from, to));
    }
    for (const { key, kind, id: pool } of stops) {
      const first = kind === 'draw' ? pools.find(({ name }) => name === pool)?.entries[0] : undefined;
      if (first !== undefined) {
        this.lines.push(
          `  ${this.names.of(key)} -> ${this.names.of(first.key)} [style=dotted, dir=none, constraint=false];`,
        );
      }
    }
    const { end, early } = keysOf(id);
    for (const { entries } of verdicts) for (const { key } of entries) this.edge(end, key, '', key);
    const lost = this.share(early);
    if (lost !== '') this.lines.push(`  // ended early: ${lost}`);
  }

  private edge(from: string, to: string, words: string, key: string): void {
    const width = this.coverage === null ? 1 : Math.round((0.5 + 4.5 * this.coverage.share(key)) * 10) / 10;
    this.lines.push(`  ${this.names.of(from)} -> ${this.names.of(to)} [${words}penwidth=${width}];`);
  }

  private share(key: string): string {
    return this.coverage === null ? '' : percent(this.coverage.share(key));
  }
}
