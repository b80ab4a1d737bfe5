import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Run } from './results.ts';

/** The run that goes on now. */
export function thisRun(): Run {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: stdout?.trim() || null,
    machine: `Node.js ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
  };
}
