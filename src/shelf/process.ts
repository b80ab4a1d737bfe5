// The process that reads articles, so that answering never waits for it. `readingProcess.ts` starts it and talks to it.
import { inTwoBytes } from '../text/inTwoBytes.ts';
import type { ReadMessage } from './messages.ts';
import { readShelf, type ShelfEntry, type ShelfRequest } from './readShelf.ts';

function say(message: ReadMessage): void {
  process.send?.(message);
}

function messageOf(entry: ShelfEntry): ReadMessage {
  if (entry.kind !== 'refused') return entry;
  const { file, line, column, reason } = entry.error;
  return { kind: 'refused', refusal: { file, line, column, reason } };
}

async function work(request: ShelfRequest): Promise<void> {
  try {
    for await (const entry of readShelf(request, inTwoBytes)) {
      say(messageOf(entry));
    }
    say({ kind: 'done' });
  } catch (error) {
    say({ kind: 'failed', error });
  }
}

// It ends with the process that has started it, not with the signals that a terminal or systemd sends to both.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (request: ShelfRequest) => void work(request));
