import type { Box } from '../../drawing';
import type { LivingSheet } from '../../drawing/living/sheet';
import type { PagePainter } from '../../stage/messages';
import { paintInTurns } from '../still/paintInTurns';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** Lays a canvas where its sheet is in the frame, ready to be moved by the styles. */
function lay({ style, dataset }: HTMLCanvasElement, { move, box, about, nth }: LivingSheet, frame: Box): void {
  dataset.move = move;
  style.left = percent((box.x - frame.x) / frame.width);
  style.top = percent((box.y - frame.y) / frame.height);
  style.width = percent(box.width / frame.width);
  style.height = percent(box.height / frame.height);
  style.transformOrigin = `${percent((about[0] - box.x) / box.width)} ${percent((about[1] - box.y) / box.height)}`;
  style.setProperty('--nth', String(nth));
}

/**
 * Paints sheets, each on a canvas of its own, and lays them over one another.
 * @param density pixels of the canvas for each scene unit
 * @returns null where nobody wants it any more
 */
export async function paintPlate(
  painter: PagePainter,
  sheets: readonly LivingSheet[],
  frame: Box,
  density: number,
  wanted: () => boolean,
): Promise<HTMLElement | null> {
  const plate = document.createElement('div');
  plate.className = 'plate';
  for (const sheet of sheets) {
    const canvas = document.createElement('canvas');
    lay(canvas, sheet, frame);
    await paintInTurns(painter, canvas, sheet, density * sheet.fineness, wanted);
    if (!wanted()) return null;
    plate.append(canvas);
  }
  return plate;
}
