import { type Code, type Definition, DIAGNOSTICS, type Diagnostic } from './diagnostics';
import { type Path, showPath } from './path';

/** Something wrong at a place of the document, before anyone has looked up the line. */
export interface Finding<Of extends string = Code> {
  readonly code: Of;
  readonly path: Path;
  /** Whether the key at the end of the path is meant, or its value. */
  readonly at?: 'key' | 'value';
  readonly found: string;
  readonly expected: string;
  readonly nearest?: string | null;
  /** What goes into the message. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a finding stands in the text; null where there is no text. */
export type Locate = (path: Path, at: 'key' | 'value') => Position | null;

/** Gathers findings up to a number that an author can still read. */
export class Findings {
  readonly list: Finding[] = [];

  constructor(private readonly most = 100) {}

  get full(): boolean {
    return this.list.length > this.most;
  }

  get failed(): boolean {
    return this.list.some(({ code }) => DIAGNOSTICS[code].severity === 'error');
  }

  add(finding: Finding): void {
    if (this.full) return;
    const last = this.list.length === this.most;
    this.list.push(
      last
        ? { code: 'SCENARIO_MORE', path: [], found: `${this.most}`, expected: 'none' }
        : { ...finding, path: [...finding.path] },
    );
  }
}

/** A finding as an author is told of it. */
type Told<Of, Weight> = Omit<Diagnostic, 'code' | 'severity'> & { readonly code: Of; readonly severity: Weight };

/** A finding with the words that are defined for its kind, and its place in the file. */
export function tell<Of extends string, Weight>(
  finding: Finding<Of>,
  definition: Pick<Definition, 'message' | 'cure'> & { readonly severity: Weight },
  file: string,
  locate: Locate,
): Told<Of, Weight> {
  const { severity, message, cure } = definition;
  const { code, path, found, expected, nearest = null, words = {} } = finding;
  const { line, column } = locate(path, finding.at ?? 'value') ?? { line: 0, column: 0 };
  const filled = message.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
  return { code, severity, file, line, column, path: showPath(path), message: filled, found, expected, nearest, cure };
}

/** A finding of the reader with its words and its place in the file. */
export const diagnose = (finding: Finding, file: string, locate: Locate): Diagnostic =>
  tell(finding, DIAGNOSTICS[finding.code], file, locate);

/** A finding that says nothing but what stands there and what should. */
export const typeFinding = (code: Code, path: Path, value: unknown, expected: string): Finding => ({
  code,
  path,
  found: describe(value),
  expected,
});

const LONGEST = 40;
const LISTED = 12;

/** A value as an author would recognise it, short. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return JSON.stringify(typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

/** Words as a choice: `a, b or c`, with how many more when the list is long. */
export function anyOf(words: Iterable<string | number>): string {
  const all = [...words];
  if (all.length === 0) return 'nothing: there are none';
  if (all.length > LISTED) return `one of ${all.slice(0, LISTED).join(', ')} and ${all.length - LISTED} more`;
  return all.length === 1 ? `${all[0]}` : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}
