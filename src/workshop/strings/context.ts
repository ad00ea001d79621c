import { type CastMember, type Scenario, sourceWords } from '../../scenario';
import type { Path } from '../../scenario/path';

/** What a translator is told of where a text stands. */
export interface TextContext {
  /** The scene or storylet by its id; else `ending …`, `season …`, or what it belongs to, such as `cast pell`. */
  readonly scene: string;
  /** The name of whoever says it; `you` for the player; empty for the teller. */
  readonly speaker: string;
}

/** Where the text at a path of a scenario stands, and who says it. */
export function contextOf(scenario: Scenario, path: Path): TextContext {
  return { scene: sceneAt(scenario, path), speaker: speakerAt(scenario, path) };
}

function sceneAt(scenario: Scenario, path: Path): string {
  const [root, index, list, item] = path;
  const part = root === 'parts' ? scenario.parts[Number(index)] : undefined;
  if (part === undefined)
    return path
      .filter((step) => typeof step === 'string' && step !== 'name')
      .slice(0, 2)
      .join(' ');
  const place = placeIn(part, String(list), item);
  return scenario.parts.length > 1 ? `${part.id}: ${place}` : place;
}

type PartOf = Scenario['parts'][number];

function placeIn(part: PartOf, list: string, item: Path[number] | undefined): string {
  if (list === 'seasons') return `season ${part.seasons[Number(item)]?.id ?? item}`;
  if (list === 'endings') return `ending ${part.endings[Number(item)]?.id ?? item}`;
  return item === undefined ? 'part' : String(item);
}

function speakerAt(scenario: Scenario, path: Path): string {
  const [field, key, list] = [path.at(-1), path.at(-2), path.at(-3)];
  if (field !== 'text') return '';
  if (list === 'choices') return 'you';
  if (list === 'counsel' && (key === 'how' || key === 'what')) {
    return nameOf(scenario, scenario.parts[Number(path[1])]?.counsellors[key]);
  }
  return nameOf(scenario, valueAt(scenario, [...path.slice(0, -1), 'speaker']));
}

function nameOf(scenario: Scenario, id: unknown): string {
  const member: CastMember | undefined = typeof id === 'string' ? scenario.cast[id] : undefined;
  return member === undefined ? '' : sourceWords(member.name);
}

const valueAt = (from: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (isSteppable(value) ? value[step] : undefined), from);

const isSteppable = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
