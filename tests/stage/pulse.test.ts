import { EventEmitter } from 'node:events';
import type Phaser from 'phaser';
import { expect, test, vi } from 'vitest';
import { Pulse } from '../../src/stage/pulse';

/** As much of Phaser as a pulse knows: a loop that runs or sleeps, and a game that steps and draws. */
function playing() {
  const updates = new EventEmitter();
  const draws = new EventEmitter();
  const loop = {
    running: true,
    sleep: () => {
      loop.running = false;
    },
    wake: () => {
      loop.running = true;
    },
  };
  const step = (_time: number, delta: number): void => {
    updates.emit('update', 0, delta);
    draws.emit('postrender');
  };
  const game = { loop, events: draws, isBooted: true, step };
  const scene = { events: updates, game } as unknown as Phaser.Scene;
  return { scene, loop, frame: (delta = 16) => step(0, delta) };
}

function beating(busy: () => boolean, failed: (reason: unknown) => void = () => {}) {
  const { scene, loop, frame } = playing();
  const beats: (readonly [milliseconds: number, measured: boolean])[] = [];
  const pulse = new Pulse(
    scene,
    (milliseconds, measured) => {
      beats.push([milliseconds, measured]);
      return busy();
    },
    failed,
  );
  return { pulse, loop, frame, beats };
}

test('the loop sleeps after three still frames, and a waking begins the count anew', () => {
  const { pulse, loop, frame } = beating(() => false);
  frame();
  frame();
  pulse.wake();
  frame();
  frame();
  expect(loop.running).toBe(true);
  frame();
  expect(loop.running).toBe(false);
  pulse.wake();
  expect(loop.running).toBe(true);
});

test('while something moves it stays awake', () => {
  const { loop, frame } = beating(() => true);
  for (let i = 0; i < 10; i += 1) frame();
  expect(loop.running).toBe(true);
});

test('the first frame after a sleep is not taken at its word, and none is longer than what one can follow', () => {
  const { pulse, frame, beats } = beating(() => false);
  frame(90_000);
  frame(90_000);
  frame(20);
  pulse.wake();
  frame(5000);
  expect(beats).toEqual([
    [16, false],
    [300, true],
    [20, true],
    [16, false],
  ]);
});

test('in a pause nothing wakes it; afterwards it goes on', () => {
  const { pulse, loop } = beating(() => true);
  pulse.setPaused(true);
  pulse.wake();
  expect(loop.running).toBe(false);
  pulse.setPaused(false);
  expect(loop.running).toBe(true);
});

test('once it has ended the loop sleeps, whoever still stirs, and nothing beats any more', () => {
  const { pulse, loop, frame, beats } = beating(() => true);
  pulse.end();
  pulse.wake();
  pulse.setPaused(false);
  expect(loop.running).toBe(false);
  frame();
  expect(beats).toEqual([]);
});

test('a beat that fails is the last, told once its frame is over, and stops nothing else', async () => {
  const failed = vi.fn();
  const fault = new Error('no such texture');
  const { frame, beats } = beating(() => {
    throw fault;
  }, failed);
  frame();
  expect(failed, 'in the middle of the frame').not.toHaveBeenCalled();
  await Promise.resolve();
  frame();
  expect(beats).toHaveLength(1);
  expect(failed.mock.calls).toEqual([[fault]]);
});
