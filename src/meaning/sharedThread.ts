import { UserError } from '../errors.ts';
import { startEncoderThread, type EncoderThread } from './encoderThread.ts';

interface Shared {
  readonly thread: EncoderThread;
  users: number;
}

/** Threads at work, by model. An encoder takes some 30 MB, so that the libraries of a process share one. */
const threads = new Map<string, Shared>();

/** The process's thread with this model, started for its first user and ended with its last. */
export function shareEncoderThread(model: string): EncoderThread {
  const shared = threads.get(model) ?? start(model);
  shared.users++;
  let isOpen = true;
  return {
    encoder: shared.thread.encoder,
    async close() {
      if (!isOpen) return;
      isOpen = false;
      shared.users--;
      if (shared.users === 0) await shared.thread.close();
    },
  };
}

/** Loads a model that somebody chose, for the libraries to come. Throws a UserError when it can't be had. */
export async function loadNamedEncoder(model: string): Promise<void> {
  // The thread keeps no process alive; whoever waits for it does.
  const waiting = setInterval(() => undefined, 1000);
  try {
    await shareEncoderThread(model).encoder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(reason.includes('SEMANTIC') ? reason : `SEMANTIC is "${model}", but ${reason}`);
  } finally {
    clearInterval(waiting);
  }
}

function start(model: string): Shared {
  // A thread that has ended is of no use to the next library.
  const thread = startEncoderThread(model, () => threads.delete(model));
  const shared = { thread, users: 0 };
  threads.set(model, shared);
  return shared;
}
