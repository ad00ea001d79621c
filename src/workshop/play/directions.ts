import type { Cue, Pose, Shift } from '../../scenario';
import { type Names, nameOf, plain } from './plain';

const POSED: Readonly<Record<Pose, string>> = {
  stand: 'stands',
  sit: 'sits down',
  lean: 'leans',
  walk: 'walks',
  carry: 'carries something',
  point: 'points',
  slump: 'slumps',
  cheer: 'cheers',
  back: 'turns away',
};

/** What a cue asks of the stage or the ear, as a stage direction. */
export function direction(cue: Cue, fable: Names): string {
  switch (cue.cue) {
    case 'weather':
      return `weather: ${cue.weather}`;
    case 'light':
      return `light: ${cue.hour}`;
    case 'shake':
      return 'everything shakes';
    case 'sound':
      return `sound: ${plain(cue.caption, fable)}`;
    case 'crowd':
      return crowdWords(cue);
    case 'prop':
      return propWords(cue, fable);
    default:
      return deed(cue, fable);
  }
}

function propWords({ prop, shown, who }: Extract<Cue, { cue: 'prop' }>, fable: Names): string {
  if (!shown) return `${prop} away`;
  return who === undefined ? `${prop} shown` : `${prop} shown with ${nameOf(who, fable)}`;
}

function crowdWords({ of, count, mood }: Extract<Cue, { cue: 'crowd' }>): string {
  if (count === 0) return `no more crowd of the kind ${of}`;
  return `crowd of the kind ${of}: ${count}${mood === undefined ? '' : `, ${mood}`}`;
}

/** A cue that somebody acts out. */
type Deed = Extract<Cue, { cue: 'enter' | 'leave' | 'move' | 'look' | 'mood' | 'pose' }>;

function deed(cue: Deed, fable: Names): string {
  const who = nameOf(cue.who, fable);
  switch (cue.cue) {
    case 'enter':
      return `${who} comes in, ${cue.at}${cue.mood === undefined ? '' : `, ${cue.mood}`}`;
    case 'leave':
      return `${who} leaves`;
    case 'move':
      return `${who} moves ${cue.to}`;
    case 'look':
      return `${who} looks at ${cue.at === 'player' ? 'you' : nameOf(cue.at, fable)}`;
    case 'mood':
      return `${who}: ${cue.mood}`;
    case 'pose':
      return `${who} ${POSED[cue.pose]}`;
  }
}

/** What the world does to the context, with its amounts in points. */
export function shiftWords({ shift, reason, turns }: Shift, fable: Names): string {
  const amounts = Object.entries(shift).map(([name, by = 0]) => `${name} ${by < 0 ? '−' : '+'}${Math.abs(by)}`);
  const lasting = turns === undefined ? '' : turns === 1 ? ', for a turn' : `, for ${turns} turns`;
  return `${plain(reason, fable)} (${amounts.join(', ')}${lasting})`;
}
