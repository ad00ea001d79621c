import type { Cue, Id } from '../scenario';
import type { CastPart, Look, Showing, ShownActor, Tableau } from './ports';

/** An empty place, before anything is shown. */
export const blankTableau = (look: Look): Tableau => ({
  backdrop: null,
  place: null,
  sceneTitle: null,
  weather: 'clear',
  hour: 'morning',
  props: [],
  actors: [],
  crowds: [],
  look,
  ...unread(),
  dilemma: null,
  ending: null,
  partOver: null,
  over: false,
});

/** Nothing to read yet: a scene begins. */
const unread = () => ({ line: null, earlier: [], captions: [], nextCaptions: [] });

/** The view after one more showing. `castOf` gives the part a cast id plays. */
export function arrange(tableau: Tableau, showing: Showing, castOf: (id: Id) => CastPart): Tableau {
  switch (showing.type) {
    case 'part':
      return cleared(tableau, showing.look);
    case 'scene':
      return {
        ...tableau,
        ...unread(),
        ...{ backdrop: showing.backdrop, place: showing.name, sceneTitle: showing.title, dilemma: null },
      };
    case 'line':
      return withLine(tableau, showing.line);
    case 'cue':
      return withCue(tableau, showing.cue, castOf);
    case 'look':
      return { ...tableau, look: showing.look };
    case 'dilemma':
      return { ...tableau, dilemma: showing.dilemma };
    case 'ending':
      return { ...tableau, ...unread(), dilemma: null, ending: { verdict: showing.verdict, title: showing.title } };
    case 'part-over':
      return { ...tableau, partOver: { next: showing.next } };
    case 'over':
      return { ...tableau, over: true };
    default:
      return tableau;
  }
}

/** What one part leaves to the next: the place as it is, until the first scene changes it, and nobody in it. */
function cleared({ backdrop, place, weather, hour }: Tableau, look: Look): Tableau {
  return { ...blankTableau(look), backdrop, place, weather, hour };
}

function withLine(tableau: Tableau, line: NonNullable<Tableau['line']>): Tableau {
  if (line.kind === 'counsel') return tableau;
  const { speaker, mood } = line;
  const earlier = tableau.line === null ? tableau.earlier : [...tableau.earlier, tableau.line];
  const shown = { ...tableau, line, earlier, captions: tableau.nextCaptions, nextCaptions: [], dilemma: null };
  if (speaker === null) return shown;
  return { ...shown, actors: changed(tableau.actors, speaker.id, { mood }) };
}

function withCue(tableau: Tableau, cue: Cue, castOf: (id: Id) => CastPart): Tableau {
  switch (cue.cue) {
    case 'weather':
      return { ...tableau, weather: cue.weather };
    case 'light':
      return { ...tableau, hour: cue.hour };
    case 'prop':
      return { ...tableau, props: propsAfter(tableau, cue) };
    case 'crowd':
      return { ...tableau, crowds: crowdsAfter(tableau.crowds, cue) };
    case 'sound':
      return { ...tableau, nextCaptions: [...tableau.nextCaptions, cue.caption] };
    case 'leave':
      return withLeave(tableau, cue.who);
    case 'enter':
    case 'move':
    case 'look':
    case 'mood':
    case 'pose':
      return { ...tableau, actors: actorsAfter(tableau.actors, cue, castOf) };
    default:
      return tableau;
  }
}

function propsAfter(tableau: Tableau, cue: Extract<Cue, { cue: 'prop' }>): Tableau['props'] {
  const others = tableau.props.filter((one) => one.prop !== cue.prop);
  return cue.shown ? [...others, { prop: cue.prop, who: cue.who ?? null }] : others;
}

/** A crowd of a kind that is there already changes where it stands; none of a kind is no crowd. */
function crowdsAfter(crowds: Tableau['crowds'], cue: Extract<Cue, { cue: 'crowd' }>): Tableau['crowds'] {
  const crowd = { of: cue.of, count: cue.count, mood: cue.mood ?? 'neutral' };
  const there = crowds.some(({ of }) => of === cue.of);
  const after = there ? crowds.map((one) => (one.of === cue.of ? crowd : one)) : [...crowds, crowd];
  return after.filter(({ count }) => count > 0);
}

/** Whoever goes takes along what they have, and nobody goes on looking at where they were. */
function withLeave(tableau: Tableau, who: Id): Tableau {
  const looking = ({ looksAt }: ShownActor) => looksAt === who;
  return {
    ...tableau,
    props: tableau.props.filter((one) => one.who !== who),
    actors: without(tableau.actors, who).map((one) => (looking(one) ? { ...one, looksAt: null } : one)),
  };
}

const without = (actors: readonly ShownActor[], id: Id): ShownActor[] => actors.filter(({ part }) => part.id !== id);

type ActorCue = Extract<Cue, { who: Id; cue: 'enter' | 'move' | 'look' | 'mood' | 'pose' }>;

function actorsAfter(actors: readonly ShownActor[], cue: ActorCue, castOf: (id: Id) => CastPart): ShownActor[] {
  switch (cue.cue) {
    case 'enter':
      return [
        ...without(actors, cue.who),
        { part: castOf(cue.who), spot: cue.at, mood: cue.mood ?? 'neutral', pose: 'stand', looksAt: null },
      ];
    case 'move':
      return changed(actors, cue.who, { spot: cue.to });
    case 'look':
      return changed(actors, cue.who, { looksAt: cue.at });
    case 'mood':
      return changed(actors, cue.who, { mood: cue.mood });
    default:
      return changed(actors, cue.who, { pose: cue.pose });
  }
}

const changed = (actors: readonly ShownActor[], id: Id, change: Partial<ShownActor>): ShownActor[] =>
  actors.map((actor) => (actor.part.id === id ? { ...actor, ...change } : actor));
