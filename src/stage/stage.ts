import type { CastPart, Tableau } from '../director/ports';
import type { Condition, Light, View } from '../drawing';
import { Backdrop } from './backdrop';
import { Cast } from './cast';
import { densityOf, framing } from './framing';
import type { Playhouse } from './game';
import { Glide, type Way } from './glide';
import { Liveliness } from './liveliness';
import type { Painting } from './painting';
import { Properties } from './properties';
import { Wardrobe } from './wardrobe';

const MARGIN = 36;
/** After a sleep, or on a slow page, motion goes on from where it was. */
const LONGEST_STEP_MS = 300;
const PAN = 14;
/** So many still frames before the loop sleeps: what has just been uploaded is seen for certain. */
const IDLE_FRAMES = 3;
const FALL_PERIOD = 240;
const FALL_SPEED = { rain: 0.62, flood: 0.7, snow: 0.05, wind: 0.09 } as const;
const FADE_MS = 520;
const SEED = 7;
/** Puppets painted beforehand: more would cost memory that a phone may miss. */
const MOST_EXPECTED = 6;
/** A place is repainted when a number has moved by this much: a step one can see. */
const STEP = 0.04;
const PUPPET_STEP = 0.2;

const rounded = (value: number, step: number): number => Math.round(Math.round(value / step) * step * 1000) / 1000;

/** The look in visible steps. */
export function conditionOf(look: Tableau['look'], step: number): Condition {
  const { order, chaos, staleRules, backlog, decline, vision } = look;
  const near = (value: number) => rounded(value, step);
  return {
    order: near(order),
    chaos: near(chaos),
    staleRules: near(staleRules),
    backlog: near(backlog),
    decline: near(decline),
    vision: near(vision),
  };
}

/** Shows tableaux in a playhouse: the place, its weather, the cast and their things. Sleeps when nothing moves. */
export class Stage {
  private readonly backdrop: Backdrop;
  private readonly wardrobe: Wardrobe;
  private readonly cast: Cast;
  private readonly things: Properties;
  private readonly life = new Liveliness();
  private readonly pan = new Glide(0);
  private tableau: Tableau | null = null;
  private size = { width: 1, height: 1, ratio: 1 };
  private expected: readonly CastPart[] = [];
  private paused = false;
  private still: boolean;
  private fall = 0;
  private idle = 0;
  private readonly stir = () => this.wake();
  private readonly onUpdate = (_time: number, delta: number) => this.step(delta);

  constructor(
    private readonly house: Playhouse,
    painting: Painting,
    reducedMotion: boolean,
    private readonly onBroken: () => void,
  ) {
    const { scene } = house;
    this.still = reducedMotion;
    this.backdrop = new Backdrop(scene, painting, this.stir);
    this.wardrobe = new Wardrobe(scene, painting);
    this.cast = new Cast(scene, this.wardrobe, this.stir);
    this.things = new Properties(scene, this.wardrobe, this.stir);
    scene.events.on('update', this.onUpdate);
  }

  setReducedMotion(on: boolean): void {
    this.still = on;
    if (on) this.pan.to(0, 0);
    this.wake();
  }

  /** Has the faces of those who may come on painted beforehand, so that they enter without a gap. */
  setCast(cast: readonly CastPart[]): void {
    this.expected = cast.slice(0, MOST_EXPECTED);
    void this.wardrobe.expect(this.expected);
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    if (paused) this.house.game.loop.sleep();
    else this.wake();
  }

  /** Fits the stage to its host; sizes in CSS pixels. */
  resize(width: number, height: number, ratio: number): void {
    this.size = { width, height, ratio };
    const dots = Math.min(2, ratio);
    this.house.game.scale.resize(Math.max(1, Math.round(width * dots)), Math.max(1, Math.round(height * dots)));
    const { frame, scale } = framing(width, height);
    const spare = (width / scale - frame.width) / 2;
    const camera = this.house.scene.cameras.main;
    camera.setZoom(scale * dots).setScroll(frame.x - spare, frame.y);
    if (this.tableau) void this.show(this.tableau, true);
  }

  /**
   * Brings everything to where a tableau has it. `cut` leaves out every way there, as after a jump or at full speed.
   * Never rejects: where it cannot be done the stage says so and is left behind.
   */
  async show(tableau: Tableau, cut: boolean): Promise<void> {
    try {
      await this.bring(tableau, cut);
    } catch {
      this.onBroken();
    }
  }

  private async bring(tableau: Tableau, cut: boolean): Promise<void> {
    const way: Way = cut ? 'cut' : this.still ? 'fade' : 'move';
    this.tableau = tableau;
    const { frame } = framing(this.size.width, this.size.height);
    const density = this.density();
    const light: Light = { condition: conditionOf(tableau.look, PUPPET_STEP), hour: tableau.hour };
    const relit = this.wardrobe.relight(light, density);
    this.lookAt(tableau, way);
    const view = { frame, place: tableau.backdrop ?? 'alder-landing' } as const;
    // Faces first: they are what a reader looks at.
    const cast = this.cast.show(tableau, view, way);
    await Promise.all([cast, this.things.show(tableau, view, way), this.showPlace(tableau, frame, cut)]);
    if (!relit) return;
    await this.wardrobe.sweep(() => [...this.cast.wearing, ...this.things.wearing]);
    await this.wardrobe.expect(this.expected);
  }

  talk(id: string, milliseconds: number): void {
    if (!this.still) this.cast.talk(id, milliseconds);
    this.wake();
  }

  shake(): void {
    if (this.still) return;
    this.house.scene.cameras.main.shake(320, 0.006);
    this.wake();
  }

  blink(): void {
    if (this.still || this.paused) return;
    this.cast.blink();
    this.idle = 0;
    this.house.game.loop.wake();
  }

  /** Paints everything anew, after a lost context. */
  async repaint(): Promise<void> {
    this.backdrop.forget();
    this.wardrobe.forget();
    if (this.tableau) await this.show(this.tableau, true);
    await this.wardrobe.sweep(() => [...this.cast.wearing, ...this.things.wearing]);
  }

  destroy(): void {
    this.house.scene.events.off('update', this.onUpdate);
    this.backdrop.clear();
    this.cast.clear();
    this.things.clear();
    this.wardrobe.forget();
    void this.wardrobe.sweep(() => []);
    this.house.game.loop.wake();
  }

  private density(): number {
    return densityOf(framing(this.size.width, this.size.height).scale, this.size.ratio);
  }

  private showPlace(tableau: Tableau, frame: View['frame'], cut: boolean): Promise<void> | undefined {
    if (!tableau.backdrop) return;
    const view: View = {
      place: tableau.backdrop,
      condition: conditionOf(tableau.look, STEP),
      hour: tableau.hour,
      weather: tableau.weather,
      frame,
      margin: MARGIN,
      seed: SEED,
    };
    return this.backdrop.show(view, this.density(), cut ? 0 : FADE_MS);
  }

  private lookAt(tableau: Tableau, way: Way): void {
    const speaker = tableau.actors.find(({ part }) => part.id === tableau.line?.speaker?.id);
    const side = speaker
      ? { 'far-left': -1, left: -0.6, centre: 0, right: 0.6, 'far-right': 1, above: 0.2 }[speaker.spot]
      : 0;
    this.pan.to(this.still ? 0 : side * PAN, way === 'move' ? 900 : 0);
  }

  private wake(): void {
    this.life.stir();
    this.idle = 0;
    if (!this.paused) this.house.game.loop.wake();
  }

  private step(delta: number): void {
    const milliseconds = Math.min(delta, LONGEST_STEP_MS);
    this.life.step(milliseconds);
    const falling = this.dropFall(milliseconds);
    const panning = this.pan.step(milliseconds);
    const breath = this.still ? 0 : this.life.breath;
    const pan = this.pan.value;
    const moving = [
      this.backdrop.step(milliseconds, pan, this.fall),
      this.cast.step(milliseconds, breath, pan),
      this.things.step(milliseconds, pan),
    ];
    const shaking = this.house.scene.cameras.main.shakeEffect.isRunning;
    const busy = falling || panning || shaking || moving.some(Boolean) || (!this.still && this.life.awake);
    this.idle = busy ? 0 : this.idle + 1;
    if (this.idle >= IDLE_FRAMES) this.rest();
  }

  /** Rain falls and leaves blow as long as they are there, but not on a page that cannot keep up. */
  private dropFall(milliseconds: number): boolean {
    const weather = this.tableau?.weather ?? 'clear';
    const speed = weather in FALL_SPEED ? FALL_SPEED[weather as keyof typeof FALL_SPEED] : 0;
    if (speed === 0 || this.still || this.life.weary) return false;
    this.fall = (this.fall + milliseconds * speed) % FALL_PERIOD;
    return true;
  }

  /** Sleeps after this frame has been drawn. */
  private rest(): void {
    this.house.game.events.once('postrender', () => this.house.game.loop.sleep());
  }
}
