import { createHash } from 'node:crypto';

/** A hash of the bytes: the same for equal bytes alone. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
