import { type Event, type Game, offered, partOf, type State } from '../engine';
import { COUNSELLORS, type Dilemma, type Id, type Line } from '../scenario';
import { lookOf } from './look';
import type { CastPart, Showing, ShownDilemma, ShownLine } from './ports';

/** The part a member of the cast plays, for presenters. */
export function castPart(game: Game, id: Id): CastPart {
  const member = game.scenario.cast[id];
  if (member === undefined) throw new Error(`cast member "${id}" is not in scenario "${game.scenario.id}"`);
  return { id, species: member.species, puppet: member.puppet ?? id, name: member.name };
}

/** Every part of a scenario's cast, in file order. */
export const castOf = (game: Game): CastPart[] => Object.keys(game.scenario.cast).map((id) => castPart(game, id));

/** What presenters are shown of an event; `state` is the one after it. */
export function showingsOf(game: Game, state: State, event: Event): Showing[] {
  switch (event.type) {
    case 'part':
      return [{ type: 'part', look: lookOf(state.org) }];
    case 'turn':
    case 'shift':
      return [{ type: 'look', look: lookOf(state.org) }];
    case 'season':
      return [{ type: 'season', name: event.name }];
    case 'scene':
      return [sceneShowing(game, event.scene, event.place, event.title ?? null)];
    case 'line':
      return [{ type: 'line', line: shownLine(game, event.line, event.kind) }];
    case 'cue':
      return [{ type: 'cue', cue: event.cue }];
    case 'counsel': {
      const line: Line = { speaker: event.by, text: event.text };
      return [
        { type: 'line', line: shownLine(game, line, 'counsel') },
        { type: 'dilemma', dilemma: dilemmaAt(game, state) },
      ];
    }
    case 'dilemma':
    case 'predicted':
      return [{ type: 'dilemma', dilemma: dilemmaAt(game, state) }];
    default:
      return endShowings(game, state, event);
  }
}

function endShowings(
  game: Game,
  state: State,
  event: Extract<Event, { type: 'chosen' | 'ending' | 'over' }>,
): Showing[] {
  if (event.type === 'chosen') return [chosenLine(game, state, event)];
  if (event.type === 'over') return [{ type: 'over' }];
  const place = sceneShowing(game, event.ending, event.place, event.title);
  return [place, { type: 'ending', verdict: event.verdict, title: event.title }];
}

function sceneShowing(game: Game, scene: Id, place: Id, title: Line['text'] | null): Showing {
  const found = game.scenario.places[place];
  if (found === undefined) throw new Error(`place "${place}" is not in scenario "${game.scenario.id}"`);
  return { type: 'scene', scene, name: found.name, backdrop: found.backdrop, title };
}

function shownLine(game: Game, line: Line, kind: ShownLine['kind']): ShownLine {
  const speaker = line.speaker === undefined ? null : castPart(game, line.speaker);
  return { speaker, mood: line.mood ?? 'neutral', text: line.text, kind };
}

function chosenLine(game: Game, state: State, event: Extract<Event, { type: 'chosen' }>): Showing {
  const choice = sceneDilemma(game, state, event.scene).choices.find((one) => one.id === event.choice);
  if (choice === undefined) throw new Error(`choice "${event.choice}" is not in scene "${event.scene}"`);
  return { type: 'line', line: { speaker: null, mood: 'neutral', text: choice.text, kind: 'chosen' } };
}

function sceneDilemma(game: Game, state: State, scene: Id): Dilemma {
  const dilemma = partOf(game, state).scenes.get(scene)?.dilemma;
  if (dilemma === undefined) throw new Error(`scene "${scene}" has no dilemma`);
  return dilemma;
}

function dilemmaAt(game: Game, state: State): ShownDilemma {
  const scene = state.at.scene ?? '';
  const dilemma = sceneDilemma(game, state, scene);
  const { counsellors } = partOf(game, state);
  return {
    scene,
    prompt: dilemma.prompt,
    choices: orderedChoices(game, state, dilemma),
    counsellors: COUNSELLORS.map((counsellor) => ({
      counsellor,
      part: castPart(game, counsellors[counsellor]),
      asked: state.asked.includes(counsellor),
      answer: state.asked.includes(counsellor) ? dilemma.counsel[counsellor].text : null,
    })),
    prediction: predictionOf(dilemma, state),
  };
}

function orderedChoices(game: Game, state: State, dilemma: Dilemma): ShownDilemma['choices'] {
  return offered(game, state).map((id) => {
    const choice = dilemma.choices.find((one) => one.id === id);
    if (choice === undefined) throw new Error(`choice "${id}" is not in the dilemma`);
    return { id, text: choice.text };
  });
}

function predictionOf({ predict }: Dilemma, state: State): ShownDilemma['prediction'] {
  if (predict === undefined) return null;
  const guesses = predict.guesses.map(({ id, text }) => ({ id, text }));
  return { question: predict.question, guesses, made: state.predicted };
}
