import type Phaser from 'phaser';
import type { ShownActor, Tableau } from '../director/ports';
import { spotAt, type View } from '../drawing';
import { Actor, type Part } from './actor';
import type { Way } from './glide';
import type { Wardrobe } from './wardrobe';

/** Everyone on the stage. */
export class Cast {
  private readonly actors = new Map<string, Actor>();
  private readonly going: Actor[] = [];

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly wardrobe: Wardrobe,
    private readonly stir: () => void,
  ) {}

  /** Brings the cast to where a tableau has it. */
  async show(tableau: Tableau, view: Pick<View, 'frame' | 'place'>, way: Way): Promise<void> {
    const staying = new Set(tableau.actors.map(({ part }) => part.id));
    for (const [id, actor] of this.actors) if (!staying.has(id)) this.dismiss(id, actor, way);
    const playing = tableau.actors.map((shown) => this.actor(shown.part.id).play(partOf(shown, tableau, view), way));
    this.stir();
    await Promise.all(playing);
  }

  talk(id: string, milliseconds: number): void {
    this.actors.get(id)?.talk(milliseconds);
  }

  /** Somebody blinks. */
  blink(): void {
    const actors = [...this.actors.values()];
    actors[Math.floor(Math.random() * actors.length)]?.blink();
  }

  /** The texture keys that are worn now. */
  get wearing(): string[] {
    return [...this.actors.values(), ...this.going].flatMap(({ wearing }) => wearing);
  }

  step(milliseconds: number, breath: number, pan: number): boolean {
    let moving = false;
    for (const actor of [...this.actors.values(), ...this.going])
      if (actor.step(milliseconds, breath, pan)) moving = true;
    for (const actor of this.going.filter(({ gone }) => gone)) {
      actor.destroy();
      this.going.splice(this.going.indexOf(actor), 1);
    }
    return moving;
  }

  clear(): void {
    for (const actor of [...this.actors.values(), ...this.going]) actor.destroy();
    this.actors.clear();
    this.going.length = 0;
  }

  private actor(id: string): Actor {
    const actor = this.actors.get(id) ?? new Actor(this.scene, this.wardrobe, this.stir);
    this.actors.set(id, actor);
    return actor;
  }

  private dismiss(id: string, actor: Actor, way: Way): void {
    actor.leave(way);
    this.actors.delete(id);
    this.going.push(actor);
  }
}

/** Mood, place and gaze of one actor: whoever speaks shows the line's mood; the others look at the speaker. */
export function partOf(shown: ShownActor, tableau: Tableau, view: Pick<View, 'frame' | 'place'>): Part {
  const [x, y] = spotAt(view, shown.spot);
  const speaking = tableau.line?.speaker?.id === shown.part.id;
  const mood = speaking && tableau.line ? tableau.line.mood : shown.mood;
  const hat = tableau.props.some(({ prop, who }) => prop === 'hat' && who === shown.part.id);
  return { shown: { ...shown, mood }, x, y, facing: facingOf(shown, x, tableau, view), speaking, hat };
}

function facingOf(shown: ShownActor, x: number, tableau: Tableau, view: Pick<View, 'frame' | 'place'>): 1 | -1 {
  const wanted = shown.looksAt ?? tableau.line?.speaker?.id ?? null;
  const target = tableau.actors.find(({ part }) => part.id === wanted && part.id !== shown.part.id);
  const toward = target ? spotAt(view, target.spot)[0] : view.frame.x + view.frame.width / 2 + 1;
  return toward >= x ? 1 : -1;
}
