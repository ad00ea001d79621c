/** Packs small whole numbers into bytes, most significant bit first. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private used = 8;

  /** `value` 0..2^bits-1, `bits` 1..8. */
  write(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      if (this.used === 8) {
        this.bytes.push(0);
        this.used = 0;
      }
      const last = this.bytes.length - 1;
      this.bytes[last] = (this.bytes[last] as number) | (((value >> bit) & 1) << (7 - this.used));
      this.used += 1;
    }
  }

  finish(): number[] {
    return this.bytes;
  }
}

/** Reads what BitWriter wrote. */
export class BitReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next `bits` bits as a number; zeros past the end. */
  read(bits: number): number {
    let value = 0;
    for (let bit = 0; bit < bits; bit += 1) {
      const byte = this.bytes[this.at >> 3] ?? 0;
      value = (value << 1) | ((byte >> (7 - (this.at & 7))) & 1);
      this.at += 1;
    }
    return value;
  }
}
