import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws whole numbers 0..n-1. */
export type Draw = (n: number) => number;

/**
 * A generator for one occasion, seeded by the run's seed and what names the occasion (numbers or words), so that no
 * draw depends on how many were made before it.
 */
export function drawFor(seed: number, ...occasion: readonly (number | string)[]): Draw {
  let mixed = seed;
  for (const part of occasion) mixed = mix(mixed, typeof part === 'number' ? part : wordNumber(part));
  const generator = xoroshiro128plus(mixed);
  return (n) => uniformInt(generator, 0, n - 1);
}

/** A shuffled copy (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    const held = result[last] as T;
    result[last] = result[other] as T;
    result[other] = held;
  }
  return result;
}

/** Finaliser of MurmurHash3 (Appleby, public domain) over two 32-bit numbers: near seeds must not give near streams. */
function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** The number that stands for a word in an occasion (FNV-1a over UTF-16 units): the same draws, found beforehand. */
export function wordNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
