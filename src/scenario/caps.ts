import { isFields } from './branch';
import type { Findings } from './finding';
import type { Path } from './path';

/** How big a scenario may be: bytes of its file in UTF-8, levels of nesting, scenes and storylets together. */
export const CAPS = { bytes: 5_000_000, depth: 32, scenes: 5_000 } as const;

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The bytes a text takes in UTF-8; counting stops soon after `most`. */
export function bytesOf(text: string, most: number = CAPS.bytes): number {
  if (text.length > most) return text.length;
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) bytes += bytesAt(text.charCodeAt(i));
  return bytes;
}

/** Each half of a pair counts two of its four bytes. */
function bytesAt(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
}

/** Where in a JSON text the nesting first goes past the cap, counted without parsing; null where it never does. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '\\' && quoted) i += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > CAPS.depth) return i;
  }
  return null;
}

/** Refuses what could harm or overwhelm, before anything looks at what the document means. */
export function checkCaps(document: unknown, findings: Findings): void {
  checkNesting(document, findings);
  const scenes = scenesIn(document);
  if (scenes <= CAPS.scenes) return;
  const expected = `at most ${CAPS.scenes}`;
  findings.add({ code: 'SCENARIO_TOO_MANY_SCENES', path: ['parts'], found: `${scenes}`, expected });
}

/** A value still to be looked into, with the steps that lead to it. */
interface Nested {
  readonly value: object;
  readonly depth: number;
  readonly key: string | number;
  readonly within: Nested | null;
}

function checkNesting(document: unknown, findings: Findings): void {
  const open: Nested[] = [];
  enter(open, document, '', null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > CAPS.depth) {
      const expected = `at most ${CAPS.depth} levels`;
      findings.add({ code: 'SCENARIO_TOO_DEEP', path: pathTo(next), found: `level ${next.depth}`, expected });
      return;
    }
    for (const [key, item] of Object.entries(next.value)) {
      if (FORBIDDEN.has(key)) forbid(key, [...pathTo(next), key], findings);
      enter(open, item, Array.isArray(next.value) ? Number(key) : key, next);
    }
  }
}

function enter(open: Nested[], value: unknown, key: string | number, within: Nested | null): void {
  if (typeof value === 'object' && value !== null) open.push({ value, depth: (within?.depth ?? 0) + 1, key, within });
}

const pathTo = ({ key, within }: Nested): Path => (within === null ? [] : [...pathTo(within), key]);

const forbid = (key: string, path: Path, findings: Findings): void =>
  findings.add({
    code: 'SCENARIO_FORBIDDEN_KEY',
    path,
    at: 'key',
    found: `"${key}"`,
    expected: 'any other key',
    words: { key },
  });

function scenesIn(document: unknown): number {
  const parts = isFields(document) && Array.isArray(document.parts) ? document.parts : [];
  const counts = parts.map((part: unknown) => (isFields(part) ? sizeOf(part.scenes) + sizeOf(part.storylets) : 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

const sizeOf = (value: unknown): number => (isFields(value) ? Object.keys(value).length : 0);
