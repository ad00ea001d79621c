import { wrap } from '../../play';
import type { Coverage } from '../coverage';
import { percent } from '../names';
import { keysOf, type PartGraph, type StoryGraph } from '../story';
import { escaped, FONT, INK, lettersIn, round, words } from './ink';
import { type Layout, layOutPart, type PlacedStop } from './layout';
import { type MeasuredShelf, measureShelf, shelfPicture } from './shelf';
import { labelPicture, passagePicture, stopPicture, strokeOf } from './stops';

const MARGIN = 28;
const HEAD = 70;
/** Room at the left for the names of the seasons. */
const NAMES = 150;
/** A pool with more storylets than `tall` stands in two columns. */
const POOL = { column: 420, tall: 7, away: 70, gap: 26 } as const;
const VERDICT = { width: 236, gap: 18, below: 84 } as const;
const FOOT = 40;

/** A picture with its size, px. */
interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A story as an SVG picture: seasons as bands, slots from top to bottom, pools beside them, endings by verdict below. With
 * a coverage, lines are as wide and bars as long as the share of runs that come by.
 */
export function pictureOf({ title, parts }: StoryGraph, coverage: Coverage | null): string {
  const drawn = parts.map((part) => partPicture(part, parts.length > 1, coverage));
  const width = Math.max(...drawn.map((one) => one.width)) + 2 * MARGIN;
  let top = HEAD;
  const placed = drawn.map(({ svg, height }) => {
    const group = `<g transform="translate(${MARGIN} ${round(top)})">${svg}</g>`;
    top += height + MARGIN;
    return group;
  });
  const height = top + FOOT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" ${FONT} role="img" aria-label="${escaped(title)}">`,
    ARROW,
    `<rect width="100%" height="100%" fill="${INK.paper}"/>`,
    words(title, MARGIN, 44, { size: 24, bold: true }),
    ...placed,
    words(legend(coverage), MARGIN, height - 20, { size: 12, fill: INK.quiet }),
    '</svg>\n',
  ].join('\n');
}

const ARROW = `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="${INK.line}"/></marker></defs>`;

const legend = (coverage: Coverage | null): string =>
  coverage === null
    ? 'Without coverage.'
    : `Bars, widths and figures: the share of ${coverage.runs} runs that come by, half of them by chance, half by plan. Dashed: none did.`;

function partPicture(part: PartGraph, several: boolean, coverage: Coverage | null): Drawn {
  const head = several ? 36 : 0;
  const layout = layOutPart(part);
  const pools = placePools(part, layout);
  const poolsLeft = NAMES + layout.width + POOL.away;
  const storyEnd = Math.max(layout.height, ...pools.map(({ y, shelf }) => y + shelf.height));
  const verdicts = part.verdicts.map((one) => {
    const share = coverage === null ? '' : percent(coverage.share(keysOf(part.id).verdict(one.name)));
    return { name: one.name, shelf: measureShelf(one, one.name, share, VERDICT.width) };
  });
  const width = Math.max(
    poolsLeft + Math.max(0, ...pools.map(({ shelf }) => shelf.width)) + 14,
    NAMES + verdicts.length * (VERDICT.width + VERDICT.gap),
  );
  const verdictTop = storyEnd + VERDICT.below;
  const layers = [
    ...(several ? [words(part.title, 0, 8, { size: 18, bold: true })] : []),
    `<g transform="translate(0 ${head})">`,
    bands(part, layout, width, storyEnd),
    `<g transform="translate(${NAMES} 0)">`,
    poolLines(layout, pools, poolsLeft - NAMES),
    ...layout.passages.map((passage) => passagePicture(passage, coverage)),
    endLines(part, layout, storyEnd + 14, verdictTop, coverage),
    ...layout.stops.map((stop) => stopPicture(stop, poolColour(part, stop), coverage)),
    ...layout.passages.map(labelPicture),
    '</g>',
    ...pools.map(({ shelf, y, colour }) => shelfPicture(shelf, poolsLeft, y, colour, coverage)),
    ...verdicts.map(({ shelf }, index) => shelfPicture(shelf, verdictLeft(index), verdictTop, INK.text, coverage)),
    earlyWords(part, verdictTop, coverage),
    '</g>',
  ];
  return {
    svg: layers.join('\n'),
    width,
    height: head + verdictTop + Math.max(0, ...verdicts.map(({ shelf }) => shelf.height)),
  };
}

const verdictLeft = (index: number): number => NAMES + index * (VERDICT.width + VERDICT.gap);

const colourOf = (part: PartGraph, pool: string): string => {
  const index = part.pools.findIndex(({ name }) => name === pool);
  return INK.pools[index % INK.pools.length] ?? INK.line;
};

const poolColour = (part: PartGraph, { stop }: PlacedStop): string | null =>
  stop.kind === 'draw' ? colourOf(part, stop.title) : null;

interface PlacedPool {
  readonly pool: string;
  readonly shelf: MeasuredShelf;
  readonly y: number;
  readonly colour: string;
}

/** Pools stand beside the first slot that draws from them, or below the one before where that is in the way. */
function placePools(part: PartGraph, { stops }: Layout): PlacedPool[] {
  const wanted = part.pools.map((pool) => {
    const draws = stops.filter(({ stop }) => stop.kind === 'draw' && stop.title === pool.name);
    const note = draws.length === 1 ? 'drawn once' : `drawn ${draws.length} times`;
    const first = draws[0];
    return { pool, note, from: first === undefined ? 0 : first.y - first.height / 2 };
  });
  let free = 0;
  return wanted
    .sort((a, b) => a.from - b.from)
    .map(({ pool, note, from }) => {
      const shelf = measureShelf(
        pool,
        `From “${pool.name}”`,
        note,
        POOL.column,
        pool.entries.length > POOL.tall ? 2 : 1,
      );
      const y = Math.max(from, free);
      free = y + shelf.height + POOL.gap;
      return { pool: pool.name, shelf, y, colour: colourOf(part, pool.name) };
    });
}

/** How far down a line to a pool still helps; beyond, its colour and name tell, px. */
const NEAR = 600;

function poolLines({ stops }: Layout, pools: readonly PlacedPool[], right: number): string {
  return pools
    .flatMap(({ pool, y, colour }) =>
      stops
        .filter(({ stop, y: at }) => stop.kind === 'draw' && stop.title === pool && Math.abs(at - y) < NEAR)
        .map((stop) => {
          const [x1, y1, y2] = [stop.x + stop.width / 2, stop.y, y + 18];
          const bend = (right - x1) / 2;
          return `<path d="M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(right - bend)} ${round(y2)} ${round(right)} ${round(y2)}" fill="none" stroke="${colour}" stroke-width="1.2" stroke-dasharray="2 4" stroke-opacity="0.8"/>`;
        }),
    )
    .join('\n');
}

/** Seasons as bands right across, each with its name. */
function bands({ seasons }: PartGraph, { stops }: Layout, width: number, bottom: number): string {
  const extents = seasons.map((_, index) => {
    const own = stops.filter(({ stop }) => stop.season === index);
    return {
      top: Math.min(...own.map(({ y, height }) => y - height / 2)),
      bottom: Math.max(...own.map(({ y, height }) => y + height / 2)),
    };
  });
  const edges = extents.map(({ top }, index) => {
    const before = extents[index - 1];
    return before === undefined ? -14 : (before.bottom + top) / 2;
  });
  return seasons
    .map((season, index) => {
      const top = edges[index] ?? 0;
      const end = edges[index + 1] ?? Math.max(bottom + 14, top + 60);
      const name = wrap(season, lettersIn(NAMES - 30, 14)).map((line, row) =>
        words(line, 14, top + 26 + row * 18, { size: 14, bold: true, fill: INK.quiet }),
      );
      return `<rect x="0" y="${round(top)}" width="${round(width)}" height="${round(end - top)}" rx="10" fill="${INK.bands[index % 2]}"/>${name.join('')}`;
    })
    .join('\n');
}

/** From the end of the story to each verdict. */
function endLines(part: PartGraph, { stops }: Layout, from: number, top: number, coverage: Coverage | null): string {
  const end = stops.find(({ stop }) => stop.kind === 'end');
  if (end === undefined) return '';
  const [x, y, middle] = [round(end.x), round(end.y + end.height / 2), round((from + top) / 2)];
  return part.verdicts
    .map(({ name }, index) => {
      const share = coverage === null ? null : coverage.share(keysOf(part.id).verdict(name));
      const to = round(verdictLeft(index) - NAMES + VERDICT.width / 2);
      const way = `M${x} ${y}V${round(from)}C${x} ${middle} ${to} ${middle} ${to} ${round(top - 1)}`;
      return `<path d="${way}" fill="none" ${strokeOf(share)} marker-end="url(#arrow)"/>`;
    })
    .join('\n');
}

function earlyWords(part: PartGraph, top: number, coverage: Coverage | null): string {
  if (coverage === null) return '';
  const early = coverage.share(keysOf(part.id).early);
  return [`${percent(early)} of runs`, 'end early']
    .map((line, row) => words(line, 14, top + 22 + row * 16, { size: 12, fill: INK.quiet }))
    .join('');
}
