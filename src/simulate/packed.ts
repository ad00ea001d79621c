import { ACTS, CONSTITUENCIES, type Id, LEANS, VERDICTS, type Verdict } from '../scenario';
import { NO_ACTS, NO_LEANS, type PartRecord, type RunRecord } from './runs';

/**
 * Records of runs as one row of numbers, which threads hand over many times faster than as many small objects.
 * @param parts ids of the scenario's parts, in file order
 */
export function packRecords(records: readonly RunRecord[], parts: readonly Id[]): Float64Array {
  const numbers: number[] = [];
  for (const { seed, parts: played } of records) {
    numbers.push(seed, played.length);
    for (const part of played) pack(numbers, part, parts);
  }
  return Float64Array.from(numbers);
}

function pack(numbers: number[], record: PartRecord, parts: readonly Id[]): void {
  const { part, verdict, early, members, served, stewards, decisions, acts, leans, way } = record;
  const lost = early === null ? -1 : CONSTITUENCIES.indexOf(early);
  numbers.push(parts.indexOf(part), VERDICTS.indexOf(verdict), lost, members, served, stewards, decisions);
  for (const act of ACTS) numbers.push(acts[act]);
  for (const lean of LEANS) numbers.push(leans[lean]);
  numbers.push(way.length);
  for (const number of way) numbers.push(number);
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
    acts: row.named(ACTS, NO_ACTS),
    leans: row.named(LEANS, NO_LEANS),
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

  /** A number for each name, in a copy of a record that has them all. */
  named<Name extends string>(names: readonly Name[], blank: Readonly<Record<Name, number>>): Record<Name, number> {
    const found: Record<Name, number> = { ...blank };
    for (const name of names) found[name] = this.next();
    return found;
  }

  several(count: number): number[] {
    const found = Array.from(this.numbers.subarray(this.at, this.at + count));
    this.at += count;
    return found;
  }
}
