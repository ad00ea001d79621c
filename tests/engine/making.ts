import type { Acts, Choice, Id, Part, Scenario, Scene } from '../../src/scenario';
import { smallScenario } from '../support/smallScenario';

export const MANAGE: Acts = { plan: 0.6, measure: 0.4 };
export const LEAD: Acts = { direct: 0.6, align: 0.4 };
export const BLEND: Acts = { staff: 0.5, align: 0.5 };

/** A choice with a word of reaction. */
export const choice = (id: Id, acts: Acts = MANAGE, rest: Partial<Choice> = {}): Choice => ({
  id,
  text: `We ${id}.`,
  acts,
  reaction: [{ text: `They ${id}.` }],
  ...rest,
});

/** A scene of one line and a dilemma with these choices. */
export const asking = (choices: Choice[], rest: Partial<Scene> = {}): Scene => {
  const [first] = choices;
  const advice = { text: 'Must you ask?', favours: first?.id ?? '' };
  return {
    place: 'landing',
    beats: [{ text: 'Something has happened.' }],
    dilemma: { prompt: 'What do you do?', choices, counsel: { how: advice, what: advice } },
    ...rest,
  };
};

/** A scene of one line that asks nothing. */
export const telling = (text: string, rest: Partial<Scene> = {}): Scene => ({
  place: 'landing',
  beats: [{ text }],
  ...rest,
});

/** A scene where one may manage, lead or do both. */
export const crossroads = (): Scene => asking([choice('manage', MANAGE), choice('lead', LEAD), choice('blend', BLEND)]);

/** The small scenario with other scenes: one season that goes through them in order, unless `rest` says otherwise. */
export const storyOf = (scenes: Record<Id, Scene>, rest: Partial<Part> = {}): Scenario =>
  smallScenario((scenario) => {
    const [part] = scenario.parts;
    if (part === undefined) throw new Error('the small scenario has a part');
    const seasons = [{ id: 'spring', name: 'Spring', slots: Object.keys(scenes) }];
    scenario.parts = [{ ...part, tempo: 1, seasons, scenes, storylets: {}, ...rest }];
  });
