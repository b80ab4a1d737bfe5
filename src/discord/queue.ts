import { setImmediate as giveBack } from 'node:timers/promises';
import { Pace } from './pace.ts';
import { QUEUE_LIMITS, type QueueLimits } from './queueLimits.ts';

/** What is done with the items of a queue. None of these may reject. */
export interface QueueHandlers<Item> {
  serve(item: Item): Promise<void>;
  /** Says that an answer comes later; true when it is still to be served then. `isFull`: rather say to ask again. */
  defer(item: Item, isFull: boolean): Promise<boolean>;
  /** Says that nothing more will come of it, because the queue is closed. */
  giveUp(item: Item): Promise<void>;
  /** Whether an item that is being served has been promised an answer that has not come; never unless given. */
  isOwed?(item: Item): boolean;
  /** Milliseconds that somebody has been waiting for an item. */
  ageOf(item: Item): number;
  /** Whether what is begun now would only wait for what was begun before; never unless given. */
  isBusy?(): boolean;
  /** Whether serving an item takes hardly longer than deferring it, so that it is served instead; never unless given. */
  isQuick?(item: Item): boolean;
}

/** Milliseconds until the next look whether another can begin. */
const NEXT_LOOK = 5;

/** What a deferral takes until that is known, in milliseconds, and how many tell it: they are done by the handful. */
const FIRST_COST = 1;
const FEW_DEFERRALS = 16;
/**
 * Deferrals may come to take so many times as long as the last ones did: where other programs want the cores too, and
 * where others are served meanwhile.
 */
const RESERVE = 3;
/** How many items that are served tell how fast that goes; until then nobody is deferred for it. */
const FEW_SERVED = 4;

/**
 * Serves one item after the other in the order of their arrival, and between two of them lets everything else go on:
 * the answers of the first leave while the last still wait.
 *
 * Those at the end of the queue are deferred, and served when the queue is empty, where their turn would not come in time
 * as fast as the others are served, or where deferring all may take as long as the first can still wait: whoever can't be
 * served is told at once, not when it is nearly too late.
 */
export class Queue<Item> {
  readonly #handlers: QueueHandlers<Item>;
  readonly #limits: QueueLimits;
  readonly #waiting: Item[] = [];
  readonly #later: Item[] = [];
  readonly #underWay = new Set<Promise<void>>();
  readonly #beingDeferred = new Set<Promise<void>>();
  readonly #beingServed = new Set<Item>();
  readonly #servedLater = new Set<Item>();
  #deferring = 0;
  #served = 0;
  #isRunning = false;
  #nextLook: NodeJS.Timeout | null = null;
  #isClosed = false;
  readonly #pace: { readonly deferring: Pace; readonly serving: Pace };

  constructor(
    handlers: QueueHandlers<Item>,
    limits = QUEUE_LIMITS,
    now: () => number = () => performance.now(),
  ) {
    this.#handlers = handlers;
    this.#limits = limits;
    this.#pace = {
      deferring: new Pace(FIRST_COST, FEW_DEFERRALS, now),
      serving: new Pace(0, FEW_SERVED, now),
    };
  }

  /** Age at which somebody who is being served is to be told that it takes longer. */
  get promise(): number {
    const { promise, untried } = this.#limits;
    return this.#isTried() ? promise : Math.min(promise, untried);
  }

  /** Whether nobody waits to be served or deferred. */
  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  add(item: Item): void {
    // Until the connection is closed, others may come: they are told at once.
    if (this.#isClosed) return this.#trackDeferral(this.#handlers.giveUp(item));
    // How fast the crowd before this one was served says nothing: it may have asked what takes longer. Nor does what is
    // served while others arrive, which holds it up.
    this.#pace.serving.begin(this.isEmpty ? 0 : undefined);
    this.#waiting.push(item);
    this.#wake();
  }

  /** Settles when everything that was added so far is done. */
  async whenEmpty(): Promise<void> {
    while (this.#underWay.size + this.#waiting.length + this.#later.length > 0) {
      await (this.#underWay.size > 0 ? Promise.race(this.#underWay) : giveBack());
    }
  }

  /**
   * Begins nothing more; settles when everybody who waits, for a first or a later answer or for one that was promised when
   * theirs was begun, has been told so. Called again
   * it settles when those have been told who came since.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    const begun = [...this.#beingServed].filter((item) => this.#handlers.isOwed?.(item));
    const left = new Set([
      ...begun,
      ...this.#servedLater,
      ...this.#later.splice(0),
      ...this.#waiting.splice(0),
    ]);
    this.#beingServed.clear();
    this.#servedLater.clear();
    await Promise.all([...left].map((item) => this.#handlers.giveUp(item)));
    await Promise.all(this.#beingDeferred);
  }

  #wake(): void {
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#step()) await giveBack();
    this.#isRunning = false; // what is under way wakes it again
  }

  /** Begins what is to be done next; false when there is nothing, or nothing may begin now. */
  #step(): boolean {
    const { deferredAtOnce, deferring } = this.#limits;
    let begun = 0;
    while (this.#isTooLong()) {
      if (begun >= deferredAtOnce || this.#deferring >= deferring) return begun > 0;
      for (const last of this.#waiting.splice(-1)) this.#tell(last);
      begun++;
    }
    if (begun > 0) return true; // what that has changed is seen after a moment
    // Whoever has begun can't be deferred any more.
    if (this.#handlers.isBusy?.()) return this.#lookAgain();
    const [item] = this.#waiting.splice(0, 1);
    if (item === undefined) return this.#serveLater();
    this.#track(this.#serve(item).then(() => this.#pace.serving.count()));
    return true;
  }

  /** Wakes soon, if anybody waits. */
  #lookAgain(): false {
    if (this.#waiting.length + this.#later.length > 0 && this.#nextLook === null) {
      this.#nextLook = setTimeout(() => {
        this.#nextLook = null;
        this.#wake();
      }, NEXT_LOOK);
    }
    return false;
  }

  #isTooLong(): boolean {
    const { length, 0: first, [length - 1]: last } = this.#waiting;
    if (first === undefined || last === undefined) return false;
    const { deadline, untried } = this.#limits;
    const { deferring } = this.#pace;
    const forDeferring = RESERVE * length * deferring.milliseconds;
    // Of a crowd a handful is told without a break, once that is begun: else it is not known how long that takes.
    const isUnknown = this.#deferring > 0 && !deferring.isMeasured;
    if (isUnknown && forDeferring > deadline / 2) return true;
    const whenDeferred = this.#handlers.ageOf(first) + forDeferring;
    const whenServed = this.#handlers.ageOf(last) + length * this.#servingPace();
    const atLatest = this.#isTried() ? deadline : Math.min(deadline, untried);
    return whenDeferred > deadline || whenServed > atLatest;
  }

  /** Milliseconds for each that is served, as far as it is known. */
  #servingPace(): number {
    const { serving } = this.#pace;
    // Nothing but what is under way holds up the others: it need not be done to tell that it takes long.
    return this.#handlers.isBusy?.() ? serving.least : serving.milliseconds;
  }

  /** Defers an item, or serves it where that is as good. */
  #tell(item: Item): void {
    if (this.#handlers.isQuick?.(item)) this.#track(this.#serve(item));
    else this.#trackDeferral(this.#defer(item));
  }

  async #defer(item: Item): Promise<void> {
    if (this.#deferring++ === 0) this.#pace.deferring.begin();
    const isFull = this.#later.length + this.#deferring > this.#limits.mostLater;
    const isToBeServed = await this.#handlers.defer(item, isFull);
    this.#deferring--;
    this.#pace.deferring.count();
    // Meanwhile hardly any is served, unless that is not for want of time.
    if (!this.#handlers.isBusy?.()) this.#pace.serving.begin();
    if (!isToBeServed) return;
    if (this.#isClosed) await this.#handlers.giveUp(item);
    else this.#later.push(item);
  }

  #serveLater(): boolean {
    if (this.#servedLater.size >= this.#limits.servedLater) return false;
    const [item] = this.#later.splice(0, 1);
    if (item === undefined) return false;
    this.#servedLater.add(item);
    this.#track(this.#serve(item).finally(() => this.#servedLater.delete(item)));
    return true;
  }

  async #serve(item: Item): Promise<void> {
    this.#beingServed.add(item);
    await this.#handlers.serve(item).finally(() => this.#beingServed.delete(item));
    this.#served++;
  }

  #isTried(): boolean {
    return this.#served >= FEW_SERVED;
  }

  #trackDeferral(work: Promise<void>): void {
    const done = work.finally(() => this.#beingDeferred.delete(done));
    this.#beingDeferred.add(done);
    this.#track(done);
  }

  #track(work: Promise<void>): void {
    const done = work.finally(() => {
      this.#underWay.delete(done);
      this.#wake();
    });
    this.#underWay.add(done);
  }
}
