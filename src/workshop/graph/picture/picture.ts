import type { Coverage } from '../coverage';
import type { PartGraph, StoryGraph } from '../story';
import { BEYOND, bandsPicture, NAMES } from './bands';
import { cut, escaped, FONT, INK, round, words } from './ink';
import { type Layout, layOutPart } from './layout';
import { type PlacedPool, placePools, poolColour, poolLines } from './pools';
import { shelfPicture } from './shelf';
import { labelPicture, passagePicture, stopPicture } from './stops';
import { verdictLines, verdictRow } from './verdicts';

/** Room around and between, px. */
const ROOM = { margin: 28, head: 70, foot: 40, partTitle: 36, beforePools: 70, beforeVerdicts: 84 } as const;

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
  const drawn = parts.map((part) => (parts.length > 1 ? titled(part, coverage) : partPicture(part, coverage)));
  const width = round(Math.max(...drawn.map((one) => one.width)) + 2 * ROOM.margin);
  let top: number = ROOM.head;
  const placed = drawn.map(({ svg, height }) => {
    const group = moved(svg, ROOM.margin, top);
    top += height + 2 * ROOM.margin;
    return group;
  });
  const height = round(top - ROOM.margin + ROOM.foot);
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${FONT} role="img" aria-label="${escaped(title)}">`,
    ARROW,
    `<rect width="100%" height="100%" fill="${INK.paper}"/>`,
    words(cut(title, width - 2 * ROOM.margin, 27), ROOM.margin, 44, { size: 24, bold: true }),
    ...placed,
    words(legend(coverage), ROOM.margin, height - 20, { size: 12, fill: INK.quiet }),
    '</svg>\n',
  ].join('\n');
}

const ARROW = `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="${INK.line}"/></marker></defs>`;

const moved = (svg: string, x: number, y: number): string =>
  `<g transform="translate(${round(x)} ${round(y)})">${svg}</g>`;

const legend = (coverage: Coverage | null): string =>
  coverage === null
    ? 'Drawn without runs.'
    : `Bars, widths and figures: the share of ${coverage.runs} runs that come by, half of them by chance, half by plan. Dashed: none did.`;

/** One part of several, under its name. */
function titled(part: PartGraph, coverage: Coverage | null): Drawn {
  const { svg, width, height } = partPicture(part, coverage);
  const title = words(part.title, 0, 8, { size: 18, bold: true });
  return { svg: title + moved(svg, 0, ROOM.partTitle), width, height: height + ROOM.partTitle };
}

function partPicture(part: PartGraph, coverage: Coverage | null): Drawn {
  const layout = layOutPart(part);
  const pools = placePools(part, layout);
  const poolsLeft = layout.width + ROOM.beforePools;
  const bottom = Math.max(layout.height, ...pools.map(({ y, shelf }) => y + shelf.height));
  const verdictTop = bottom + ROOM.beforeVerdicts;
  const verdicts = verdictRow(part, NAMES, verdictTop, coverage);
  const widest = Math.max(0, ...pools.map(({ shelf }) => shelf.width));
  const width = Math.max(NAMES + poolsLeft + widest + BEYOND, verdicts.width);
  const lines = [
    poolLines(layout, pools, poolsLeft),
    verdictLines(part, layout, bottom + BEYOND, verdictTop, coverage),
  ];
  const story = [...lines, storyPicture(part, layout, coverage), shelvesPicture(pools, poolsLeft, coverage)].join('\n');
  return {
    svg: [bandsPicture(part, layout, width, bottom), moved(story, NAMES, 0), verdicts.svg].join('\n'),
    width,
    height: verdictTop + verdicts.height,
  };
}

/** Words lie over boxes, and boxes over lines. */
function storyPicture(part: PartGraph, { stops, passages }: Layout, coverage: Coverage | null): string {
  return [
    ...passages.map((passage) => passagePicture(passage, coverage)),
    ...stops.map((placed) => stopPicture(placed, poolColour(part, placed.stop), coverage)),
    ...passages.map(labelPicture),
  ].join('\n');
}

const shelvesPicture = (pools: readonly PlacedPool[], left: number, coverage: Coverage | null): string =>
  pools.map(({ shelf, y, colour }) => shelfPicture(shelf, left, y, colour, coverage)).join('\n');
