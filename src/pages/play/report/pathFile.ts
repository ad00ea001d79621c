import { type ComponentChild, render } from 'preact';

/** Pixels of the longer side. */
const LARGE = 1200;

/** A drawing that stands by itself as a PNG. Rejects where the browser cannot paint it. */
export async function pngOf(drawing: ComponentChild): Promise<Blob> {
  const place = document.createElement('div');
  render(drawing, place);
  const svg = place.querySelector('svg');
  if (svg === null) throw new Error('nothing was drawn');
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }),
  );
  try {
    return await painted(address);
  } finally {
    URL.revokeObjectURL(address);
    render(null, place);
  }
}

async function painted(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const scale = LARGE / Math.max(image.naturalWidth, image.naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (picture === null) throw new Error('no picture came of the drawing');
  return picture;
}
