import type { Choice, Dilemma, DilemmaRole, Id, Line, Part, Scenario, Scene } from '../../scenario';
import { nameOf, plain } from '../play';
import { BELIEFS } from './beliefs';
import { type Calendar, calendarOf } from './calendar';

/** A belief that a choice acts on, and how the story answers it. */
export interface Invited {
  readonly belief: string;
  /** What the player says or does. */
  readonly choice: string;
  /** The first words told after it; who says them stands before a colon. */
  readonly answer: string;
}

/** One decision of a fable, as an instructor looks it up. */
export interface Decision {
  readonly scene: Id;
  readonly title: string;
  /** Names of the seasons it may be met in, in order; none where there is only one. */
  readonly seasons: readonly string[];
  /** `slot`: everyone who comes so far meets it; `pool`: it is drawn; `way`: an earlier choice leads there. */
  readonly met: 'slot' | 'pool' | 'way';
  readonly role: DilemmaRole | null;
  /** What can be seen in it, as the fable says; null where it says nothing. */
  readonly exposes: string | null;
  readonly invited: readonly Invited[];
}

/** The decisions of a part: first those that everyone meets, as they come; then the drawn ones, by season. */
export interface PartMap {
  /** The name of the part; null where the fable has only one. */
  readonly name: string | null;
  readonly decisions: readonly Decision[];
}

/** Which decision exposes what, taken from the fable itself, part by part. */
export const conceptMapOf = (fable: Scenario): PartMap[] =>
  fable.parts.map((part) => ({
    name: fable.parts.length === 1 ? null : nameOfPart(part, fable),
    decisions: decisionsOf(part, fable),
  }));

const nameOfPart = ({ id, name }: Part, fable: Scenario): string => (name === undefined ? id : plain(name, fable));

/** A decision and where in the year it stands, for putting it in order. */
interface Placed {
  readonly decision: Decision;
  readonly order: number;
}

/** More slots than a season can have, so that seasons come before slots. */
const A_SEASON = 100;
const DRAWN = 1e4;
const ON_A_WAY = 1e6;

function decisionsOf(part: Part, fable: Scenario): Decision[] {
  const calendar = calendarOf(part, fable);
  const scenes = Object.entries(part.scenes).flatMap(([id, scene]) => placedScene(id, scene, calendar, fable));
  const drawn = Object.entries(part.storylets ?? {}).flatMap(([id, storylet]) => {
    const seasons = calendar.drawing(storylet);
    return placed(id, storylet, { met: 'pool', seasons, order: DRAWN + A_SEASON * (seasons[0] ?? 0) }, calendar, fable);
  });
  return [...scenes, ...drawn].sort((a, b) => a.order - b.order).map(({ decision }) => decision);
}

function placedScene(id: Id, scene: Scene, calendar: Calendar, fable: Scenario): Placed[] {
  const slots = calendar.named(id);
  const [first] = slots;
  const where: Where =
    first === undefined
      ? { met: 'way', seasons: [], order: ON_A_WAY }
      : { met: 'slot', seasons: slots.map(({ season }) => season), order: A_SEASON * first.season + first.slot };
  return placed(id, scene, where, calendar, fable);
}

interface Where {
  readonly met: Decision['met'];
  readonly seasons: readonly number[];
  readonly order: number;
}

/** A scene without a dilemma is no decision. */
function placed(scene: Id, { title, dilemma }: Scene, where: Where, calendar: Calendar, fable: Scenario): Placed[] {
  if (dilemma === undefined) return [];
  const decision = {
    scene,
    title: title === undefined ? scene : plain(title, fable),
    seasons: namesOf(where.seasons, calendar),
    met: where.met,
    role: dilemma.role ?? null,
    exposes: dilemma.exposes ?? null,
    invited: invitedBy(dilemma, fable),
  };
  return [{ decision, order: where.order }];
}

const namesOf = (seasons: readonly number[], { seasons: names }: Calendar): string[] =>
  names.length === 1 ? [] : [...new Set(seasons)].map((season) => names[season] ?? '');

const invitedBy = ({ choices }: Dilemma, fable: Scenario): Invited[] =>
  choices.flatMap((choice) =>
    choice.misconception === undefined
      ? []
      : [
          {
            belief: BELIEFS[choice.misconception],
            choice: plain(choice.text, fable),
            answer: answerTo(choice, fable),
          },
        ],
  );

/** An answer of fewer letters than these goes on with the next line: “Oh.” tells an instructor nothing. */
const ENOUGH = 60;

/** The first lines that always come; where each has a condition, the first. */
function answerTo({ reaction }: Choice, fable: Scenario): string {
  const lines = reaction.filter((beat): beat is Line => 'text' in beat);
  const sure = lines.filter(({ when }) => when === undefined);
  let answer = '';
  for (const line of sure.length > 0 ? sure : lines.slice(0, 1)) {
    if (answer.length >= ENOUGH) break;
    answer += `${answer === '' ? '' : ' '}${toldBy(line, fable)}`;
  }
  return answer;
}

function toldBy({ speaker, text }: Line, fable: Scenario): string {
  const words = plain(text, fable);
  return speaker === undefined ? words : `${nameOf(speaker, fable)}: “${words}”`;
}
