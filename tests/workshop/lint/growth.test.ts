import { expect, test } from 'vitest';
import { lintFable, lintScenario } from '../../../src/workshop/lint';
import { longFable } from '../../support/longFable';

/** A value that counts in `reads` every member looked up in it, however deep. The same object always looks the same. */
function counting<T extends object>(value: T, reads: { count: number }): T {
  const known = new WeakMap<object, object>();
  const shown = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const before = known.get(inner);
    if (before !== undefined) return before;
    const proxy = new Proxy(inner, {
      get: (target, key) => {
        reads.count += 1;
        return shown(Reflect.get(target, key));
      },
    });
    known.set(inner, proxy);
    return proxy;
  };
  return shown(value) as T;
}

function readsFor(size: number): number {
  const reads = { count: 0 };
  expect(lintScenario(counting(longFable(size), reads))).toEqual([]);
  return reads.count;
}

test('a long fable is clean, so that its figures are those of looking, not of telling', () => {
  expect(lintFable(JSON.stringify(longFable(300), null, 2), 'long.json')).toEqual([]);
});

test('ten times the scenes take at most twelve times the looks', () => {
  const [small, large] = [readsFor(150), readsFor(1500)];
  expect(small).toBeGreaterThan(10_000);
  expect(large / small).toBeLessThanOrEqual(12);
});
