import type { Findings } from '../finding';
import { type Passage, type Passages, targetsOf } from './passages';

/**
 * Finds circles of scenes in which nothing is decided. Nothing changes in such a circle, so a condition on its way is no
 * way out: whoever comes in stays in, or could.
 */
export function checkCycles(passages: Passages, findings: Findings): void {
  const left = withoutDeadEnds(passages);
  const seen = new Set<string>();
  for (const id of left.keys()) {
    const circle = circleFrom(id, left, seen);
    if (circle !== null) report(circle, passages, findings);
  }
}

type Ways = Map<string, readonly string[]>;

/** Only the scenes from which one could go on and on: those whose ways all end are taken away, again and again. */
function withoutDeadEnds(passages: Passages): Ways {
  const left: Ways = new Map();
  for (const [id, one] of passages) if (one.scene.dilemma === undefined) left.set(id, one.ways.flatMap(targetsOf));
  const open = new Map([...left].map(([id, targets]) => [id, targets.filter((target) => left.has(target)).length]));
  const sources = sourcesOf(left);
  const ended = [...left.keys()].filter((id) => open.get(id) === 0);
  for (let id = ended.pop(); id !== undefined; id = ended.pop()) {
    left.delete(id);
    for (const source of sources.get(id) ?? []) {
      const count = (open.get(source) ?? 0) - 1;
      open.set(source, count);
      if (count === 0) ended.push(source);
    }
  }
  return left;
}

function sourcesOf(ways: Ways): Map<string, string[]> {
  const sources = new Map([...ways.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, targets] of ways) for (const target of targets) sources.get(target)?.push(id);
  return sources;
}

/** Follows ways that go on until a scene comes round again; null when it runs into one seen before. */
function circleFrom(start: string, left: Ways, seen: Set<string>): readonly string[] | null {
  const trail: string[] = [];
  let id: string | undefined = start;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    trail.push(id);
    id = left.get(id)?.find((target) => left.has(target));
  }
  const from = id === undefined ? -1 : trail.indexOf(id);
  return from === -1 ? null : trail.slice(from);
}

function report(circle: readonly string[], passages: Passages, findings: Findings): void {
  const first: Passage | undefined = passages.get(circle[0] ?? '');
  if (first === undefined) return;
  const shown = circle.length > 6 ? [...circle.slice(0, 6), '…'] : circle;
  const words = { circle: [...shown, first.id].join(' → ') };
  const path = first.ways[0]?.path ?? first.path;
  findings.add({ code: 'SCENARIO_CYCLE', path, found: 'no dilemma on the way', expected: 'a dilemma', words });
}
