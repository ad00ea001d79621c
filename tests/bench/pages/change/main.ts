/** Our stage with two of its cast, going from place to place by its own clock, while the page's own thread is watched. */
import { blankTableau } from '../../../../src/director/tableau';
import type { Backdrop } from '../../../../src/scenario';
import { mountStage } from '../../../../src/stage';

declare global {
  interface Window {
    /** Goes to a place; milliseconds of the longest time meanwhile in which nothing else could have its turn. */
    goTo?: (place: Backdrop) => Promise<number>;
  }
}

const LOOK = { order: 0.3, chaos: 0.2, staleRules: 0.2, backlog: 0.4, decline: 0.1, vision: 0.5, partnership: 0.5 };
const CAST = ['pell', 'rill'].map((id) => ({ id, species: 'otter' as const, puppet: id, name: id }));

/** How long painting and cross-fade may take, four times as slow as here. */
const CHANGE_MS = 5000;

const host = document.querySelector<HTMLElement>('#stage');
if (host === null) throw new Error('the bench page has no #stage');
Object.assign(host.style, { position: 'fixed', inset: '0' });
const stage = await mountStage(host, { cast: CAST, reducedMotion: false, onGone: () => {} });

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Asks for a turn again and again; the longest wait for one, once stopped. */
function watchTurns(): () => number {
  const channel = new MessageChannel();
  let [longest, last, on] = [0, performance.now(), true];
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  return () => {
    on = false;
    return longest;
  };
}

window.goTo = async (backdrop) => {
  const stop = watchTurns();
  const scene = { type: 'scene', scene: 'bench', name: backdrop, backdrop, title: null } as const;
  const tableau = { ...blankTableau(LOOK), backdrop, hour: 'morning' as const };
  const cueing = { signal: new AbortController().signal, pace: 'normal' as const, tableau, wait: later };
  void stage.show(scene, cueing);
  await later(CHANGE_MS);
  return stop();
};
