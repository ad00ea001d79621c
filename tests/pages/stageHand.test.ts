import { expect, it, vi } from 'vitest';
import { Director } from '../../src/director';
import { LateCode } from '../../src/pages/playing/lateCode';
import { StageHand } from '../../src/pages/playing/stageHand';
import { ferry } from '../support/runs';
import { VisitTimers } from './kiosk/visitTimers';

const host = {} as HTMLElement;
const run = () =>
  new Director(ferry(), 7, {
    ...{ timers: new VisitTimers(), pace: 'instant' },
    onChange: () => {},
    onReport: () => {},
  });

it('a stage that could not be fetched is tried again with the next run, and not in the same one', async () => {
  let tries = 0;
  const hand = new StageHand(
    host,
    () => true,
    async () => {
      tries += 1;
      throw new TypeError('no connection');
    },
  );
  hand.attend(run());
  await vi.waitFor(() => expect(hand.state.value).toBe('gone'));
  expect(tries).toBe(1);
  hand.attend(null);
  expect(hand.state.value).toBe('gone');
  hand.attend(run());
  expect(hand.state.value).toBe('away');
  await vi.waitFor(() => expect(tries).toBe(2));
});

it('a stage that this browser cannot draw is not tried again', async () => {
  let tries = 0;
  const mountStage = async () => {
    tries += 1;
    throw new Error('no WebGL');
  };
  const hand = new StageHand(
    host,
    () => true,
    async () => ({ mountStage }),
  );
  hand.attend(run());
  await vi.waitFor(() => expect(hand.state.value).toBe('gone'));
  hand.attend(null);
  hand.attend(run());
  expect(hand.state.value).toBe('gone');
  expect(tries).toBe(1);
});

it('a stage whose painter could not be fetched is tried again with the next run', async () => {
  let tries = 0;
  const mountStage = async () => {
    tries += 1;
    throw Object.assign(new Error('no painter'), { code: 'no-painter' });
  };
  const hand = new StageHand(
    host,
    () => true,
    async () => ({ mountStage }),
  );
  hand.attend(run());
  await vi.waitFor(() => expect(hand.state.value).toBe('gone'));
  hand.attend(null);
  hand.attend(run());
  await vi.waitFor(() => expect(tries).toBe(2));
});

it('late code is fetched once, and again only where it did not come', async () => {
  const answers = [() => Promise.reject(new TypeError('no connection')), () => Promise.resolve('here')];
  let tries = 0;
  const late = new LateCode<string>(() => {
    tries += 1;
    return answers[Math.min(tries, answers.length) - 1]?.() ?? Promise.reject();
  });
  late.fetchAhead();
  await expect(late.fetch()).rejects.toThrow('no connection');
  expect(await late.fetch()).toBe('here');
  expect(await late.fetch()).toBe('here');
  expect(tries).toBe(2);
});
