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
