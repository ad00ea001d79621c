import type { Part, Scenario, Scene, Season, Storylet } from '../../../src/scenario';
import { smallScenario } from '../../support/smallScenario';

const SEASONS = ['Thaw', 'Building weather', 'The long dry', 'The season when everybody talks of the north bank'];
const SLOTS = 6;
const POOLS = { evenings: 16, errands: 12 } as const;

/** A scene that asks, with its choices' ways as the small scenario has none: on to the next slot. */
function asking(id: string, hat: Scene): Scene {
  const { title: _, goto: __, ...scene } = structuredClone(hat);
  for (const choice of scene.dilemma?.choices ?? []) delete choice.goto;
  return { ...scene, title: `About ${id.replaceAll('-', ' ')}` };
}

function storylet(pool: keyof typeof POOLS, index: number): Storylet {
  const when = [
    { quantity: 'backlog', atLeast: 40 + index } as const,
    {
      all: [{ flag: 'song' }, { not: { relationship: 'rill', atMost: -1 } }, { count: 'managing', atLeast: 3 }],
    } as const,
    {
      any: [
        { streak: 'leading', atLeast: 3 },
        { rule: 'shells', stands: true },
      ],
    } as const,
  ][index % 4];
  const lines = [{ text: `Evening ${index} comes down to the river.` }];
  const rest = index === 0 ? { fallback: true } : { once: true, ...(when === undefined ? {} : { when }) };
  return { place: 'landing', beats: lines, pool, ...rest } as Storylet;
}

/** A scenario of sixty scenes and storylets: four seasons of six slots, two pools, asides that choices lead to. */
export function bigScenario(): Scenario {
  return smallScenario((scenario) => {
    const [part] = scenario.parts;
    if (part !== undefined) scenario.parts = [grown(part)];
  });
}

function grown(part: Part): Part {
  const hat = part.scenes['the-hat'];
  if (hat === undefined) throw new Error('the small scenario changed');
  const scenes: Record<string, Scene> = {};
  const seasons = SEASONS.map((name, season): Season => {
    const slots = Array.from({ length: SLOTS }, (_, slot): Season['slots'][number] => {
      if (slot === 2) return { draw: 'evenings' };
      if (slot === 4) return { draw: 'errands' };
      const id = slot === 0 && season === 0 ? 'the-hat' : `matter-${season}-${slot}`;
      scenes[id] = asking(id, hat);
      return id;
    });
    return { id: `season-${season}`, name, slots };
  });
  for (let index = 0; index < 16; index += 1) addAside(scenes, index);
  const pools = Object.entries(POOLS).flatMap(([pool, count]) =>
    Array.from({ length: count }, (_, index) => [`${pool}-${index}`, storylet(pool as keyof typeof POOLS, index)]),
  );
  return { ...part, seasons, scenes, storylets: Object.fromEntries(pools) };
}

/** An aside that a choice of a matter leads to; every third has a list of ways of its own. */
function addAside(scenes: Record<string, Scene>, index: number): void {
  const from = scenes[Object.keys(scenes)[index] ?? ''];
  const id = `aside-${index}`;
  const choice = from?.dilemma?.choices[index % 2];
  if (choice !== undefined) choice.goto = id;
  const goto = [{ when: { chose: 'ask', in: 'the-hat' }, goto: `aside-${index - 1}` }, { goto: `aside-${index - 2}` }];
  const beats = [{ text: 'By the by.' }];
  scenes[id] = { place: 'river', title: `By the by, ${index}`, beats, ...(index % 3 === 2 ? { goto } : {}) };
}
