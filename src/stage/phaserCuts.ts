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
    modules: each('device/', 'Audio CanvasFeatures Features Input Video'),
    why: 'what a browser can do is asked by nobody: sound, words and input are none of Phaser’s, and we try WebGL ourselves',
    standIn: NOTHING,
  },
  {
    modules: ['device/Fullscreen'],
    why: 'whoever makes the page as large as the screen makes it another size, and the stage watches that',
    standIn: 'module.exports = { available: false };',
  },
  {
    modules: ['cache/CacheManager', 'data/DataManager', 'dom/AddToDOM', 'dom/CreateDOMContainer'],
    why: 'nothing is kept in a cache or as data of the game, and the page has put the canvas where it belongs',
    standIn: DOES_NOTHING,
  },
  {
    modules: ['loader/FileTypesManager', 'gameobjects/GameObjectCreator'],
    why: 'only plugins for loading and for making things from descriptions would ask for them',
  },
  {
    modules: ['scene/GetPhysicsPlugins'],
    why: 'nothing falls or bumps',
    standIn: 'module.exports = function () { return []; };',
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
    modules: ['renderer/webgl/renderNodes/filters/*', 'display/mask/*', 'renderer/snapshot/*'],
    why: 'light, blur and grain are painted into the pictures: no filter or mask runs on the graphics card',
  },
  {
    modules: ['gameobjects/components/Filters'],
    why: 'the same, seen from what is drawn',
    standIn: NOTHING,
  },
  {
    modules: ['gameobjects/components/FilterList'],
    why: 'the same: a camera asks its two lists in every frame what is on them',
    standIn: `${DOES_NOTHING} module.exports.prototype.getActive = function () { return []; };`,
  },
  {
    modules: each(
      'renderer/webgl/shaders/',
      'ApplyLighting-glsl DefineBlockyTexCoord-glsl DefineLights-glsl GetNormalFromMap-glsl GetTexRes-glsl OutInverseRotation-glsl',
    ),
    why: 'parts of the program for pictures that are for lamps and coarse pixels, and are switched off',
    standIn: "module.exports = '';",
  },
  {
    modules: each(
      'renderer/webgl/renderNodes/',
      'BatchHandlerPointLight BatchHandlerStrip BatchHandlerTileSprite BatchHandlerTri BatchHandlerTriFlat DrawLine ' +
        'FillPath FillRect FillTri StrokePath submitter/SubmitterMeshToQuad submitter/SubmitterTile* ' +
        'texturer/TexturerTileSprite transformer/TransformerStamp transformer/TransformerTile* transformer/TransformerVertex',
    ),
    why: 'these draw lights, ropes, tiles, meshes, lines and flat colours; images keep theirs',
  },
  {
    modules: ['renderer/webgl/renderNodes/FillCamera'],
    why: 'behind the stage is the page: the camera fills nothing, but has its brush at hand',
    standIn: DOES_NOTHING,
  },
  {
    modules: each('cameras/2d/effects/', 'Fade Flash Pan RotateTo Zoom'),
    why: 'the camera only shakes: its lens is ours; these would bring all curves of easing with them',
    standIn: `${DOES_NOTHING} module.exports.prototype = { reset() {}, update() {}, postRenderWebGL() { return false; } };`,
  },
  {
    modules: ['textures/CanvasTexture', 'textures/DynamicTexture', 'renderer/webgl/renderNodes/DynamicTextureHandler'],
    why: 'nothing is drawn into a texture, here or on the graphics card',
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
    modules: ['math/Vector3'],
    why: 'the stage is flat; the matrix that scales it to the screen has some at hand for depth',
    standIn: DOES_NOTHING,
  },
  {
    modules: ['geom/line/Line', ...each('geom/rectangle/', 'GetPoint GetPoints Random Union')],
    why: 'of rectangles it is asked where they lie, and nothing else',
  },
  {
    modules: each('display/color/', 'HexStringToColor ObjectToColor'),
    why: 'colours of ours are numbers, and Phaser’s own are rgba(…)',
  },
  {
    modules: ['display/canvas/CanvasInterpolation'],
    why: 'pictures are scaled smoothly',
  },
  {
    modules: ['utils/array/index'],
    why: 'of forty ways with lists these are the ones in use',
    standIn:
      "module.exports = { Add: require('./Add'), Remove: require('./Remove'), RemoveBetween: require('./RemoveBetween') };",
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
