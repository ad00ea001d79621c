import type Phaser from 'phaser';
import { type Box, heldAt, type Prop } from '../drawing';
import type { Costume } from './wardrobe';

/** All that an actor wears at once; every sheet painted for one way of looking. */
export interface Clothes {
  readonly body: Costume;
  readonly head: Costume;
  readonly hat: Costume | null;
  readonly held: { readonly prop: Prop; readonly costume: Costume } | null;
}

type Image = Phaser.GameObjects.Image;

/** Half the width of the hat's brim as it is drawn. */
const BRIM = 64;

/** Puts an image's own 0,0 on its place and its size to scene units. */
export function wear(image: Image, { placed, boxes, density }: Costume, frame: string, size = 1): void {
  const box: Box = boxes.get(frame) ?? { x: 0, y: 0, width: 1, height: 1 };
  image.setTexture(placed.key, placed.frames.get(frame)).setScale(size / density);
  image.setOrigin(-box.x / box.width, -box.y / box.height).setVisible(true);
}

const each = (clothes: Clothes): Costume[] =>
  [clothes.body, clothes.head, clothes.hat, clothes.held?.costume].flatMap((costume) => costume ?? []);

/** Whether all of it can still be worn. */
export const areThere = (clothes: Clothes): boolean => each(clothes).every(({ gone }) => !gone);

/** A puppet's pictures in one light: edges behind, body, thing in hand, head and hat before, so that all share one outline. */
export class Outfit {
  readonly root: Phaser.GameObjects.Container;
  private readonly bodyEdge: Image;
  private readonly body: Image;
  private readonly headEdgeImage: Image;
  private readonly headImage: Image;
  private readonly hat: Image;
  private readonly held: Image;
  private readonly paws: Image;
  private readonly headEdge: Phaser.GameObjects.Container;
  private readonly head: Phaser.GameObjects.Container;
  private clothes: Clothes | null = null;
  private face = '';
  private nod = 0;

  constructor(scene: Phaser.Scene) {
    const image = () => scene.add.image(0, 0, '__DEFAULT').setVisible(false);
    const container = (parts: Phaser.GameObjects.GameObject[]) => scene.add.container(0, 0, parts);
    this.bodyEdge = image();
    this.headEdgeImage = image();
    this.body = image();
    this.held = image();
    this.paws = image();
    this.headImage = image();
    this.hat = image();
    this.headEdge = container([this.headEdgeImage]);
    this.head = container([this.headImage, this.hat]);
    this.root = container([this.bodyEdge, this.headEdge, this.body, this.held, this.paws, this.head]);
  }

  /** Which light it was painted in; -1 before anything is worn. */
  get lit(): number {
    return this.clothes?.head.lit ?? -1;
  }

  /** How high its head sits and how broad that is, together, in scene units: the same in every mood. */
  get stature(): number {
    const { body, head } = this.clothes ?? {};
    return (head?.marks.brim?.[0] ?? 0) - (body?.marks.neck?.[1] ?? 0);
  }

  put(clothes: Clothes): void {
    const before = this.clothes;
    for (const costume of each(clothes)) costume.worn += 1;
    this.clothes = clothes;
    if (before) for (const costume of each(before)) costume.worn -= 1;
    wear(this.bodyEdge, clothes.body, 'edge');
    wear(this.body, clothes.body, 'open');
    wear(this.headEdgeImage, clothes.head, 'edge');
    this.face = '';
    this.putHead(clothes);
    this.putHat(clothes);
    this.putInHand(clothes);
  }

  /**
   * Shows a face and holds the head.
   * @param angle degrees on top of the pose's own
   * @param near how much the head comes toward the onlooker, 1 for not at all
   */
  hold(face: string, angle: number, near: number): void {
    if (this.clothes && face !== this.face) wear(this.headImage, this.clothes.head, face);
    this.face = face;
    for (const head of [this.head, this.headEdge]) head.setAngle(this.nod + angle).setScale(near);
  }

  destroy(): void {
    if (this.clothes) for (const costume of each(this.clothes)) costume.worn -= 1;
    this.clothes = null;
    this.root.destroy(true);
  }

  private putHead({ body: { marks } }: Clothes): void {
    const [x, y] = marks.neck ?? [0, -180];
    this.nod = marks.nod?.[0] ?? 0;
    this.head.setPosition(x, y);
    this.headEdge.setPosition(x, y);
  }

  private putHat({ hat, head: { marks } }: Clothes): void {
    this.hat.setVisible(hat !== null);
    if (!hat) return;
    const [x, y] = marks.crown ?? [0, -40];
    wear(this.hat, hat, 'all', (marks.brim?.[0] ?? 60) / BRIM);
    this.hat.setPosition(x, y);
  }

  /** The thing lies in the hand, and the fingers over it. */
  private putInHand({ held, body }: Clothes): void {
    this.held.setVisible(held !== null);
    this.paws.setVisible(false);
    if (!held) return;
    if (body.boxes.has('paws')) wear(this.paws, body, 'paws');
    const { at, turn } = heldAt(held.prop, body.marks);
    wear(this.held, held.costume, 'all');
    this.held.setPosition(...at).setAngle(turn);
  }
}
