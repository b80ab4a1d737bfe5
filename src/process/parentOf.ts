import { readFileSync } from 'node:fs';

/** The process that a process was started by, and another one once that has ended; null where the system does not tell, as none but Linux does. */
export function parentOf(pid: number): number | null {
  const stat = read(pid, 'stat');
  // "123 (its name) S 122 …": a name may have brackets and spaces of its own.
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
}

/** Whether a process is npm, as far as the system tells: "npm start". */
export function isNpm(pid: number): boolean {
  return read(pid, 'comm')?.startsWith('npm') === true;
}

function read(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
