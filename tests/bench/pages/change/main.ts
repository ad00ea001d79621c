/** Our stage, going from place to place by its own clock. */
import { blankTableau } from '../../../../src/director/tableau';
import type { Backdrop } from '../../../../src/scenario';
import { mountStage } from '../../../../src/stage';

declare global {
  interface Window {
    goTo?: (place: Backdrop) => Promise<void>;
  }
}

const LOOK = { order: 0.3, chaos: 0.2, staleRules: 0.2, backlog: 0.4, decline: 0.1, vision: 0.5, partnership: 0.5 };
const CAST = ['pell', 'rill'].map((id) => ({ id, species: 'otter' as const, puppet: id, name: id }));

/** How long painting and cross-fade may take on a busy machine. */
const CHANGE_MS = 5000;

const host = document.querySelector<HTMLElement>('#stage');
if (host === null) throw new Error('the bench page has no #stage');
Object.assign(host.style, { position: 'fixed', inset: '0' });
const stage = await mountStage(host, { cast: CAST, reducedMotion: false, onGone: () => {} });

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Goes to a place as a scene does; resolves when painting and cross-fade must be over. */
window.goTo = async (backdrop) => {
  const scene = { type: 'scene', scene: 'bench', name: backdrop, backdrop, title: null } as const;
  const tableau = { ...blankTableau(LOOK), backdrop, hour: 'morning' as const };
  const cueing = { signal: new AbortController().signal, pace: 'normal' as const, tableau, wait: later };
  void stage.show(scene, cueing);
  await later(CHANGE_MS);
};
