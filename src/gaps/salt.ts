import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file's name. With it and the votes one could find out by trial who voted; so it lies beside them, not in them. */
const FILE = 'salt';

/** Reads the salt of a folder, and makes it the first time; several processes that begin at once all get the same. */
export function readSalt(folder: string): string {
  const file = join(folder, FILE);
  const draft = join(folder, `${FILE}.${process.pid}.${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  try {
    // Unlike a rename a link never replaces what is there.
    linkSync(draft, file);
  } catch (error) {
    if (!isThere(error)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8');
}

/**
 * Stands for a person among the votes about one answer. The answer takes part, so that nobody's votes can be put together.
 */
export function voterKey(salt: string, answer: string, person: string): string {
  return createHmac('sha256', salt).update(`${answer} ${person}`).digest('base64url').slice(0, 24);
}

function isThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
