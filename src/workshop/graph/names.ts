/** Short names that every graph language takes, one for each key: n1, n2 and so on. */
export class Names {
  private readonly names = new Map<string, string>();

  of(key: string): string {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `n${this.names.size + 1}`;
    this.names.set(key, name);
    return name;
  }
}

/** A share (0..1) in whole percent; a little is never said to be nothing, nor nearly all to be all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1 %';
  if (share < 1 && share > 0.995) return '>99 %';
  return `${Math.round(share * 100)} %`;
}
