const WIDTH = 140;

/**
 * JSON as an author would lay it out: what fits on a line stands on one, the rest has a line for each item, two spaces
 * in. Ends with a line end.
 */
export const layOut = (value: unknown): string => `${laidOut(value, '', 0)}\n`;

function laidOut(value: unknown, indent: string, taken: number): string {
  const flat = flatOf(value);
  if (!isBranch(value) || indent.length + taken + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const items = membersOf(value).map(([name, item]) => inner + name + laidOut(item, inner, name.length + 1));
  return bracketed(value, `\n${items.join(',\n')}\n${indent}`);
}

function flatOf(value: unknown): string {
  if (!isBranch(value)) return JSON.stringify(value);
  const items = membersOf(value).map(([name, item]) => name + flatOf(item));
  if (items.length === 0) return bracketed(value, '');
  return bracketed(value, Array.isArray(value) ? items.join(', ') : ` ${items.join(', ')} `);
}

/** What stands inside the brackets, each with the name that comes before it, if any. */
const membersOf = (value: object): [name: string, item: unknown][] =>
  Array.isArray(value)
    ? value.map((item) => ['', item])
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);

const bracketed = (value: object, inside: string): string => (Array.isArray(value) ? `[${inside}]` : `{${inside}}`);

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
