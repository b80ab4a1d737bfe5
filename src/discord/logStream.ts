import { fstatSync, write } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where the lines of the log go. */
export interface LogStream {
  /** Takes a line; never waits, never throws. */
  write(line: string): void;
  /** Settles when what was logged so far is written, or when no more patience is left. */
  flush(): Promise<void>;
}

/** Writes a text from its beginning on and gives the number of bytes that were taken; rejects where none can be. */
export type WriteBytes = (bytes: Buffer) => Promise<number>;

export interface LogPatience {
  /** Bytes that may wait. Anything beyond them is counted and left out. */
  readonly most: number;
  /** Milliseconds until the next try, when none can be written. */
  readonly pause: number;
  /** Milliseconds that `flush` waits at most. */
  readonly flush: number;
}

const PATIENCE: LogPatience = { most: 1024 * 1024, pause: 250, flush: 1_000 };

/**
 * A log that holds nobody up: neither a disk that is full nor a reader that no longer reads stops the bot, or its end.
 *
 * Lines wait in memory, in order. When writing works again, a line tells how many had to be left out. `format` turns a
 * line of JSON into what is written.
 */
export function createLogStream(
  writeBytes: WriteBytes = writerTo(1),
  patience = PATIENCE,
  format: (line: string) => string = (line) => line,
): LogStream {
  let waiting: string[] = [];
  let size = 0;
  let dropped = 0;
  let writing: Promise<void> | null = null;

  return {
    write(json) {
      const line = format(json);
      if (size + line.length > patience.most) {
        dropped++;
        return;
      }
      waiting.push(line);
      size += line.length;
      writing ??= writeAll().finally(() => (writing = null));
    },
    async flush() {
      await Promise.race([writing, sleep(patience.flush)]);
    },
  };

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await writeWhole(Buffer.from(batch.join('')));
      size = waiting.reduce((sum, { length }) => sum + length, 0);
      if (dropped > 0) tellDropped();
    }
  }

  async function writeWhole(bytes: Buffer): Promise<void> {
    let written = 0;
    while (written < bytes.length) {
      try {
        written += await writeBytes(bytes.subarray(written));
      } catch {
        // Nothing to log it to; the process lives on, and may end meanwhile.
        await sleep(patience.pause, undefined, { ref: false });
      }
    }
  }

  function tellDropped(): void {
    const line = { level: 40, time: Date.now(), lines: dropped, msg: 'Log lines were left out' };
    dropped = 0;
    waiting.push(format(`${JSON.stringify(line)}\n`));
  }
}

/** Writes to an open file, device or pipe without holding up the thread. */
function writerTo(fd: 1): WriteBytes {
  const status = fstatSync(fd);
  if (status.isFile() || status.isCharacterDevice()) {
    return (bytes) =>
      new Promise((resolve, reject) =>
        write(fd, bytes, (error, written) => (error ? reject(error) : resolve(written))),
      );
  }
  // A pipe that nobody reads would hold up a thread for good, and with it the end of the process; a stream does not.
  process.stdout.on('error', () => undefined); // told to each write
  return (bytes) =>
    new Promise((resolve, reject) =>
      process.stdout.write(bytes, (error) => (error ? reject(error) : resolve(bytes.length))),
    );
}
