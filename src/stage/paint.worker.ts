import { paintItems } from '../drawing/canvas/painter';
import { paintSheet } from '../drawing/canvas/sheet';
import { readyFor } from '../drawing/job';
import { livingPlace, livingRiver } from '../drawing/living/living';
import { readyForStill, stillItems } from '../drawing/still';
import type { PagePainter, PaintAnswer, PaintRequest } from './messages';

/** Phaser takes bitmaps bottom up: turned over here, they come out upright and exactly as if painted on the page. */
async function answer({ id, job, density, known }: PaintRequest): Promise<PaintAnswer> {
  await readyFor(job);
  const sheet = paintSheet(job, density, known, (width, height) => {
    const picture = new OffscreenCanvas(width, height);
    const brush = picture.getContext('2d');
    if (!brush) throw new Error('no 2d context');
    return { picture, brush };
  });
  if (sheet === null || sheet === 'same') return { id, sheet };
  const picture = await createImageBitmap(sheet.picture, { imageOrientation: 'flipY' });
  return { id, sheet: { ...sheet, picture } };
}

const transfer = ({ sheet }: PaintAnswer): Transferable[] =>
  sheet !== undefined && sheet !== null && sheet !== 'same' ? [sheet.picture] : [];

function listen(): void {
  self.addEventListener('message', async (event: MessageEvent<PaintRequest>) => {
    const reply = await answer(event.data).catch(
      (error: unknown): PaintAnswer => ({ id: event.data.id, failed: String(error) }),
    );
    self.postMessage(reply, { transfer: transfer(reply) });
  });
}

// One file for both: a page that can have no worker, whose worker has stopped, or that wants a still, paints with it itself.
const painter: PagePainter = {
  ...{ readyFor, paintSheet, paintItems },
  ...{ readyForStill, stillItems, livingPlace, livingRiver },
};
if ('document' in globalThis) Object.assign(globalThis, { pagePainter: painter });
else listen();
