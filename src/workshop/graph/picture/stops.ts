import { percent } from '../../../simulate';
import { type Coverage, passageKey } from '../coverage';
import { escaped, INK, round, widthOf, words } from './ink';
import { LABEL, type PlacedPassage, type PlacedStop, STOP, TITLE } from './layout';
import { barPicture } from './shelf';

const PAD = 12;

/** A stop as a box with its title, what it asks, and the share of runs that come by. */
export function stopPicture(placed: PlacedStop, pool: string | null, coverage: Coverage | null): string {
  const { stop, x, y, width, height } = placed;
  const share = coverage === null ? null : coverage.share(stop.key);
  const inset = stop.kind === 'draw' ? STOP.height / 2 : PAD;
  const left = x - width / 2 + inset;
  const parts = [
    boxPicture(placed, pool, share === 0),
    ...(stop.kind === 'end' ? endWords(placed) : stopWords(placed, pool, share)),
  ];
  if (share !== null && stop.kind !== 'end') parts.push(barPicture(left, y + height / 2 - 8, width - 2 * inset, share));
  const told = [
    stop.id === null ? stop.title : `${stop.title} (${stop.id})`,
    ...(share === null ? [] : [`${percent(share)} of runs`]),
  ].join(', ');
  return `<g><title>${escaped(told)}</title>${parts.join('')}</g>`;
}

function boxPicture({ stop, x, y, width, height }: PlacedStop, pool: string | null, never: boolean): string {
  const fill = stop.kind === 'aside' ? INK.aside : INK.scene;
  const stroke = never ? INK.never : (pool ?? INK.line);
  const dashes = never ? ' stroke-dasharray="5 4"' : '';
  const corner = stop.kind === 'draw' || stop.kind === 'end' ? Math.min(height, STOP.height) / 2 : 6;
  return `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}" rx="${corner}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"${dashes}/>`;
}

const endWords = ({ stop, x, y }: PlacedStop): string[] => [
  words(stop.title, x, y + 5, { bold: true, anchor: 'middle' }),
];

function stopWords(
  { stop, title, x, y, width, height }: PlacedStop,
  pool: string | null,
  share: number | null,
): string[] {
  const left = x - width / 2 + PAD + (stop.kind === 'draw' ? 8 : 0);
  const right = x + width / 2 - PAD - (stop.kind === 'draw' ? 8 : 0);
  const figure = share === null ? '' : percent(share);
  const base = y - height / 2 + 22;
  const quiet = { size: 11, fill: INK.quiet };
  return [
    ...title.map((line, row) =>
      words(line, left, base + row * TITLE.line, { size: TITLE.size, fill: pool ?? INK.text }),
    ),
    words(
      figure,
      right,
      base,
      share === 0 ? { ...quiet, fill: INK.never, anchor: 'end' } : { ...quiet, anchor: 'end' },
    ),
    ...(stop.about === '' ? [] : [words(stop.about, left, base + 16 + (title.length - 1) * TITLE.line, quiet)]),
  ];
}

/** A passage as a curve with an arrow, as wide as the share of runs that take it, and its words on a ground of their own. */
export function passagePicture({ passage, points }: PlacedPassage, coverage: Coverage | null): string {
  const share = coverage === null ? null : coverage.share(passageKey(passage.from, passage.to));
  const told = share === null ? '' : `<title>${percent(share)} of runs</title>`;
  return `<path d="${curve(points)}" fill="none" ${strokeOf(share)} marker-end="url(#arrow)">${told}</path>`;
}

/** The words of a passage; they lie over every line. */
export function labelPicture({ passage, labels, middle: { x, y } }: PlacedPassage): string {
  if (labels.length === 0) return '';
  const width = Math.max(...labels.map((label) => widthOf(label, LABEL.size))) + 8;
  const top = y - (labels.length * LABEL.line) / 2;
  const ground = `<rect x="${round(x - width / 2)}" y="${round(top - 2)}" width="${width}" height="${labels.length * LABEL.line + 4}" rx="4" fill="${INK.paper}" fill-opacity="0.9"/>`;
  const lines = labels.map((label, index) =>
    words(label, x, top + 10.5 + index * LABEL.line, { size: LABEL.size, fill: INK.quiet, anchor: 'middle' }),
  );
  return `<g><title>${escaped(passage.labels.join('\n'))}</title>${ground}${lines.join('')}</g>`;
}

/** How a line of a share is drawn: 1 to 6 px, dashed where no run came. */
export function strokeOf(share: number | null): string {
  if (share === null) return `stroke="${INK.line}" stroke-width="1.5"`;
  if (share === 0) return `stroke="${INK.never}" stroke-width="1" stroke-dasharray="5 4"`;
  return `stroke="${INK.line}" stroke-width="${round(1 + 5 * share)}"`;
}

type Points = PlacedPassage['points'];

/** A smooth line: quadratic curves through the middles between the points. */
function curve(points: Points): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const path = [`M${round(first.x)} ${round(first.y)}`];
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    if (next === undefined) path.push(`L${round(point.x)} ${round(point.y)}`);
    else
      path.push(
        `Q${round(point.x)} ${round(point.y)} ${round((point.x + next.x) / 2)} ${round((point.y + next.y) / 2)}`,
      );
  }
  return path.join(' ');
}
