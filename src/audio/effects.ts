import type { Sound } from '../scenario';
import type { Excerpt } from './sheet';

/** The sound of every word that an author may write. */
export const EFFECT_OF: Readonly<Record<Sound, Excerpt>> = {
  bell: { sheet: 'effects', sprite: 'bell' },
  'market-bell': { sheet: 'effects', sprite: 'market-bell' },
  creak: { sheet: 'effects', sprite: 'creak' },
  splash: { sheet: 'effects', sprite: 'splash' },
  song: { sheet: 'signals', sprite: 'song' },
  pan: { sheet: 'effects', sprite: 'pan' },
  knock: { sheet: 'effects', sprite: 'knock' },
  crash: { sheet: 'effects', sprite: 'crash' },
  murmur: { sheet: 'effects', sprite: 'murmur' },
  laugh: { sheet: 'effects', sprite: 'laugh' },
  'fog-drip': { sheet: 'weather', sprite: 'fog-drip' },
  wind: { sheet: 'weather', sprite: 'wind' },
  rain: { sheet: 'weather', sprite: 'rain' },
  wings: { sheet: 'effects', sprite: 'wings' },
  horn: { sheet: 'signals', sprite: 'horn' },
  melt: { sheet: 'signals', sprite: 'melt' },
  'mill-bell': { sheet: 'signals', sprite: 'mill-bell' },
  surf: { sheet: 'signals', sprite: 'surf' },
  ice: { sheet: 'signals', sprite: 'ice' },
  hoofs: { sheet: 'signals', sprite: 'hoofs' },
  slaps: { sheet: 'signals', sprite: 'slaps' },
  stamp: { sheet: 'signals', sprite: 'stamp' },
};

/** What the page itself sounds like, very softly: a line told, a scene begun, a choice made; a season, and a shake. */
export const PAGE = {
  line: { sheet: 'effects', sprite: 'page' },
  scene: { sheet: 'effects', sprite: 'leaf' },
  choice: { sheet: 'effects', sprite: 'choose' },
  season: { sheet: 'effects', sprite: 'season' },
  shake: { sheet: 'effects', sprite: 'shock' },
} as const satisfies Readonly<Record<string, Excerpt>>;
