import type { Tableau } from '../../../director/ports';
import type { Verdict } from '../../../scenario';
import { pagePainter } from '../../../stage/pagePainter';
import { frameOf } from '../../still/frame';
import { paintInTurns } from '../../still/paintInTurns';
import { endingView } from './endingView';

/** Pixels to a pixel of the page at most. */
const MOST_DENSE = 2;

/** Paints how a place ended on a canvas that has its size on the page; without the painter it stays empty. */
export async function paintEnding(
  canvas: HTMLCanvasElement,
  tableau: Tableau,
  verdict: Verdict,
  leaving: AbortSignal,
): Promise<void> {
  const { clientWidth: wide, clientHeight: high } = canvas;
  if (wide === 0 || high === 0) return;
  const scene = endingView(tableau, verdict, frameOf(wide / high));
  const painter = await pagePainter().catch(() => null);
  if (scene === null || painter === null) return;
  const ready = await painter.readyForStill(scene.view, scene.cast).then(
    () => true,
    () => false,
  );
  if (!ready || leaving.aborted) return;
  const box = scene.view.frame;
  const density = (wide / box.width) * Math.min(devicePixelRatio, MOST_DENSE);
  const items = painter.stillItems(scene.view, scene.cast);
  await paintInTurns(painter, canvas, { items, box }, density, () => !leaving.aborted);
}
