import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import { startWorker } from '../../src/process/startWorker.ts';

it('runs a source where the sources start it', async () => {
  const file = pathToFileURL(join(__dirname, '../../src/meaning/worker.ts')).href;
  const worker = startWorker(file, { workerData: { model: '/nowhere' } });
  const [heard] = await once(worker, 'message');
  await worker.terminate();
  expect(heard).toMatchObject({ kind: 'failed' });
});
