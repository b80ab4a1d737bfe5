import { UserError } from '../errors.ts';
import { keepAlive } from '../process/keepAlive.ts';
import type { Semantic } from './semantic.ts';
import { BUNDLED, startReader, type ReaderThreads } from './bundledReader.ts';
import { startEncoderThread, type EncoderThread } from './encoderThread.ts';

interface Shared<Held> {
  readonly held: Held;
  users: number;
}

/** Threads at work, by model. A model takes tens of megabytes, so that the libraries of a process share one. */
const threads = new Map<string, Shared<EncoderThread>>();
const readers = new Map<string, Shared<ReaderThreads>>();

/** The process's thread with this encoder, started for its first user and ended with its last. */
export function shareEncoderThread(model: string): EncoderThread {
  if (model === BUNDLED) return shareReader();
  return share(threads, model, (onEnd) => startEncoderThread(model, onEnd));
}

/** The process's reader, started for its first user and ended with its last. */
export function shareReader(): ReaderThreads {
  return share(readers, BUNDLED, startReader);
}

/** Loads the model that somebody chose, if they did, for the libraries to come. Throws a UserError when it can't be had. */
export async function loadNamedEncoder(semantic: Semantic): Promise<void> {
  if (semantic.kind !== 'model') return;
  const { model } = semantic;
  try {
    await keepAlive(shareEncoderThread(model).encoder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(reason.includes('SEMANTIC') ? reason : `SEMANTIC is "${model}", but ${reason}`);
  }
}

/** What is at work for a key, or else is started now; closed when all its users have closed it. */
function share<Held extends { close(): Promise<void> }>(
  known: Map<string, Shared<Held>>,
  key: string,
  start: (onEnd: () => void) => Held,
): Held {
  const shared = known.get(key) ?? { held: start(forget), users: 0 };
  known.set(key, shared);
  shared.users++;
  let isOpen = true;
  return {
    ...shared.held,
    async close() {
      if (!isOpen) return;
      isOpen = false;
      shared.users--;
      if (shared.users === 0) await shared.held.close();
    },
  };

  /** What has ended is of no use to the next user. */
  function forget(): void {
    if (known.get(key) === shared) known.delete(key);
  }
}
