import {
  type Coefficients,
  CRISIS,
  FIRES,
  fitOf,
  type ModelCause,
  needs,
  type OrgKey,
  type OrgState,
  OVERMANAGED,
  PILE,
  STRAIN,
  TOGETHER,
  toPoints,
} from '../../engine';
import { atLeast, atMost, type Gauge, opposed } from './gauge';

type Kind = 'management' | 'leadership';

/** What a cause may hang on, by the sentence that tells it. */
export const GROUNDS = [
  'shortManagement',
  'shortLeadership',
  'enoughManagement',
  'enoughLeadership',
  'both',
  'trust',
  'far',
  'balance',
  'pile',
  'fires',
  'clog',
  'busy',
  'cleared',
  'dim',
  'crisis',
  'over',
  'rose',
  'here',
  'earlier',
  'passed',
  'time',
  'edge',
  'grace',
] as const;
export type GroundKind = (typeof GROUNDS)[number];

/** What a cause hangs on: figures for its sentence (points, in the order told), and the condition behind them, where there is one. */
export interface Ground {
  readonly kind: GroundKind;
  readonly figures: readonly number[];
  readonly gauge: Gauge | null;
}

/** The place at the instant at which a term of the model moved one of its numbers. */
export interface Instant {
  readonly stock: OrgKey;
  readonly rises: boolean;
  readonly at: OrgState;
  /** Partnership from before the turn, in points: the one that serving those served goes by. */
  readonly trust: number;
  readonly c: Coefficients;
}

/** Fit at which a group of members or stewards stays as it is, and each of the two at which those served do. */
const EVEN = 0.5;
const EVEN_BOTH = 0.548;
/** Points of vision below which it is called dim. */
const DIM = 50;
/** The drift at either end of its scale has no balance that leads there. */
const FARTHEST = 99;

const FITTED = {
  management: { short: 'shortManagement', enough: 'enoughManagement' },
  leadership: { short: 'shortLeadership', enough: 'enoughLeadership' },
} as const;

const bare = (kind: GroundKind): Ground => ({ kind, figures: [], gauge: null });

/** What a term of the model hung on when it moved a number. */
export function groundOf(term: ModelCause, instant: Instant): Ground {
  const { at, c, rises, stock } = instant;
  switch (term) {
    case 'gain':
    case 'change':
    case 'unstale':
    case 'solve':
      return bare('here');
    case 'decay':
      return stock === 'leadership' && toPoints(at.vision) < DIM ? low('dim', 'vision', DIM, at) : bare('time');
    case 'arrive':
    case 'clear':
      return rises ? uncleared(at, c) : { ...held('management', at, c), kind: 'cleared', gauge: null };
    case 'fit':
      return fitGround(instant);
    case 'drift':
      return balance(rises, at, c);
    case 'strain':
      return toPoints(at.tilt) < 0 ? low('far', 'tilt', -STRAIN, at) : high('far', 'tilt', STRAIN, at);
    case 'pile':
      return high('pile', 'backlog', PILE, at);
    case 'rigidity':
      return high('crisis', 'turbulence', CRISIS, at);
    case 'turbulence':
      return high('rose', 'turbulence', toPoints(at.turbulence), at);
    case 'overRule':
      return { ...held('management', at, c), kind: 'over', gauge: opposed(needGauge('management', c, -OVERMANAGED)) };
    case 'shiftEnds':
      return bare('passed');
    case 'bound':
      return bare('edge');
    case 'grace':
      // The ledger has the whole loss first, and then what patience gave back of it.
      return { kind: 'grace', figures: [toPoints(at[stock])], gauge: null };
    default:
      return bare('time');
  }
}

const high = (kind: GroundKind, stock: OrgKey, least: number, at: OrgState): Ground => {
  return { kind, figures: [toPoints(at[stock])], gauge: atLeast(stock, least) };
};

const low = (kind: GroundKind, stock: OrgKey, most: number, at: OrgState): Ground => {
  return { kind, figures: [toPoints(at[stock])], gauge: atMost(stock, most) };
};

/** A stock and its need, in words to be chosen. */
function held(kind: Kind, at: OrgState, c: Coefficients): Ground {
  const { needM, needL } = needs(at, c);
  return {
    kind: FITTED[kind].enough,
    figures: [toPoints(at[kind]), kind === 'management' ? needM : needL],
    gauge: null,
  };
}

/** The need for a stock less what there is of it and `slack` points. */
function needGauge(kind: Kind, c: Coefficients, slack: number): Gauge {
  const grows = kind === 'management' ? { scale: c.scaleNeed } : { turbulence: c.turbNeed };
  return { weights: { ...grows, [kind]: -1 }, plus: c.base + slack };
}

/** A stock that fits its need worse than `level`, or at least as well. */
function fitted(kind: Kind, short: boolean, level: number, at: OrgState, c: Coefficients): Ground {
  const gauge = needGauge(kind, c, 2 * c.half * (level - EVEN) - c.shift);
  return {
    ...held(kind, at, c),
    kind: FITTED[kind][short ? 'short' : 'enough'],
    gauge: short ? gauge : opposed(gauge),
  };
}

function fitGround({ stock, rises, at, trust, c }: Instant): Ground {
  if (stock === 'members') return fitted('leadership', !rises, EVEN, at, c);
  if (stock === 'stewards') return fitted('management', !rises, EVEN, at, c);
  return rises ? bothEnough(at, c) : worstServed(at, trust, c);
}

function bothEnough(at: OrgState, c: Coefficients): Ground {
  const [m, l] = [needGauge('management', c, -c.shift), needGauge('leadership', c, -c.shift)];
  const gauge = opposed({ weights: { ...m.weights, ...l.weights }, plus: m.plus + l.plus });
  return { kind: 'both', figures: [...held('management', at, c).figures, ...held('leadership', at, c).figures], gauge };
}

/** Of order, direction and trust the one that fell furthest short for those served. */
function worstServed(at: OrgState, trust: number, c: Coefficients): Ground {
  const { needM, needL } = needs(at, c);
  const m = fitOf(toPoints(at.management), needM, c) / EVEN_BOTH;
  const l = fitOf(toPoints(at.leadership), needL, c) / EVEN_BOTH;
  const together = 1 - c.coop * (1 - Math.min(1, trust / TOGETHER));
  if (together < Math.min(m, l)) return { ...low('trust', 'partnership', TOGETHER, at), figures: [trust] };
  return fitted(m < l ? 'management' : 'leadership', true, EVEN_BOTH, at, c);
}

/** What kept matters from being cleared most: too little order, a pile past mending, stale rules; else how many came up. */
function uncleared(at: OrgState, c: Coefficients): Ground {
  const fit = fitOf(toPoints(at.management), needs(at, c).needM, c);
  const hold = 1 - Math.max(0, toPoints(at.backlog) - FIRES) / 80;
  const ways: readonly (readonly [number, Ground])[] = [
    [fit < EVEN ? c.clear * (1 - fit) : 0, fitted('management', true, EVEN, at, c)],
    [c.clear * fit * (1 - hold), high('fires', 'backlog', FIRES, at)],
    [(c.clear * fit * hold * c.clog * toPoints(at.staleRules)) / 100, high('clog', 'staleRules', 1, at)],
    [(c.arrive * 1.2 * toPoints(at.scale + at.turbulence)) / 200, busy(at)],
  ];
  return ways.reduce((a, b) => (b[0] > a[0] ? b : a))[1];
}

const busy = (at: OrgState): Ground => {
  return { kind: 'busy', figures: [toPoints(at.scale), toPoints(at.turbulence)], gauge: null };
};

/** Both stocks against their needs, and the balance of them at which the drift would have stayed where it was. */
function balance(rises: boolean, at: OrgState, c: Coefficients): Ground {
  const { needM, needL } = needs(at, c);
  const tilt = Math.max(-FARTHEST, Math.min(FARTHEST, toPoints(at.tilt)));
  const still = (c.width * tilt) / (100 - Math.max(tilt, -tilt));
  const { turbNeed, scaleNeed, staleWeight } = c;
  const leads = { leadership: 1, turbulence: -turbNeed };
  const toChaos = { weights: { ...leads, management: -1, scale: scaleNeed, staleRules: -staleWeight }, plus: -still };
  const order = toPoints(at.management) + c.staleWeight * toPoints(at.staleRules) - needM;
  const figures = [toPoints(at.leadership) - needL, order];
  return { kind: 'balance', figures, gauge: rises ? toChaos : opposed(toChaos) };
}
