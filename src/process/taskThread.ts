import type { WorkerOptions } from 'node:worker_threads';
import { moduleUrl } from './moduleUrl.ts';
import { startWorker } from './startWorker.ts';

/** What a thread says: first whether it can work, then a reply to each task by its number. */
export type ThreadMessage<Loaded, Done> =
  | ({ readonly kind: 'loaded' } & Loaded)
  | { readonly kind: 'failed'; readonly reason: string }
  | ({ readonly number: number } & Done);

/** A task as the thread gets it. */
export type TaskOf<Task> = Task & { readonly number: number };

/** A thread that does tasks. It does not keep the process alive. */
export interface TaskThread<Loaded, Task, Done> {
  /** What it says once it can work; rejects when it can't. */
  readonly loaded: Promise<Loaded>;
  /** The sizes of the tasks that it has still to do, together. */
  readonly waiting: number;
  do(task: Task, size?: number): Promise<Done>;
  /** Ends the thread; what it has not done is rejected. */
  close(): Promise<void>;
}

interface Waiting<Done> {
  readonly size: number;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread with a module of the project, named as `moduleUrl` takes it; `onEnd` hears once when the thread is of no use any more. */
export function startTaskThread<Loaded, Task, Done extends { readonly kind: string }>(
  module: string,
  workerData: WorkerOptions['workerData'],
  onEnd: () => void,
): TaskThread<Loaded, Task, Done> {
  const worker = startWorker(moduleUrl(module), { workerData });
  const waiting = new Map<number, Waiting<Done>>();
  let tasks = 0;
  let ended: Error | null = null;
  const end = (error: Error) => {
    if (!ended) onEnd();
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  const loaded = new Promise<Loaded>((resolve, reject) => {
    const fail = (error: Error) => {
      end(error);
      reject(error);
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('its thread has ended')));
    worker.on('message', (message: ThreadMessage<Loaded, Done>) => {
      if ('number' in message) {
        waiting.get(message.number)?.resolve(message);
        waiting.delete(message.number);
      } else if ('reason' in message) {
        fail(new Error(message.reason));
        void worker.terminate();
      } else resolve(message);
    });
  });
  worker.unref();
  return {
    loaded,
    get waiting() {
      return [...waiting.values()].reduce((sum, { size }) => sum + size, 0);
    },
    do: (task, size = 1) =>
      new Promise<Done>((resolve, reject) => {
        if (ended) return reject(ended);
        const number = tasks++;
        waiting.set(number, { size, resolve, reject });
        worker.postMessage({ ...task, number } satisfies TaskOf<Task>);
      }),
    async close() {
      end(new Error('its thread has ended'));
      await worker.terminate();
    },
  };
}
