import { percent } from '../../../simulate';
import type { Coverage } from '../coverage';
import { keysOf, type PartGraph } from '../story';
import { INK, round, words } from './ink';
import type { Layout } from './layout';
import { measureShelf, shelfPicture } from './shelf';
import { strokeOf } from './stops';

/** Sizes of the row of verdicts, px. */
const VERDICT = { width: 236, gap: 18 } as const;

/** The verdicts of a part in a row, each with its endings in the order in which they are tried. */
export interface VerdictRow {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws the row of verdicts from the left edge `left` and the top `top`, px. */
export function verdictRow(part: PartGraph, left: number, top: number, coverage: Coverage | null): VerdictRow {
  const shelves = part.verdicts.map((one) => {
    const share = coverage === null ? '' : percent(coverage.share(keysOf(part.id).verdict(one.name)));
    return measureShelf(one, one.name, share, VERDICT.width);
  });
  const drawn = shelves.map((shelf, index) => shelfPicture(shelf, left + offset(index), top, INK.text, coverage));
  return {
    svg: [...drawn, earlyWords(part, top, coverage)].join('\n'),
    width: left + offset(shelves.length),
    height: Math.max(0, ...shelves.map(({ height }) => height)),
  };
}

const offset = (index: number): number => index * (VERDICT.width + VERDICT.gap);

function earlyWords(part: PartGraph, top: number, coverage: Coverage | null): string {
  if (coverage === null) return '';
  const lines = [`${percent(coverage.share(keysOf(part.id).early))} of runs`, 'end early'];
  return lines.map((line, row) => words(line, 14, top + 22 + row * 16, { size: 12, fill: INK.quiet })).join('');
}

/** Lines from the end of the story to each verdict, fanned out between `from` and `top`, px. */
export function verdictLines(
  part: PartGraph,
  { stops }: Layout,
  from: number,
  top: number,
  coverage: Coverage | null,
): string {
  const end = stops.find(({ stop }) => stop.kind === 'end');
  if (end === undefined) return '';
  const [x, y, middle] = [round(end.x), round(end.y + end.height / 2), round((from + top) / 2)];
  const lines = part.verdicts.map(({ name }, index) => {
    const share = coverage === null ? null : coverage.share(keysOf(part.id).verdict(name));
    const to = round(offset(index) + VERDICT.width / 2);
    const way = `M${x} ${y}V${round(from)}C${x} ${middle} ${to} ${middle} ${to} ${round(top - 1)}`;
    return `<path d="${way}" fill="none" ${strokeOf(share)} marker-end="url(#arrow)"/>`;
  });
  return lines.join('\n');
}
