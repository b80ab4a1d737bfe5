// The thread that encodes, so that answering never waits for it. `encoderThread.ts` starts it and talks to it.
import { parentPort, workerData } from 'node:worker_threads';
import type { TaskOf, ThreadMessage } from '../process/taskThread.ts';
import type { Encoded, EncoderFacts, EncodeTask } from './messages.ts';
import { loadTransformersEncoder } from './transformersEncoder.ts';

const { model }: { readonly model: string } = workerData;

function say(message: ThreadMessage<EncoderFacts, Encoded>, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

async function work(): Promise<void> {
  const encoder = await loadTransformersEncoder(model);
  const { name, dimensions, unrelated } = encoder;
  say({ kind: 'loaded', name, dimensions, unrelated });
  parentPort?.on('message', ({ number, texts }: TaskOf<EncodeTask>) => {
    encoder
      .encode(texts)
      .then((vectors) => say({ kind: 'encoded', number, vectors }, [vectors.buffer]), fail);
  });
}

function fail(error: unknown): void {
  say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
}

work().catch(fail);
