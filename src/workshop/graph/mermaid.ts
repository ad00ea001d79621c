import { percent } from '../../simulate';
import { type Coverage, passageKey } from './coverage';
import { Names } from './names';
import { type Entry, keysOf, type PartGraph, type Shelf, type Stop, type StoryGraph } from './story';

/** Letters that mean nothing to Mermaid; every other one is written as its number. */
const STRANGE = /[^\p{L}\p{N} .,:!?%'’‘“”–—·…≥≤×−=+/-]/gu;
/** What would begin a list, if Mermaid took the text for Markdown. */
const LIST = /^(\d*)([.)+-])/;

const coded = (letter: string): string => `#${letter.codePointAt(0)};`;

/** A text in quotes, as Mermaid reads it; it takes no empty one. */
const quoted = (text: string): string =>
  `"${
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(STRANGE, coded)
      .replace(LIST, (_, digits: string, mark: string) => digits + coded(mark)) || ' '
  }"`;

/** A story as a Mermaid flowchart, with the share of runs at each place where a coverage is given. */
export function mermaidOf(graph: StoryGraph, coverage: Coverage | null): string {
  const sheet = new Sheet(coverage);
  for (const part of graph.parts) sheet.part(part, graph.parts.length > 1);
  return sheet.text();
}

class Sheet {
  private readonly names = new Names();
  private readonly lines: string[] = ['flowchart TB'];
  private readonly widths: string[] = [];
  private links = 0;

  constructor(private readonly coverage: Coverage | null) {}

  text(): string {
    return `${[...this.lines, ...this.widths].join('\n')}\n`;
  }

  part(part: PartGraph, several: boolean): void {
    if (several) this.lines.push(`  subgraph ${this.names.of(`${part.id}#`)}[${quoted(part.title)}]`);
    for (const [index, season] of part.seasons.entries()) {
      this.group(`${part.id}#${index}`, season, () => this.stops(part.stops.filter((stop) => stop.season === index)));
    }
    this.stops(part.stops.filter(({ season }) => season === null));
    for (const pool of part.pools) this.shelf(part, pool, 'draw', `pool: ${pool.name}`);
    const { verdict } = keysOf(part.id);
    for (const one of part.verdicts) {
      this.shelf(
        part,
        one,
        'end',
        [one.name, this.share(verdict(one.name))].filter((words) => words !== '').join(' · '),
      );
    }
    this.passages(part);
    if (several) this.lines.push('  end');
  }

  private group(key: string, title: string, fill: () => void): void {
    this.lines.push(`  subgraph ${this.names.of(key)}[${quoted(title)}]`);
    fill();
    this.lines.push('  end');
  }

  private stops(stops: readonly Stop[]): void {
    for (const { key, kind, title, about } of stops) {
      const label = quoted([title, about, this.share(key)].filter((words) => words !== '').join(' · '));
      const shape = kind === 'draw' ? `{{${label}}}` : kind === 'end' ? `((${label}))` : `[${label}]`;
      this.lines.push(`    ${this.names.of(key)}${shape}`);
    }
  }

  private shelf({ id }: PartGraph, { name, entries }: Shelf, kind: string, title: string): void {
    this.group(`${id}#${kind}#${name}`, title, () => {
      for (const entry of entries)
        this.lines.push(`    ${this.names.of(entry.key)}(${quoted(this.entryWords(entry))})`);
    });
  }

  private entryWords({ title, when, key }: Entry): string {
    return [title, when, this.share(key)].filter((words) => words !== '').join(' · ');
  }

  private passages({ id, stops, passages, pools, verdicts }: PartGraph): void {
    for (const { from, to, labels } of passages) this.link(from, to, labels.join(' / '), passageKey(from, to));
    for (const { key, kind, id: pool } of stops) {
      const drawn = kind === 'draw' && pools.some(({ name }) => name === pool);
      if (drawn) this.lines.push(`  ${this.names.of(key)} -.- ${this.names.of(`${id}#draw#${pool}`)}`);
      if (drawn) this.links += 1;
    }
    const { end, verdict, early } = keysOf(id);
    for (const { name } of verdicts) this.link(end, `${id}#end#${name}`, '', verdict(name));
    const lost = this.share(early);
    if (lost !== '') this.lines.push(`  %% ended early: ${lost}`);
  }

  private link(from: string, to: string, label: string, key: string): void {
    const arrow = label === '' ? '-->' : `-->|${quoted(label)}|`;
    this.lines.push(`  ${this.names.of(from)} ${arrow} ${this.names.of(to)}`);
    if (this.coverage !== null) {
      const width = Math.round((1 + 5 * this.coverage.share(key)) * 10) / 10;
      this.widths.push(`  linkStyle ${this.links} stroke-width:${width}px`);
    }
    this.links += 1;
  }

  private share(key: string): string {
    return this.coverage === null ? '' : percent(this.coverage.share(key));
  }
}
