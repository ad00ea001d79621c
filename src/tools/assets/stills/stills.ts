import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fetchWorlds } from '../../../drawing/worlds';
import { SCENARIOS } from '../places';
import { CARDS, cardStill } from './cards';
import { iconStills } from './icons';
import { socialStill } from './social';
import type { Still } from './still';

// Cards are drawn at once: all worlds are there.
await fetchWorlds();

const fables = (): string[] =>
  readdirSync(SCENARIOS).filter((name) => existsSync(join(SCENARIOS, name, 'scenario.json')));

/** Every picture that is baked: icons, what networks show beside a link, and each fable's card. */
export const stills = (): Still[] => [
  ...iconStills,
  socialStill(),
  ...[...new Set([...Object.keys(CARDS), ...fables()])].map(cardStill),
];
