import type { CastPart, Tableau } from '../director/ports';
import type { Light, Spot, View } from '../drawing';
import { Air } from './air';
import { Backdrop } from './backdrop';
import { Cast } from './cast';
import { conditionOf } from './condition';
import { Crowd } from './crowd';
import { densityOf, framing } from './framing';
import type { Playhouse } from './game';
import { LIGHT_MS, type Way } from './glide';
import { Lens } from './lens';
import { Liveliness } from './liveliness';
import type { Painting } from './painting';
import { Properties } from './properties';
import { Pulse } from './pulse';
import { answers, entrances } from './rehearsal';
import { Veil } from './veil';
import { Wardrobe } from './wardrobe';
import { Wind } from './wind';

const MARGIN = 36;
const PAN = 14;
const RESIZE_FADE_MS = 260;
const SEED = 7;
/** A place is repainted when a number has moved by this much: a step one can see. */
const STEP = 0.04;
const PUPPET_STEP = 0.2;
const SIDE: Record<Spot, number> = { 'far-left': -1, left: -0.6, centre: 0, right: 0.6, 'far-right': 1, above: 0.2 };
const SHAKE = { milliseconds: 320, strength: 0.006 } as const;
/** Where nothing may move the ground shakes as a short dimming. */
const STILL_SHAKE = { dark: 0.3, milliseconds: 420 } as const;
const SEASON = { dark: 0.55, milliseconds: 1900, closer: 1.05, opens: 2600 } as const;
const ENDING = { dark: 0.35, milliseconds: 1600, closer: 1.045, nears: 4200 } as const;

/** Shows tableaux in a playhouse: the place, its weather, the cast and their things. Sleeps when nothing moves. */
export class Stage {
  private readonly backdrop: Backdrop;
  private readonly wardrobe: Wardrobe;
  private readonly cast: Cast;
  private readonly crowd: Crowd;
  private readonly things: Properties;
  private readonly air: Air;
  private readonly veil: Veil;
  private readonly lens: Lens;
  private readonly wind = new Wind();
  private readonly life = new Liveliness();
  private readonly pulse: Pulse;
  private tableau: Tableau | null = null;
  private size = { width: 1, height: 1, ratio: 1 };
  private expected: readonly CastPart[] = [];
  private paused = false;
  private still: boolean;
  private readonly stir = () => this.wake();

  constructor(
    private readonly house: Playhouse,
    painting: Painting,
    reducedMotion: boolean,
    private readonly onBroken: (reason: unknown) => void,
  ) {
    const { scene } = house;
    this.still = reducedMotion;
    this.backdrop = new Backdrop(scene, painting, this.stir);
    this.wardrobe = new Wardrobe(scene, painting);
    this.cast = new Cast(scene, this.wardrobe, this.stir);
    this.crowd = new Crowd(scene, this.wardrobe, this.stir);
    this.things = new Properties(scene, this.wardrobe, this.stir);
    this.air = new Air(scene, this.wardrobe, this.stir);
    this.veil = new Veil(scene);
    this.lens = new Lens(scene.cameras.main);
    this.pulse = new Pulse(scene, (milliseconds, measured) => this.step(milliseconds, measured), onBroken);
  }

  setReducedMotion(on: boolean): void {
    const changed = on !== this.still;
    this.still = on;
    if (changed && on && this.tableau) void this.show(this.tableau, true);
    this.wake();
  }

  /** Has the faces of those who may come on painted beforehand, so that they enter without a gap. */
  setCast(cast: readonly CastPart[]): void {
    this.expected = cast;
    void this.wardrobe.expect(entrances(cast));
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    if (!paused) this.life.stir();
    this.pulse.setPaused(paused);
  }

  /**
   * Fits the picture to its host at once, with what hangs there now; `refit` then paints it for that size.
   * @param width of the host in CSS pixels, as is `height`; `ratio` is the device's pixels to one of them
   */
  resize(width: number, height: number, ratio: number): void {
    this.size = { width, height, ratio };
    const dots = Math.min(2, ratio);
    this.house.game.scale.resize(Math.max(1, Math.round(width * dots)), Math.max(1, Math.round(height * dots)));
    this.lens.fit(width, height, dots);
    this.backdrop.cover(this.lens.frame);
    if (this.tableau) void this.placeCast(this.tableau, 'cut');
    this.pulse.drawNow();
    this.wake();
  }

  /** Paints place and cast anew for the present size. */
  refit(): void {
    if (this.tableau) void this.show(this.tableau, true, RESIZE_FADE_MS);
  }

  /**
   * Brings everything to where a tableau has it. `cut` leaves out every way there, as after a jump or at full speed.
   * Never rejects: where it cannot be done the stage says so and is left behind.
   * @param fade milliseconds in which a changed place comes up
   */
  async show(tableau: Tableau, cut: boolean, fade = cut ? 0 : LIGHT_MS): Promise<void> {
    try {
      await this.bring(tableau, this.wayFor(cut), fade);
      // The loop sleeps in a pause, and who comes back to the page in one is not to find the picture of before.
      if (this.paused) this.pulse.drawNow();
    } catch (reason) {
      this.onBroken(reason);
    }
  }

  /** Someone answers at once what the player has chosen: those of `ids`, or whoever is near. */
  react(ids: readonly string[], cut: boolean): void {
    this.cast.react(ids, this.wayFor(cut));
    this.wake();
  }

  /** Has the faces painted that an answer to the choice may bring. */
  expectAnswers(): void {
    if (this.tableau) void this.wardrobe.expect(answers(this.tableau));
  }

  talk(id: string, milliseconds: number): void {
    if (!this.still) this.cast.talk(id, milliseconds);
    this.wake();
  }

  shake(): void {
    if (this.still) this.veil.lift(STILL_SHAKE.dark, STILL_SHAKE.milliseconds);
    else this.house.scene.cameras.main.shake(SHAKE.milliseconds, SHAKE.strength);
    this.wake();
  }

  /** A season begins: the light comes up slowly and the view opens. */
  openSeason(): void {
    this.veil.lift(SEASON.dark, SEASON.milliseconds);
    if (!this.still) this.lens.zoomTo(SEASON.closer, 0);
    this.lens.zoomTo(1, this.still ? 0 : SEASON.opens);
    this.wake();
  }

  /** The story ends: the light comes up slowly once more, and the view comes closer and stays there. */
  closeIn(): void {
    this.veil.lift(ENDING.dark, ENDING.milliseconds);
    if (!this.still) this.lens.zoomTo(ENDING.closer, ENDING.nears);
    this.wake();
  }

  blink(): void {
    if (this.still || this.paused || this.life.weary) return;
    this.cast.blink();
    this.pulse.wake();
  }

  /** Paints everything anew, after a lost context. */
  async repaint(): Promise<void> {
    this.backdrop.forget();
    this.wardrobe.forget();
    if (this.tableau) await this.show(this.tableau, true);
  }

  destroy(): void {
    for (const part of [this.backdrop, this.cast, this.crowd, this.things, this.air, this.veil]) part.clear();
    this.wardrobe.clear();
    this.pulse.end();
  }

  private wayFor(cut: boolean): Way {
    if (cut) return 'cut';
    return this.still ? 'fade' : 'move';
  }

  private async bring(tableau: Tableau, way: Way, fade: number): Promise<void> {
    this.tableau = tableau;
    this.wind.weather = tableau.weather;
    const light: Light = { condition: conditionOf(tableau.look, PUPPET_STEP), hour: tableau.hour };
    const relit = this.wardrobe.relight(light, this.density);
    this.lookAt(tableau, way);
    if (this.lens.near && tableau.ending === null) this.lens.zoomTo(1, 0);
    // Faces first, since they are what a reader looks at; only another place comes before them.
    const cast = this.placeCast(tableau, way);
    await Promise.all([cast, this.air.show(tableau.weather, way), this.showPlace(tableau, fade)]);
    this.wardrobe.tidy();
    if (relit) await this.wardrobe.expect(entrances(this.expected));
  }

  private async placeCast(tableau: Tableau, way: Way): Promise<void> {
    const view = { frame: this.lens.frame, place: tableau.backdrop ?? 'alder-landing' } as const;
    const parts = [this.cast, this.things, this.crowd];
    await Promise.all(parts.map((part) => part.show(tableau, view, way)));
  }

  private get density(): number {
    return densityOf(framing(this.size.width, this.size.height).scale, this.size.ratio);
  }

  /** Before its first scene a run is nowhere: what hangs then is left from another run, of another player perhaps. */
  private showPlace(tableau: Tableau, fade: number): Promise<void> | void {
    if (!tableau.backdrop) return this.backdrop.strip();
    const view: View = {
      place: tableau.backdrop,
      condition: conditionOf(tableau.look, STEP),
      hour: tableau.hour,
      weather: tableau.weather,
      frame: this.lens.frame,
      margin: MARGIN,
      seed: SEED,
      wrecked: tableau.props.some(({ prop }) => prop === 'wreck'),
    };
    return this.backdrop.show(view, this.density, fade);
  }

  private lookAt(tableau: Tableau, way: Way): void {
    const speaker = tableau.actors.find(({ part }) => part.id === tableau.line?.speaker?.id);
    const side = speaker && !this.still ? SIDE[speaker.spot] : 0;
    this.lens.panTo(side * PAN, way === 'move');
  }

  private wake(): void {
    this.life.stir();
    this.pulse.wake();
  }

  /** Moves everything on; tells whether anything moves. */
  private step(milliseconds: number, measured: boolean): boolean {
    this.life.step(milliseconds, measured);
    return [this.stepPlace(milliseconds), this.stepCast(milliseconds)].some(Boolean);
  }

  private stepPlace(milliseconds: number): boolean {
    const moving = this.lens.step(milliseconds);
    const drift = this.still || !this.wind.blows ? 0 : milliseconds * this.life.weather;
    this.wind.step(drift);
    const { flow, lean } = this.wind;
    const pan = this.lens.offset;
    const parts = [
      this.backdrop.step(milliseconds, { pan, flowX: flow.x, flowY: flow.y, lean: this.still ? 0 : lean }),
      this.air.step(milliseconds, drift, pan, this.lens.frame),
      this.veil.step(milliseconds, this.house.scene.cameras.main.worldView),
    ];
    return moving || drift > 0 || parts.some(Boolean);
  }

  private stepCast(milliseconds: number): boolean {
    const pan = this.lens.offset;
    const breath = (phase: number) => (this.still ? 0 : this.life.breathAt(phase));
    const parts = [
      this.cast.step(milliseconds, breath, pan),
      this.things.step(milliseconds, pan),
      this.crowd.step(milliseconds, pan),
    ];
    return parts.some(Boolean) || (!this.still && this.life.awake);
  }
}
