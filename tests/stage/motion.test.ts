import { describe, expect, test } from 'vitest';
import { Face } from '../../src/stage/face';
import { densityOf, framing } from '../../src/stage/framing';
import { fadeTime, Glide } from '../../src/stage/glide';
import { Liveliness } from '../../src/stage/liveliness';

describe('framing', () => {
  test('a wide host sees the whole height', () => {
    expect(framing(1280, 720)).toEqual({ frame: { x: 0, y: 0, width: 1280, height: 720 }, scale: 1 });
    expect(framing(1920, 1080).scale).toBe(1.5);
  });

  test('a square one comes closer, still centred and without a stretch', () => {
    const { frame, scale } = framing(390, 380);
    expect(frame.x + frame.width / 2).toBe(640);
    expect(frame.height).toBeLessThan(560);
    expect(frame.width * scale).toBeCloseTo(390);
    expect(frame.height * scale).toBeCloseTo(380);
  });

  test.each([
    [390, 380],
    [768, 460],
    [1280, 720],
    [1920, 1080],
    [1080, 864],
    [3000, 700],
    [300, 900],
  ])('the ground where the cast stands is seen at %i × %i', (width, height) => {
    const { frame, scale } = framing(width, height);
    const spare = (frame.height - height / scale) / 2;
    expect(frame.y + spare).toBeLessThan(400);
    expect(frame.y + frame.height - spare).toBeGreaterThan(650);
    expect(scale * frame.width).toBeGreaterThanOrEqual(width - 0.001);
    expect(scale * frame.height).toBeGreaterThanOrEqual(height - 0.001);
  });

  test('density goes by quarters and never beyond two', () => {
    expect(densityOf(0.61, 1)).toBe(0.75);
    expect(densityOf(1.5, 1)).toBe(1.5);
    expect(densityOf(1.5, 3)).toBe(2);
  });
});

describe('a glide', () => {
  test('gets there in its time and then rests', () => {
    const glide = new Glide(0);
    glide.to(10, 100);
    expect(glide.step(50)).toBe(true);
    expect(glide.value).toBeCloseTo(5);
    expect(glide.step(60)).toBe(false);
    expect(glide.value).toBe(10);
    expect(glide.step(60)).toBe(false);
  });

  test('turns round from where it is', () => {
    const glide = new Glide(0);
    glide.to(10, 100);
    glide.step(50);
    glide.to(0, 100);
    expect(glide.value).toBeCloseTo(5);
    glide.step(100);
    expect(glide.value).toBe(0);
  });

  test('is there at once in no time, and a cut takes none', () => {
    const glide = new Glide(0);
    glide.to(3, fadeTime('cut'));
    expect([glide.value, glide.moving]).toEqual([3, false]);
    expect(fadeTime('fade')).toBeGreaterThan(0);
  });
});

describe('a face', () => {
  test('blinks briefly, even while it talks', () => {
    const face = new Face();
    face.talk(1000);
    face.blink();
    expect(face.now).toBe('shut');
    face.step(130);
    expect(face.now).not.toBe('shut');
  });

  test('opens and closes its mouth until it has said all', () => {
    const face = new Face();
    face.talk(900);
    const seen = Array.from({ length: 20 }, () => {
      face.step(50);
      return face.now;
    });
    expect(new Set(seen)).toEqual(new Set(['talk', 'open']));
    expect(face.now).toBe('open');
    expect(face.step(50)).toBe(false);
  });
});

describe('liveliness', () => {
  test('dies down when nothing happens, and comes back when something does', () => {
    const life = new Liveliness();
    for (let i = 0; i < 500; i++) life.step(16);
    expect([life.awake, Math.abs(life.breathAt(0))]).toEqual([false, 0]);
    life.stir();
    life.step(16);
    expect(life.awake).toBe(true);
    expect(life.breathAt(0.2)).not.toBe(0);
  });

  test('weather goes on a while longer, then dies down, too', () => {
    const life = new Liveliness();
    const afterAnother = (seconds: number) => {
      for (let i = 0; i < seconds * 60; i++) life.step(1000 / 60);
      return [life.awake, life.weather];
    };
    expect(afterAnother(10)).toEqual([false, 1]);
    expect(afterAnother(7)).toEqual([false, expect.closeTo(0.5)]);
    expect(afterAnother(2)).toEqual([false, 0]);
  });

  test('a page that cannot keep up is spared', () => {
    const life = new Liveliness();
    for (let i = 0; i < 40; i++) {
      life.stir();
      life.step(200);
    }
    expect([life.weary, life.awake, life.breathAt(0.2)]).toEqual([true, false, 0]);
  });
});
