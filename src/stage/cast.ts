import type Phaser from 'phaser';
import type { ShownActor, Tableau } from '../director/ports';
import { castSize, spotAt, type View } from '../drawing';
import { Actor, type Part } from './actor';
import { facingOf, targetOf } from './facing';
import type { Way } from './glide';
import { heldBy, wearsHat } from './hands';
import type { Wardrobe } from './wardrobe';

type Seen = Pick<View, 'frame' | 'place'>;

/** So far beyond the frame nobody is seen any more. */
const WINGS = 190;
/** Actors breathe in turn: each this share of a breath after the one before. */
const TURN_OF_BREATH = 0.37;

/** Everyone on the stage. */
export class Cast {
  private readonly actors = new Map<string, Actor>();
  private readonly going = new Map<string, Actor>();
  private count = 0;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly wardrobe: Wardrobe,
    private readonly stir: () => void,
  ) {}

  /** Brings the cast to where a tableau has it. */
  async show(tableau: Tableau, view: Seen, way: Way): Promise<void> {
    const staying = new Set(tableau.actors.map(({ part }) => part.id));
    for (const [id, actor] of this.actors) if (!staying.has(id)) this.dismiss(id, actor, view, way);
    const playing = tableau.actors.map((shown) => {
      const part = partOf(shown, tableau, view);
      return this.actor(shown.part.id).play(part, way, wingOf(part.x, view));
    });
    this.stir();
    await Promise.all(playing);
  }

  talk(id: string, milliseconds: number): void {
    this.actors.get(id)?.talk(milliseconds);
  }

  /**
   * Someone answers what the player has done: those of `ids` who are there, else whoever stands nearest to the middle.
   */
  react(ids: readonly string[], way: Way): void {
    const asked = ids.flatMap((id) => this.actors.get(id) ?? []);
    const nearest = [...this.actors.values()].sort((a, b) => Math.abs(a.spot.x - 640) - Math.abs(b.spot.x - 640));
    for (const actor of asked.length > 0 ? asked : nearest.slice(0, 1)) actor.react(way);
  }

  /** Somebody blinks. */
  blink(): void {
    const actors = [...this.actors.values()];
    actors[Math.floor(Math.random() * actors.length)]?.blink();
  }

  step(milliseconds: number, breath: (phase: number) => number, pan: number): boolean {
    let moving = false;
    for (const actor of [...this.actors.values(), ...this.going.values()])
      if (actor.step(milliseconds, breath, pan)) moving = true;
    for (const [id, actor] of this.going) {
      if (!actor.gone) continue;
      actor.destroy();
      this.going.delete(id);
    }
    return moving;
  }

  clear(): void {
    for (const actor of [...this.actors.values(), ...this.going.values()]) actor.destroy();
    this.actors.clear();
    this.going.clear();
  }

  /** Whoever is still on the way out is called back. */
  private actor(id: string): Actor {
    const known = this.actors.get(id) ?? this.going.get(id);
    const actor = known ?? new Actor(this.scene, this.wardrobe, this.stir, this.count++ * TURN_OF_BREATH);
    this.going.delete(id);
    this.actors.set(id, actor);
    return actor;
  }

  private dismiss(id: string, actor: Actor, view: Seen, way: Way): void {
    actor.leave(way, wingOf(actor.spot.x, view));
    this.actors.delete(id);
    this.going.set(id, actor);
  }
}

/** Where one comes on from, or goes off to: beyond the nearer side of the frame. */
function wingOf(x: number, { frame }: Seen): number {
  return x < frame.x + frame.width / 2 ? frame.x - WINGS : frame.x + frame.width + WINGS;
}

/** Mood, place and gaze of one actor: whoever speaks shows the line's mood; the others look at the speaker. */
export function partOf(shown: ShownActor, tableau: Tableau, view: Seen): Part {
  const [x, y] = spotAt(view, shown.spot);
  const { id } = shown.part;
  const speaking = tableau.line?.speaker?.id === id;
  const mood = speaking && tableau.line ? tableau.line.mood : shown.mood;
  const target = targetOf(shown, tableau);
  return {
    shown: { ...shown, mood },
    ...{ x, y, size: castSize(view), speaking, hat: wearsHat(tableau, id), held: heldBy(tableau, id) },
    facing: facingOf(shown, target, view),
    gaze: gazeOf(shown, target),
    toPlayer: shown.looksAt === 'player',
  };
}

/** Heads go up to someone on the rope, and down from there; a little to the side for anyone else. */
function gazeOf(shown: ShownActor, target: ShownActor | undefined): number {
  if (shown.looksAt === 'player') return 0;
  if (!target) return 0;
  if (target.spot === 'above') return -5;
  return shown.spot === 'above' ? 5 : 1.5;
}
