import type { Findings } from '../finding';
import type { Part } from '../schema/scenario';
import { type Passages, targetsOf } from './passages';

/** Warns of scenes and storylets that no slot, draw or way leads to. Conditions are taken as if they could all hold. */
export function checkReach(part: Part, passages: Passages, findings: Findings): void {
  const reached = reachedFrom(rootsOf(part), passages);
  for (const { id, kind, path } of passages.values()) {
    if (reached.has(id)) continue;
    const words = { noun: `the ${kind}`, id };
    const expected = kind === 'scene' ? 'a slot or "goto" with its name' : 'a slot that draws its pool';
    findings.add({ code: 'SCENARIO_UNREACHABLE', path, at: 'key', found: 'none', expected, words });
  }
}

function rootsOf(part: Part): string[] {
  const slots = part.seasons.flatMap((season) => season.slots);
  const drawn = new Set(slots.flatMap((slot) => (typeof slot === 'string' ? [] : [slot.draw])));
  const storylets = Object.entries(part.storylets ?? {}).filter(([, { pool }]) => drawn.has(pool));
  return [...slots.filter((slot) => typeof slot === 'string'), ...storylets.map(([id]) => id)];
}

function reachedFrom(roots: readonly string[], passages: Passages): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...roots];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    next.push(...(passages.get(id)?.ways ?? []).flatMap(targetsOf));
  }
  return reached;
}
