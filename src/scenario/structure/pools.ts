import type { Findings } from '../finding';
import type { Path } from '../path';
import type { Part } from '../schema/scenario';
import type { Storylet } from '../schema/scene';

/** What could keep a storylet from coming. */
const HINDRANCES = ['when', 'once', 'cooldown', 'seasons'] as const;

/** Checks that every pool that is drawn from has a storylet that may always come. */
export function checkPools(part: Part, path: Path, findings: Findings): void {
  for (const [pool, slot] of drawnPools(part, path)) {
    const storylets = Object.entries(part.storylets ?? {}).filter(([, storylet]) => storylet.pool === pool);
    if (storylets.length > 0) checkPool(pool, storylets, slot, path, findings);
  }
}

/** Each pool with the first slot that draws from it. */
function drawnPools(part: Part, path: Path): Map<string, Path> {
  const pools = new Map<string, Path>();
  for (const [season, { slots }] of part.seasons.entries()) {
    for (const [index, slot] of slots.entries()) {
      if (typeof slot === 'string' || pools.has(slot.draw)) continue;
      pools.set(slot.draw, [...path, 'seasons', season, 'slots', index, 'draw']);
    }
  }
  return pools;
}

type Entry = readonly [id: string, storylet: Storylet];

function checkPool(pool: string, storylets: readonly Entry[], slot: Path, path: Path, findings: Findings): void {
  const fallbacks = storylets.filter(([, storylet]) => storylet.fallback === true);
  const [first] = fallbacks;
  if (first === undefined) {
    const expected = 'one storylet with "fallback": true';
    findings.add({ code: 'SCENARIO_NO_FALLBACK', path: slot, found: 'none', expected, words: { id: pool } });
  } else if (fallbacks.every(([, storylet]) => hindranceOf(storylet) !== undefined)) {
    const key = hindranceOf(first[1]) ?? 'when';
    const at = { path: [...path, 'storylets', first[0], key], at: 'key' } as const;
    const words = { id: pool, key };
    findings.add({ code: 'SCENARIO_CONDITIONAL_FALLBACK', ...at, found: `"${key}"`, expected: 'no such key', words });
  }
}

const hindranceOf = (storylet: Storylet) =>
  HINDRANCES.find((key) => storylet[key] !== undefined && storylet[key] !== false);
