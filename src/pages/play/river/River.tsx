import type { Dress } from '../../../widgets';
import { LivingScene } from '../../living/LivingScene';
import type { Scene } from '../../living/loop';
import { browserTimers } from '../../playing/device';

/** The river early in the day. */
const CONDITION = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0.9 };

const riverAt =
  (hour: 'dawn' | 'night'): Scene =>
  (painter, frame) =>
    painter.livingRiver({
      ...{ place: 'alder-landing', hour, weather: 'clear', condition: CONDITION },
      ...{ frame, margin: 16, seed: 7 },
    });

/** A dark page has a night of its own. */
const RIVERS = { light: [riverAt('dawn')], dark: [riverAt('night')] } as const;

/** The Long Water behind the title. */
export function River({ dress }: { readonly dress: Dress }) {
  const by = dress.theme.value === 'light' ? 'light' : 'dark';
  return <LivingScene key={by} timers={browserTimers} scenes={RIVERS[by]} moving={!dress.still.value} />;
}
