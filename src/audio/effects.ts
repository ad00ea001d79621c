import type { Sound } from '../scenario';
import type { Excerpt } from './sheet';

/** The sound of every word that an author may write. */
export const EFFECT_OF: Readonly<Record<Sound, Excerpt>> = {
  bell: { sheet: 'effects', sprite: 'bell' },
  'market-bell': { sheet: 'answers', sprite: 'market-bell' },
  creak: { sheet: 'answers', sprite: 'creak' },
  splash: { sheet: 'answers', sprite: 'splash' },
  song: { sheet: 'signals', sprite: 'song' },
  pan: { sheet: 'answers', sprite: 'pan' },
  knock: { sheet: 'effects', sprite: 'knock' },
  crash: { sheet: 'answers', sprite: 'crash' },
  murmur: { sheet: 'effects', sprite: 'murmur' },
  laugh: { sheet: 'answers', sprite: 'laugh' },
  'fog-drip': { sheet: 'rain', sprite: 'fog-drip' },
  wind: { sheet: 'answers', sprite: 'wind' },
  rain: { sheet: 'rain', sprite: 'rain' },
  wings: { sheet: 'answers', sprite: 'wings' },
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
  shake: { sheet: 'answers', sprite: 'shock' },
} as const satisfies Readonly<Record<string, Excerpt>>;
