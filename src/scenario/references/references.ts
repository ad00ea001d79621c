import type * as z from 'zod/mini';
import type { Findings } from '../finding';
import { placeholdersOf } from '../markup';
import type { Path } from '../path';
import {
  ChoseCondition,
  CountCondition,
  FlagCondition,
  QuantityCondition,
  RelationshipCondition,
  StreakCondition,
} from '../schema/condition';
import { FlagConsequence } from '../schema/consequence';
import { Part, type Scenario } from '../schema/scenario';
import { Dilemma } from '../schema/scene';
import type { Schema } from '../shape';
import { type TextEntry, textsOf } from '../texts';
import { walk } from '../walk';
import { checkDuplicates } from './duplicates';
import { checkFlagCondition, checkFlagConsequence } from './flags';
import { type Kind, namesOf } from './names';
import { type Desk, resolve, unknown } from './resolve';
import { REFERENCES } from './table';

/** Checks that every name a scenario uses is the name of something, and that no two things share one. */
export function checkReferences(scenario: Scenario, findings: Findings): void {
  const texts = textsOf(scenario);
  for (const [index, part] of scenario.parts.entries()) {
    const desk = { names: namesOf(scenario, part), findings };
    if (index === 0) checkTexts(desk, texts);
    if (index === 0) checkFlags(desk, scenario);
    walk(Part, part, (schema, value, path) => checkNode(desk, schema, value, path), ['parts', index]);
  }
  checkDuplicates(scenario, texts, findings);
}

/** Placeholders name a member of the cast or a flag, and both are the same in every part. */
function checkTexts({ names, findings }: Desk, texts: readonly TextEntry[]): void {
  const known = new Set([...names.cast, ...names.flags.keys()]);
  for (const { id: own, text, path } of texts) {
    const at = own === null ? path : [...path, 'text'];
    for (const id of placeholdersOf(text)) {
      if (!known.has(id)) findings.add(unknown('SCENARIO_UNKNOWN_PLACEHOLDER', id, known, at));
    }
  }
}

function checkFlags(desk: Desk, scenario: Scenario): void {
  for (const [flag, { initial }] of Object.entries(scenario.flags ?? {})) {
    if (typeof initial === 'string') resolve(desk, 'cast', initial, ['flags', flag, 'initial']);
  }
}

function checkNode(desk: Desk, schema: Schema, value: unknown, path: Path): void {
  for (const [key, kind] of Object.entries(REFERENCES.get(schema) ?? {})) {
    checkNames(desk, kind, (value as Readonly<Record<string, unknown>>)[key], [...path, key]);
  }
  CHECKS.get(schema)?.(desk, value, path);
}

function checkNames(desk: Desk, kind: Kind, value: unknown, path: Path): void {
  if (typeof value === 'string') resolve(desk, kind, value, path);
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries())
    if (typeof item === 'string') resolve(desk, kind, item, [...path, index]);
}

type Check<T> = (desk: Desk, value: T, path: Path) => void;

const on = <S extends Schema>(schema: S, check: Check<z.infer<S>>): [Schema, Check<unknown>] => [
  schema,
  (desk, value, path) => check(desk, value as z.infer<S>, path),
];

/** What takes more than looking up one name. */
const CHECKS = new Map<Schema, Check<unknown>>([
  on(FlagCondition, checkFlagCondition),
  on(FlagConsequence, checkFlagConsequence),
  on(ChoseCondition, checkChose),
  on(Dilemma, checkFavours),
  on(QuantityCondition, checkBounds),
  on(RelationshipCondition, checkBounds),
  on(CountCondition, checkBounds),
  on(StreakCondition, checkBounds),
]);

function checkChose({ names, findings }: Desk, condition: z.infer<typeof ChoseCondition>, path: Path): void {
  const scenes = names.dilemmas;
  const dilemma = scenes.get(condition.in);
  if (dilemma !== undefined) checkChoice(findings, dilemma, condition.chose, [...path, 'chose'], `"${condition.in}"`);
  else if (names.scene.has(condition.in)) {
    const noun = `"${condition.in}", which has no dilemma`;
    findings.add({ ...unknown('SCENARIO_MISSING_CHOICE', condition.chose, scenes.keys(), [...path, 'in'], noun) });
  } else findings.add(unknown('SCENARIO_MISSING_SCENE', condition.in, scenes.keys(), [...path, 'in']));
}

function checkFavours({ findings }: Desk, dilemma: Dilemma, path: Path): void {
  for (const counsellor of ['how', 'what'] as const) {
    const at = [...path, 'counsel', counsellor, 'favours'];
    checkChoice(findings, dilemma, dilemma.counsel[counsellor].favours, at, 'this dilemma');
  }
}

function checkChoice(findings: Findings, dilemma: Dilemma, id: string, path: Path, noun: string): void {
  const known = dilemma.choices.map((choice) => choice.id);
  if (!known.includes(id)) findings.add(unknown('SCENARIO_MISSING_CHOICE', id, known, path, noun));
}

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

function checkBounds({ findings }: Desk, { atLeast, atMost }: Bounds, path: Path): void {
  if (atLeast !== undefined || atMost !== undefined) return;
  const expected = '"atLeast" or "atMost"';
  findings.add({ code: 'SCENARIO_EMPTY_COMPARISON', path, found: 'no bound', expected });
}
