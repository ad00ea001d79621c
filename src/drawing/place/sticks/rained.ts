import type { Setting } from '../setting';
import { puddles, splashes } from '../wet';

/** What rain leaves on the ground. */
export const rained = (setting: Setting) =>
  setting.view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 606, 700)] : [];
