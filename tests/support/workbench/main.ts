import './workbench.css';
import type { Cueing, Showing, Tableau } from '../../../src/director/ports';
import { arrange, blankTableau } from '../../../src/director/tableau';
import type { Cue } from '../../../src/scenario';
import { mountStage, type StagePresenter } from '../../../src/stage';
import { openPlayhouse, type Playhouse } from '../../../src/stage/game';
import { Camera } from './camera';
import { PatientWorkers } from './idle';

const LOOK = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0.4, partnership: 0.4 };
const FRAME_MS = 1000 / 60;
const SPECIES = {
  pell: 'otter',
  rill: 'otter',
  moss: 'otter',
  nib: 'otter',
  ondo: 'otter',
  tansy: 'hedgehog',
} as const;
type Member = keyof typeof SPECIES;

const castPart = (id: string) => ({ id, species: SPECIES[id as Member] ?? 'otter', puppet: id, name: id });

/** What one frame costs, counted and clocked. */
export interface FrameFigures {
  readonly objects: number;
  readonly drawCalls: number;
  /** Median milliseconds the page is busy with one frame, update and renderer together. */
  readonly milliseconds: number;
  /** Pixels of all textures on the card. */
  readonly texturePixels: number;
}

/** A stage by itself, told what to show, stepped by hand, and looked at. */
class Workbench {
  private readonly workers = new PatientWorkers();
  private house: Playhouse | null = null;
  private stage: StagePresenter | null = null;
  private camera: Camera | null = null;
  private time = 10_000;
  private calls = 0;
  tableau: Tableau = { ...blankTableau(LOOK), backdrop: 'alder-landing', hour: 'morning' };

  constructor() {
    this.workers.install();
  }

  /**
   * Mounts the stage in the page's host; from then on frames come only from here.
   * @param still as for someone who asked for reduced motion
   */
  async mount(still: boolean): Promise<void> {
    this.house = await openPlayhouse();
    const onGone = () => console.error('the stage is gone');
    const options = { cast: ['pell', 'rill'].map(castPart), reducedMotion: still, onGone };
    this.stage = await mountStage(host(), options);
    this.camera = new Camera(this.house.canvas);
    this.takeOver(this.house);
    this.restore(this.tableau);
    await this.settle();
  }

  restore(tableau: Tableau): void {
    this.tableau = tableau;
    this.stage?.restore(tableau);
  }

  /** Shows something after the present tableau, as the director would. */
  show(showing: Showing, pace: Cueing['pace'] = 'normal'): void {
    this.tableau = arrange(this.tableau, showing, castPart);
    const { signal } = new AbortController();
    const wait = () => Promise.resolve();
    void this.stage?.show(showing, { signal, pace, tableau: this.tableau, wait });
  }

  cue(cue: Cue, pace: Cueing['pace'] = 'normal'): void {
    this.show({ type: 'cue', cue }, pace);
  }

  /** Somebody says something; nobody, when `who` is null. */
  say(who: string | null, kind: 'told' | 'reaction' | 'chosen' = 'told', mood: 'neutral' | 'happy' = 'neutral'): void {
    const line = { speaker: who === null ? null : castPart(who), mood, text: 'One thing after the other.', kind };
    this.show({ type: 'line', line });
  }

  setStill(on: boolean): void {
    this.stage?.setReducedMotion(on);
  }

  /** Waits until nothing is being painted any more. */
  settle(): Promise<void> {
    return this.workers.idle();
  }

  /** Lets so many frames of that length pass without drawing them: software graphics take their time for each. */
  pass(frames: number, milliseconds = FRAME_MS): void {
    for (let i = 0; i < frames; i += 1) {
      this.time += milliseconds;
      this.house?.game.headlessStep(this.time, milliseconds);
    }
  }

  /** The same, and draws the last one. */
  step(frames: number, milliseconds = FRAME_MS): void {
    this.pass(frames - 1, milliseconds);
    this.time += milliseconds;
    this.house?.game.step(this.time, milliseconds);
  }

  /** Paints and plays on until nothing moves any more, then remembers the picture. */
  async rest(): Promise<void> {
    for (let i = 0; i < 3; i += 1) {
      await this.settle();
      this.step(12, 80);
    }
    this.keep();
  }

  keep(): void {
    this.step(1);
    this.camera?.keep();
  }

  /** Draws a frame; pixels that differ from the picture remembered. */
  differing(frames = 1, milliseconds = FRAME_MS): number {
    this.step(frames, milliseconds);
    return this.camera?.differing() ?? 0;
  }

  painted(): number {
    this.step(1);
    return this.camera?.painted() ?? 0;
  }

  get size(): number {
    const { canvas } = this.house ?? {};
    return canvas ? canvas.width * canvas.height : 0;
  }

  /** Where the puppets are, rounded, and how much they are there, from the farthest left. */
  places(): { x: number; y: number; alpha: number; turn: number; angle: number }[] {
    const objects = (this.house?.scene.children.list ?? []) as Phaser.GameObjects.Container[];
    const actors = objects.filter(({ type, depth }) => type === 'Container' && depth >= 65 && depth < 66);
    const rounded = (value: number) => Math.round(value * 10) / 10;
    return actors
      .map(({ x, y, alpha, scaleX, angle }) => ({ x, y, alpha, turn: scaleX, angle }))
      .map(({ x, y, alpha, turn, angle }) => ({
        ...{ x: rounded(x), y: rounded(y), alpha: rounded(alpha), turn: rounded(turn), angle: rounded(angle) },
      }))
      .sort((a, b) => a.x - b.x);
  }

  /** Where and how close the camera is. */
  view(): { x: number; y: number; zoom: number } {
    const { scrollX, scrollY, zoom } = this.house?.scene.cameras.main ?? { scrollX: 0, scrollY: 0, zoom: 0 };
    return { x: scrollX, y: scrollY, zoom };
  }

  /** Steps so many frames and says what one of them costs. */
  figures(frames: number): FrameFigures {
    const times = Array.from({ length: frames }, () => {
      this.calls = 0;
      const from = performance.now();
      this.step(1);
      return performance.now() - from;
    }).sort((a, b) => a - b);
    return {
      objects: this.count(this.house?.scene.children.list ?? []),
      drawCalls: this.calls,
      milliseconds: times[Math.floor(frames / 2)] ?? 0,
      texturePixels: this.texturePixels(),
    };
  }

  private count(objects: readonly Phaser.GameObjects.GameObject[]): number {
    return objects.reduce((sum, object) => {
      const inside = (object as { list?: Phaser.GameObjects.GameObject[] }).list;
      return sum + (inside ? this.count(inside) : 1);
    }, 0);
  }

  private texturePixels(): number {
    const renderer = this.house?.game.renderer as unknown as { glTextureWrappers: { width: number; height: number }[] };
    return renderer.glTextureWrappers.reduce((sum, { width, height }) => sum + width * height, 0);
  }

  private takeOver({ game, canvas }: Playhouse): void {
    game.loop.sleep();
    // As far as the stage can tell it runs; the frames come from here.
    Object.assign(game.loop, { running: true, sleep: () => {} });
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    if (!context) throw new Error('no WebGL');
    const draw = context.drawElements;
    context.drawElements = (...shape) => {
      this.calls += 1;
      draw.apply(context, shape);
    };
  }
}

function host(): HTMLElement {
  const element = document.getElementById('host');
  if (!element) throw new Error('no host');
  return element;
}

declare global {
  var workbench: Workbench;
}

globalThis.workbench = new Workbench();
