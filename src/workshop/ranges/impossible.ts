import { CONSTITUENCIES, type Ending, type Verdict } from '../../scenario';
import type { Path } from '../../scenario/path';
import { endingSpot } from './asked';
import type { Facts } from './facts';
import type { Interval } from './interval';
import { outlookOf, type Reason, type Spot } from './outlook';
import type { Judged, Ranges } from './ranges';

/** Why something never comes: its condition, that nothing leads there, or an ending before it that always fits. */
export type Proof =
  | Reason
  | { readonly type: 'unreached' }
  | { readonly type: 'shadowed'; readonly by: string }
  | ({ readonly type: 'verdict'; readonly verdict: Verdict; readonly of: string } & Interval);

/** A scene, storylet, choice or ending that no run can come to, with the proof. */
export interface Impossible {
  readonly kind: 'scene' | 'storylet' | 'choice' | 'ending';
  readonly part: string;
  readonly id: string;
  /** The scene or storylet of a choice. */
  readonly scene: string | null;
  readonly path: Path;
  readonly why: Proof;
}

/** Everything of a scenario that ranges prove can never come. What is not here may come, or may be beyond this proof. */
export function impossibleIn({ parts, judged }: Ranges): Impossible[] {
  const never = new Map(judged.filter((one) => one.outlook.says === 'never').map((one) => [one.node, one]));
  return parts.flatMap((facts, index) => {
    const path = ['parts', index];
    return [...scenes(facts, path, never), ...endings(facts, path, never)];
  });
}

type Never = ReadonlyMap<object, Judged>;

function scenes(facts: Facts, path: Path, never: Never): Impossible[] {
  const part = facts.part.id;
  return [...facts.scenes].flatMap(([id, scene]): Impossible[] => {
    const kind = facts.part.scenes[id] === undefined ? 'storylet' : 'scene';
    const own = [...path, `${kind}s`, id];
    if (!facts.spans.has(id)) {
      const why = never.get(facts.part.storylets?.[id] ?? scene)?.outlook.why ?? { type: 'unreached' as const };
      return [{ kind, part, id, scene: null, path: own, why }];
    }
    return (scene.dilemma?.choices ?? []).flatMap((choice, index) => {
      const why = never.get(choice)?.outlook.why;
      const at = [...own, 'dilemma', 'choices', index];
      return why === null || why === undefined
        ? []
        : [{ kind: 'choice', part, id: choice.id, scene: id, path: at, why }];
    });
  });
}

function endings(facts: Facts, path: Path, never: Never): Impossible[] {
  const part = facts.part.id;
  const at = endingSpot(facts);
  const sure = new Map<Verdict, string>();
  return facts.part.endings.flatMap((ending, index): Impossible[] => {
    const before = sure.get(ending.verdict);
    if (before === undefined && alwaysFits(ending, at)) sure.set(ending.verdict, ending.id);
    const why =
      verdictProof(ending.verdict, at) ??
      never.get(ending)?.outlook.why ??
      (before === undefined ? null : { type: 'shadowed' as const, by: before });
    return why === null
      ? []
      : [{ kind: 'ending', part, id: ending.id, scene: null, path: [...path, 'endings', index], why }];
  });
}

const alwaysFits = ({ when }: Ending, at: Spot): boolean => when === undefined || outlookOf(when, at).says === 'always';

const [EARLY_TILT, THRIVING, MUDDLING] = [30, 60, 35];

/** Why a part can never come to a verdict, as the engine's `verdictOf` gives it; null where it may. */
function verdictProof(verdict: Verdict, { facts, last }: Spot): Proof | null {
  const range = (of: (typeof CONSTITUENCIES)[number] | 'tilt') => ({ of, ...facts.quantity(of, last) });
  const proof = (found: ReturnType<typeof range> | undefined): Proof | null =>
    found === undefined ? null : { type: 'verdict', verdict, ...found };
  const tilt = range('tilt');
  const all = CONSTITUENCIES.map(range);
  if (verdict === 'bureaucratic') return proof(tilt.least > -EARLY_TILT ? tilt : undefined);
  if (verdict === 'chaotic') return proof(tilt.most < EARLY_TILT ? tilt : undefined);
  if (verdict === 'thriving') return proof(all.find(({ most }) => most < THRIVING));
  // The others take a constituency that is low enough.
  const bound = verdict === 'declining' ? MUDDLING : THRIVING;
  const kept = all.every(({ least }) => least >= bound) ? all[0] : undefined;
  const lost = verdict === 'muddling' ? all.find(({ most }) => most < MUDDLING) : undefined;
  return proof(kept ?? lost);
}
