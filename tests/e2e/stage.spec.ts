import type { Page } from '@playwright/test';
import type { CastPart, Tableau } from '../../src/director/ports';
import type { Cue } from '../../src/scenario';
import { expect, forgive, test, WORKBENCH_ADDRESS } from '../support/page';

/** The stage by itself, stepped frame by frame: nothing here goes by the clock. */
const openBench = async (page: Page, still: boolean): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 180 });
  await page.goto(WORKBENCH_ADDRESS);
  await page.evaluate((quiet) => workbench.mount(quiet), still);
};

/** Pell and Rill stand there, and nothing moves any more. */
const openScene = async (page: Page, still: boolean): Promise<void> => {
  await openBench(page, still);
  await page.evaluate(async () => {
    workbench.cue({ cue: 'enter', who: 'pell', at: 'left' }, 'instant');
    workbench.cue({ cue: 'enter', who: 'rill', at: 'right' }, 'instant');
    workbench.cue({ cue: 'look', who: 'rill', at: 'pell' }, 'instant');
    await workbench.rest();
  });
};

/** Shows cues, and what becomes of the picture: pixels that differ once all has settled. */
const changeBy = (page: Page, ...cues: Cue[]): Promise<number> =>
  page.evaluate(async (shown) => {
    for (const cue of shown) workbench.cue(cue);
    for (let i = 0; i < 2; i += 1) {
      await workbench.settle();
      workbench.step(4, 300);
    }
    return workbench.differing();
  }, cues);

/** A cue that stays, and the one that takes it back. */
type Pair = readonly [cue: Cue, undo: Cue];

const ACTING: readonly Pair[] = [
  [
    { cue: 'enter', who: 'tansy', at: 'centre' },
    { cue: 'leave', who: 'tansy' },
  ],
  [
    { cue: 'move', who: 'pell', to: 'far-left' },
    { cue: 'move', who: 'pell', to: 'left' },
  ],
  [
    { cue: 'look', who: 'rill', at: 'player' },
    { cue: 'look', who: 'rill', at: 'pell' },
  ],
  [
    { cue: 'mood', who: 'rill', mood: 'shock' },
    { cue: 'mood', who: 'rill', mood: 'neutral' },
  ],
  [
    { cue: 'pose', who: 'rill', pose: 'cheer' },
    { cue: 'pose', who: 'rill', pose: 'stand' },
  ],
];

const THINGS: readonly Pair[] = [
  [
    { cue: 'prop', prop: 'lantern', shown: true },
    { cue: 'prop', prop: 'lantern', shown: false },
  ],
  [
    { cue: 'prop', prop: 'ledger', shown: true, who: 'pell' },
    { cue: 'prop', prop: 'ledger', shown: false },
  ],
  [
    { cue: 'prop', prop: 'hat', shown: true, who: 'rill' },
    { cue: 'prop', prop: 'hat', shown: false },
  ],
  [
    { cue: 'crowd', of: 'beaver', count: 20 },
    { cue: 'crowd', of: 'beaver', count: 0 },
  ],
];

const LIGHTS = (['dawn', 'noon', 'evening', 'night'] as const).map(
  (hour): Pair => [
    { cue: 'light', hour },
    { cue: 'light', hour: 'morning' },
  ],
);

const WEATHERS = (['mist', 'rain', 'fog', 'wind', 'snow', 'flood'] as const).map(
  (weather): Pair => [
    { cue: 'weather', weather },
    { cue: 'weather', weather: 'clear' },
  ],
);

/** A face the size of a thumbnail has more pixels than this. */
const SEEN = 60;

for (const [kind, pairs] of Object.entries({ ACTING, THINGS, LIGHTS, WEATHERS }))
  test(`every cue is seen, and can be taken back: ${kind.toLowerCase()}`, async ({ page }) => {
    await openScene(page, true);
    for (const [cue, undo] of pairs) {
      expect(await changeBy(page, cue), JSON.stringify(cue)).toBeGreaterThan(SEEN);
      expect(await changeBy(page, undo), JSON.stringify(undo)).toBeLessThan(SEEN);
    }
  });

test('a sound is for the ears', async ({ page }) => {
  await openScene(page, true);
  expect(await changeBy(page, { cue: 'sound', sound: 'bell', caption: 'A bell.' })).toBe(0);
});

test('a shake, a season and an ending are moments: each is seen at once, and passes', async ({ page }) => {
  await openScene(page, true);
  const moments = await page.evaluate(() => {
    const passing = (show: () => void) => {
      workbench.keep();
      show();
      return { seen: workbench.differing(), left: workbench.differing(20, 250) };
    };
    return [
      passing(() => workbench.cue({ cue: 'shake' })),
      passing(() => workbench.show({ type: 'season', name: 'Spring' })),
      passing(() => workbench.show({ type: 'ending', verdict: 'thriving', title: 'Across' })),
    ];
  });
  for (const { seen, left } of moments) {
    expect(seen).toBeGreaterThan(4000);
    expect(left).toBe(0);
  }
});

test('with movement, the view shakes, opens with a season and comes closer at an ending', async ({ page }) => {
  await openScene(page, false);
  const views = await page.evaluate(() => {
    const usual = workbench.view().zoom;
    workbench.show({ type: 'season', name: 'Spring' });
    workbench.pass(1);
    const season = workbench.view().zoom;
    workbench.pass(20, 250);
    const after = workbench.view().zoom;
    workbench.show({ type: 'ending', verdict: 'thriving', title: 'Across' });
    workbench.pass(30, 250);
    return { usual, season, after, ending: workbench.view().zoom };
  });
  expect(views.season).toBeGreaterThan(views.usual);
  expect(views.after).toBe(views.usual);
  expect(views.ending).toBeGreaterThan(views.usual);
});

test('one walks on from the side, in steps, and off again', async ({ page }) => {
  await openScene(page, false);
  const walk = await page.evaluate(async () => {
    workbench.cue({ cue: 'enter', who: 'tansy', at: 'far-right' });
    await workbench.settle();
    const here = () => workbench.places().at(-1) ?? { x: 0, y: 0, alpha: 0 };
    const coming = Array.from({ length: 60 }, () => {
      workbench.pass(1);
      return here();
    });
    await workbench.settle();
    workbench.pass(40, 100);
    const there = here();
    workbench.cue({ cue: 'leave', who: 'tansy' });
    const going = Array.from({ length: 30 }, () => {
      workbench.pass(1);
      return here().x;
    });
    workbench.pass(30, 100);
    return { coming, there, going, left: workbench.places().length };
  });
  expect(walk.coming[0]?.x).toBeGreaterThan(1200);
  expect(new Set(walk.coming.map(({ x }) => x)).size).toBeGreaterThan(10);
  expect(new Set(walk.coming.map(({ y }) => y)).size).toBeGreaterThan(5);
  expect(walk.there.x).toBeLessThan(1150);
  expect(walk.going.at(-1)).toBeGreaterThan(walk.there.x + 20);
  expect(walk.left).toBe(2);
});

test('under reduced motion places and views are never between', async ({ page }) => {
  await openScene(page, true);
  const seen = await page.evaluate(async () => {
    const cues: Cue[] = [
      { cue: 'enter', who: 'tansy', at: 'centre' },
      { cue: 'move', who: 'pell', to: 'far-left' },
      { cue: 'look', who: 'rill', at: 'player' },
      { cue: 'weather', weather: 'wind' },
      { cue: 'shake' },
      { cue: 'leave', who: 'tansy' },
    ];
    const views = new Set<string>();
    const spots = new Set<string>();
    const look = () => {
      workbench.pass(1);
      views.add(JSON.stringify(workbench.view()));
      for (const { x, y, turn, angle } of workbench.places()) spots.add(`${x} ${y} ${Math.abs(turn)} ${angle}`);
    };
    for (const cue of cues) {
      workbench.cue(cue);
      look();
      await workbench.settle();
      for (let i = 0; i < 12; i += 1) look();
    }
    workbench.say('rill');
    look();
    return { views: views.size, spots: [...spots] };
  });
  expect(seen.views).toBe(1);
  // Pell before and after the move, Rill, Tansy.
  expect(seen.spots).toHaveLength(4);
});

test('the weather moves, and holds still under reduced motion', async ({ page }) => {
  await openScene(page, false);
  for (const weather of ['rain', 'snow', 'wind', 'flood', 'fog', 'mist'] as const) {
    const moved = await page.evaluate(async (next) => {
      workbench.cue({ cue: 'weather', weather: next });
      await workbench.settle();
      workbench.step(14, 80);
      await workbench.settle();
      workbench.step(14, 80);
      workbench.keep();
      return workbench.differing(20);
    }, weather);
    expect(moved, weather).toBeGreaterThan(SEEN);
  }
  const still = await page.evaluate(async () => {
    workbench.setStill(true);
    await workbench.rest();
    return workbench.differing(20);
  });
  expect(still).toBe(0);
});

test('a choice is answered by a face within 300 ms of story time', async ({ page }) => {
  await openScene(page, true);
  const frames = await page.evaluate(() => {
    workbench.say(null, 'chosen');
    for (let frame = 1; frame <= 30; frame += 1) if (workbench.differing() > 40) return frame;
    return 99;
  });
  expect(frames).toBeLessThanOrEqual(18);
});

test('whoever speaks moves the mouth, and is silent in the end', async ({ page }) => {
  await openScene(page, false);
  const talk = await page.evaluate(async () => {
    workbench.say('pell');
    await workbench.settle();
    workbench.step(60);
    workbench.keep();
    const changes = Array.from({ length: 20 }, () => workbench.differing(8) > 8);
    return changes.filter(Boolean).length;
  });
  expect(talk).toBeGreaterThan(3);
});

test('a lost context gives the same picture back', async ({ page, faults }) => {
  await openScene(page, true);
  const differing = await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const loss = (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 200));
    loss?.restoreContext();
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (let i = 0; i < 3; i += 1) {
      await workbench.settle();
      workbench.step(8, 250);
    }
    return workbench.differing();
  });
  expect(differing).toBeLessThan(SEEN);
  forgive(faults, /context (lost|restored)/i);
});

test('at another size the picture fills the stage at once', async ({ page }) => {
  await openScene(page, true);
  const full: number[] = [];
  for (const [width, height] of [
    [900, 500],
    [270, 400],
    [700, 240],
  ] as const) {
    await page.setViewportSize({ width, height });
    full.push(
      await page.evaluate(
        async ([wide, high]) => {
          const host = document.getElementById('host');
          if (host) Object.assign(host.style, { inlineSize: `${wide}px`, blockSize: `${high}px` });
          // The observer's turn comes with the next frame of the page, before anything of it is seen.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return workbench.painted() / workbench.size;
        },
        [width, height] as const,
      ),
    );
  }
  for (const share of full) expect(share).toBeGreaterThan(0.99);
});

test('what the whole cast wears is drawn in few goes', async ({ page }) => {
  await openScene(page, true);
  const { objects, drawCalls } = await page.evaluate(async () => {
    const spots = ['centre', 'far-left', 'far-right'] as const;
    for (const [i, who] of ['tansy', 'moss', 'nib'].entries())
      workbench.cue({ cue: 'enter', who, at: spots[i] ?? 'centre' });
    workbench.cue({ cue: 'prop', prop: 'hat', shown: true, who: 'nib' });
    await workbench.rest();
    return workbench.figures(3);
  });
  expect(objects).toBeGreaterThan(30);
  // Nine or ten sheets of the place, and the atlas.
  expect(drawCalls).toBeLessThan(14);
});

test('a place that was left gives back its textures, and the cast keeps its atlas', async ({ page }) => {
  await openScene(page, true);
  const pixels = await page.evaluate(async () => {
    const held: number[] = [];
    for (let visit = 0; visit < 6; visit += 1) {
      const backdrop = visit % 2 === 0 ? 'alder-river' : 'alder-landing';
      workbench.restore({ ...workbench.tableau, backdrop });
      await workbench.rest();
      held.push(workbench.figures(1).texturePixels);
    }
    return held;
  });
  // The first visits meet what stays: the second place may need other sizes, and then nothing is added.
  expect(pixels.slice(2)).toEqual([pixels[2], pixels[3], pixels[2], pixels[3]]);
});

/** Hangs a place with two of its own before it, and what share of the picture is painted once nothing moves any more. */
const shareOf = (page: Page, backdrop: NonNullable<Tableau['backdrop']>, puppets: readonly CastPart[]) =>
  page.evaluate(
    async ([place, parts]) => {
      const spots = ['left', 'right'] as const;
      const actors = parts.map((part, i) => ({
        ...{ part, spot: spots[i] ?? 'centre', mood: 'neutral', pose: 'stand', looksAt: null },
      }));
      workbench.restore({ ...workbench.tableau, backdrop: place, actors } as Tableau);
      await workbench.rest();
      return workbench.painted() / workbench.size;
    },
    [backdrop, puppets] as const,
  );

const partOf = (id: string, species: CastPart['species']): CastPart => ({ id, species, puppet: id, name: id });

/** A place of each fable but the first, and two who live there. */
const ABROAD = [
  ['sticks-crest', [partOf('benta', 'beaver'), partOf('ruko', 'beaver')]],
  ['sky-beam', [partOf('ilka', 'swift'), partOf('morro', 'starling')]],
  ['banks-bridge', [partOf('osmo', 'badger'), partOf('vela', 'hare')]],
  ['storm-kettle', [partOf('brita', 'heron'), partOf('sol', 'heron')]],
] as const;

test('the world of each fable is fetched when something of it is first shown, and no sooner', async ({ page }) => {
  const worlds: string[] = [];
  page.on('request', (request) => {
    const world = /\/worlds\/(\w+)-/.exec(request.url())?.[1];
    if (world !== undefined && worlds.at(-1) !== world) worlds.push(world);
  });
  await openScene(page, true);
  expect(worlds).toEqual(['alder']);
  for (const [place, puppets] of ABROAD) {
    const stood = await page.evaluate(() => workbench.places().length);
    expect(await shareOf(page, place, puppets)).toBeGreaterThan(0.99);
    expect(worlds.at(-1)).toBe(place.split('-')[0]);
    expect(stood).toBe(2);
  }
  expect(worlds).toHaveLength(1 + ABROAD.length);
});

test('a world that does not come leaves the place that hung there, and comes when it is asked for again', async ({
  page,
  faults,
}) => {
  const world = /\/worlds\/sticks-/;
  /** Pixels that become others when the stage is told to show the dam after the landing. */
  const changed = () =>
    page.evaluate(async () => {
      workbench.restore({ ...workbench.tableau, backdrop: 'alder-landing' });
      await workbench.rest();
      workbench.restore({ ...workbench.tableau, backdrop: 'sticks-crest' });
      await workbench.settle();
      return { differing: workbench.differing(8, 250), size: workbench.size };
    });
  await page.route(world, (route) => route.abort());
  await openBench(page, true);
  expect((await changed()).differing).toBe(0);
  await page.unroute(world);
  const { differing, size } = await changed();
  expect(differing).toBeGreaterThan(size / 2);
  forgive(faults, /ERR_FAILED/);
});
