import type Phaser from 'phaser';
import type { ShownActor } from '../director/ports';
import type { Box } from '../drawing';
import { Face } from './face';
import { fadeTime, Glide, type Way } from './glide';
import type { Costume, Wardrobe } from './wardrobe';

/** What an actor is told: its part in the tableau, where that is in the scene, and which way it looks. */
export interface Part {
  readonly shown: ShownActor;
  readonly x: number;
  readonly y: number;
  /** 1 looks right, -1 left. */
  readonly facing: 1 | -1;
  readonly speaking: boolean;
  readonly hat: boolean;
}

const HOP = 16;
const WALK_MS = 620;

type Image = Phaser.GameObjects.Image;

/** Puts an image's own 0,0 on its place and its size to scene units. */
function wear(image: Image, costume: Costume, frame: string): void {
  const box: Box = costume.boxes.get(frame) ?? { x: 0, y: 0, width: 1, height: 1 };
  image.setTexture(costume.key, frame).setScale(1 / costume.density);
  image.setOrigin(-box.x / box.width, -box.y / box.height).setVisible(true);
}

/** One puppet on the stage: edges behind, body, head and hat before, so that the parts share one outline. */
export class Actor {
  private readonly root: Phaser.GameObjects.Container;
  private readonly bodyEdge: Image;
  private readonly body: Image;
  private readonly headEdge: Phaser.GameObjects.Container;
  private readonly head: Phaser.GameObjects.Container;
  private readonly headEdgeImage: Image;
  private readonly headImage: Image;
  private readonly hat: Image;
  private readonly face = new Face();
  private readonly x = new Glide(0);
  private readonly y = new Glide(0);
  private readonly seen = new Glide(0);
  private readonly hop = new Glide(0);
  private readonly tilt = new Glide(0);
  private part: Part | null = null;
  private worn: { body?: Costume; head?: Costume; hat?: Costume } = {};
  private nod = 0;
  private leaving = false;

  constructor(
    scene: Phaser.Scene,
    private readonly wardrobe: Wardrobe,
    private readonly stir: () => void,
  ) {
    const image = () => scene.add.image(0, 0, '__DEFAULT').setVisible(false);
    this.bodyEdge = image();
    this.headEdgeImage = image();
    this.body = image();
    this.headImage = image();
    this.hat = image();
    this.headEdge = scene.add.container(0, 0, [this.headEdgeImage]);
    this.head = scene.add.container(0, 0, [this.headImage, this.hat]);
    this.root = scene.add
      .container(0, 0, [this.bodyEdge, this.headEdge, this.body, this.head])
      .setDepth(65)
      .setAlpha(0);
  }

  get gone(): boolean {
    return this.leaving && !this.seen.moving;
  }

  /** The texture keys it wears now. */
  get wearing(): string[] {
    return [this.worn.body, this.worn.head, this.worn.hat].flatMap((costume) => costume?.key ?? []);
  }

  /** Takes a part; faces and poses follow as soon as they are painted. */
  async play(part: Part, way: Way): Promise<void> {
    const before = this.part;
    this.part = part;
    this.leaving = false;
    this.walk(part, before, way);
    this.root.setDepth(65 + part.y / 10000);
    if (part.speaking && !before?.speaking && way === 'move') this.tilt.to(-3.5, 240);
    if (!part.speaking) this.listen(way);
    await this.dress(part);
    this.stir();
  }

  /** Lets the mouth talk for that long. */
  talk(milliseconds: number): void {
    this.face.talk(milliseconds);
  }

  leave(way: Way): void {
    this.leaving = true;
    this.seen.to(0, fadeTime(way));
    if (way === 'move' && this.part) this.x.to(this.part.x + (this.part.x < 640 ? -90 : 90), fadeTime(way));
  }

  /**
   * Moves on.
   * @param breath -1..1, where in its breath the stage is; 0 under reduced motion
   * @returns whether anything about it still moves
   */
  step(milliseconds: number, breath: number, pan: number): boolean {
    const glides = [this.x, this.y, this.seen, this.hop, this.tilt].map((glide) => glide.step(milliseconds));
    const lively = this.face.step(milliseconds);
    const { part } = this;
    if (!part) return false;
    this.root.setPosition(this.x.value - pan, this.y.value - HOP * Math.sin(Math.PI * this.hop.value));
    this.root.setScale(part.facing * (1 - breath * 0.006), 1 + breath * 0.012).setAlpha(this.seen.value);
    const angle = this.nod + this.tilt.value;
    this.head.setAngle(angle);
    this.headEdge.setAngle(angle);
    this.wearFace();
    return lively || glides.some(Boolean);
  }

  blink(): void {
    this.face.blink();
  }

  destroy(): void {
    this.root.destroy(true);
  }

  private listen(way: Way): void {
    this.face.talk(0);
    this.tilt.to(0, way === 'move' ? 300 : 0);
  }

  private walk(part: Part, before: Part | null, way: Way): void {
    const fresh = before === null;
    const pace = fresh || way !== 'move' ? 0 : WALK_MS;
    const moved = fresh || before.x !== part.x || before.y !== part.y;
    this.x.to(part.x, pace);
    this.y.to(part.y, pace);
    this.seen.to(1, fadeTime(way));
    if (!moved || way !== 'move') return;
    this.hop.to(0, 0);
    this.hop.to(1, fresh ? 420 : WALK_MS);
  }

  private async dress(part: Part): Promise<void> {
    const { puppet, species } = part.shown.part;
    const [body, head, hat] = await Promise.all([
      this.wardrobe.fetch({ kind: 'body', puppet, species, pose: part.shown.pose, facing: part.facing }),
      this.wardrobe.fetch({ kind: 'head', puppet, species, mood: part.shown.mood, facing: part.facing }),
      part.hat ? this.wardrobe.fetch({ kind: 'prop', prop: 'hat' }) : null,
    ]);
    // Another part may have come in the meantime, or the curtain.
    if (this.part !== part || !this.root.scene || !body || !head) return;
    if (![body, head, hat ?? body].every((costume) => this.wardrobe.has(costume))) return;
    this.worn = { body, head, ...(hat ? { hat } : {}) };
    wear(this.bodyEdge, body, 'edge');
    wear(this.body, body, 'open');
    wear(this.headEdgeImage, head, 'edge');
    this.wearFace();
    this.putHead(body);
    this.putHat(head, hat);
  }

  private wearFace(): void {
    if (this.worn.head) wear(this.headImage, this.worn.head, this.face.now);
  }

  private putHead({ marks }: Costume): void {
    const [x, y] = marks.neck ?? [0, -180];
    this.nod = marks.nod?.[0] ?? 0;
    this.head.setPosition(x, y);
    this.headEdge.setPosition(x, y);
  }

  private putHat({ marks }: Costume, hat: Costume | null): void {
    this.hat.setVisible(hat !== null);
    if (!hat) return;
    wear(this.hat, hat, 'all');
    const [x, y] = marks.crown ?? [0, -40];
    const brim = marks.brim?.[0] ?? 60;
    this.hat.setPosition(x, y).setScale(brim / 64 / hat.density);
  }
}
