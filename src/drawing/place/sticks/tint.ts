import type { Tint } from '../../tint';

/** Late winter's melt to first ice: cold blue-greens and bark browns, and the red of the tags as the one accent. */
export const MELT: Tint = {
  sky: { to: ['#2c6f8e', '#73b4c0', '#bfe0d6', '#f1dcb4', '#ffe8bc'], by: 0.64 },
  depths: { to: ['#a9c8d2', '#79a6b2', '#35707c', '#1c4f5a', '#14333b'], by: 0.76 },
  water: { to: ['#eeeeda', '#a2d0cf', '#3a8b98', '#124f60'], by: 0.74 },
  ground: { to: ['#c4bd94', '#7f8f6b', '#31514a'], by: 0.7 },
  wood: { to: ['#463630', '#6d5445', '#97775a', '#c9a97f'], by: 0.7 },
  accents: { to: ['#cf3a30', '#d9b98a', '#4f8f8c'], by: 0.85 },
  haze: { to: ['#dbe5df'], by: 0.7 },
};
