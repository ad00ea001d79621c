import { posix } from 'node:path';
import { type Import, readSource } from './source';

/** The files of src: path within src, with forward slashes, to content. */
export type Files = ReadonlyMap<string, string>;

/** An import found in a file, with what it leads to. */
export interface Edge extends Import {
  readonly from: string;
  /** A path within src, or null when it leads out of src or to a package. */
  readonly file: string | null;
}

/** A file of src with what it refers to. */
export interface Module {
  readonly path: string;
  readonly lines: number;
  readonly names: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly edges: readonly Edge[];
}

/** Reads every TypeScript file and finds where its imports lead. */
export function readModules(files: Files): Module[] {
  const scripts = [...files].filter(([path]) => /\.tsx?$/.test(path));
  return scripts.map(([path, code]) => {
    const { imports, names, own } = readSource(path, code);
    const edges = imports.map((one) => ({ ...one, from: path, file: resolve(path, one.to, files) }));
    return { path, lines: code.split('\n').length - (code.endsWith('\n') ? 1 : 0), names, own, edges };
  });
}

/** The file of src that a relative import means, whether or not the ending or the index is spelled out. */
function resolve(from: string, to: string | null, files: Files): string | null {
  if (to === null || !to.startsWith('.')) return null;
  const path = posix.normalize(posix.join(posix.dirname(from), to));
  if (path.startsWith('..')) return null;
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((candidate) => files.has(candidate)) ?? path;
}

/** Circles of files that import each other, each circle as its members in alphabetical order. */
export function circles(modules: readonly Module[]): string[][] {
  const targets = new Map(modules.map(({ path, edges }) => [path, edges.flatMap(({ file }) => file ?? [])]));
  const reach = new Map([...targets.keys()].map((path) => [path, reachable(path, targets)]));
  const inCircle = [...targets.keys()].filter((path) => reach.get(path)?.has(path)).sort();
  const found = new Map<string, string[]>();
  for (const path of inCircle) {
    const members = inCircle.filter((other) => reach.get(path)?.has(other) && reach.get(other)?.has(path));
    found.set(members.join(), members);
  }
  return [...found.values()];
}

function reachable(from: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const waiting = [...(targets.get(from) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(targets.get(next) ?? []));
  }
  return seen;
}
