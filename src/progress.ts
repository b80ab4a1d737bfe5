/** How far some work is. */
export interface Progress {
  /** Pieces that are done. */
  readonly done: number;
  /** Pieces in all. */
  readonly total: number;
  /** When it began, in milliseconds of `performance.now()`. */
  readonly since: number;
}
