const MOST = 4;
const WITHIN = 3 * 60_000;

/** Counts crashes, so that a server that cannot live is not started for ever. */
export class Crashes {
  private times: number[] = [];

  /**
   * @param now the time in milliseconds
   */
  constructor(private readonly now: () => number) {}

  /** Counts one more; true when there were too many in the last minutes. */
  isOneTooMany(): boolean {
    const now = this.now();
    this.times = [...this.times.filter((time) => now - time < WITHIN), now];
    return this.times.length > MOST;
  }

  /** Forgets them: the user wants it to start. */
  forget(): void {
    this.times = [];
  }
}
