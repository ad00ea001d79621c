import { beforeEach, describe, expect, it } from 'vitest';
import { newsIn } from '../../src/dialogue/news';
import { DialoguePresenter } from '../../src/dialogue/presenter';
import { Director } from '../../src/director';
import type { ShownDilemma } from '../../src/director/ports';
import { compile } from '../../src/engine';
import { smallScenario } from '../support/smallScenario';

const timers = { now: () => 0, after: () => () => {} };

describe('a run in words', () => {
  let heard: string[];
  let captions: boolean;
  let presenter: DialoguePresenter;
  let director: Director;

  beforeEach(() => {
    heard = [];
    captions = true;
    presenter = new DialoguePresenter(
      (words) => heard.push(words),
      () => captions,
    );
    director = new Director(compile(smallScenario()), 1, { timers, pace: 'instant' });
    director.join(presenter);
    heard = [];
    director.begin();
  });

  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  const view = () => {
    const tableau = presenter.tableau.value;
    if (tableau === null) throw new Error('nothing shown');
    return tableau;
  };
  async function toDilemma(): Promise<ShownDilemma> {
    for (let lines = 0; lines < 40; lines += 1) {
      await settled();
      const { dilemma } = view();
      if (dilemma !== null) return dilemma;
      director.advance();
    }
    throw new Error('no dilemma in 40 lines');
  }

  it('announces each line once, with its speaker, and the ways to answer', async () => {
    const { choices } = await toDilemma();
    const knots = heard.filter((words) => words.includes('Eleven knots'));
    expect(knots).toHaveLength(1);
    expect(knots[0]).toMatch(/^Pell: Eleven knots/);
    const ways = heard.filter((words) => words.includes(`${choices.length} ways to answer.`));
    expect(ways).toHaveLength(1);
    for (const { text } of choices) expect(ways[0]).toContain(typeof text === 'string' ? text : text.text);
    expect(new Set(heard).size).toBe(heard.length);
  });

  it('keeps the earlier lines of the scene above the present one', async () => {
    await toDilemma();
    const told = director.history.filter((line) => line.kind !== 'counsel');
    expect(view().line).toEqual(told.at(-1));
    expect(view().earlier.at(-1)).toEqual(told.at(-2));
  });

  it('leaves an answer to where the focus goes, and does not say the ways to answer again', async () => {
    const before = await toDilemma();
    heard = [];
    director.ask('how');
    await settled();
    const after = view().dilemma as ShownDilemma;
    expect(heard).toEqual([]);
    expect(newsIn(before, after)).toBe('answer-how');
    expect(newsIn(after, after)).toBeNull();
    expect(view().line).toEqual(director.tableau.line);
  });

  it('brings the guess made into view', async () => {
    const before = await toDilemma();
    const guess = before.prediction?.guesses[0]?.id;
    expect(guess).toBeDefined();
    director.predict(guess ?? '');
    await settled();
    expect(newsIn(before, view().dilemma as ShownDilemma)).toBe('guessed');
  });

  it('puts sounds in words for the line they come with, where captions are on', async () => {
    await toDilemma();
    expect(heard).toContain('A bell, far off');
    const { choices } = view().dilemma as ShownDilemma;
    director.choose(choices[0]?.id ?? '');
    await settled();
    expect(view().captions).toEqual([]);
  });

  it('says nothing of sounds where captions are off', async () => {
    captions = false;
    await toDilemma();
    expect(heard).not.toContain('A bell, far off');
  });

  it('shows the choice made and the first line after it', async () => {
    const { choices } = await toDilemma();
    director.choose(choices[0]?.id ?? '');
    await settled();
    expect(view().dilemma).toBeNull();
    expect(view().earlier.at(-1)?.kind).toBe('chosen');
    expect(heard.some((words) => words.startsWith('You: '))).toBe(true);
  });

  it('says the present line again when asked to, and after a resume', async () => {
    await toDilemma();
    heard = [];
    presenter.repeat();
    expect(heard).toHaveLength(2);
    heard = [];
    presenter.restore(director.tableau);
    expect(heard.length).toBeGreaterThanOrEqual(2);
  });
});
