import type { PartGraph } from '../story';
import { INK, linesIn, round, words } from './ink';
import type { Layout } from './layout';

/** Room at the left for the names of the seasons, px. */
export const NAMES = 150;
/** How far the first and the last band reach beyond what is in them, px. */
export const BEYOND = 14;

/** Seasons as bands right across, each with its name; the last one ends below `bottom`, px. */
export function bandsPicture({ seasons }: PartGraph, layout: Layout, width: number, bottom: number): string {
  const edges = [...edgesOf(seasons.length, layout), bottom + BEYOND];
  return seasons
    .map((season, index) => {
      const top = edges[index] ?? 0;
      const height = Math.max(0, (edges[index + 1] ?? top) - top);
      const band = `<rect x="0" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="10" fill="${INK.bands[index % 2]}"/>`;
      return band + nameWords(season, top);
    })
    .join('\n');
}

function nameWords(season: string, top: number): string {
  const lines = linesIn(season, NAMES - 30, 14, 6);
  return lines
    .map((line, row) => words(line, 14, top + 26 + row * 18, { size: 14, bold: true, fill: INK.quiet }))
    .join('');
}

/** Where each season's band begins: in the middle between what is in the season before and what is in its own. */
function edgesOf(seasons: number, { stops }: Layout): number[] {
  const extents = Array.from({ length: seasons }, (_, season) => {
    const own = stops.filter(({ stop }) => stop.season === season);
    return {
      top: Math.min(...own.map(({ y, height }) => y - height / 2)),
      bottom: Math.max(...own.map(({ y, height }) => y + height / 2)),
    };
  });
  return extents.map(({ top }, index) => {
    const before = extents[index - 1];
    return before === undefined ? -BEYOND : (before.bottom + top) / 2;
  });
}
