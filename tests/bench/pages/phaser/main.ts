/** What any Phaser game has to do before its first frame: stock Phaser, one scene, one sprite. */
import Phaser from 'phaser';

const SIDE = 64;

class Bare extends Phaser.Scene {
  create(): void {
    const texture = this.textures.createCanvas('one', SIDE, SIDE);
    if (texture === null) throw new Error('no canvas for the sprite');
    texture.context.fillStyle = '#c60';
    texture.context.fillRect(0, 0, SIDE, SIDE);
    texture.refresh();
    this.add.sprite(480, 270, 'one');
    this.game.events.once('postrender', () => performance.mark('usable'));
  }
}

new Phaser.Game({
  type: Phaser.WEBGL,
  parent: 'stage',
  width: 960,
  height: 540,
  banner: false,
  audio: { noAudio: true },
  scene: Bare,
});
