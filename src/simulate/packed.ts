import { ACTS, type Act, CONSTITUENCIES, type Id, LEANS, type Lean, VERDICTS, type Verdict } from '../scenario';
import type { PartRecord, RunRecord } from './runs';

/**
 * Records of runs as one row of numbers, which threads hand over many times faster than as many small objects.
 * @param parts ids of the scenario's parts, in file order
 */
export function packRecords(records: readonly RunRecord[], parts: readonly Id[]): Float64Array {
  const numbers: number[] = [];
  for (const { seed, parts: played } of records) {
    numbers.push(seed, played.length);
    for (const part of played) numbers.push(...packed(part, parts));
  }
  return Float64Array.from(numbers);
}

function packed(record: PartRecord, parts: readonly Id[]): number[] {
  const { part, verdict, early, members, served, stewards, decisions, acts, leans, way } = record;
  return [
    ...[parts.indexOf(part), VERDICTS.indexOf(verdict), early === null ? -1 : CONSTITUENCIES.indexOf(early)],
    ...[members, served, stewards, decisions],
    ...ACTS.map((act) => acts[act]),
    ...LEANS.map((lean) => leans[lean]),
    way.length,
    ...way,
  ];
}

/** The records that were packed. */
export function unpackRecords(numbers: Float64Array, parts: readonly Id[]): RunRecord[] {
  const row = new Row(numbers);
  const records: RunRecord[] = [];
  while (row.hasMore) {
    const seed = row.next();
    records.push({ seed, parts: Array.from({ length: row.next() }, () => unpacked(row, parts)) });
  }
  return records;
}

function unpacked(row: Row, parts: readonly Id[]): PartRecord {
  return {
    part: parts[row.next()] ?? '',
    verdict: VERDICTS[row.next()] as Verdict,
    early: CONSTITUENCIES[row.next()] ?? null,
    members: row.next(),
    served: row.next(),
    stewards: row.next(),
    decisions: row.next(),
    acts: Object.fromEntries(ACTS.map((act) => [act, row.next()])) as Record<Act, number>,
    leans: Object.fromEntries(LEANS.map((lean) => [lean, row.next()])) as Record<Lean, number>,
    way: row.several(row.next()),
  };
}

/** Numbers that are read one after the other. */
class Row {
  private at = 0;

  constructor(private readonly numbers: Float64Array) {}

  get hasMore(): boolean {
    return this.at < this.numbers.length;
  }

  next(): number {
    const number = this.numbers[this.at] ?? 0;
    this.at += 1;
    return number;
  }

  several(count: number): number[] {
    const found = Array.from(this.numbers.subarray(this.at, this.at + count));
    this.at += count;
    return found;
  }
}
