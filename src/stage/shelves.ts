/** A rectangle of an atlas page, in pixels from its upper left corner. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Shelf {
  readonly y: number;
  height: number;
  /** What is free on it, from left to right, never touching. */
  free: { x: number; width: number }[];
}

/** Shelves have heights in such steps, so that sheets of nearly one height share one. */
const STEP = 16;
/** A sheet may stand on a shelf this many times as high as itself, no more. */
const MOST_WASTE = 1.5;

/** Shares out a rectangle of pixels: sheets stand side by side on shelves, and give their room back when they go. */
export class Shelves {
  private shelves: Shelf[] = [];
  private taken = 0;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  /** The share of the pixels in use, 0..1. */
  get fullness(): number {
    return this.taken / (this.width * this.height);
  }

  /** Room for a sheet of that size in whole pixels; null when there is none. */
  take(width: number, height: number): Slot | null {
    if (width > this.width) return null;
    const shelf = this.lowestFor(width, height) ?? this.newShelf(height) ?? this.clearedFor(height);
    const span = shelf?.free.find((free) => free.width >= width);
    if (!shelf || !span) return null;
    const slot = { x: span.x, y: shelf.y, width, height };
    span.x += width;
    span.width -= width;
    shelf.free = shelf.free.filter((free) => free.width > 0);
    this.taken += width * height;
    return slot;
  }

  /** Gives back what `take` gave. */
  give(slot: Slot): void {
    const shelf = this.shelves.find(({ y }) => y === slot.y);
    if (!shelf) return;
    this.taken -= slot.width * slot.height;
    shelf.free = joined([...shelf.free, { x: slot.x, width: slot.width }]);
    this.dropEmptyEnd();
  }

  private isEmpty({ free }: Shelf): boolean {
    return free[0]?.width === this.width;
  }

  private get end(): number {
    const last = this.shelves.at(-1);
    return last ? last.y + last.height : 0;
  }

  /** The lowest shelf that is high enough, not far too high, and has room. */
  private lowestFor(width: number, height: number): Shelf | undefined {
    const fits = (shelf: Shelf) =>
      shelf.height >= height &&
      shelf.height <= Math.max(STEP, height * MOST_WASTE) &&
      shelf.free.some((free) => free.width >= width);
    return this.shelves.filter(fits).sort((a, b) => a.height - b.height)[0];
  }

  private newShelf(height: number): Shelf | undefined {
    const high = Math.min(Math.ceil(height / STEP) * STEP, this.height - this.end);
    if (high < height) return;
    const shelf = { y: this.end, height: high, free: [{ x: 0, width: this.width }] };
    this.shelves.push(shelf);
    return shelf;
  }

  /** Makes one shelf of neighbours that stand empty, where they are high enough together. */
  private clearedFor(height: number): Shelf | undefined {
    for (let first = 0; first < this.shelves.length; first++) {
      let high = 0;
      for (let last = first; last < this.shelves.length; last++) {
        const shelf = this.shelves[last];
        if (!shelf || !this.isEmpty(shelf)) break;
        high += shelf.height;
        if (high >= height) return this.merge(first, last, high);
      }
    }
    return;
  }

  private merge(first: number, last: number, height: number): Shelf {
    const shelf = { y: this.shelves[first]?.y ?? 0, height, free: [{ x: 0, width: this.width }] };
    this.shelves.splice(first, last - first + 1, shelf);
    return shelf;
  }

  private dropEmptyEnd(): void {
    for (let last = this.shelves.at(-1); last && this.isEmpty(last); last = this.shelves.at(-1)) this.shelves.pop();
  }
}

function joined(spans: { x: number; width: number }[]): { x: number; width: number }[] {
  const result: { x: number; width: number }[] = [];
  for (const span of spans.sort((a, b) => a.x - b.x)) {
    const before = result.at(-1);
    if (before && before.x + before.width === span.x) before.width += span.width;
    else result.push(span);
  }
  return result;
}
