import { FORMAT, type Part, type Scenario } from '../../../scenario';
import { theLadle } from './autumn';
import { cast, flags, places } from './cast';
import { endings } from './endings';
import { evenings } from './evenings';
import { halfTheTurnips, theIce } from './winter';

const year: Part = {
  id: 'year',
  counsellors: { how: 'sedge', what: 'pip' },
  start: {
    stocks: { management: 44, leadership: 36, vision: 30, partnership: 55, staleRules: 0, backlog: 40 },
    context: { scale: 20, turbulence: 22 },
    constituencies: { members: 50, served: 45, stewards: 50 },
  },
  tempo: 3,
  seasons: [
    { id: 'autumn', name: 'Autumn', place: 'landing', slots: ['the-ladle', { draw: 'evenings' }] },
    { id: 'winter', name: 'Winter', place: 'landing', slots: ['half-the-turnips', { draw: 'evenings' }, 'the-ice'] },
  ],
  scenes: { 'the-ladle': theLadle, 'half-the-turnips': halfTheTurnips, 'the-ice': theIce },
  storylets: { ...evenings },
  endings,
};

/** A small fable, whole and playable, to be rewritten into one's own: a pot of soup at a landing, in three decisions. */
export const starter = (id: string, title: string): Scenario => ({
  $schema: '../scenario.schema.json',
  format: FORMAT,
  id,
  version: '0.1.0',
  title,
  blurb:
    'A pot of soup on a landing, and a ladle in your hand. Whoever comes off a boat gets a bowl. It is not hot yet.',
  minutes: { from: 2, to: 4 },
  objectives: [
    'Tell questions of how and when from questions of what and why.',
    'Hear two good advisers who want different things, and choose in spite of it.',
  ],
  licence: 'CC BY 4.0',
  authors: ['You'],
  languages: ['en'],
  cast,
  places,
  flags,
  parts: [year],
});
