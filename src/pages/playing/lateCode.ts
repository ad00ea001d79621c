import { fetchMissingStyles } from './lateStyles';

/** Code that no first view waits for. What has come is kept; what did not come is asked for again, its styles too. */
export class LateCode<Module> {
  private coming: Promise<Module> | null = null;

  constructor(private readonly load: () => Promise<Module>) {}

  /** Fetches it where it is not here yet. Rejects where it cannot be fetched. */
  fetch(): Promise<Module> {
    this.coming ??= fetchMissingStyles()
      .then(this.load)
      .catch((error) => {
        this.coming = null;
        throw error;
      });
    return this.coming;
  }

  /** Fetches it before it is wanted: the connection may be gone by then. Without luck nothing happens. */
  fetchAhead(): void {
    this.fetch().catch(() => {});
  }
}
