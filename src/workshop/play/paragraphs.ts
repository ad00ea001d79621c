import { type Event, type Game, partOf, type State, sceneOf } from '../../engine';
import type { Dilemma, Id, Scenario, Text } from '../../scenario';
import { direction, shiftWords } from './directions';
import { type Names, nameOf, plain } from './plain';
import type { Leg } from './reading';

/** What a paragraph of a told fable is; it decides how it is set. */
export type Kind =
  | 'title'
  | 'heading'
  | 'told'
  | 'said'
  | 'direction'
  | 'prompt'
  | 'choice'
  | 'guess'
  | 'counsel'
  | 'chosen'
  | 'note';

/** A paragraph; `mark` is what stands before it: a number, a bracket. */
export interface Paragraph {
  readonly kind: Kind;
  readonly text: string;
  readonly mark: string;
}

/** How a fable is to be told. */
export interface Telling {
  readonly game: Game;
  /** With what the stage and the ear are asked for. */
  readonly cues: boolean;
  /** Choices as the file has them, not in the order a player sees. */
  readonly fileOrder: boolean;
}

type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** What legs of a run tell, as paragraphs; stage directions in a row make one. A part is named where there are several. */
export function paragraphsOf(legs: readonly Leg[], telling: Telling): Paragraph[] {
  const told: Paragraph[] = [];
  for (const paragraph of legs.flatMap((leg) => leg.events.flatMap((event) => paragraphs(event, leg, telling)))) {
    const before = told.at(-1);
    if (before?.kind === 'direction' && paragraph.kind === 'direction') {
      told[told.length - 1] = { ...before, text: `${before.text}; ${paragraph.text}` };
    } else told.push(paragraph);
  }
  return told;
}

/** The ids of the choices of an open dilemma in the order a telling numbers them. */
export function numbered({ choices }: Dilemma, shown: readonly Id[], { fileOrder }: Pick<Telling, 'fileOrder'>): Id[] {
  return fileOrder ? choices.map(({ id }) => id).filter((id) => shown.includes(id)) : [...shown];
}

const of = (kind: Kind, text: string, mark = ''): Paragraph => ({ kind, text, mark });

/** A fable whose flags hold what they hold in a state. */
type Held = Scenario & Names;

const heldIn = ({ game: { scenario } }: Telling, { flags }: State): Held => ({ ...scenario, held: flags });

/** Only choices change flags, so they are the same all through a leg, but for what was decided before. */
function paragraphs(event: Event, { from, state }: Leg, telling: Telling): Paragraph[] {
  const fable = heldIn(telling, state);
  switch (event.type) {
    case 'part':
      return partHeading(event, fable);
    case 'season':
      return [of('heading', plain(event.name, fable))];
    case 'scene':
    case 'ending':
      return [headingOf(event, fable)];
    case 'line':
      return [lineOf(event, fable, telling)];
    case 'dilemma':
      return dilemmaOf(event, fable, telling);
    case 'counsel':
      return [of('counsel', `${nameOf(event.by, fable)}: ${plain(event.text, fable)}`)];
    case 'predicted':
      return [
        of('chosen', `A guess: ${takenText(event.guess, ({ predict }) => predict?.guesses ?? [], from, telling)}`),
      ];
    case 'chosen':
      return [
        of(
          'chosen',
          takenText(event.choice, ({ choices }) => choices, from, telling),
        ),
      ];
    default:
      return telling.cues ? directionOf(event, fable) : [];
  }
}

function partHeading({ part }: EventOf<'part'>, fable: Held): Paragraph[] {
  const name = fable.parts.find(({ id }) => id === part)?.name;
  return fable.parts.length === 1 ? [] : [of('heading', name === undefined ? part : plain(name, fable))];
}

function headingOf(event: EventOf<'scene'> | EventOf<'ending'>, fable: Held): Paragraph {
  const place = fable.places[event.place];
  const names = [event.title, place?.name].flatMap((name) => (name === undefined ? [] : [plain(name, fable)]));
  return of('heading', names.join(' · '));
}

function lineOf({ line }: EventOf<'line'>, fable: Names, { cues }: Telling): Paragraph {
  const words = plain(line.text, fable);
  if (line.speaker === undefined) return of('told', words);
  const mood = cues && line.mood !== undefined && line.mood !== 'neutral' ? ` (${line.mood})` : '';
  return of('said', `${nameOf(line.speaker, fable)}${mood}: ${words}`);
}

function dilemmaOf({ dilemma, shown }: EventOf<'dilemma'>, fable: Names, telling: Telling): Paragraph[] {
  const choices = numbered(dilemma, shown, telling).map((id, index) => {
    const text = dilemma.choices.find((one) => one.id === id)?.text ?? id;
    return of('choice', plain(text, fable), `${index + 1}`);
  });
  return [of('prompt', plain(dilemma.prompt, fable)), ...choices, ...guessesOf(dilemma, fable)];
}

function guessesOf({ predict }: Dilemma, fable: Names): Paragraph[] {
  if (predict === undefined) return [];
  const guesses = predict.guesses.map(({ text }, index) => of('guess', plain(text, fable), `g${index + 1}`));
  return [of('guess', plain(predict.question, fable)), ...guesses];
}

/** A choice or a guess. */
interface Offer {
  readonly id: Id;
  readonly text: Text;
}

/** The words of a choice or guess as they stood when it was taken; parts may have scenes of the same name. */
function takenText(taken: Id, among: (dilemma: Dilemma) => readonly Offer[], from: State, telling: Telling): string {
  const { scene } = from.at;
  const dilemma = scene === null ? undefined : sceneOf(partOf(telling.game, from), scene).dilemma;
  const found = dilemma && among(dilemma).find(({ id }) => id === taken);
  return found === undefined ? taken : plain(found.text, heldIn(telling, from));
}

function directionOf(event: Event, fable: Names): Paragraph[] {
  if (event.type === 'cue') return [of('direction', direction(event.cue, fable))];
  return event.type === 'shift' ? [of('direction', shiftWords(event.shift, fable))] : [];
}
