import type { ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Worker, WorkerOptions } from 'node:worker_threads';
import * as processes from '../../src/process/startProcess.ts';
import * as workers from '../../src/process/startWorker.ts';

const ROOT = pathToFileURL(join(__dirname, '../..')).href;

/** Stands in for `src/process/startProcess.ts` in the rooms: see `jest.config.cjs`. */
export function startProcess(file: string, options: processes.ProcessOptions): ChildProcess {
  return processes.startProcess(builtOf(file), options);
}

/** The same for `src/process/startWorker.ts`. */
export function startWorker(file: string, options?: WorkerOptions): Worker {
  return workers.startWorker(builtOf(file), options);
}

/** The URL of the built module of a source; of anything else its own. */
function builtOf(file: string): string {
  const path = file.startsWith(`${ROOT}/src/`) ? file.slice(ROOT.length) : '';
  return path.endsWith('.ts') ? `${ROOT}/dist${path.replace(/ts$/u, 'js')}` : file;
}
