import * as fs from 'node:fs/promises';
import { EditingRefusal, type DiskFault } from './refusal.ts';

/** What is used of Node's file system; a test hands in one that fails. */
export type Disk = Pick<
  typeof fs,
  'access' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat'
>;

export const DISK: Disk = fs;

/** Node's codes of a disk that takes nothing. */
const FAULTS: Readonly<Record<string, DiskFault>> = {
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'no permission',
  EPERM: 'no permission',
};

/** The refusal that an error of the disk means; an error of another kind stays what it is. */
export function refusalOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  return new EditingRefusal(
    { kind: 'not writable', because: FAULTS[code] ?? 'out of order' },
    { cause: error },
  );
}

/** What the promise gives; null where there is no such file. */
export async function orNothing<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Node's code of an error of the disk; null for an error of another kind. */
function codeOf(error: unknown): string | null {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
  return isCoded ? String(error.code) : null;
}
