// The thread that reads articles, so that answering never waits for it. `readingThread.ts` starts it and talks to it.
import { parentPort } from 'node:worker_threads';
import type { ReadMessage } from './messages.ts';
import { readShelf, type ShelfEntry, type ShelfRequest } from './readShelf.ts';

function say(message: ReadMessage): void {
  parentPort?.postMessage(message, message.kind === 'read' ? [message.folded.bytes.buffer] : []);
}

function messageOf(entry: ShelfEntry): ReadMessage {
  if (entry.kind !== 'refused') return entry;
  const { file, line, column, reason } = entry.error;
  return { kind: 'refused', refusal: { file, line, column, reason } };
}

async function work(request: ShelfRequest): Promise<void> {
  try {
    for await (const entry of readShelf(request)) {
      say(messageOf(entry));
    }
    say({ kind: 'done' });
  } catch (error) {
    say({ kind: 'failed', error });
  }
}

parentPort?.on('message', (request: ShelfRequest) => void work(request));
