import { startWorker } from '../startWorker.ts';
import type { EncodeRequest, ThreadMessage } from './messages.ts';
import type { SentenceEncoder, Vectors } from './sentenceEncoder.ts';

/** A thread with an encoder in it. The thread does not keep the process alive. */
export interface EncoderThread {
  /** Rejects when the encoder can't be loaded. */
  readonly encoder: Promise<SentenceEncoder>;
  /** Ends the thread; what it has not encoded is rejected. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (vectors: Vectors) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread and loads an encoder there; `onEnd` hears once when the thread is of no use any more. */
export function startEncoderThread(model: string, onEnd: () => void = () => undefined): EncoderThread {
  const file = import.meta.url.replace(/encoderThread(\.[jt]s)$/, 'worker$1');
  const worker = startWorker(file, { workerData: { model } });
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let ended: Error | null = null;

  const encode = (texts: readonly string[]) =>
    new Promise<Vectors>((resolve, reject) => {
      if (ended) return reject(ended);
      const number = requests++;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, texts } satisfies EncodeRequest);
    });
  const end = (error: Error) => {
    if (!ended) onEnd();
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const encoder = new Promise<SentenceEncoder>((resolve, reject) => {
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
      } else if (message.kind === 'loaded') {
        const { name, dimensions, unrelated } = message;
        resolve({ name, dimensions, unrelated, encode });
      } else {
        waiting.get(message.number)?.resolve(message.vectors);
        waiting.delete(message.number);
      }
    });
  });
  worker.unref();
  return {
    encoder,
    async close() {
      end(new Error('its thread has ended'));
      await worker.terminate();
    },
  };
}
