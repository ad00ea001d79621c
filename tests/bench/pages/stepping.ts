/** One picture of a scene as it is drawn: where it is on the canvas, and how large its texture. */
export interface Drawn {
  readonly texture: number;
  readonly textureWidth: number;
  readonly textureHeight: number;
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Corner and size on the canvas, in its own pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly alpha: number;
}

/** Frames stepped by hand, so that nothing but a frame is measured. */
export interface Stepped {
  /** Milliseconds of each frame on the page's own thread. */
  readonly page: readonly number[];
  /** The same until the graphics card, or what stands in for it, has drawn. */
  readonly drawn: readonly number[];
  readonly drawCalls: number;
}

/** What a bench page offers to whoever measures it. */
export interface Bench {
  readonly sprites: readonly Drawn[];
  step(frames: number): Stepped;
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

interface Steppable {
  readonly loop: { sleep(): void };
  readonly canvas: HTMLCanvasElement;
  step(time: number, delta: number): void;
}

const FRAME_MS = 1000 / 60;
let clock = 100_000;

const contextOf = (canvas: HTMLCanvasElement): WebGLRenderingContext => {
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (context === null) throw new Error('no graphics context to measure');
  return context as WebGLRenderingContext;
};

/** Counts the draw calls of what `work` does. */
function drawCallsOf(context: WebGLRenderingContext, work: () => void): number {
  let count = 0;
  const names = ['drawElements', 'drawArrays'] as const;
  const own = names.map((name) => context[name]);
  for (const name of names)
    context[name] = (...args: unknown[]) => {
      count += 1;
      Reflect.apply(WebGLRenderingContext.prototype[name], context, args);
    };
  work();
  for (const [i, name] of names.entries()) Object.assign(context, { [name]: own[i] });
  return count;
}

/** Steps a game whose own loop sleeps; each frame moves whatever moves in it. */
export function stepBy(game: Steppable, frames: number): Stepped {
  game.loop.sleep();
  const context = contextOf(game.canvas);
  const pixel = new Uint8Array(4);
  const next = () => {
    clock += FRAME_MS;
    game.step(clock, FRAME_MS);
  };
  const finish = () => context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
  next();
  finish();
  const [page, drawn]: [number[], number[]] = [[], []];
  for (let i = 0; i < frames; i += 1) {
    const from = performance.now();
    next();
    page.push(performance.now() - from);
    finish();
    drawn.push(performance.now() - from);
  }
  return { page, drawn, drawCalls: drawCallsOf(context, next) };
}
