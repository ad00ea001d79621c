import { type Barred, type Exits, exitsOf } from './possible';
import type { Scenes } from './spans';
import type { Sums } from './sums';
import { largest, NOTHING, plus, smallest, WITHOUT_END } from './tally';

/** The least and the most that a way adds up to from the beginning of each scene until the next slot. */
export type WaySums = ReadonlyMap<string, Sums>;

/** From a scene that can come round again the sums have no end, and at least nothing is sure. */
const CIRCLE: Sums = { most: WITHOUT_END, least: NOTHING };

/**
 * Sums up each scene's ways to the end of its slot, from the ends backwards, each scene once: what is left over in the
 * end can go round in a circle.
 */
export function waySums(scenes: Scenes, own: (id: string) => Sums, barred: Barred): WaySums {
  const exits = new Map([...scenes].map(([id, scene]) => [id, known(exitsOf(scene, barred), scenes)]));
  const open = new Map([...exits].map(([id, { targets }]) => [id, targets.length]));
  const sources = sourcesOf(exits);
  const sums = new Map<string, Sums>();
  const ready = [...open].filter(([, left]) => left === 0).map(([id]) => id);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    sums.set(id, after(own(id), exits.get(id) as Exits, sums));
    for (const source of sources.get(id) ?? []) {
      const left = (open.get(source) ?? 0) - 1;
      open.set(source, left);
      if (left === 0) ready.push(source);
    }
  }
  for (const id of scenes.keys()) if (!sums.has(id)) sums.set(id, CIRCLE);
  return sums;
}

const known = ({ targets, endsHere }: Exits, scenes: Scenes): Exits => ({
  targets: targets.filter((id) => scenes.has(id)),
  endsHere,
});

function sourcesOf(exits: ReadonlyMap<string, Exits>): Map<string, string[]> {
  const sources = new Map([...exits.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, { targets }] of exits) for (const target of targets) sources.get(target)?.push(id);
  return sources;
}

function after(own: Sums, { targets, endsHere }: Exits, sums: WaySums): Sums {
  const next = targets.map((id) => sums.get(id) as Sums);
  const least = endsHere ? NOTHING : smallest(next.map((one) => one.least));
  return { most: plus(own.most, largest(next.map((one) => one.most))), least: plus(own.least, least) };
}
