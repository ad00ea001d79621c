import type Phaser from 'phaser';
import type { ShownActor } from '../director/ports';
import { holdingOf, type Pose, type Prop } from '../drawing';
import { Face } from './face';
import { stepAt, walkTime } from './gait';
import { fadeTime, Glide, LIGHT_MS, type Way } from './glide';
import { areThere, type Clothes, Outfit } from './outfit';
import { headOf } from './rehearsal';
import type { Wardrobe } from './wardrobe';

/** What an actor is told: its part in the tableau, where that is in the scene, and where it looks. */
export interface Part {
  readonly shown: ShownActor;
  readonly x: number;
  readonly y: number;
  /** How large it is drawn: 1 is its own size. */
  readonly size: number;
  /** 1 looks right, -1 left. */
  readonly facing: 1 | -1;
  /** Degrees the head is held higher (negative) or lower for whom it looks at. */
  readonly gaze: number;
  readonly toPlayer: boolean;
  readonly speaking: boolean;
  readonly hat: boolean;
  readonly held: Prop | null;
}

const HOP = 16;
const HOP_MS = 420;
const TURN_MS = 220;
const SPEAKER_TILT = -3.5;
/** How much nearer a head comes that looks out at the player. */
const NEAR = 1.045;
/** Moods that lift one off the ground when they come. */
const LIFTS: readonly string[] = ['joy', 'shock'];
/** A turning puppet is never thinner than this: paper has an edge. */
const THINNEST = 0.06;

/** One puppet on the stage: where it is, where it goes, what it wears and how its face moves. */
export class Actor {
  private readonly root: Phaser.GameObjects.Container;
  private outfit: Outfit | null = null;
  /** What it wore in the light before, while that fades. */
  private old: Outfit | null = null;
  private readonly face = new Face();
  private readonly x = new Glide(0);
  private readonly y = new Glide(0);
  private readonly seen = new Glide(0);
  private readonly hop = new Glide(0);
  private readonly turn = new Glide(1);
  private readonly tilt = new Glide(0);
  private readonly near = new Glide(1);
  private readonly change = new Glide(1);
  private part: Part | null = null;
  private journey: { readonly from: number; readonly to: number } | null = null;
  private way: Way = 'cut';
  private fitting = 0;
  private leaving = false;

  /** @param phase in breaths, so that not all breathe as one */
  constructor(
    private readonly scene: Phaser.Scene,
    private readonly wardrobe: Wardrobe,
    private readonly stir: () => void,
    private readonly phase: number,
  ) {
    this.root = scene.add.container(0, 0).setDepth(65).setAlpha(0);
  }

  get gone(): boolean {
    return this.leaving && !this.seen.moving && !this.x.moving;
  }

  /** Where it is now, on its way or not. */
  get spot(): { readonly x: number; readonly y: number } {
    return { x: this.x.value, y: this.y.value };
  }

  /**
   * Takes a part; faces and poses follow as soon as they are painted.
   * @param from where it comes on from, when it was not there
   */
  async play(part: Part, way: Way, from: number): Promise<void> {
    const before = this.part;
    this.part = part;
    this.way = way;
    this.leaving = false;
    this.attend(part, before, way);
    if (this.outfit) this.goTo(part, way);
    else this.waitAt(part, way, from);
    await this.dress();
    this.stir();
  }

  /** Lets the mouth talk for that long. */
  talk(milliseconds: number): void {
    this.face.talk(milliseconds);
  }

  /** Answers what the player has just done, with nothing that would have to be painted first. */
  react(way: Way): void {
    if (way === 'cut' || !this.outfit) return;
    this.near.to(NEAR, way === 'move' ? 120 : 0);
    this.tilt.to(-5, way === 'move' ? 120 : 0);
    if (way !== 'move') return;
    this.face.blink();
    this.jump();
  }

  /** Goes off: on foot past `to`, or by fading. */
  leave(way: Way, to: number): void {
    this.leaving = true;
    if (way !== 'move' || !this.part || !this.outfit) {
      this.fitting += 1;
      this.seen.to(0, fadeTime(way));
      return;
    }
    const facing = to > this.x.value ? 1 : -1;
    this.part = { ...this.part, facing, gaze: 0, toPlayer: false, speaking: false };
    this.attend(this.part, null, way);
    this.setOut(to);
    void this.dress();
  }

  /**
   * Moves on.
   * @param breath where in its breath an actor of that phase is, -1..1; 0 where nothing may move
   * @returns whether anything about it still moves
   */
  step(milliseconds: number, breath: (phase: number) => number, pan: number): boolean {
    const glides = [this.x, this.y, this.seen, this.hop, this.turn, this.tilt, this.near, this.change];
    const moving = glides.map((glide) => glide.step(milliseconds)).some(Boolean);
    const lively = this.face.step(milliseconds);
    this.arrive();
    this.pose(breath(this.phase), pan);
    this.wearFace();
    return lively || moving;
  }

  blink(): void {
    this.face.blink();
  }

  destroy(): void {
    this.fitting += 1;
    this.outfit?.destroy();
    this.old?.destroy();
    this.outfit = null;
    this.old = null;
    this.root.destroy(true);
  }

  private pose(breath: number, pan: number): void {
    const { from, to } = this.journey ?? { from: 0, to: 0 };
    const { up, rock } = stepAt(this.x.value - from, this.journey ? to - from : 0);
    const height = HOP * Math.sin(Math.PI * this.hop.value) + up;
    const turn = this.turn.value;
    const wide = Math.max(THINNEST, Math.abs(turn)) * (turn < 0 ? -1 : 1);
    this.root.setPosition(this.x.value - pan, this.y.value - height).setAngle(rock);
    const size = this.part?.size ?? 1;
    this.root.setScale(size * wide * (1 - breath * 0.006), size * (1 + breath * 0.012)).setAlpha(this.seen.value);
  }

  private wearFace(): void {
    for (const outfit of [this.outfit, this.old]) outfit?.hold(this.face.now, this.tilt.value, this.near.value);
    this.outfit?.root.setAlpha(this.change.value);
    if (this.change.moving || !this.old) return;
    this.old.destroy();
    this.old = null;
  }

  /** Turns body and head to where the part looks. */
  private attend(part: Part, before: Part | null, way: Way): void {
    const pace = way === 'move' ? 260 : 0;
    this.turn.to(part.facing, way === 'move' && this.outfit ? TURN_MS : 0);
    this.near.to(part.toPlayer ? NEAR : 1, pace);
    this.tilt.to(part.speaking ? SPEAKER_TILT : part.gaze, pace);
    if (!part.speaking) this.face.talk(0);
    const lifted = before && before.shown.mood !== part.shown.mood && LIFTS.includes(part.shown.mood);
    if (lifted && way === 'move') this.jump();
  }

  private jump(): void {
    this.hop.to(0, 0);
    this.hop.to(1, HOP_MS);
  }

  /** Not dressed yet: it waits where it will come on. */
  private waitAt(part: Part, way: Way, from: number): void {
    this.x.to(way === 'move' ? from : part.x, 0);
    this.y.to(part.y, 0);
    this.journey = way === 'move' ? { from, to: part.x } : null;
  }

  private goTo(part: Part, way: Way): void {
    this.seen.to(1, fadeTime(way));
    const bound = this.journey?.to ?? this.x.value;
    if (way === 'move' && bound === part.x && this.y.target === part.y) return;
    if (way === 'move') {
      this.setOut(part.x);
      this.y.to(part.y, walkTime(part.x - this.x.value));
      return;
    }
    this.journey = null;
    this.x.to(part.x, 0);
    this.y.to(part.y, 0);
  }

  private setOut(to: number): void {
    const from = this.x.value;
    if (from === to) return;
    this.journey = { from, to };
    this.x.to(to, walkTime(to - from));
  }

  /** At the end of its way it stands as its part says. */
  private arrive(): void {
    if (!this.journey || this.x.moving || !this.outfit) return;
    this.journey = null;
    if (!this.leaving) void this.dress();
  }

  /** Puts on what the part asks for as soon as it is painted; a newer fitting overtakes an older one. */
  private async dress(): Promise<void> {
    const { part } = this;
    if (!part) return;
    const fitting = ++this.fitting;
    const clothes = await this.fetch(part, this.journey ? 'walk' : part.shown.pose);
    if (fitting !== this.fitting || !clothes || !areThere(clothes)) return;
    const first = this.outfit === null;
    this.wear(clothes);
    this.stack(part);
    if (first) this.comeOn(part);
    this.stir();
  }

  /** Where they crowd, the small stand before the large, so that every face is seen. */
  private stack({ y }: Part): void {
    this.root.setDepth(65 + (y - (this.outfit?.stature ?? 0)) / 1000);
  }

  private comeOn(part: Part): void {
    this.turn.to(part.facing, 0);
    this.seen.to(1, this.journey ? 0 : fadeTime(this.way));
    if (this.journey) this.setOut(this.journey.to);
  }

  /** In a new light the new clothes fade in over the old ones; otherwise they are simply changed. */
  private wear(clothes: Clothes): void {
    const { outfit } = this;
    if (outfit && (outfit.lit === clothes.head.lit || this.way === 'cut')) outfit.put(clothes);
    else this.changeInto(clothes);
  }

  private changeInto(clothes: Clothes): void {
    const { outfit } = this;
    const next = new Outfit(this.scene);
    next.put(clothes);
    this.root.add(next.root);
    this.old?.destroy();
    this.old = outfit;
    this.outfit = next;
    this.change.to(outfit ? 0 : 1, 0);
    this.change.to(1, LIGHT_MS);
  }

  private async fetch({ shown, facing, hat, held }: Part, pose: Pose): Promise<Clothes | null> {
    const { puppet, species } = shown.part;
    const [body, head, hatWorn, heldWorn] = await Promise.all([
      this.wardrobe.fetch({
        kind: 'body',
        puppet,
        species,
        pose,
        facing,
        ...(held ? { holding: holdingOf(held) } : {}),
      }),
      this.wardrobe.fetch(headOf(shown.part, shown.mood, facing, pose === 'back')),
      hat ? this.wardrobe.fetch({ kind: 'prop', prop: 'hat' }) : null,
      held ? this.wardrobe.fetch({ kind: 'prop', prop: held }) : null,
    ]);
    if (!body || !head) return null;
    return { body, head, hat: hatWorn, held: held && heldWorn ? { prop: held, costume: heldWorn } : null };
  }
}
