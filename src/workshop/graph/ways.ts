import type { Goto, Id, Scenario, Scene } from '../../scenario';
import { inWords } from './inWords';

/** A way out of a scene to another by name. */
export interface WayOut {
  readonly to: Id;
  /** When it is taken, in few words; empty where always. */
  readonly when: string;
}

/** How a scene may be left. */
export interface WaysOut {
  readonly ways: readonly WayOut[];
  /** Whether the next slot may come after it. */
  readonly fallsThrough: boolean;
}

/** How a scene may be left: by its choices' own ways, by its own, or on to the next slot. */
export function waysOut({ goto, dilemma }: Scene, fable: Scenario): WaysOut {
  const own = branchesOf(goto, fable);
  const choices = dilemma?.choices ?? [];
  const chosen = choices
    .filter((choice) => choice.goto !== undefined)
    .map((choice) => {
      const { ways, fallsThrough } = branchesOf(choice.goto, fable);
      return { fallsThrough, ways: ways.map(({ to, when }) => ({ to, when: both(`“${choice.id}”`, when) })) };
    });
  const usesOwn = choices.length === 0 || chosen.length < choices.length;
  const all = usesOwn ? [...chosen, own] : chosen;
  return { ways: all.flatMap(({ ways }) => ways), fallsThrough: all.some(({ fallsThrough }) => fallsThrough) };
}

const both = (choice: string, when: string): string => (when === '' ? choice : `${choice}, ${when}`);

/** In a list the last way is taken where no other is. */
function branchesOf(goto: Goto | undefined, fable: Scenario): WaysOut {
  if (goto === undefined) return { ways: [], fallsThrough: true };
  if (typeof goto === 'string') return { ways: [{ to: goto, when: '' }], fallsThrough: false };
  const ways = goto.map(({ goto: to, when }, index) => {
    const otherwise = index === 0 ? '' : 'otherwise';
    return { to, when: when === undefined ? otherwise : inWords(when, fable) };
  });
  return { ways, fallsThrough: goto.every(({ when }) => when !== undefined) };
}
