import dagre from '@dagrejs/dagre';
import type { PartGraph, Passage, Stop } from '../story';
import { cut, linesIn, widthOf } from './ink';

/** Size of a stop, px. */
export const STOP = { width: 264, height: 58 } as const;
const END = { width: 96, height: 40 } as const;
/** The title of a stop: its size, how far apart its lines are, and the room beside it, px. */
export const TITLE = { size: 13.5, line: 17, beside: 78, most: 3 } as const;
/** Size of the words on a passage, px, and how far apart their lines are. */
export const LABEL = { size: 11, line: 14, most: 3, width: 210 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stop with its middle and its size. */
export interface PlacedStop extends Point {
  readonly stop: Stop;
  /** Its title in lines. */
  readonly title: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A passage with the points it runs through and its words around their middle. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly points: readonly Point[];
  readonly labels: readonly string[];
  readonly middle: Point;
}

/** The stops and passages of a part on a plane; y grows downward from 0, x from 0. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly PlacedStop[];
  readonly passages: readonly PlacedPassage[];
}

/** Lays a part out from top to bottom, its slots in a line and what lies beside them beside it. */
export function layOutPart({ stops, passages }: PartGraph): Layout {
  const graph = new dagre.graphlib.Graph({ directed: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 36, edgesep: 24, ranksep: 26 });
  for (const stop of stops) graph.setNode(stop.key, sizeOf(stop));
  for (const passage of passages) graph.setEdge(passage.from, passage.to, edgeOf(passage));
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    ...{ width, height },
    stops: stops.map((stop) => ({ stop, title: titleOf(stop), ...placeOf(graph.node(stop.key)) })),
    passages: passages.map((passage) => {
      const { points, x = 0, y = 0 } = graph.edge(passage.from, passage.to);
      return { passage, points, labels: labelsOf(passage), middle: { x, y } };
    }),
  };
}

const titleOf = ({ kind, title }: Stop): string[] =>
  linesIn(kind === 'draw' ? `from “${title}”` : title, STOP.width - TITLE.beside, TITLE.size, TITLE.most);

/** A stop with a long title is taller. */
function sizeOf(stop: Stop) {
  if (stop.kind === 'end') return { ...END };
  return { width: STOP.width, height: STOP.height + (titleOf(stop).length - 1) * TITLE.line };
}

const placeOf = ({ x, y, width, height }: dagre.Node) => ({ x, y, width, height });

/** What always leads on is drawn straight before all else. */
function edgeOf(passage: Passage) {
  const labels = labelsOf(passage);
  if (labels.length === 0) return { width: 0, height: 0, weight: 20 };
  const width = Math.max(...labels.map((label) => widthOf(label, LABEL.size))) + 8;
  return { width, height: labels.length * LABEL.line + 4, weight: 1, labelpos: 'c' };
}

/** The words of a passage, a few lines of them. */
function labelsOf({ labels }: Passage): string[] {
  const shown = labels.length > LABEL.most ? labels.slice(0, LABEL.most - 1) : labels;
  const more = labels.length - shown.length;
  const lines = shown.map((label) => cut(label, LABEL.width, LABEL.size));
  return more === 0 ? lines : [...lines, `and ${more} more`];
}
