import { startTaskThread, type TaskThread } from '../process/taskThread.ts';
import type { Done, Loaded, Task, ThreadData } from './messages.ts';

/** A thread with the model in it. */
export type Thread = TaskThread<Loaded, Task, Done>;

/** Starts a thread and loads the model there; `onEnd` hears once when the thread is of no use any more. */
export function startThread(workerData: ThreadData, onEnd: () => void = () => undefined): Thread {
  return startTaskThread('reader/worker', workerData, onEnd);
}
