import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Planned, UPRIGHT } from './allSheets';
import type { Size } from './options';

/** Draws one sheet as a PNG, so many pixels wide. */
export type Draw = (planned: Planned, width: number) => Promise<Uint8Array>;

/**
 * Draws sheets into a folder, one after the other, and says how far it is. One that cannot be drawn is told and left
 * out: the others are wanted all the more.
 * @returns the files that could not be drawn
 */
export async function writeAll(
  folder: string,
  sheets: readonly Planned[],
  { width }: Size,
  draw: Draw,
  say: (line: string) => void,
): Promise<string[]> {
  const failed: string[] = [];
  for (const [i, planned] of sheets.entries()) {
    const begun = performance.now();
    const trouble = await written(join(folder, planned.file), () => draw(planned, widthOf(planned, width)));
    if (trouble !== null) failed.push(planned.file);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    say(`${i + 1} of ${sheets.length}  ${planned.file}  ${trouble ?? `${seconds} s`}`);
  }
  return failed;
}

const widthOf = ({ wishes }: Planned, width: number): number =>
  wishes.frame === 'portrait' ? Math.round(width * UPRIGHT) : width;

/** What went wrong while a file was made; null where nothing did. */
async function written(file: string, draw: () => Promise<Uint8Array>): Promise<string | null> {
  try {
    const bytes = await draw();
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return null;
  } catch (error) {
    return `not drawn: ${error instanceof Error ? error.message : String(error)}`;
  }
}
