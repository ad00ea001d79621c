/** Phaser's sources, aliased by the build: its core without input, sound and physics, and single game objects. */
declare module 'phaser-src/phaser-core.js' {
  import Phaser from 'phaser';

  export default Phaser;
}

declare module 'phaser-src/gameobjects/*';
