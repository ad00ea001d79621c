import { CUE, type Descriptions, REASON, WHEN } from './phrases';

export const WORDS: Descriptions = {
  Id: ['A name: small letters, digits and hyphens, beginning with a letter.'],
  TextId: ['The name of a text, which translations hang on; small letters, digits, dots and hyphens.'],
  Text: ['Words for the player. *Stars* set emphasis, {pause} waits, {name} puts in the name of someone in the cast.'],
  TextWithId: [
    'Words with the id that translations hang on.',
    { id: 'Kept for ever, even when the words move.', text: 'The words.', note: 'A word to translators.' },
  ],
};

export const BEATS: Descriptions = {
  Beat: ['One moment of a scene: a line, a cue for stage and sound, or a shift of the context.'],
  Line: [
    'Words that are told or said.',
    {
      speaker: 'Who says it; the teller, when left out.',
      mood: 'How they look saying it.',
      text: 'The words.',
      when: WHEN,
    },
  ],
  Cue: ['Something for the stage or the ear. It carries no words.', { cue: CUE }],
  EnterCue: [
    'Someone comes in.',
    { cue: CUE, who: 'Who comes.', at: 'Where they stand.', mood: 'How they look.', when: WHEN },
  ],
  LeaveCue: ['Someone goes, and takes along what they have.', { cue: CUE, who: 'Who goes.', when: WHEN }],
  MoveCue: ['Someone walks to another spot.', { cue: CUE, who: 'Who walks.', to: 'Where to.', when: WHEN }],
  LookCue: ['Someone looks at someone.', { cue: CUE, who: 'Who looks.', at: 'At whom, or "player".', when: WHEN }],
  MoodCue: ["Someone's face changes.", { cue: CUE, who: 'Whose.', mood: 'To what.', when: WHEN }],
  PoseCue: ['Someone changes how they stand.', { cue: CUE, who: 'Who.', pose: 'How.', when: WHEN }],
  WeatherCue: ['The weather turns.', { cue: CUE, weather: 'To what.', when: WHEN }],
  LightCue: ['The hour of the day changes.', { cue: CUE, hour: 'To which.', when: WHEN }],
  PropCue: [
    'A thing appears or goes.',
    { cue: CUE, prop: 'Which thing.', shown: 'Whether it is there from now on.', who: 'Who holds it.', when: WHEN },
  ],
  CrowdCue: [
    'So many of a kind stand behind the cast, the old, the young and the working among them.',
    { cue: CUE, of: 'Of which kind.', count: 'How many; 0 sends them off.', mood: 'How they look.', when: WHEN },
  ],
  ShakeCue: ['The picture shakes, where motion is wanted.', { cue: CUE, when: WHEN }],
  SoundCue: [
    'A sound, with the words that stand for it.',
    { cue: CUE, sound: 'Which sound.', caption: 'What one would hear, for those who do not.', when: WHEN },
  ],
  Push: [
    'How far the context moves, in points.',
    {
      scale: 'Size and complexity, from -100 to 100.',
      turbulence: 'How fast the surroundings change, from -100 to 100.',
    },
  ],
  Shift: [
    'The world moves, before the dilemma is shown.',
    { shift: 'How far.', turns: 'For so many turns; for good, when left out.', reason: REASON, when: WHEN },
  ],
};
