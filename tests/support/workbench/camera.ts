/** So much may a colour differ (0..255) before two pixels count as different: fades leave roundings behind. */
const TOLERANCE = 6;

/** Compares what a canvas shows now with what it showed when it was last looked at. */
export class Camera {
  private known: Uint8ClampedArray | null = null;
  private readonly paper = document.createElement('canvas');

  constructor(private readonly canvas: HTMLCanvasElement) {}

  /** Remembers the picture. Call it in the turn of the event loop in which the picture was drawn. */
  keep(): void {
    this.known = this.pixels();
  }

  /** Pixels that differ from the picture remembered. */
  differing(): number {
    const [now, before] = [this.pixels(), this.known];
    if (!before || before.length !== now.length) return now.length / 4;
    let count = 0;
    for (let i = 0; i < now.length; i += 4) if (differs(now, before, i)) count += 1;
    return count;
  }

  /** Pixels that show anything at all. */
  painted(): number {
    const now = this.pixels();
    let count = 0;
    for (let i = 3; i < now.length; i += 4) if ((now[i] ?? 0) > 250) count += 1;
    return count;
  }

  private pixels(): Uint8ClampedArray {
    const { width, height } = this.canvas;
    Object.assign(this.paper, { width, height });
    const brush = this.paper.getContext('2d', { willReadFrequently: true });
    if (!brush) throw new Error('no 2d context');
    brush.drawImage(this.canvas, 0, 0);
    return brush.getImageData(0, 0, width, height).data;
  }
}

function differs(a: Uint8ClampedArray, b: Uint8ClampedArray, at: number): boolean {
  for (let i = at; i < at + 3; i += 1) if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > TOLERANCE) return true;
  return false;
}
