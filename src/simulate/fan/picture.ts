import { VERDICTS, type Verdict } from '../../scenario';
import { percent } from '../percent';
import type { Fan, Spot, Way } from './fan';
import { MARKS } from './marks';

/** What the picture says of itself. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
}

/** Units of the picture: the map of one part, the air around it, the column of words beside it. */
const SIDE = 620;
const EDGE = 40;
const HEAD = 84;
const FOOT = 64;
const BESIDE = 280;
const WIDTH = EDGE + SIDE + BESIDE;
const PANEL = HEAD + SIDE + FOOT;

/** Ways drawn at most, and ends marked at most: more would only be a blot. */
const MOST_WAYS = 400;

/**
 * The drift of many runs over the map of managing and leading, as an SVG of its own: each run a thin line in the colour
 * of its verdict with the verdict's mark at its end, the middle of all runs a strong line with a dot at each decision.
 * A panel for each part, one below the other.
 */
export function fanPicture(fans: readonly Fan[], caption: Caption): string {
  const height = PANEL * Math.max(1, fans.length);
  const captions = fans.map((fan) => (fans.length > 1 ? inPart(caption, fan) : caption));
  const panels = fans.map(
    (fan, index) => `<g transform="translate(0 ${index * PANEL})">${panel(fan, captions[index] ?? caption)}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="'Source Sans 3', 'DejaVu Sans', system-ui, sans-serif" font-size="15" fill="${INK}">`,
    `<title>${escaped(`${caption.title}: ${caption.subtitle}`)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>`,
    ...panels,
    '</svg>\n',
  ].join('\n');
}

const INK = '#2b2622';
const SOFT = '#6b625a';
const PAPER = '#fbf7ef';
const GOOD = '#e3efdf';

interface Plot {
  /** Points from the middle to an edge. */
  readonly reach: number;
  readonly left: (x: number) => number;
  readonly top: (y: number) => number;
}

/** With several panels each says which part it shows. */
const inPart = ({ title, subtitle }: Caption, { part }: Fan): Caption => ({
  title,
  subtitle: `Part ${part}: ${subtitle}`,
});

function panel(fan: Fan, { title, subtitle }: Caption): string {
  const plot = plotOf(fan.ways.flatMap(({ spots }) => spots));
  const shown = spread(fan.ways, MOST_WAYS);
  return [
    text(EDGE, 34, title, 'font-size="23" font-weight="700"'),
    text(EDGE, 60, subtitle, `fill="${SOFT}"`),
    `<g transform="translate(${EDGE} ${HEAD})">`,
    field(plot),
    ...shown.map((way) => thinWay(way, plot, shown.length)),
    ...shown.map((way) => endMark(way, plot)),
    strongWay(fan.middle, plot),
    figures(plot),
    quarters(),
    '</g>',
    legend(fan),
  ].join('\n');
}

/** At most so many of them, evenly taken, so that all sorts of runs are among them. */
const spread = (ways: readonly Way[], most: number): readonly Way[] =>
  ways.length <= most
    ? ways
    : Array.from({ length: most }, (_, i) => ways[Math.floor((i * ways.length) / most)] as Way);

function plotOf(spots: readonly Spot[]): Plot {
  const farthest = spots.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 0);
  const reach = Math.max(20, Math.ceil((farthest * 1.05) / 10) * 10);
  const scale = SIDE / (2 * reach);
  return { reach, left: (x) => (x + reach) * scale, top: (y) => (reach - y) * scale };
}

function field({ left, top }: Plot): string {
  const [x, y] = [tenth(left(0)), tenth(top(0))];
  return [
    `<rect width="${SIDE}" height="${SIDE}" fill="#fffdf8" stroke="#d9cfc0"/>`,
    `<rect x="${x}" width="${SIDE - x}" height="${y}" fill="${GOOD}"/>`,
    `<path d="M0 ${y}H${SIDE}M${x} 0V${SIDE}" stroke="${SOFT}" fill="none"/>`,
  ].join('');
}

function thinWay({ verdict, spots }: Way, plot: Plot, many: number): string {
  const opacity = Math.max(0.12, Math.min(0.6, 30 / many));
  return `<path d="${lineThrough(spots, plot)}" fill="none" stroke="${MARKS[verdict].colour}" stroke-opacity="${opacity.toFixed(2)}" stroke-linejoin="round"/>`;
}

function endMark({ verdict, spots }: Way, plot: Plot): string {
  const end = spots.at(-1);
  if (end === undefined) return '';
  return markAt(verdict, plot.left(end.x), plot.top(end.y));
}

function markAt(verdict: Verdict, x: number, y: number): string {
  const { d, colour } = MARKS[verdict];
  return `<path transform="translate(${tenth(x)} ${tenth(y)})" d="${d}" fill="${colour}" fill-opacity="0.75" stroke="${PAPER}" stroke-width="0.8"/>`;
}

/** The start is a ring, each decision after it a dot, the end a larger one. */
function strongWay(middle: readonly Spot[], plot: Plot): string {
  if (middle.length === 0) return '';
  const dots = middle.map(({ x, y }, index) => {
    const radius = index === 0 ? 7 : index === middle.length - 1 ? 6 : 3.5;
    const fill = index === 0 ? PAPER : INK;
    return `<circle cx="${tenth(plot.left(x))}" cy="${tenth(plot.top(y))}" r="${radius}" fill="${fill}" stroke="${index === 0 ? INK : PAPER}" stroke-width="${index === 0 ? 2.5 : 1.2}"/>`;
  });
  const d = lineThrough(middle, plot);
  return [
    `<path d="${d}" fill="none" stroke="${PAPER}" stroke-width="6" stroke-linejoin="round"/>`,
    `<path d="${d}" fill="none" stroke="${INK}" stroke-width="2.6" stroke-linejoin="round"/>`,
    ...dots,
  ].join('');
}

const lineThrough = (spots: readonly Spot[], { left, top }: Plot): string =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${tenth(left(x))} ${tenth(top(y))}`).join('');

/** The figures of the axes, on a halo of paper so that a way does not strike them through. */
function figures({ reach, left, top }: Plot): string {
  const step = reach > 60 ? 40 : reach > 30 ? 20 : 10;
  const ticks = Array.from({ length: Math.floor((reach - 1) / step) }, (_, i) => (i + 1) * step);
  const halo = `fill="${SOFT}" stroke="#fffdf8" stroke-width="4" stroke-linejoin="round" paint-order="stroke" font-size="13"`;
  return [...ticks.map((tick) => -tick), ...ticks]
    .flatMap((tick) => [
      text(left(tick), top(0) + 17, signed(tick), `${halo} text-anchor="middle"`),
      text(left(0) - 7, top(tick) + 4, signed(tick), `${halo} text-anchor="end"`),
    ])
    .join('');
}

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${-points}`);

function quarters(): string {
  const halo = (colour: string) =>
    `font-weight="600" stroke="${colour}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  const name = halo('#fffdf8');
  const right = 'text-anchor="end"';
  return [
    text(12, 24, 'toward chaos', name),
    text(SIDE - 12, 24, 'reliable and alive', `${halo(GOOD)} ${right}`),
    text(12, SIDE - 12, 'running down', name),
    text(SIDE - 12, SIDE - 12, 'toward bureaucracy', `${name} ${right}`),
    text(SIDE / 2, SIDE + 26, 'managing, in points beyond the need →', `fill="${SOFT}" text-anchor="middle"`),
    `<g transform="translate(-14 ${SIDE / 2}) rotate(-90)">${text(0, 0, 'leading, in points beyond the need →', `fill="${SOFT}" text-anchor="middle"`)}</g>`,
  ].join('');
}

function legend({ ways }: Fan): string {
  const x = EDGE + SIDE + 28;
  const rows = VERDICTS.map((verdict, index) => {
    const share = ways.filter((way) => way.verdict === verdict).length / Math.max(1, ways.length);
    const y = HEAD + 40 + index * 30;
    const colour = share === 0 ? `fill="${SOFT}"` : '';
    return [
      markAt(verdict, x + 6, y - 5),
      text(x + 24, y, verdict, colour),
      text(x + 190, y, percent(share), `${colour} text-anchor="end"`),
    ].join('');
  });
  const foot = HEAD + 40 + VERDICTS.length * 30 + 14;
  const notes = [
    'Thin lines: single runs.',
    'Strong line: the middle of all runs,',
    'a dot for each decision,',
    'from the ring.',
  ];
  return [
    text(x, HEAD + 10, 'How the runs ended', 'font-weight="700"'),
    ...rows,
    ...notes.map((note, index) => text(x, foot + index * 20, note, `fill="${SOFT}" font-size="13.5"`)),
  ].join('');
}

const tenth = (value: number): number => Math.floor(value * 10 + 0.5) / 10;

const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${tenth(x)}" y="${tenth(y)}" ${attributes}>${escaped(words)}</text>`;

/** Words as XML takes them, which knows no control characters. */
const escaped = (words: string): string =>
  words
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
