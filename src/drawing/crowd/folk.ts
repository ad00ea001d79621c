import { boundsOf } from '../bounds';
import { group, type Item } from '../display';
import { share } from '../number';
import type { Tone } from '../palette';
import { puppetOf } from '../puppet/dressed';
import { type Facing, groundShadow, litFor, paperEdge } from '../puppet/paper';
import { drawBody, drawHead } from '../puppet/puppet';
import type { Standing } from '../puppet/touches/standing';
import type { Mood, Pose } from '../puppet/words';
import type { CrowdKind } from './kinds';
import { cellOf } from './rows';

/** Who stands in a crowd, by what is added to the kind's name, and how each of them stands. */
const COMPANY: readonly (readonly [addition: string, pose: Pose])[] = [
  ['', 'stand'],
  ['-elder', 'stand'],
  ['-young', 'stand'],
  ['-worker', 'stand'],
  ['', 'sit'],
];

/** How large they are drawn behind the cast: small birds must not vanish, herons not tower. */
const SIZES: Record<CrowdKind, number> = {
  otter: 0.52,
  beaver: 0.52,
  badger: 0.52,
  hare: 0.5,
  heron: 0.48,
  muskrat: 0.56,
  swift: 0.72,
  starling: 0.68,
};

/** What a mood makes of those who stand. */
const POSED: Partial<Record<Mood, Pose>> = { joy: 'cheer', sad: 'slump' };

/** Farther off and paler than the cast. */
const hazed = (tone: Tone): Tone => ({ ...tone, washed: share(tone.washed + 0.17) });

/** A whole small puppet in one picture, feet on 0,0. */
function figure(kind: CrowdKind, nth: number, mood: Mood, facing: Facing, { tone, condition }: Standing): Item[] {
  const [addition, usual] = COMPANY[nth] ?? ['', 'stand'];
  const puppet = puppetOf(kind + addition, kind);
  const standing = { tone: hazed(tone), condition };
  const body = drawBody(puppet, usual === 'stand' ? (POSED[mood] ?? usual) : usual, standing);
  const head = drawHead(puppet, mood, 'open', standing);
  const placing = { at: body.neck, turn: body.nod };
  const size = SIZES[kind];
  const items = [
    ...groundShadow(body.footing, standing.tone, facing),
    ...paperEdge(body.items, standing.tone, facing),
    group(paperEdge(head.items, standing.tone, facing), placing),
    ...litFor(facing, body.items),
    group(litFor(facing, head.items), placing),
  ];
  return [group(items, { scale: [size * facing, size] })];
}

/** All folk of a crowd, each looking right and looking left, by the names that `crowdRows` gives them. */
export function crowdCells(kind: CrowdKind, mood: Mood, standing: Standing) {
  return COMPANY.flatMap((_, nth) =>
    ([1, -1] as const).map((facing) => {
      const items = figure(kind, nth, mood, facing, standing);
      return { name: cellOf(nth, facing), box: boundsOf(items), items };
    }),
  );
}
