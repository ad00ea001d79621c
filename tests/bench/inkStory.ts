import type { Beat, Choice, Condition, Consequence, Goto, Id, Scenario, Scene, Text } from '../../src/scenario';
import { CONSTITUENCIES, CONTEXTS, STOCKS } from '../../src/scenario';

/**
 * A fable told over again in ink, to be measured against: the same scenes, lines, choices and variables, every
 * consequence and condition as arithmetic on a variable. It is of like shape, not of like meaning: ink knows no model,
 * and so moves fewer numbers than our rules do.
 */
export function inkOf(scenario: Scenario): string {
  const parts = scenario.parts.map((part) => {
    const slots = part.seasons.flatMap(({ opening = [], slots }) => [...linesOf(opening), ...slots.map(slotOf)]);
    return [...slots, ...endingOf(part)];
  });
  return [...variablesOf(scenario), ...parts.flat(), '-> END', ...scenario.parts.flatMap(knotsOf)].join('\n');
}

type Part = Scenario['parts'][number];

const name = (id: Id): string => id.replaceAll(/[^a-z0-9]/gi, '_');
const poolOf = (pool: Id): string => `pool_${name(pool)}`;
const slotOf = (slot: Id | { readonly draw: Id }): string =>
  `-> ${typeof slot === 'string' ? name(slot) : poolOf(slot.draw)} ->`;

/** What ink would read as its own marks is left out. */
const words = (text: Text): string =>
  (typeof text === 'string' ? text : text.text).replaceAll(/[{}[\]|#<>~\\*+=/-]/g, ' ').trim();

function variablesOf({ flags = {}, rules = {}, cast, parts }: Scenario): string[] {
  const { stocks, context, constituencies } = parts[0]?.start ?? {};
  const start = { ...stocks, ...context, ...constituencies };
  const numbers = [...STOCKS, ...CONTEXTS, ...CONSTITUENCIES].map((key) => `VAR ${key} = ${start[key] ?? 0}`);
  const others = [...Object.keys(flags), ...Object.keys(rules), ...Object.keys(cast)];
  const more = ['managing', 'leading', 'turn', ...new Set(others.map(name))];
  return [...numbers, ...more.map((one) => `VAR ${one} = 0`)];
}

/** One comparison for each that our rules make. */
function conditionOf(when: Condition): string {
  if ('all' in when) return when.all.map(conditionOf).join(' and ');
  if ('any' in when) return `(${when.any.map(conditionOf).join(' or ')})`;
  if ('not' in when) return `not (${conditionOf(when.not)})`;
  if ('quantity' in when && when.quantity !== 'tilt') return `${when.quantity} >= ${when.atLeast ?? 0}`;
  if ('flag' in when) return `${name(when.flag)} >= 0`;
  if ('relationship' in when) return `${name(when.relationship)} >= ${when.atLeast ?? -6}`;
  return 'turn >= 0';
}

const linesOf = (beats: readonly Beat[]): string[] => beats.flatMap(lineOf);

function lineOf(beat: Beat): string[] {
  if ('shift' in beat) return ['~ scale = scale + 1', '~ turbulence = turbulence + 1'];
  if ('cue' in beat) return [];
  const said = words(beat.text);
  return [beat.when === undefined ? said : `{${conditionOf(beat.when)}: ${said}}`];
}

function changesOf(consequence: Consequence): string[] {
  const when = 'when' in consequence && consequence.when !== undefined ? conditionOf(consequence.when) : null;
  const changes = plainChangesOf(consequence);
  return when === null ? changes : ['{', `- ${when}:`, ...changes, '}'];
}

function plainChangesOf(one: Consequence): string[] {
  if ('opposite' in one) {
    const { then, else: other = [] } = one.opposite;
    const branch = (changes: readonly Consequence[]) => changes.flatMap(changesOf);
    return ['{', '- managing > leading:', ...branch(then), '- else:', '~ turn = turn + 0', ...branch(other), '}'];
  }
  if ('stock' in one) return [`~ ${one.stock} = ${one.stock} + ${one.by}`];
  if ('flag' in one) return [`~ ${name(one.flag)} = ${name(one.flag)} + 1`];
  if ('relationship' in one) return [`~ ${name(one.relationship)} = ${name(one.relationship)} + ${one.by}`];
  if ('makeRule' in one) return [`~ ${name(one.makeRule)} = 1`];
  return 'pruneRule' in one ? [`~ ${name(one.pruneRule)} = 0`] : [`~ turn = turn + ${one.passTurn}`];
}

const MANAGING = new Set(['plan', 'solve', 'measure', 'staff']);

function choiceOf({ text, when, acts, consequences = [], reaction, goto }: Choice): string[] {
  const open = when === undefined ? '' : `{${conditionOf(when)}} `;
  const acting = Object.entries(acts).map(([act, weight]) => {
    const side = MANAGING.has(act) ? 'managing' : 'leading';
    return `~ ${side} = ${side} + ${weight}`;
  });
  const told = [...acting, '~ turn = turn + 1', ...consequences.flatMap(changesOf), ...linesOf(reaction)];
  return [`+ ${open}[${words(text)}]`, ...told, ...onTo(goto)];
}

function onTo(goto: Goto | undefined): string[] {
  if (goto === undefined) return ['->->'];
  if (typeof goto === 'string') return [`-> ${name(goto)}`];
  const ways = goto.map(({ when, goto: to }) => `- ${when ? conditionOf(when) : 'else'}: -> ${name(to)}`);
  return ['{', ...ways, '}', '->->'];
}

function sceneOf(id: Id, { beats, dilemma, goto }: Scene): string[] {
  const head = [`=== ${name(id)} ===`, ...linesOf(beats)];
  if (dilemma === undefined) return [...head, ...onTo(goto)];
  return [...head, words(dilemma.prompt), ...dilemma.choices.flatMap(choiceOf)];
}

function poolsOf(storylets: NonNullable<Part['storylets']>): string[] {
  const pools = new Map<Id, Id[]>();
  for (const [id, { pool }] of Object.entries(storylets)) pools.set(pool, [...(pools.get(pool) ?? []), id]);
  return [...pools].flatMap(([pool, ids]) => {
    return [`=== ${poolOf(pool)} ===`, '{ shuffle:', ...ids.map((id) => `- -> ${name(id)} ->`), '}', '->->'];
  });
}

function knotsOf({ scenes, storylets = {} }: Part): string[] {
  const all = [...Object.entries(scenes), ...Object.entries(storylets)];
  return [...all.flatMap(([id, scene]) => sceneOf(id, scene)), ...poolsOf(storylets)];
}

/** One of the endings by the side that has grown, its lines and what became of everyone. */
function endingOf({ endings }: Part): string[] {
  const branches = endings.map(({ title, beats, epilogue }, i) => {
    const when = i < endings.length - 1 ? `managing - leading > ${endings.length - i}` : 'else';
    const after = epilogue.map(({ text, when: only }) =>
      only ? `{${conditionOf(only)}: ${words(text)}}` : words(text),
    );
    return [`- ${when}:`, words(title), ...linesOf(beats), ...after].join('\n');
  });
  return ['{', ...branches, '}'];
}
