import { expect, test } from 'vitest';
import { Desk } from '../../../src/pages/gallery/desk';

function deskAt(hash: string) {
  const address = { now: hash };
  const rewrite = (next: string) => {
    address.now = next;
  };
  return { address, desk: new Desk({ hash: () => address.now, rewrite }) };
}

test('the desk keeps what is wished for in the address', () => {
  const { address, desk } = deskAt('#view=scene');
  desk.wish({ hour: 'night' });
  expect(desk.wishes).toMatchObject({ view: 'scene', hour: 'night' });
  expect(address.now).toBe('#view=scene&hour=night');
});

test('it links to what differs a little, and follows the address there', () => {
  const { address, desk } = deskAt('#view=scene');
  const link = desk.linkTo({ weather: 'snow' });
  expect(desk.wishes.weather).toBe('clear');
  address.now = link;
  desk.follow();
  expect(desk.wishes).toMatchObject({ view: 'scene', weather: 'snow' });
});

test('it complains about an address only until something is wished for', () => {
  const { desk } = deskAt('#place=atlantis');
  expect(desk.now.value.complaints).toEqual(['place=atlantis']);
  desk.wish({ hour: 'noon' });
  expect(desk.now.value.complaints).toEqual([]);
});
