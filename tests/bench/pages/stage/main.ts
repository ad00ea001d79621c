/**
 * Our stage with all its spots taken: the busiest moment of a scene, stepped by hand. With `?crowd` in the address twenty
 * more stand behind.
 */
import type Phaser from 'phaser';
import type { CastPart, ShownActor, ShownCrowd, Tableau } from '../../../../src/director/ports';
import { type Mood, type Pose, SPOTS } from '../../../../src/scenario';
import { mountStage } from '../../../../src/stage';
import { openPlayhouse } from '../../../../src/stage/game';
import { type Drawn, stepBy } from '../stepping';

const CAST: readonly CastPart[] = ['pell', 'rill', 'moss', 'nib', 'tansy', 'bryn'].map((id) => {
  const species = id === 'tansy' ? 'hedgehog' : id === 'bryn' ? 'kingfisher' : 'otter';
  return { id, species, puppet: id, name: id };
});
const MOODS: readonly Mood[] = ['neutral', 'happy', 'worried', 'stern', 'smug', 'joy'];
const POSES: readonly Pose[] = ['stand', 'point', 'carry', 'stand', 'sit', 'stand'];

const actors: readonly ShownActor[] = CAST.map((part, i) => ({
  part,
  spot: SPOTS[i] ?? 'centre',
  mood: MOODS[i] ?? 'neutral',
  pose: POSES[i] ?? 'stand',
  looksAt: 'player',
}));

const CROWD: readonly ShownCrowd[] = location.search === '?crowd' ? [{ of: 'otter', count: 20, mood: 'neutral' }] : [];

const tableau: Tableau = {
  backdrop: 'alder-landing',
  place: null,
  sceneTitle: null,
  weather: 'clear',
  hour: 'morning',
  props: [
    { prop: 'hat', who: 'pell' },
    { prop: 'crate', who: null },
    { prop: 'ledger', who: null },
  ],
  actors,
  crowds: CROWD,
  look: { order: 0.3, chaos: 0.2, staleRules: 0.2, backlog: 0.4, decline: 0.1, vision: 0.5, partnership: 0.5 },
  line: null,
  earlier: [],
  captions: [],
  nextCaptions: [],
  dilemma: null,
  ending: null,
  partOver: null,
  over: false,
};

type Shown = Phaser.GameObjects.Image | Phaser.GameObjects.Container;

const isContainer = (shown: Shown): shown is Phaser.GameObjects.Container => 'list' in shown;

/** The images of a list that are really drawn, containers opened. */
function drawnIn(list: readonly Shown[], alpha = 1): { image: Phaser.GameObjects.Image; alpha: number }[] {
  return list
    .filter((shown) => shown.visible && shown.alpha > 0)
    .flatMap((shown) => {
      const seen = alpha * shown.alpha;
      return isContainer(shown) ? drawnIn(shown.list as Shown[], seen) : [{ image: shown, alpha: seen }];
    });
}

function spritesOf({ children, cameras: { main } }: Phaser.Scene): Drawn[] {
  const keys = new Map<string, number>();
  return drawnIn(children.list as Shown[]).map(({ image, alpha }) => {
    const { x, y, width, height } = image.getBounds();
    const { cutX, cutY, cutWidth, cutHeight, source } = image.frame;
    keys.set(image.texture.key, keys.get(image.texture.key) ?? keys.size);
    return {
      texture: keys.get(image.texture.key) ?? 0,
      textureWidth: source.width,
      textureHeight: source.height,
      frame: { x: cutX, y: cutY, width: cutWidth, height: cutHeight },
      x: (x - main.scrollX) * main.zoom,
      y: (y - main.scrollY) * main.zoom,
      width: width * main.zoom,
      height: height * main.zoom,
      alpha,
    };
  });
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until the painter has brought everything: for a second nothing new has come. */
async function settled(scene: Phaser.Scene): Promise<Drawn[]> {
  for (let before = -1; ; ) {
    const sprites = spritesOf(scene);
    const faces = scene.children.list.filter((shown) => isContainer(shown as Shown)).length;
    if (sprites.length === before && faces >= CAST.length && sprites.length > CAST.length * 4 + CROWD.length * 20)
      return sprites;
    before = sprites.length;
    await later(1000);
  }
}

const host = document.querySelector<HTMLElement>('#stage');
if (host === null) throw new Error('the bench page has no #stage');
Object.assign(host.style, { position: 'fixed', inset: '0' });
const stage = await mountStage(host, { cast: CAST, reducedMotion: false, onGone: () => {} });
stage.restore(tableau);
const { game, scene } = await openPlayhouse();
window.bench = { sprites: await settled(scene), step: (frames) => stepBy(game, frames) };
