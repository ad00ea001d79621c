import type { Cost, Order, Print } from './picture';
import type { Easel, Studio } from './studio';

/** How a picture is doing. */
export type Outcome =
  | { readonly is: 'waiting' }
  | { readonly is: 'there'; readonly cost: Cost }
  | { readonly is: 'failed'; readonly why: string };

/** A canvas on the page that shows the newest print there is of what is wished for. */
export class CanvasEasel implements Easel {
  private canvas: HTMLCanvasElement | null = null;
  private order: Order | null = null;

  constructor(
    private readonly studio: Studio,
    private readonly report: (outcome: Outcome) => void,
  ) {}

  show(canvas: HTMLCanvasElement, order: Order, urgent: boolean): void {
    this.canvas = canvas;
    this.order = order;
    this.studio.enter(this, urgent);
  }

  /** Nobody looks at it any more. */
  rest(): void {
    this.studio.leave(this);
    this.canvas = null;
  }

  wish(): Order {
    if (this.order === null) throw new Error('nothing is wished for');
    return this.order;
  }

  hang({ bitmap, cost }: Print): void {
    if (this.canvas === null) {
      bitmap.close();
      return;
    }
    this.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
    this.report({ is: 'there', cost });
  }

  fail({ message }: Error): void {
    if (this.canvas !== null) this.report({ is: 'failed', why: message });
  }
}
