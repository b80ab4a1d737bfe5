// A thread that computes, so that answering never waits for it. `thread.ts` starts it and talks to it.
import { parentPort, workerData } from 'node:worker_threads';
import type { TaskOf, ThreadMessage } from '../process/taskThread.ts';
import type { Done, Loaded, Task, ThreadData } from './messages.ts';
import { Model } from './model.ts';

const { file, ...sharing }: ThreadData = workerData;

function say(message: ThreadMessage<Loaded, Done>, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

function work(model: Model, request: TaskOf<Task>): void {
  const { number } = request;
  if (request.kind === 'read') {
    say({ kind: 'read', number, readings: model.read(request.question, request.windows) });
  } else {
    const vectors = model.encode(request.texts);
    say({ kind: 'encoded', number, vectors }, [vectors.buffer]);
  }
}

function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

attempt(() => {
  const model = new Model(file, sharing);
  const { name, dimensions, memory } = model;
  parentPort?.on('message', (request: TaskOf<Task>) => attempt(() => work(model, request)));
  say({ kind: 'loaded', name, dimensions, memory });
});
