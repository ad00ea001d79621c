import { type Coverage, passageKey } from './coverage';
import { keysOf, type StoryGraph } from './story';

/** A story graph as data, each stop, passage, storylet, ending and verdict with the share (0..1) of runs that come by. */
export function shared({ title, parts }: StoryGraph, coverage: Coverage | null) {
  const share = (key: string): number | null => coverage?.share(key) ?? null;
  return {
    title,
    parts: parts.map(({ stops, passages, pools, verdicts, ...part }) => ({
      ...part,
      stops: stops.map((stop) => ({ ...stop, share: share(stop.key) })),
      passages: passages.map((one) => ({ ...one, share: share(passageKey(one.from, one.to)) })),
      pools: pools.map(({ name, entries }) => ({
        name,
        entries: entries.map((entry) => ({ ...entry, share: share(entry.key) })),
      })),
      verdicts: verdicts.map(({ name, entries }) => ({
        ...{ name, share: share(keysOf(part.id).verdict(name)) },
        entries: entries.map((entry) => ({ ...entry, share: share(entry.key) })),
      })),
      early: share(keysOf(part.id).early),
    })),
  };
}
