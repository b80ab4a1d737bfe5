/** How many and how long; milliseconds. */
export interface QueueLimits {
  /** Age at which an item has to be served or deferred; Discord waits 3 s, and the way there takes its time. */
  readonly deadline: number;
  /** Age at which somebody whose answer is being looked for, and is not there, is told that it comes later. */
  readonly promise: number;
  /** The age for both until a few have been served: the first take longer, and so does whatever tells of it. */
  readonly untried: number;
  /** Items that are deferred between two others, and that are being deferred at one time. */
  readonly deferredAtOnce: number;
  readonly deferring: number;
  /** Deferred items that are being served at one time: Discord takes fifty edits a second. */
  readonly servedLater: number;
  /** Deferred items that may wait: twice as many edits would take more than three minutes. */
  readonly mostLater: number;
}

export const QUEUE_LIMITS: QueueLimits = {
  deadline: 2_300,
  promise: 2_000,
  untried: 1_000,
  deferredAtOnce: 16,
  deferring: 64,
  servedLater: 25,
  mostLater: 5_000,
};
