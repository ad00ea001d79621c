import type { Event } from '../../engine';
import type { Dilemma, Id, Scenario } from '../../scenario';
import { direction, shiftWords } from './directions';
import { nameOf, plain } from './plain';

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
  readonly scenario: Scenario;
  /** With what the stage and the ear are asked for. */
  readonly cues: boolean;
  /** Choices as the file has them, not in the order a player sees. */
  readonly fileOrder: boolean;
}

type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** What happened, as paragraphs; stage directions in a row make one. Parts and turns have no words of their own. */
export function paragraphsOf(events: readonly Event[], telling: Telling): Paragraph[] {
  const told: Paragraph[] = [];
  for (const paragraph of events.flatMap((event) => paragraphs(event, telling))) {
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

function paragraphs(event: Event, telling: Telling): Paragraph[] {
  const { scenario } = telling;
  switch (event.type) {
    case 'season':
      return [of('heading', plain(event.name, scenario))];
    case 'scene':
    case 'ending':
      return [headingOf(event, scenario)];
    case 'line':
      return [lineOf(event, telling)];
    case 'dilemma':
      return dilemmaOf(event, telling);
    case 'counsel':
      return [of('counsel', `${nameOf(event.by, scenario)}: ${plain(event.text, scenario)}`)];
    case 'predicted':
      return [of('chosen', `a guess: ${event.guess}`)];
    case 'chosen':
      return [of('chosen', chosenText(event, scenario))];
    default:
      return telling.cues ? directionOf(event, scenario) : [];
  }
}

function headingOf(event: EventOf<'scene'> | EventOf<'ending'>, scenario: Scenario): Paragraph {
  const place = scenario.places[event.place];
  const names = [event.title, place?.name].flatMap((name) => (name === undefined ? [] : [plain(name, scenario)]));
  return of('heading', names.join(' · '));
}

function lineOf({ line }: EventOf<'line'>, { scenario, cues }: Telling): Paragraph {
  const words = plain(line.text, scenario);
  if (line.speaker === undefined) return of('told', words);
  const mood = cues && line.mood !== undefined && line.mood !== 'neutral' ? ` (${line.mood})` : '';
  return of('said', `${nameOf(line.speaker, scenario)}${mood}: ${words}`);
}

function dilemmaOf({ dilemma, shown }: EventOf<'dilemma'>, telling: Telling): Paragraph[] {
  const { scenario } = telling;
  const choices = numbered(dilemma, shown, telling).map((id, index) => {
    const text = dilemma.choices.find((one) => one.id === id)?.text ?? id;
    return of('choice', plain(text, scenario), `${index + 1}`);
  });
  return [of('prompt', plain(dilemma.prompt, scenario)), ...choices, ...guessesOf(dilemma, scenario)];
}

function guessesOf({ predict }: Dilemma, scenario: Scenario): Paragraph[] {
  if (predict === undefined) return [];
  const guesses = predict.guesses.map(({ text }, index) => of('guess', plain(text, scenario), `g${index + 1}`));
  return [of('guess', plain(predict.question, scenario)), ...guesses];
}

function chosenText({ scene, choice }: EventOf<'chosen'>, scenario: Scenario): string {
  const scenes = scenario.parts.map((part) => part.scenes[scene] ?? part.storylets?.[scene]);
  const choices = scenes.flatMap((one) => one?.dilemma?.choices ?? []);
  const found = choices.find(({ id }) => id === choice);
  return found === undefined ? choice : plain(found.text, scenario);
}

function directionOf(event: Event, scenario: Scenario): Paragraph[] {
  if (event.type === 'cue') return [of('direction', direction(event.cue, scenario))];
  return event.type === 'shift' ? [of('direction', shiftWords(event.shift, scenario))] : [];
}
