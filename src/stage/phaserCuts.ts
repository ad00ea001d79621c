/**
 * What of Phaser's core the stage does not use, and what stands in for it. Only the build reads this file. Whoever wants
 * one of these on the stage again takes it off the list.
 */
interface Cut {
  /** Modules under phaser/src, without the ending; with a star at the end, all that begin like this. */
  readonly modules: readonly string[];
  readonly why: string;
  /** The module in their place; without it one that says what is missing when it is called. */
  readonly standIn?: string;
}

const NOTHING = 'module.exports = {};';
const DOES_NOTHING = 'module.exports = function () {};';

const each = (folder: string, names: string): readonly string[] => names.split(' ').map((name) => folder + name);

/** In the order of their reasons, not of their size. */
export const CUTS: readonly Cut[] = [
  {
    modules: ['renderer/index'],
    why: 'a batch of pictures asks it for the names of events',
    standIn: "module.exports = { Events: require('./events') };",
  },
  {
    modules: ['input/InputManager'],
    why: 'the canvas takes no input: the page does',
    standIn: DOES_NOTHING,
  },
  {
    modules: ['animations/AnimationManager'],
    why: 'no sprite sheets are played: faces change by frame',
    standIn: DOES_NOTHING,
  },
  {
    modules: ['device/Audio', 'device/Video'],
    why: 'which sounds and films a browser plays is asked by nobody: howler has the sound, and there are no films',
    standIn: NOTHING,
  },
  {
    modules: ['gameobjects/components/GetBounds'],
    why: 'where something stands is known from what we drew, and never measured on the stage',
    standIn: NOTHING,
  },
  {
    modules: ['gameobjects/components/PathFollower'],
    why: 'nothing follows a path',
    standIn: NOTHING,
  },
  {
    modules: ['gameobjects/tilesprite/TileSprite'],
    why: 'the texture manager keeps one at hand for tiled drawing, which nothing of ours does',
    standIn: `${DOES_NOTHING} module.exports.prototype.setOrigin = function () { return this; };`,
  },
  {
    modules: ['filters/*', 'renderer/webgl/renderNodes/filters/*', 'display/mask/*', 'renderer/snapshot/*'],
    why: 'light, blur and grain are painted into the pictures: no filter or mask runs on the graphics card',
  },
  {
    modules: each(
      'renderer/webgl/renderNodes/',
      'BatchHandlerPointLight BatchHandlerStrip BatchHandlerTileSprite BatchHandlerTri DrawLine FillPath FillTri StrokePath ' +
        'submitter/SubmitterMeshToQuad submitter/SubmitterTile* texturer/TexturerTileSprite ' +
        'transformer/TransformerTile* transformer/TransformerVertex',
    ),
    why: 'these draw lights, ropes, tiles, meshes and lines; images, camera fills and fades keep theirs',
  },
  {
    modules: each('cameras/2d/effects/', 'Fade Flash Pan RotateTo Zoom'),
    why: 'the camera only shakes: its lens is ours; these would bring all curves of easing with them',
    standIn: `${DOES_NOTHING} module.exports.prototype = { reset() {}, update() {}, postRenderWebGL() { return false; } };`,
  },
  {
    modules: ['textures/DynamicTexture', 'renderer/webgl/renderNodes/DynamicTextureHandler'],
    why: 'nothing is drawn into a texture on the graphics card',
  },
  {
    modules: ['gameobjects/layer/Layer'],
    why: 'a container asks of each child whether it is a layer: none is',
    standIn: DOES_NOTHING,
  },
  {
    modules: ['core/DebugHeader'],
    why: 'it greets in the console, which stays empty',
    standIn: DOES_NOTHING,
  },
  {
    modules: ['math/index'],
    why: 'of a hundred functions the game asks for the random generator alone, to set it up',
    standIn: `module.exports = { RandomDataGenerator: class {} };`,
  },
  {
    modules: ['textures/parsers/index'],
    why: 'a picture comes with frames of ours: no atlas file is read',
    standIn: "module.exports = { Image: require('./Image') };",
  },
];

/** Whether an entry of a cut's list means the module of this path. */
export const covers = (entry: string, path: string): boolean =>
  entry.endsWith('*') ? path.startsWith(entry.slice(0, -1)) : path === entry;

/**
 * The source of what stands in for one of Phaser's modules; null where Phaser's own stays.
 * @param path under phaser/src, without the ending
 */
export function standInFor(path: string): string | null {
  const cut = CUTS.find(({ modules }) => modules.some((entry) => covers(entry, path)));
  return cut ? (cut.standIn ?? refusal(path)) : null;
}

const refusal = (path: string): string =>
  `module.exports = function () { throw new Error('Phaser: ${path} is left out of this build (phaserCuts.ts)'); };`;
