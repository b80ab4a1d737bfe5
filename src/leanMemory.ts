/**
 * glibc's settings that give memory back which ended threads leave behind: one pool for all threads, and what is free at its
 * end goes back from 128 kB on (mallopt(3)). They count only when a process starts.
 */
const SETTINGS = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' };

/**
 * Starts this program anew in its own process, with glibc's settings for less memory, unless somebody has set one of them.
 * Where Node.js can't do that (before 22.15, and on Windows) nothing happens. Returns only then.
 */
export function startLean(): void {
  const execve: unknown = Reflect.get(process, 'execve');
  if (process.platform !== 'linux' || typeof execve !== 'function') return;
  if (Object.keys(SETTINGS).some((name) => process.env[name] !== undefined)) return;
  const command = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  try {
    execve.call(process, process.execPath, command, { ...process.env, ...SETTINGS });
  } catch {
    // A system that forbids it only has to spare some memory.
  }
}
