// The thread that reads articles, so that answering never waits for it. `readingThread.ts` starts it and talks to it.
import { parentPort } from 'node:worker_threads';
import type { ReadMessage } from './messages.ts';
import { readShelf, type ShelfRequest } from './readShelf.ts';

function say(message: ReadMessage): void {
  parentPort?.postMessage(message);
}

async function work(request: ShelfRequest): Promise<void> {
  try {
    for await (const entry of readShelf(request)) {
      if (entry.kind !== 'refused') say(entry);
      else {
        const { file, line, column, reason } = entry.error;
        say({ kind: 'refused', refusal: { file, line, column, reason } });
      }
    }
    say({ kind: 'done' });
  } catch (error) {
    say({ kind: 'failed', error });
  }
}

parentPort?.on('message', (request: ShelfRequest) => void work(request));
