import { dark, grey, mix } from './colour';

/** The colours of a place, far to near. Lists are ordered: sky from the top, water from the far bank, ground from the light. */
export interface Palette {
  readonly sky: readonly string[];
  readonly sun: string;
  /** Strength of the sun, 0..1. */
  readonly shine: number;
  readonly haze: string;
  /** Mountains, hills, forest, banks, darkest. */
  readonly depths: readonly string[];
  readonly water: readonly string[];
  readonly ground: readonly string[];
  readonly wood: readonly string[];
  readonly frame: string;
  readonly rim: string;
  readonly accents: readonly string[];
  readonly window: string;
  readonly vignette: string;
}

const WOOD = ['#6b4836', '#8a5f43', '#a97b53', '#cb9f6d'];

export const THRIVING: Palette = {
  sky: ['#3f6393', '#8f93bd', '#f3aa94', '#ffd08f', '#ffe9b4'],
  sun: '#fff4cf',
  shine: 1,
  haze: '#ffdcae',
  depths: ['#c795a8', '#8d80ad', '#4f6f97', '#2c5a6c', '#1d3d49'],
  water: ['#ffdba0', '#e7b9a2', '#6fa3b3', '#2a6179'],
  ground: ['#e0bd55', '#86a040', '#265a38'],
  wood: WOOD,
  frame: '#172a2e',
  rim: '#ffdc9c',
  accents: ['#e0633d', '#f0b441', '#5b8f7b'],
  window: '#ffd27a',
  vignette: '#1b1c3a',
};

/** Where most seasons begin: the same morning, before anyone has said what it is for. */
export const PLAIN: Palette = {
  sky: ['#64798f', '#9aa4b3', '#cfbab2', '#e2cdae', '#ece0c6'],
  sun: '#faf0da',
  shine: 0.62,
  haze: '#e4d5bf',
  depths: ['#b5a5ad', '#8d8fa4', '#5e758d', '#3d5d67', '#253f48'],
  water: ['#e3d0b2', '#c2b3ab', '#7696a2', '#3c6074'],
  ground: ['#b5a671', '#788556', '#384f3f'],
  wood: WOOD.map((colour) => grey(colour, 0.2)),
  frame: '#1a2930',
  rim: '#efd8b4',
  accents: ['#c46e54', '#d0a75e', '#698a7e'],
  window: '#eec98a',
  vignette: '#1c2038',
};

export const BUREAUCRATIC: Palette = {
  sky: ['#7d8ea3', '#93a2b2', '#a7b3bf', '#bec7cd', '#d5dadb'],
  sun: '#eef1f2',
  shine: 0.45,
  haze: '#d3dade',
  depths: ['#b3bdc7', '#94a2b0', '#74859a', '#586a80', '#435468'],
  water: ['#d3dade', '#aebac4', '#8797a6', '#5c6f83'],
  ground: ['#aab2b1', '#858f94', '#566371'],
  wood: WOOD.map((colour) => mix(grey(colour, 0.6), '#6f8093', 0.3)),
  frame: '#253040',
  rim: '#e6edf2',
  accents: ['#b4473c', '#c9cfd2', '#6f8296'],
  window: '#dfe9ee',
  vignette: '#1c2638',
};

export const CHAOTIC: Palette = {
  sky: ['#35265e', '#8a3277', '#ee6a3e', '#f79a43', '#ffd04a'],
  sun: '#fff09a',
  shine: 0.9,
  haze: '#ff9d5c',
  depths: ['#d0648a', '#8d4d97', '#3f6a9a', '#1f7f80', '#1f4c58'],
  water: ['#ffc95c', '#e0708a', '#4a80a8', '#23466e'],
  ground: ['#b8a02e', '#6b8a2f', '#3a4f2c'],
  wood: WOOD.map((colour) => mix(colour, '#7a2f5c', 0.16)),
  frame: '#1d1736',
  rim: '#ffc861',
  accents: ['#ef3f6e', '#2fd3c3', '#ffe04a'],
  window: '#9dffe6',
  vignette: '#200c33',
};

export const DECLINING: Palette = {
  sky: ['#3d4658', '#59626f', '#7b8187', '#949491', '#a9a69d'],
  sun: '#d8d5c8',
  shine: 0.18,
  haze: '#9aa09f',
  depths: ['#848c94', '#66717d', '#4b5a67', '#39474f', '#2a353c'],
  water: ['#9ea29e', '#7b858a', '#55656f', '#33434f'],
  ground: ['#85805f', '#5f6350', '#38413f'],
  wood: WOOD.map((colour) => dark(grey(colour, 0.65), 0.2)),
  frame: '#161d24',
  rim: '#b9c2c4',
  accents: ['#8a5a4c', '#9c9274', '#5c6d6b'],
  window: '#39424c',
  vignette: '#0f141d',
};
