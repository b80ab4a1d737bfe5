import { isNpm, parentOf } from './parentOf.ts';

const LOOK_EVERY = 1_000;
/** A terminal that is closed sends SIGHUP. Node would end on it at once, even where `nohup` has it ignored. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
 * Calls once when the process is asked to stop: by a signal, or by the end of the `npm start` that it runs in.
 *
 * npm hands a signal to its shell, and most shells end without passing it on; of others, such as SIGHUP, npm ends alone, and
 * its shell waits on. Somebody would then have to search for a bot that went on running.
 */
export function onStopSignal(stop: () => void): void {
  for (const signal of SIGNALS) process.once(signal, stop).off(signal, endAtOnce);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const above = parentOf(parent);
  const npm = above !== null && isNpm(above) ? above : null;
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === null || parentOf(parent) === npm)) return;
    clearInterval(timer);
    stop();
  }, LOOK_EVERY);
  timer.unref();
}
