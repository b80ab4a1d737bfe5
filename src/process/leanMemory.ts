import { setFlagsFromString } from 'node:v8';

/**
 * glibc's settings that give memory back which ended threads leave behind: one pool for all threads, and what is free at its
 * end goes back from 128 kB on (mallopt(3)). They count only when a process starts.
 */
export const GLIBC_SETTINGS = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' };

/**
 * Starts this program anew in its own process, with glibc's settings for less memory, unless somebody has set one of them.
 * Where Node.js can't do that (before 22.15, and on Windows) nothing happens. Returns only then.
 */
export function startLean(): void {
  const execve: unknown = Reflect.get(process, 'execve');
  if (process.platform !== 'linux' || typeof execve !== 'function') return;
  if (Object.keys(GLIBC_SETTINGS).some((name) => process.env[name] !== undefined)) return;
  const command = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  try {
    execve.call(process, process.execPath, command, { ...process.env, ...GLIBC_SETTINGS });
  } catch {
    // A system that forbids it only has to spare some memory.
  }
}

/** From this version of Node.js on V8 lets its heap grow to nearly twice what is in use before it clears away. */
const GROWS_FAR = 24;

/** Lets the heap grow by 30 % at most before it is cleared, where it would by more. */
export function growSlowly(version = process.versions.node): void {
  if (Number.parseInt(version, 10) >= GROWS_FAR) setFlagsFromString('--heap-growing-percent=30');
}
