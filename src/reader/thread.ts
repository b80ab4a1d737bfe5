import { startWorker } from '../startWorker.ts';
import type { Request, Task, ThreadData, ThreadMessage } from './messages.ts';

/** What a thread gives for a task. */
export type Done = Extract<ThreadMessage, { readonly number: number }>;
export type Loaded = Extract<ThreadMessage, { readonly kind: 'loaded' }>;

/** A thread with the model in it. It does not keep the process alive. */
export interface Thread {
  /** Rejects when the model can't be loaded. */
  readonly loaded: Promise<Loaded>;
  /** Texts and windows that it has still to do. */
  readonly waiting: number;
  do(task: Task): Promise<Done>;
  /** Ends the thread; what it has not done is rejected. */
  close(): Promise<void>;
}

interface Waiting {
  readonly size: number;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread and loads the model there; `onEnd` hears once when the thread is of no use any more. */
export function startThread(workerData: ThreadData, onEnd: () => void = () => undefined): Thread {
  const worker = startWorker(import.meta.url.replace(/thread(\.[jt]s)$/, 'worker$1'), { workerData });
  const waiting = new Map<number, Waiting>();
  let requests = 0;
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
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'failed') {
        fail(new Error(message.reason));
        void worker.terminate();
      } else if (message.kind === 'loaded') resolve(message);
      else {
        waiting.get(message.number)?.resolve(message);
        waiting.delete(message.number);
      }
    });
  });
  worker.unref();
  return {
    loaded,
    get waiting() {
      return [...waiting.values()].reduce((sum, { size }) => sum + size, 0);
    },
    do: (task) =>
      new Promise<Done>((resolve, reject) => {
        if (ended) return reject(ended);
        const number = requests++;
        const size = task.kind === 'read' ? task.windows.length : task.texts.length;
        waiting.set(number, { size, resolve, reject });
        worker.postMessage({ ...task, number } satisfies Request);
      }),
    async close() {
      end(new Error('its thread has ended'));
      await worker.terminate();
    },
  };
}
