const LOOK_EVERY = 1_000;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Ends the process with status 0 when it is asked to stop before there is anything to stop, up to `onStopSignal`. Without
 * that the status would say that it was killed, and a container's first process would not even hear the signal.
 */
export function endOnStopSignal(): void {
  for (const signal of SIGNALS) process.on(signal, endAtOnce);
}

function endAtOnce(): void {
  process.exit(0);
}

/**
 * Calls once when the process is asked to stop: by SIGINT or SIGTERM, or by the end of the `npm start` that it runs in.
 *
 * npm hands a signal to its shell, and most shells end without passing it on; somebody would then have to search for a
 * bot that went on running.
 */
export function onStopSignal(stop: () => void): void {
  for (const signal of SIGNALS) process.once(signal, stop).off(signal, endAtOnce);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK_EVERY);
  timer.unref();
}
