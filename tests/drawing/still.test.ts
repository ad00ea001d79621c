import { expect, test } from 'vitest';
import { boundsOf } from '../../src/drawing/bounds';
import { countShapes } from '../../src/drawing/display';
import { planOf } from '../../src/drawing/job';
import { named } from '../../src/drawing/puppet/everybody';
import { puppetItems, type StillActor } from '../../src/drawing/still';
import { heldAt } from '../../src/drawing/thing/grips';
import { PROPS } from '../../src/drawing/thing/props';
import { CALM } from './views';

const LIGHT = { condition: CALM, hour: 'dawn' } as const;
const MOSS: Omit<StillActor, 'spot'> = { ...named('moss'), mood: 'neutral', pose: 'carry', facing: 1 };

const handOf = (pose: StillActor['pose']) =>
  planOf({ kind: 'body', ...named('moss'), pose, facing: 1, light: LIGHT }).marks.hand ?? [0, 0];

test.each(PROPS.filter((prop) => prop !== 'hat'))('a %s in hand lies in the hand, with the fingers over it', (held) => {
  const [bare, holding] = [puppetItems(MOSS, LIGHT), puppetItems({ ...MOSS, held }, LIGHT)];
  const added = holding.filter((item) => !bare.some((own) => JSON.stringify(own) === JSON.stringify(item)));
  expect(countShapes(added)).toBeGreaterThan(3);
  const [thing, ...paws] = added;
  if (thing === undefined) throw new Error('nothing in hand');
  expect(paws.length).toBeGreaterThan(0);
  const { x, y, width, height } = boundsOf([thing]);
  const [handX, handY] = handOf('carry');
  expect(handX).toBeGreaterThan(x);
  expect(handX).toBeLessThan(x + width);
  expect(handY).toBeGreaterThan(y);
  expect(handY).toBeLessThan(y + height);
});

test('a hand that hangs low puts a thing down instead of pushing it into the ground', () => {
  expect(heldAt([4, -80], 'rope', 20)).toEqual([4, -66]);
  expect(heldAt([4, -2], 'rope', 20)).toEqual([4, 5]);
});
