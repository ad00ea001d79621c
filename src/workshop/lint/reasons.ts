import type { Proof } from '../ranges';

/** What ranges know of a thing, in a few words: "vision between 24 and 39 here". */
export function saidOf(why: Proof): string {
  switch (why.type) {
    case 'quantity':
      return `${why.of} ${span(why.least, why.most)} here`;
    case 'count':
      return `a count of "${why.of}" ${span(why.least, why.most)} here`;
    case 'streak':
      return `at most ${shown(why.most)} "${why.of}" in a row here`;
    case 'relationship':
      return `a relationship with "${why.of}" ${span(why.least, why.most)} here`;
    case 'flag':
      return `the flag "${why.of}" is ${listed(why.values.map((value) => JSON.stringify(value)))} here`;
    case 'number':
      return `the flag "${why.of}" ${span(why.least, why.most)} here`;
    case 'rule':
      return `the rule "${why.of}" ${why.stands ? 'always' : 'never'} stands here`;
    case 'chose':
      return `"${why.choice}" in "${why.scene}" cannot have been chosen by here`;
    case 'season':
      return `only ${listed(why.seasons.map((id) => `"${id}"`))} here`;
    case 'part':
      return `the part "${why.part}"`;
    case 'loss':
      return 'no end before its time here';
    case 'contradiction':
      return `bounds on ${why.of} that exclude each other`;
    case 'given':
      return `the ${why.of}, which has been asked for on the way in`;
    case 'several':
      return why.reasons.map(saidOf).join('; ');
    case 'unreached':
      return 'no way that can be taken';
    case 'shadowed':
      return `"${why.by}" before it, which always fits`;
    case 'verdict':
      return `${why.of} ${span(why.least, why.most)} at the end, which is no ${why.verdict} place`;
  }
}

const span = (least: number, most: number): string =>
  least === most ? `always ${shown(least)}` : `between ${shown(least)} and ${shown(most)}`;

const shown = (value: number): string =>
  Number.isFinite(value) ? `${Math.floor(value * 10 + 0.5) / 10}` : 'any number';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
