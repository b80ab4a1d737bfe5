import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts a thread with a module of the project in it; `file` is its URL (`moduleUrl`). */
export function startWorker(file: string, options: WorkerOptions = {}): Worker {
  if (file.endsWith('.js')) return new Worker(new URL(file), options);
  // Node 20 runs no TypeScript: from the sources, in development and in tests, tsx reads the worker.
  const read = `import('tsx/esm/api').then(({ tsImport }) => tsImport('${file}', '${file}'))`;
  return new Worker(read, { ...options, eval: true });
}
