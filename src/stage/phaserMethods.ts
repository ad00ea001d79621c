/**
 * Which methods the stage needs of Phaser's largest classes, so that the build leaves out the others: a class is taken
 * whole or not at all by a bundler. Only the build reads this file. What is not named here is “not a function” on the
 * stage, whatever Phaser's types say; whoever wants it adds its name.
 */
export const NEEDED: Readonly<Record<string, string>> = {
  'cameras/2d/BaseCamera':
    'addToRenderList destroy setAngle setBackgroundColor setBounds setName setOrigin setPosition setRotation ' +
    'setRoundPixels setScene setScroll setSize setViewport setZoom update updateSystem',
  'cameras/2d/Camera': 'destroy getViewMatrix preRender resetFX shake update',
  'gameobjects/container/Container':
    'add addHandler onChildDestroyed preDestroy remove removeAll removeHandler setScrollFactor',
  'math/Matrix4': 'copy identity ortho setValues',
  'math/Vector2': 'copy set setTo',
  'plugins/PluginManager': 'addToScene boot destroy getDefaultScenePlugins',
  'scene/SceneManager':
    'bootQueue bootScene create createSceneFromInstance destroy getKey getScene processQueue render start update',
  'structs/List': 'add exists remove',
  'textures/Texture': 'add destroy get has remove setDataSource setFilter',
  'textures/TextureManager':
    'addBase64 addGLTexture addImage addUint8Array boot checkKey create destroy exists get getFrame remove removeKey ' +
    'updatePending',
};

/** A method as Phaser writes it in a class; constructors and properties look otherwise. */
const METHOD = /^ {4}(\w+): function[\s\S]*?^ {4}\},?\r?\n/gm;

/** The names of the methods in the source of one of Phaser's classes. */
export const methodsOf = (source: string): string[] => [...source.matchAll(METHOD)].map(([, name]) => name ?? '');

/**
 * The source of one of Phaser's modules without the methods that the stage does not need.
 * @param path under phaser/src, without the ending
 */
export function withNeededMethods(path: string, source: string): string {
  const needed = NEEDED[path]?.split(' ');
  if (!needed) return source;
  return source.replace(METHOD, (method, name: string) => (['initialize', ...needed].includes(name) ? method : ''));
}
