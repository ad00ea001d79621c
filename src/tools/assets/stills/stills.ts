import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fetchWorlds } from '../../../drawing/worlds';
import { SCENARIOS } from '../places';
import { cardStill } from './cards';
import { iconStills } from './icons';
import { socialStill } from './social';
import type { Still } from './still';

// Cards are drawn at once: all worlds are there.
await fetchWorlds();

const fables = (): string[] =>
  readdirSync(SCENARIOS).filter((name) => existsSync(join(SCENARIOS, name, 'scenario.json')));

/** Every picture that is baked: icons, what networks show beside a link, and a card for each fable that comes with the game. */
export const stills = (): Still[] => [...iconStills, socialStill(), ...fables().map(cardStill)];
