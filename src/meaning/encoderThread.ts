import { startTaskThread } from '../process/taskThread.ts';
import type { Encoded, EncoderFacts, EncodeTask } from './messages.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';

/** A thread with an encoder in it. The thread does not keep the process alive. */
export interface EncoderThread {
  /** Rejects when the encoder can't be loaded. */
  readonly encoder: Promise<SentenceEncoder>;
  /** Ends the thread; what it has not encoded is rejected. */
  close(): Promise<void>;
}

/** Starts a thread and loads an encoder there; `onEnd` hears once when the thread is of no use any more. */
export function startEncoderThread(model: string, onEnd: () => void = () => undefined): EncoderThread {
  const thread = startTaskThread<EncoderFacts, EncodeTask, Encoded>('meaning/worker', { model }, onEnd);
  return {
    encoder: thread.loaded.then(({ name, dimensions, unrelated }) => ({
      name,
      dimensions,
      unrelated,
      encode: (texts) => thread.do({ texts }).then(({ vectors }) => vectors),
    })),
    close: () => thread.close(),
  };
}
