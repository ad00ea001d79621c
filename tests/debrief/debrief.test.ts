import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Debrief, type DebriefDecision, decisionBehind, makeDebrief } from '../../src/debrief';
import { compile, needs, toPoints } from '../../src/engine';
import { newLog, type Replay, type RunEntry, replay } from '../../src/run';
import { smallScenario } from '../support/smallScenario';

const game = compile(smallScenario());

const played = (entries: readonly RunEntry[], seed = 7): Replay => replay(game, { ...newLog(game, seed), entries });
const chose = (choice: string, rest: Partial<RunEntry> = {}): RunEntry => ({
  choice,
  asked: [],
  predicted: null,
  ...rest,
});

const managing = [chose('mend', { asked: ['how'], predicted: 'order' }), chose('drill'), chose('on-time')];
const leading = [chose('ask', { predicted: 'order' }), chose('pull'), chose('nobody-cut-off')];

const debriefOf = (entries: readonly RunEntry[]): Debrief => makeDebrief(game, played(entries));
const decisions = (entries: readonly RunEntry[]): readonly DebriefDecision[] =>
  debriefOf(entries).parts[0]?.decisions ?? [];
const tell = (text: unknown): string => (text as { text: string }).text;

test('a whole run has a verdict with the numbers it was judged by', () => {
  const run = played(managing);
  const [part] = makeDebrief(game, run).parts;
  expect(run.over).toBe(true);
  expect(part?.outcome?.verdict).toBe(run.state.verdict);
  expect(part?.outcome?.early).toBeNull();
  expect(tell(part?.outcome?.endingTitle)).toBe(`How it went: ${run.state.verdict}`);
  expect(part?.outcome?.constituencies.members).toBe(Math.round(toPoints(run.state.org.members) * 10));
  expect(part?.leans).toEqual({ managing: 3, leading: 0, blended: 0 });
});

test('a run that stops half-way has decisions and a path, but no verdict', () => {
  const [part] = debriefOf(managing.slice(0, 2)).parts;
  expect(part?.outcome).toBeNull();
  expect(part?.decisions).toHaveLength(2);
  expect(part?.path).toHaveLength(3);
});

test('a run without a decision has nothing to tell, and does not fail', () => {
  expect(debriefOf([]).parts).toEqual([]);
});

test('the path is what there was beyond the need, from the start through each decision', () => {
  const run = played(leading);
  const path = makeDebrief(game, run).parts[0]?.path ?? [];
  expect(path.map((point) => point.decision)).toEqual([0, 1, 2, 3]);
  const coefficients = game.parts[0]?.coefficients;
  const { needM, needL } = needs(run.state.org, coefficients as NonNullable<typeof coefficients>);
  expect(path.at(-1)?.x).toBeCloseTo(toPoints(run.state.org.management) - needM);
  expect(path.at(-1)?.y).toBeCloseTo(toPoints(run.state.org.leadership) - needL);
});

test('a decision says what was asked, chosen and leaned to, its heaviest act first', () => {
  const [first, second] = decisions(managing);
  expect(tell(first?.title)).toBe('The hat');
  expect(tell(first?.chosen)).toBe('We do it the mend way.');
  expect(first).toMatchObject({ number: 1, turn: 1, lean: 'managing', acts: ['solve', 'measure'] });
  expect(second?.title).toBeNull();
  expect(tell(second?.prompt)).toBe('It is market morning.');
});

test('what the world did before a decision is told apart from what the decision did', () => {
  const [first] = decisions(managing);
  expect(first?.meanwhile.map(({ stock, change }) => [stock, change])).toEqual([
    ['turbulence', 100],
    ['scale', 50],
  ]);
  const ends = [...(first?.moves ?? []), ...(first?.small ?? [])].find((move) => move.stock === 'turbulence');
  expect(ends?.causes).toEqual([{ reason: { type: 'model', term: 'shiftEnds' }, tenths: -100 }]);
});

test('the first few changes of a point or more come first, all others are small, and none of nothing is told', () => {
  for (const { moves, small } of [...decisions(managing), ...decisions(leading)]) {
    const sizes = [...moves, ...small].map((move) => Math.abs(move.change));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.at(-1)).toBeGreaterThan(0);
    expect(moves.length).toBe(Math.min(5, sizes.filter((size) => size >= 10).length));
  }
});

test('a delayed consequence leads back to the decision it comes from', () => {
  const all = decisions(managing);
  const late = all[2] as DebriefDecision;
  const reasons = [...late.moves, ...late.small].flatMap((move) => move.causes.map((cause) => cause.reason));
  const soft = reasons.find(
    (reason) => reason.type === 'consequence' && tell(reason.reason) === 'The mushrooms went soft.',
  );
  if (soft?.type !== 'consequence') throw new Error('the mushrooms did not go soft');
  expect(decisionBehind(all, late, soft.made)).toBe(1);
  expect(decisionBehind(all, all[0] as DebriefDecision, soft.made)).toBeNull();
});

test('a guess stands beside what moved, whichever way it went', () => {
  const [asGuessed] = decisions(managing);
  const [otherwise] = decisions(leading);
  expect(asGuessed?.foretold).toMatchObject({ stock: 'management', expected: 'up', before: 420 });
  expect(asGuessed?.foretold?.change).toBeGreaterThan(0);
  expect(otherwise?.foretold).toMatchObject({ stock: 'management', expected: 'up' });
  expect(otherwise?.foretold?.change).toBeLessThan(0);
  expect(decisions(managing)[1]?.foretold).toBeNull();
});

test('counsel says who was asked, what each favoured and whether it was followed', () => {
  const [first] = decisions(managing);
  expect(first?.counsel.map(({ by, asked, followed }) => ({ by, asked, followed }))).toEqual([
    { by: 'pell', asked: true, followed: true },
    { by: 'rill', asked: false, followed: false },
  ]);
  expect(tell(first?.counsel[1]?.favours)).toBe('We do it the ask way.');
});

test('whatever was chosen, the figures shown add up: before, causes, after, and on to the next decision', () => {
  const choices = fc.tuple(
    fc.constantFrom('mend', 'ask', 'both'),
    fc.constantFrom('drill', 'pull'),
    fc.constantFrom('on-time', 'nobody-cut-off', 'one-breath'),
    fc.integer({ min: 0, max: 0xffffffff }),
  );
  fc.assert(
    fc.property(choices, ([a, b, c, seed]) => {
      const run = played([chose(a), chose(b), chose(c)], seed);
      const all = makeDebrief(game, run).parts[0]?.decisions ?? [];
      for (const [i, decision] of all.entries()) expectToAddUp(decision, run.turns[i] as Replay['turns'][number]);
    }),
    { numRuns: 60 },
  );
});

function expectToAddUp(decision: DebriefDecision, turn: Replay['turns'][number]): void {
  for (const move of [...decision.meanwhile, ...decision.moves, ...decision.small]) {
    expect(move.causes.reduce((sum, cause) => sum + cause.tenths, 0)).toBe(move.change);
    expect(move.before + move.change).toBe(move.after);
  }
  for (const move of [...decision.moves, ...decision.small]) {
    expect(move.before).toBe(Math.floor(turn.before[move.stock] / 100 + 0.5));
    expect(move.after).toBe(Math.floor(turn.after[move.stock] / 100 + 0.5));
  }
}

test('parts are told apart, each with its own verdict, decisions numbered through', () => {
  const twins = compile(
    smallScenario((scenario) => {
      const [only] = scenario.parts;
      if (only !== undefined) scenario.parts.push({ ...structuredClone(only), id: 'second-year' });
    }),
  );
  const run = replay(twins, { ...newLog(twins, 7), entries: [...managing, ...leading] });
  const { parts } = makeDebrief(twins, run);
  expect(parts.map((part) => part.part)).toEqual(['year', 'second-year']);
  expect(parts.map((part) => part.decisions.map((one) => one.number))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(parts[0]?.outcome?.verdict).toBe(run.state.finished[0]?.verdict);
  expect(parts[1]?.outcome?.verdict).toBe(run.state.verdict);
});

test('the same run gives the same debrief', () => {
  expect(JSON.stringify(debriefOf(leading))).toBe(JSON.stringify(debriefOf(leading)));
});
