import type { Choice, Part, Scenario, Scene, Storylet } from '../../src/scenario';
import { specimen } from '../../src/workshop/lint/specimen';

const SLOTS = 20;
/** Of ten scenes this many are storylets, one in ten follows upon another, and the rest have slots of their own. */
const [STORYLETS, FOLLOWING] = [3, 1];

const choice = (id: string, acts: Choice['acts'], scene: number): Choice => ({
  id,
  text: `We go the ${id} way at the bend number ${scene}, all of us together.`,
  acts,
  consequences: [
    { flag: `flag-${scene % 40}`, set: id === 'first', reason: 'They remember.' },
    { stock: 'partnership', by: id === 'first' ? 1 : -1, reason: 'They talk.' },
  ],
  reaction: [{ text: 'Heads turn.', when: { flag: `flag-${(scene + 7) % 40}` } }],
});

function asking(scene: number): Scene {
  return {
    place: 'landing',
    beats: [
      { speaker: 'pell', text: `This is the bend number ${scene}.` },
      {
        text: 'The bell rings.',
        when: { all: [{ flag: `flag-${(scene + 3) % 40}` }, { quantity: 'tilt', atMost: 40 }] },
      },
      { cue: 'light', hour: 'noon' },
    ],
    dilemma: {
      prompt: 'What do you say?',
      choices: [choice('first', { plan: 0.9 }, scene), choice('second', { align: 0.9 }, scene)],
      counsel: { how: { text: 'When?', favours: 'first' }, what: { text: 'Why?', favours: 'second' } },
    },
  };
}

const telling = (scene: number): Scene => ({
  place: 'landing',
  beats: [{ text: `The bend number ${scene}, at noon.` }],
});

const storylet = (scene: number, pool: string): Storylet => ({
  ...asking(scene),
  pool,
  when: { any: [{ flag: `flag-${scene % 40}` }, { count: 'managing', atLeast: 2 }] },
});

/** From here on any flag may be up. */
function opening(flags: readonly string[]): Scene {
  const scene = asking(0);
  const [first] = scene.dilemma?.choices ?? [];
  for (const one of scene.dilemma?.choices ?? []) one.reaction = [{ text: 'Heads turn.' }];
  if (first !== undefined) first.consequences = flags.map((flag) => ({ flag, set: true, reason: 'They remember.' }));
  return { ...scene, beats: [{ text: 'It begins.' }] };
}

/** A fable of that many scenes and storylets, in as many seasons as it takes: the linter has nothing to say about it. */
export function longFable(size: number): Scenario {
  const scenario = specimen();
  const [part] = scenario.parts;
  if (part === undefined) throw new Error('the specimen has a part');
  const flags = Array.from(
    { length: 40 },
    (_, flag) => [`flag-${flag}`, { initial: false, about: 'A bend.' }] as const,
  );
  const story = storyOf(size);
  story.scenes.opening = opening(flags.map(([id]) => id));
  story.seasons[0]?.slots.unshift('opening');
  return { ...scenario, flags: Object.fromEntries(flags), parts: [{ ...part, ...story }] };
}

function storyOf(size: number): Pick<Part, 'scenes' | 'storylets' | 'seasons'> {
  const scenes: Part['scenes'] = {};
  const storylets: NonNullable<Part['storylets']> = {};
  const seasons: Part['seasons'] = [];
  for (let scene = 0; scene < size; scene += 1) {
    if (seasons.length === 0 || (seasons.at(-1)?.slots.length ?? 0) >= SLOTS) {
      seasons.push({ id: `season-${seasons.length}`, name: 'A season', slots: [] });
    }
    const season = seasons.length - 1;
    const pool = `pool-${season}`;
    const slots = seasons[season]?.slots;
    if (storylets[`fallback-${season}`] === undefined) {
      storylets[`fallback-${season}`] = { ...telling(scene), pool, fallback: true };
      slots?.push({ draw: pool });
    } else if (scene % 10 < STORYLETS) storylets[`storylet-${scene}`] = storylet(scene, pool);
    else if (scene % 10 < STORYLETS + FOLLOWING) {
      scenes[`scene-${scene}`] = { ...asking(scene), goto: `after-${scene}` };
      slots?.push(`scene-${scene}`);
      scene += 1;
      scenes[`after-${scene - 1}`] = telling(scene);
    } else {
      scenes[`scene-${scene}`] = asking(scene);
      slots?.push(`scene-${scene}`);
    }
  }
  return { scenes, storylets, seasons };
}
