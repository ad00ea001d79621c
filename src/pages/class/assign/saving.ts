import { saveFile } from '../../saveFile';
import { qrFile, qrOf } from './qr';

/** Pixels of a module: a code of 45 modules comes to 900, sharp on a slide. */
const MODULE = 20;

/** Saves the QR code of a link as a drawing. */
export async function saveSvg(link: string, name: string): Promise<void> {
  saveFile(new Blob([qrFile(link)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves the QR code of a link as a picture. */
export async function savePng(link: string, name: string): Promise<void> {
  const { size, path } = qrOf(link);
  const canvas = document.createElement('canvas');
  canvas.width = size * MODULE;
  canvas.height = size * MODULE;
  const pen = canvas.getContext('2d');
  if (pen === null) return saveSvg(link, name);
  pen.scale(MODULE, MODULE);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, size, size);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (picture !== null) saveFile(picture, `${name}.png`);
}
