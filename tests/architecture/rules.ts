import { circles, type Edge, type Files, type Module } from './graph';
import {
  EMPTY_WORDS,
  ENGINE_ARITHMETIC,
  EXCEPTIONS,
  FOREIGN_NAMES,
  IMPURE_NAMES,
  LONGEST_FILE,
  OPEN_TO_THE_OUTSIDE,
  PACKAGES,
  PURE,
  ROOMS,
} from './house';

/** The room of a file: the longest name in the table that it lies in; null when it lies in none. */
export function roomOf(path: string): string | null {
  const bare = path.replace(/\.(d\.)?tsx?$/, '');
  const holding = Object.keys(ROOMS).filter((room) => bare === room || path.startsWith(`${room}/`));
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Every import that the tables do not allow, each as a sentence. */
export function wrongImports(modules: readonly Module[]): string[] {
  const edges = modules.flatMap((module) => module.edges);
  return edges.flatMap((edge) => {
    const wrong = wrongWith(edge);
    return wrong === null || EXCEPTIONS.includes(`${edge.from} -> ${edge.to}`) ? [] : [`${edge.from}: ${wrong}`];
  });
}

function wrongWith(edge: Edge): string | null {
  const room = roomOf(edge.from);
  if (room === null) return 'lies in no room';
  if (edge.to === null) return 'imports something computed, which nobody can check';
  if (edge.file !== null) return wrongRoom(room, edge.file, edge);
  return edge.to.startsWith('.') ? wrongOutside(room, edge.to) : wrongPackage(room, edge.to);
}

function wrongRoom(room: string, file: string, { typeOnly, to }: Edge): string | null {
  const target = roomOf(file);
  if (target === null) return `imports ${to}, which lies in no room`;
  if (target === room) return null;
  const allowed = ROOMS[room] ?? [];
  if (allowed.includes(target) || (typeOnly && allowed.includes(`type ${target}`))) return null;
  return allowed.includes(`type ${target}`)
    ? `${room} may take only types from ${target}`
    : `${room} may not import ${target}`;
}

const wrongOutside = (room: string, to: string) =>
  OPEN_TO_THE_OUTSIDE.includes(room) ? null : `${room} may not reach out of src for ${to}`;

function wrongPackage(room: string, to: string): string | null {
  const rooms = PACKAGES[packageOf(to)];
  if (rooms === undefined) return `package ${packageOf(to)} is in no row of the table`;
  return rooms.includes(room) ? null : `${room} may not use ${packageOf(to)}`;
}

/** The row of the table for what an import names: `zod/mini` is zod's, `node:fs` is `node:*`. */
export function packageOf(to: string): string {
  if (to.startsWith('node:')) return 'node:*';
  const [first = '', second = ''] = to.split('/');
  if (!first.startsWith('@')) return first;
  return `${first}/*` in PACKAGES ? `${first}/*` : `${first}/${second}`;
}

/** Names of page, server, clock or chance in pure rooms. */
export function impureNames(modules: readonly Module[]): string[] {
  const pure = modules.filter(({ path }) => PURE.includes(roomOf(path) ?? ''));
  return pure.flatMap(({ path, names, own }) => {
    const foreign = FOREIGN_NAMES.filter((name) => !own.has(name));
    return [...IMPURE_NAMES, ...foreign].filter((name) => names.has(name)).map((name) => `${path}: ${name}`);
  });
}

/** Arithmetic in the engine that may differ between browsers. */
export function unsafeArithmetic(modules: readonly Module[]): string[] {
  const engine = modules.filter(({ path }) => roomOf(path) === 'engine');
  return engine.flatMap(({ path, names }) =>
    [...names]
      .filter((name) => name === '**' || (name.startsWith('Math.') && !ENGINE_ARITHMETIC.includes(name)))
      .map((name) => `${path}: ${name}`),
  );
}

/** Circles of imports, each as one line. */
export const importCircles = (modules: readonly Module[]): string[] =>
  circles(modules).map((circle) => circle.join(' <-> '));

/** Files and folders whose name says nothing, and files in no room. */
export function badNames(files: Files): string[] {
  return [...files.keys()].filter((path) =>
    path.split('/').some((part) => EMPTY_WORDS.includes(part.replace(/\..*$/, ''))),
  );
}

/** Source files too long to read in one go. */
export function longFiles(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n').length;
    return /\.(tsx?|css|html)$/.test(path) && lines > LONGEST_FILE ? [`${path}: ${lines} lines`] : [];
  });
}
