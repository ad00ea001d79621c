import { encode } from 'uqr';

/** A QR code as a path in modules, with the quiet edge that readers need. */
export interface QrPicture {
  /** Modules from edge to edge, the quiet ones counted. */
  readonly size: number;
  /** The dark modules, as an SVG path. */
  readonly path: string;
}

/** The standard asks for four light modules all around. */
const QUIET = 4;

/** Draws words as a QR code that can still be read with 15 % of it hidden. */
export function qrOf(words: string): QrPicture {
  const { size, data } = encode(words, { ecc: 'M', border: 0 });
  const rows = data.flatMap((row, y) => stretches(row).map(({ x, length }) => bar(x + QUIET, y + QUIET, length)));
  return { size: size + 2 * QUIET, path: rows.join('') };
}

/** The code as a file of its own, in black on white. */
export function qrFile(words: string): string {
  const { size, path } = qrOf(words);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

const bar = (x: number, y: number, length: number): string => `M${x} ${y}h${length}v1h-${length}z`;

/** Dark modules side by side, drawn as one bar: no hairlines between them. */
function stretches(row: readonly boolean[]): { x: number; length: number }[] {
  const found: { x: number; length: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (dark && last !== undefined && last.x + last.length === x) last.length += 1;
    else if (dark) found.push({ x, length: 1 });
  }
  return found;
}
