const LOOK_EVERY = 1_000;

/**
 * Calls once when the process is asked to stop: by SIGINT or SIGTERM, or by the end of the `npm start` that it runs in.
 *
 * npm hands a signal to its shell, and most shells end without passing it on; somebody would then have to search for a
 * bot that went on running.
 */
export function onStopSignal(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK_EVERY);
  timer.unref();
}
