import { type ReadonlySignal, signal } from '@preact/signals';
import { hashOf, type Reading, readHash } from './address';
import type { Wishes } from './wishes';

/** The two things of a page's address that the desk needs. */
export interface Address {
  hash(): string;
  /** Writes the end of the address over, without a step in the history. */
  rewrite(hash: string): void;
}

/** What is wished for now, kept in the address: what is shown can be linked, and is there again after a reload. */
export class Desk {
  private readonly reading;

  constructor(private readonly address: Address) {
    this.reading = signal<Reading>(readHash(address.hash()));
  }

  get now(): ReadonlySignal<Reading> {
    return this.reading;
  }

  get wishes(): Wishes {
    return this.reading.value.wishes;
  }

  /** Changes some wishes. */
  wish(some: Partial<Wishes>): void {
    const wishes = { ...this.wishes, ...some };
    this.reading.value = { wishes, complaints: [] };
    this.address.rewrite(hashOf(wishes));
  }

  /** Where a link leads that changes some wishes. */
  linkTo(some: Partial<Wishes>): string {
    return hashOf({ ...this.wishes, ...some });
  }

  /** Reads the address again, after a link or a step back. */
  follow(): void {
    const hash = this.address.hash();
    if (hash !== hashOf(this.wishes)) this.reading.value = readHash(hash);
  }
}
