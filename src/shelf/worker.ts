// The thread that reads articles, so that answering never waits for it. `readingThread.ts` starts it and talks to it.
import { parentPort } from 'node:worker_threads';
import type { ReadMessage } from './messages.ts';
import { packArticle } from '../article/packedArticle.ts';
import { readShelf, type ShelfEntry, type ShelfRequest } from './readShelf.ts';

function say(message: ReadMessage): void {
  parentPort?.postMessage(message);
}

function messageOf(entry: ShelfEntry): ReadMessage {
  if (entry.kind === 'same') return entry;
  if (entry.kind === 'refused') {
    const { file, line, column, reason } = entry.error;
    return { kind: 'refused', refusal: { file, line, column, reason } };
  }
  const { shelved } = entry;
  return { kind: 'read', shelved: { ...shelved, article: packArticle(shelved.article) } };
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
