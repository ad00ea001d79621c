import type { Code } from '../diagnostics';
import { anyOf, type Finding, type Findings } from '../finding';
import { nearestOf } from '../nearest';
import type { Path } from '../path';
import type { Kind, Names } from './names';

const CODES: Readonly<Record<Kind, Code>> = {
  cast: 'SCENARIO_MISSING_CAST',
  watched: 'SCENARIO_MISSING_CAST',
  place: 'SCENARIO_MISSING_PLACE',
  scene: 'SCENARIO_MISSING_SCENE',
  pool: 'SCENARIO_MISSING_POOL',
  rule: 'SCENARIO_MISSING_RULE',
  season: 'SCENARIO_MISSING_SEASON',
  part: 'SCENARIO_MISSING_PART',
};

/** What a check of one part needs: the names that are known there, and where to say that one is not. */
export interface Desk {
  readonly names: Names;
  readonly findings: Findings;
}

/** Says so when nothing of a kind has this name. */
export function resolve({ names, findings }: Desk, kind: Kind, id: string, path: Path): void {
  if (!names[kind].has(id)) findings.add(unknown(CODES[kind], id, names[kind], path));
}

/** The finding that a name is none of those known. */
export function unknown(code: Code, id: string, known: Iterable<string>, path: Path, noun = ''): Finding {
  const names = [...new Set(known)];
  const nearest = nearestOf(id, names);
  return { code, path, found: `"${id}"`, expected: anyOf(names), nearest, words: { id, noun } };
}
