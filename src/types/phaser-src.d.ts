/** Phaser's sources, aliased by the build: of each module what we take from it. What has no name puts itself in Phaser's own lists. */
declare module 'phaser-src/core/Game.js' {
  export default Phaser.Game;
}

declare module 'phaser-src/scene/Scene.js' {
  export default Phaser.Scene;
}

declare module 'phaser-src/const.js' {
  export const WEBGL: typeof Phaser.WEBGL;
}

declare module 'phaser-src/scale/const/SCALE_MODE_CONST.js' {
  export const NONE: typeof Phaser.Scale.NONE;
}

declare module 'phaser-src/*';
